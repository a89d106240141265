import { addTo } from '../model/add-to.ts';
import type { Homonym, Person } from '../model/entity.ts';
import type { HeldPost } from './held-post.ts';
import type { Cluster, Refusal } from './identify.ts';
import type { Presence } from './presence.ts';
import { type Conflict, conflictOf } from './profile.ts';

/** Homonyms a page names: of a common name there are hundreds. */
const homonymLimit = 12;
const sharedLimit = 3;

export type Homonyms = Pick<Person, 'homonyms' | 'homonymCount'>;

/**
 * Other people of each person's name: those a link was refused with first, then those of the same province, then the
 * others in their order.
 *
 * @param people of one name, in the order of their first naming.
 */
export function homonymsOf(
  people: readonly Cluster[],
  refusals: readonly Refusal[],
  idOf: (cluster: Cluster) => string,
): ReadonlyMap<Cluster, Homonyms> {
  const owner = new Map<Presence, Cluster>();
  for (const cluster of people) for (const one of cluster.presences) owner.set(one, cluster);
  const refused = new Map<Cluster, Map<Cluster, Refusal[]>>();
  for (const refusal of refusals) {
    const [one, other] = refusal.presences.map((presence) => owner.get(presence));
    if (one === undefined || other === undefined || one === other) continue;
    addRefusal(refused, [one, other], refusal);
    addRefusal(refused, [other, one], refusal);
  }
  const neighbours = new Map<string, Cluster[]>();
  for (const cluster of people) {
    for (const province of provincesOf(cluster)) addTo(neighbours, province, cluster);
  }
  return new Map(
    people.map((cluster): [Cluster, Homonyms] => {
      const ofCluster = refused.get(cluster) ?? new Map<Cluster, Refusal[]>();
      const likely = new Set<Cluster>();
      const candidates = [
        ofCluster.keys(),
        ...provincesOf(cluster).map((province) => neighbours.get(province) ?? []),
        people,
      ];
      for (const list of candidates) {
        for (const other of list) {
          if (likely.size === homonymLimit) break;
          if (other !== cluster) likely.add(other);
        }
      }
      return [
        cluster,
        {
          homonymCount: people.length - 1,
          homonyms: [...likely].map((other) => ({
            personId: idOf(other),
            ...doubtOf(cluster, other, ofCluster.get(other) ?? []),
          })),
        },
      ];
    }),
  );
}

function addRefusal(
  refused: Map<Cluster, Map<Cluster, Refusal[]>>,
  [one, other]: readonly [Cluster, Cluster],
  refusal: Refusal,
): void {
  const ofOne = refused.get(one) ?? new Map<Cluster, Refusal[]>();
  refused.set(one, ofOne);
  addTo(ofOne, other, refusal);
}

function provincesOf({ profile, presences }: Cluster): readonly string[] {
  const held = profile.tenures.map(({ place }) => place.province);
  const met = held.length > 0 ? [] : [presences[0].report.units.province ?? []].flat();
  return [...new Set([...held, ...met])];
}

function doubtOf(
  own: Cluster,
  other: Cluster,
  refusals: readonly Refusal[],
): Omit<Homonym, 'personId'> {
  const shared = refusals.slice(0, sharedLimit).map(({ reason }) => reason);
  const conflict = conflictOf(own.profile, other.profile, false) ?? silence(own, other);
  return {
    shared,
    doubt: conflict.doubt,
    words: conflict.told.map(({ words }) => words),
    citations: conflict.told.map(({ citation }) => citation),
  };
}

/** Nothing speaks against it, and nothing for it. */
function silence(own: Cluster, other: Cluster): Conflict {
  const told = [own, other].map(firstPost);
  const known = told.flatMap((post) =>
    post === undefined ? [] : [{ words: post.title, citation: post.citation }],
  );
  return known.length < told.length
    ? { doubt: 'unplaced', told: [] }
    : { doubt: 'office', told: known };
}

function firstPost({ presences }: Cluster): HeldPost | undefined {
  for (const { posts } of presences) {
    const placed = posts.find(({ isPlaced }) => isPlaced);
    if (placed !== undefined) return placed;
  }
  return undefined;
}
