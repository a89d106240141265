import type { Lexicon } from '../lexicon/lexicon.ts';
import { addTo } from '../model/add-to.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { Appearance, Citation, Office, Person } from '../model/entity.ts';
import type { Report } from '../model/report.ts';
import { nothingSettled, type Settlement } from '../model/settlement.ts';
import { compareCodes } from '../text/collate.ts';
import { type Company, companyOf } from './company.ts';
import { createPostReader, type HeldPost } from './held-post.ts';
import { type Homonyms, homonymsOf } from './homonyms.ts';
import { type Cluster, type Identified, identify, type Refusal } from './identify.ts';
import type { Numbered } from './order.ts';
import { type Addressed, naturalIds, settledIds } from './person-ids.ts';
import { type Presence, presencesOf } from './presence.ts';
import { type Profile, toldApart } from './profile.ts';
import { type Settled, settle } from './settle.ts';

export interface ResolvedPeople {
  readonly people: ReadonlyMap<string, Person>;
  readonly personOfFact: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Problems of what the editor settled. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Who is who across reports. Two namings are one person when the name is the same *and* their offices or their company
 * connect them and nothing speaks against it; never on the name alone. What the editor settles comes first.
 *
 * @param organisationIds id of an organisation by its key.
 */
export function resolvePeople(
  reports: readonly Numbered[],
  lexicon: Lexicon,
  organisationIds: ReadonlyMap<string, string>,
  settlement: Settlement = nothingSettled,
): ResolvedPeople {
  const readPost = createPostReader(lexicon);
  const presences = reports.flatMap((numbered) => presencesOf(numbered, readPost, lexicon));
  const company = companyOf(presences);
  const order = new Map(presences.map((presence, index) => [presence, index]));
  const found = identifyAll(namesOf(presences), { company, order });
  const natural = naturalIds(found.clusters);
  const settled = settle(settlement, natural, presences);
  const final = apply(settled, found, { presences, company, order });
  const addressed = settledIds(final.clusters, natural, settled.pinned);
  const drafts = addressed.map((one) => draft(one, organisationIds));
  return { ...link(drafts, homonymsByCluster(addressed, final)), diagnostics: settled.diagnostics };
}

/** Namings by name, in the order of time. */
function namesOf(presences: readonly Presence[]): readonly (readonly Presence[])[] {
  const byName = new Map<string, Presence[]>();
  for (const presence of presences) addTo(byName, presence.key, presence);
  return [...byName.values()];
}

interface Order {
  readonly company: Company;
  /** Place of a naming in the order of time. */
  readonly order: ReadonlyMap<Presence, number>;
}

function identifyAll(
  names: readonly (readonly Presence[])[],
  { company, order }: Order,
): Identified {
  const all = names.map((namings) =>
    identify(
      namings,
      namings.map(({ profile }) => profile),
      { forced: [], company },
    ),
  );
  return together(all, order);
}

/** People in the order of their first naming. */
function together(all: readonly Identified[], order: Order['order']): Identified {
  const first = ({ presences }: Cluster) => order.get(presences[0]) ?? 0;
  return {
    clusters: all.flatMap(({ clusters }) => clusters).sort((a, b) => first(a) - first(b)),
    refusals: all.flatMap(({ refusals }) => refusals),
  };
}

/** Names of which the editor says something are looked at once more, those called one person together. */
function apply(
  { forced, apart }: Settled,
  found: Identified,
  { presences, company, order }: Order & { readonly presences: readonly Presence[] },
): Identified {
  if (forced.length === 0 && apart.length === 0) return found;
  const groupOf = groupsOf([...forced.map((one) => one.presences), ...apart.flat()]);
  const profiles = new Map<Presence, Profile>();
  for (const [entry, sides] of apart.entries()) {
    for (const [side, namings] of sides.entries()) {
      for (const naming of namings) {
        const known = profiles.get(naming) ?? naming.profile;
        profiles.set(naming, toldApart(known, entry, side));
      }
    }
  }
  const groups = new Map<string, Presence[]>();
  for (const presence of presences) {
    const group = groupOf.get(presence.key);
    if (group !== undefined) addTo(groups, group, presence);
  }
  const again = [...groups].map(([group, namings]) =>
    identify(
      namings,
      namings.map((naming) => profiles.get(naming) ?? naming.profile),
      {
        forced: forced.filter((one) => groupOf.get(one.presences[0]?.key ?? '') === group),
        company,
      },
    ),
  );
  const isOther = ({ key }: Presence) => !groupOf.has(key);
  const others: Identified = {
    clusters: found.clusters.filter((cluster) => isOther(cluster.presences[0])),
    refusals: found.refusals.filter((refusal) => isOther(refusal.presences[0])),
  };
  return together([others, ...again], order);
}

/** Name → one of the names that are to be looked at together. */
function groupsOf(namings: readonly (readonly Presence[])[]): ReadonlyMap<string, string> {
  const groupOf = new Map<string, string>();
  for (const keys of namings.map((each) => each.map(({ key }) => key))) {
    const [head = ''] = keys;
    const target = groupOf.get(head) ?? head;
    const merged = new Set(keys.map((key) => groupOf.get(key) ?? key));
    for (const [key, group] of groupOf) if (merged.has(group)) groupOf.set(key, target);
    for (const key of keys) groupOf.set(key, target);
  }
  return groupOf;
}

function homonymsByCluster(
  addressed: readonly Addressed[],
  { refusals }: Identified,
): ReadonlyMap<Cluster, Homonyms> {
  const idOf = new Map(addressed.map(({ cluster, id }) => [cluster, id]));
  const byName = new Map<string, Cluster[]>();
  for (const { cluster } of addressed) addTo(byName, cluster.presences[0].key, cluster);
  const refused = new Map<string, Refusal[]>();
  for (const refusal of refusals) addTo(refused, refusal.presences[0].key, refusal);
  return new Map(
    [...byName].flatMap(([key, clusters]) => [
      ...homonymsOf(clusters, refused.get(key) ?? [], (cluster) => idOf.get(cluster) ?? ''),
    ]),
  );
}

interface Draft extends Addressed {
  readonly offices: readonly Office[];
}

function draft(addressed: Addressed, organisationIds: ReadonlyMap<string, string>): Draft {
  const offices = new Map<string, { post: HeldPost; sightings: Citation[]; reports: Report[] }>();
  for (const { posts, report } of addressed.cluster.presences) {
    for (const post of posts) {
      const office = offices.get(post.key);
      if (office === undefined) {
        offices.set(post.key, { post, sightings: [post.citation], reports: [report] });
        continue;
      }
      if (post.title.length > office.post.title.length) office.post = post;
      office.sightings.push(post.citation);
      office.reports.push(report);
    }
  }
  return {
    ...addressed,
    offices: [...offices.values()].map(({ post, sightings, reports }) => ({
      title: post.title,
      organisationId: organisationIds.get(post.organisationKey ?? ''),
      sightings,
      ...seenBetween(reports),
    })),
  };
}

function seenBetween(reports: readonly Report[]): Pick<Office, 'firstSeen' | 'lastSeen'> {
  let firstSeen: string | undefined;
  let lastSeen: string | undefined;
  for (const { date } of reports) {
    const { start, end } = date[0]?.value ?? {};
    if (start !== undefined && (firstSeen === undefined || start < firstSeen)) firstSeen = start;
    if (end !== undefined && (lastSeen === undefined || end > lastSeen)) lastSeen = end;
  }
  return { firstSeen, lastSeen };
}

function link(
  drafts: readonly Draft[],
  homonyms: ReadonlyMap<Cluster, Homonyms>,
): Omit<ResolvedPeople, 'diagnostics'> {
  const idsOfReport = new Map<string, string[]>();
  const personOfFact = new Map<string, Map<number, string>>();
  for (const { id, cluster } of drafts) {
    for (const { report, facts } of cluster.presences) {
      const ids = idsOfReport.get(report.id);
      if (ids?.includes(id) !== true) addTo(idsOfReport, report.id, id);
      const ofFact = personOfFact.get(report.id) ?? new Map<number, string>();
      for (const { number } of facts) ofFact.set(number, id);
      personOfFact.set(report.id, ofFact);
    }
  }
  const people = drafts.map(({ id, formerIds, cluster, offices }): [string, Person] => {
    const { presences, reasons } = cluster;
    const { name } = presences[0];
    const spellings = new Set<string>();
    const ranks = new Set<string>();
    const appearances: Appearance[] = [];
    for (const { report, facts } of presences) {
      for (const { number, fact } of facts) {
        const { name: spelling, rank, role } = fact.value;
        if (spelling !== undefined) spellings.add(spelling);
        if (rank !== undefined) ranks.add(rank);
        appearances.push({ reportId: report.id, fact: number, quote: fact.quote, role, rank });
      }
    }
    spellings.delete(name);
    return [
      id,
      {
        id,
        formerIds,
        name,
        spellings: [...spellings],
        ranks: [...ranks],
        offices,
        appearances,
        reasons,
        ...(homonyms.get(cluster) ?? { homonyms: [], homonymCount: 0 }),
        met: metBy(id, presences, idsOfReport),
      },
    ];
  });
  return {
    people: new Map(people.sort(([a], [b]) => compareCodes(a, b))),
    personOfFact,
  };
}

function metBy(
  id: string,
  group: readonly Presence[],
  idsOfReport: ReadonlyMap<string, readonly string[]>,
): Person['met'] {
  const met = new Map<string, string[]>();
  for (const { report } of group) {
    for (const other of idsOfReport.get(report.id) ?? []) {
      if (other !== id) addTo(met, other, report.id);
    }
  }
  return [...met]
    .map(([personId, reportIds]) => ({ personId, reportIds }))
    .sort(
      (a, b) => b.reportIds.length - a.reportIds.length || compareCodes(a.personId, b.personId),
    );
}
