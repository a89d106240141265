import { slugify } from '../text/slug.ts';
import type { Cluster } from './identify.ts';
import type { Presence } from './presence.ts';

/** Names of pages that stand in the same folder. */
const reservedIds = ['index', 'ho', 'ten', 'theo-ho'];

/** Longest of what tells people of one name apart. */
const suffixLength = 40;

/**
 * Ids of people as the reports alone tell them apart. The first of a name keeps it bare; others add where they are first
 * seen, so that an id hangs on its own person's reports and on no count of others.
 *
 * @param clusters in the order of their first naming.
 */
export function naturalIds(clusters: readonly Cluster[]): ReadonlyMap<string, Cluster> {
  const ids = new Map<string, Cluster>();
  const taken = new Set(reservedIds);
  for (const cluster of clusters) {
    const id = freeId(cluster, taken);
    taken.add(id);
    ids.set(id, cluster);
  }
  return ids;
}

/** The first id of a person that nobody has. */
function freeId({ presences }: Cluster, taken: ReadonlySet<string>): string {
  const slug = slugify(presences[0].name);
  const base = slug === '' ? 'khong-ten' : slug;
  const whole = `${base}-${suffixOf(presences)}`;
  const free = [base, whole].find((id) => !taken.has(id));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${whole}-${number}`)) number++;
  return `${whole}-${number}`;
}

/** The first organisation they are seen in, else the report that names them first. */
function suffixOf(presences: readonly [Presence, ...Presence[]]): string {
  for (const { posts } of presences) {
    const name = posts.find(({ isPlaced }) => isPlaced)?.organisation;
    const slug = name === undefined ? '' : slugify(name, suffixLength);
    if (slug !== '') return slug;
  }
  const { report } = presences[0];
  const slug = slugify(report.id, suffixLength);
  return slug === '' ? report.sha256.slice(0, 8) : slug;
}

/** A person with the id of their page, and the ids that lead to it. */
export interface Addressed {
  readonly cluster: Cluster;
  readonly id: string;
  readonly formerIds: readonly string[];
}

/**
 * Ids once the editor has settled who is who: pinned ones first, then what each person had before, earliest naming first.
 * An id nobody has any more leads to the person its first naming is now of.
 */
export function settledIds(
  clusters: readonly Cluster[],
  natural: ReadonlyMap<string, Cluster>,
  pinned: readonly { readonly id: string; readonly presence: Presence }[],
): readonly Addressed[] {
  const owner = new Map<Presence, Cluster>();
  for (const cluster of clusters) for (const one of cluster.presences) owner.set(one, cluster);
  const idOf = new Map<Cluster, string>();
  const taken = new Set([...reservedIds, ...pinned.map(({ id }) => id)]);
  for (const { id, presence } of pinned) {
    const cluster = owner.get(presence);
    if (cluster !== undefined) idOf.set(cluster, id);
  }
  for (const [id, { presences }] of natural) {
    const cluster = owner.get(presences[0]);
    if (cluster === undefined || idOf.has(cluster) || taken.has(id)) continue;
    idOf.set(cluster, id);
    taken.add(id);
  }
  for (const id of natural.keys()) taken.add(id);
  for (const cluster of clusters) {
    if (idOf.has(cluster)) continue;
    const id = freeId(cluster, taken);
    idOf.set(cluster, id);
    taken.add(id);
  }
  const current = new Set(idOf.values());
  const former = new Map<Cluster, string[]>();
  for (const [id, { presences }] of natural) {
    const cluster = owner.get(presences[0]);
    if (cluster === undefined || current.has(id)) continue;
    former.set(cluster, [...(former.get(cluster) ?? []), id]);
  }
  return clusters.map((cluster) => ({
    cluster,
    id: idOf.get(cluster) ?? '',
    formerIds: former.get(cluster) ?? [],
  }));
}
