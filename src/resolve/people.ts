import type { Lexicon } from '../lexicon/lexicon.ts';
import { addTo } from '../model/add-to.ts';
import type { Appearance, Citation, Office, Person } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Participant, Report } from '../model/report.ts';
import { compareCodes } from '../text/collate.ts';
import { nameKey } from '../text/fold.ts';
import { slugify } from '../text/slug.ts';
import { cluster } from './cluster.ts';
import { type Numbered, uniqueIds } from './order.ts';
import { qualify, splitPosition } from './organisation-name.ts';

/** Names of pages that stand in the same folder. */
const reservedIds = ['index', 'ho', 'ten', 'theo-ho'];

/** One person as one report names them: every fact of theirs in it. */
interface Presence {
  readonly report: Report;
  readonly key: string;
  readonly facts: { readonly number: number; readonly fact: Fact<Participant> }[];
}

/** A post: an office with the organisation it belongs to, when that is known, and the first fact that prints it. */
interface Post {
  readonly key: string;
  readonly title: string;
  readonly organisationKey: string | undefined;
  readonly citation: Citation;
}

export interface ResolvedPeople {
  readonly people: ReadonlyMap<string, Person>;
  readonly personOfFact: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/**
 * Who is who across reports. Two namings are one person when the name is the same *and* they share a post of a known
 * organisation, an organisation, or another person of both reports; never on the name alone.
 *
 * @param organisationIds id of an organisation by its key.
 */
export function resolvePeople(
  reports: readonly Numbered[],
  lexicon: Lexicon,
  organisationIds: ReadonlyMap<string, string>,
): ResolvedPeople {
  const presences = reports.flatMap((numbered) => presencesOf(numbered));
  const posts = new Map(presences.map((one) => [one, postsOf(one, lexicon)]));
  const company = new Map<string, Set<string>>();
  for (const { report, key } of presences) {
    company.set(report.id, (company.get(report.id) ?? new Set()).add(key));
  }
  const groups = cluster(presences, (one) => evidenceOf(one, posts, company));
  const nextId = uniqueIds(reservedIds);
  const drafts = groups.map((group) => draft(nextId, group, { posts, organisationIds }));
  return link(drafts);
}

function presencesOf({ report, facts }: Numbered): readonly Presence[] {
  const found = new Map<string, Presence>();
  for (const { number, field, fact } of facts) {
    if (field !== 'chair' && field !== 'attendees' && field !== 'speakers') continue;
    const participant = fact as Fact<Participant>;
    if (participant.value.name === undefined) continue;
    const key = nameKey(participant.value.name);
    const presence = found.get(key) ?? { report, key, facts: [] };
    presence.facts.push({ number, fact: participant });
    found.set(key, presence);
  }
  return [...found.values()];
}

function postsOf({ report, facts }: Presence, lexicon: Lexicon): readonly Post[] {
  const posts = new Map<string, Post>();
  for (const { number, fact } of facts) {
    for (const title of fact.value.positions) {
      const { head, organisation } = splitPosition(title, lexicon);
      const owner = organisation === undefined ? undefined : qualify(organisation, report, lexicon);
      const key = `${head}|${owner?.key ?? ''}`;
      const known = posts.get(key);
      if (known === undefined || title.length > known.title.length) {
        const citation = known?.citation ?? cite(report, number, fact);
        posts.set(key, { key, title, organisationKey: owner?.key, citation });
      }
    }
  }
  return [...posts.values()];
}

/** What connects a naming with others of the same name: its organisations and the people beside it. */
function evidenceOf(
  presence: Presence,
  posts: ReadonlyMap<Presence, readonly Post[]>,
  company: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const organisations = (posts.get(presence) ?? []).flatMap((post) => post.organisationKey ?? []);
  const others = [...(company.get(presence.report.id) ?? [])].filter((key) => key !== presence.key);
  return [...organisations.map((key) => `in ${key}`), ...others.map((key) => `with ${key}`)];
}

interface Draft {
  readonly id: string;
  readonly group: readonly [Presence, ...Presence[]];
  readonly offices: readonly Office[];
}

function draft(
  nextId: (slug: string) => string,
  group: readonly [Presence, ...Presence[]],
  known: {
    readonly posts: ReadonlyMap<Presence, readonly Post[]>;
    readonly organisationIds: ReadonlyMap<string, string>;
  },
): Draft {
  const name = group[0].facts[0]?.fact.value.name ?? '';
  const offices = new Map<string, { post: Post; sightings: Citation[]; reports: Report[] }>();
  for (const presence of group) {
    for (const post of known.posts.get(presence) ?? []) {
      const office = offices.get(post.key) ?? { post, sightings: [], reports: [] };
      if (post.title.length > office.post.title.length) office.post = post;
      office.sightings.push(post.citation);
      office.reports.push(presence.report);
      offices.set(post.key, office);
    }
  }
  return {
    id: nextId(slugify(name)),
    group,
    offices: [...offices.values()].map(({ post, sightings, reports }) => ({
      title: post.title,
      organisationId: known.organisationIds.get(post.organisationKey ?? ''),
      sightings,
      ...seenBetween(reports),
    })),
  };
}

function seenBetween(reports: readonly Report[]): Pick<Office, 'firstSeen' | 'lastSeen'> {
  const starts = reports.flatMap((report) => report.date[0]?.value.start ?? []);
  const ends = reports.flatMap((report) => report.date[0]?.value.end ?? []);
  return { firstSeen: starts.sort(compareCodes).at(0), lastSeen: ends.sort(compareCodes).at(-1) };
}

function cite(report: Report, number: number, fact: Fact<unknown>): Citation {
  return { reportId: report.id, fact: number, quote: fact.quote };
}

function link(drafts: readonly Draft[]): ResolvedPeople {
  const idsOfReport = new Map<string, string[]>();
  const idsOfName = new Map<string, string[]>();
  const personOfFact = new Map<string, Map<number, string>>();
  for (const { id, group } of drafts) {
    const { key } = group[0];
    addTo(idsOfName, key, id);
    for (const { report, facts } of group) {
      addTo(idsOfReport, report.id, id);
      const ofFact = personOfFact.get(report.id) ?? new Map<number, string>();
      for (const { number } of facts) ofFact.set(number, id);
      personOfFact.set(report.id, ofFact);
    }
  }
  const people = drafts.map(({ id, group, offices }): [string, Person] => {
    const { key, facts } = group[0];
    const all = group.flatMap((presence) => presence.facts.map(({ fact }) => fact.value));
    const name = facts[0]?.fact.value.name ?? '';
    return [
      id,
      {
        id,
        name,
        spellings: distinct(all.map((value) => value.name)).filter((other) => other !== name),
        ranks: distinct(all.map((value) => value.rank)),
        offices,
        appearances: group.flatMap(appearancesOf),
        formerIds: [],
        reasons: [],
        homonyms: homonymsOf(id, idsOfName.get(key) ?? []),
        homonymCount: (idsOfName.get(key) ?? []).length - 1,
        met: metBy(id, group, idsOfReport),
      },
    ];
  });
  return {
    people: new Map(people.sort(([a], [b]) => compareCodes(a, b))),
    personOfFact,
  };
}

/** Other people of the same name that are kept with a person. */
const homonymLimit = 12;

function homonymsOf(id: string, namesakes: readonly string[]): Person['homonyms'] {
  return namesakes
    .slice(0, homonymLimit + 1)
    .filter((other) => other !== id)
    .slice(0, homonymLimit)
    .map((personId) => ({ personId, shared: [], doubt: 'office', words: [], citations: [] }));
}

function distinct(values: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

function appearancesOf({ report, facts }: Presence): readonly Appearance[] {
  return facts.map(({ number, fact }) => ({
    ...cite(report, number, fact),
    role: fact.value.role,
    rank: fact.value.rank,
  }));
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
