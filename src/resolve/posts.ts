import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Holder, Office, Person, Post, PostQuestion } from '../model/entity.ts';
import type { Report } from '../model/report.ts';
import { compareCodes } from '../text/collate.ts';
import { slugify } from '../text/slug.ts';
import { type Numbered, uniqueIds } from './order.ts';
import { lacksUnit } from './organisation-level.ts';
import { type QualifiedName, splitPosition } from './organisation-name.ts';

/** Names of pages that stand in the same folder. */
const reservedIds = ['index', 'theo-chu'];

/** Names of several bodies at once: `UBND các xã`. */
const several = /(?:^| )các(?: |$)/u;

interface Draft {
  readonly key: string;
  readonly head: string;
  /** In words, as the first report that names it writes it. */
  readonly office: string;
  readonly organisation: QualifiedName;
  readonly organisationId: string;
  readonly holders: Holder[];
  readonly former: Holder[];
}

/**
 * Posts: the offices of known organisations with everybody the reports saw in them. Ids go by first appearance.
 *
 * @param organisationOf name of an organisation by its id.
 */
export function resolvePosts(
  reports: readonly Numbered[],
  people: ReadonlyMap<string, Person>,
  organisationOf: ReadonlyMap<string, QualifiedName>,
  lexicon: Lexicon,
): ReadonlyMap<string, Post> {
  const rankOf = new Map(reports.map(({ report }, rank) => [report.id, rank]));
  const firstRank = ({ office }: Holder) => rankOf.get(office.sightings[0]?.reportId ?? '') ?? 0;
  const firstFact = ({ office }: Holder) => office.sightings[0]?.fact ?? 0;
  const holders = [...people.values()]
    .flatMap(({ id, offices }) => offices.map((office) => ({ personId: id, office })))
    .sort(
      (a, b) =>
        firstRank(a) - firstRank(b) ||
        firstFact(a) - firstFact(b) ||
        compareCodes(a.personId, b.personId),
    );
  const drafts = new Map<string, Draft>();
  for (const holder of holders) addHolder(drafts, holder, { organisationOf, lexicon });
  const reportOf = new Map(reports.map(({ report }) => [report.id, report]));
  const nextId = uniqueIds(reservedIds);
  const posts = [...drafts.values()].map((draft): [string, Post] => {
    const post = toPost(nextId(slugify(titleOf(draft))), draft, { lexicon, reportOf });
    return [post.id, post];
  });
  return new Map(posts.sort(([a], [b]) => compareCodes(a, b)));
}

function addHolder(
  drafts: Map<string, Draft>,
  holder: Holder,
  {
    organisationOf,
    lexicon,
  }: {
    readonly organisationOf: ReadonlyMap<string, QualifiedName>;
    readonly lexicon: Lexicon;
  },
): void {
  const { title, organisationId = '' } = holder.office;
  const organisation = organisationOf.get(organisationId);
  if (organisation === undefined) return;
  const { head, office, status } = splitPosition(title, lexicon);
  const bare = status === undefined ? head : head.slice(status.length + 1);
  const key = `${bare}|${organisationId}`;
  const draft = drafts.get(key) ?? {
    key,
    head: bare,
    office: office.slice(0, 1).toUpperCase() + office.slice(1),
    organisation,
    organisationId,
    holders: [],
    former: [],
  };
  drafts.set(key, draft);
  const isFormer = status !== undefined && lexicon.posts.former.has(status);
  (isFormer ? draft.former : draft.holders).push(holder);
}

function titleOf({ office, organisation }: Draft): string {
  return `${office} ${organisation.name}`;
}

function toPost(
  id: string,
  draft: Draft,
  known: { readonly lexicon: Lexicon; readonly reportOf: ReadonlyMap<string, Report> },
): Post {
  const { office, organisation, organisationId, head } = draft;
  const title = titleOf(draft);
  const isOne = !several.test(organisation.name) && !lacksUnit(organisation);
  const isSole = isOne && known.lexicon.posts.sole.has(head);
  const holders = draft.holders.toSorted(byFirstSeen);
  const printed = holders.map((holder) => holder.office.title);
  return {
    id,
    title,
    office,
    organisationId,
    spellings: [...new Set(printed)].filter((spelling) => spelling !== title),
    isSole,
    holders,
    former: draft.former.toSorted(byFirstSeen),
    questions: isSole ? questionsOf(holders, known.reportOf) : [],
  };
}

function byFirstSeen(a: Holder, b: Holder): number {
  return compareCodes(a.office.firstSeen ?? '9999', b.office.firstSeen ?? '9999');
}

interface Tenure {
  readonly personId: string;
  readonly from: string;
  readonly to: string;
}

/**
 * People seen in a post at one time. Each is set against the one before who was seen longest, so that there are never more
 * questions than holders.
 */
function questionsOf(
  holders: readonly Holder[],
  reportOf: ReadonlyMap<string, Report>,
): readonly PostQuestion[] {
  const questions: PostQuestion[] = [];
  let longest: Tenure | undefined;
  for (const tenure of tenuresOf(holders, reportOf)) {
    if (longest !== undefined && tenure.from <= longest.to) {
      const to = tenure.to < longest.to ? tenure.to : longest.to;
      const personIds = [longest.personId, tenure.personId] as const;
      questions.push({ personIds, from: tenure.from, to });
    }
    if (longest === undefined || tenure.to > longest.to) longest = tenure;
  }
  return questions;
}

/** The time each person must have held a post for, first begun first; one person's offices are one tenure. */
function tenuresOf(
  holders: readonly Holder[],
  reportOf: ReadonlyMap<string, Report>,
): readonly Tenure[] {
  const tenures = new Map<string, Tenure>();
  for (const { personId, office } of holders) {
    const certain = certainTime(office, reportOf);
    if (certain === undefined) continue;
    const known = tenures.get(personId) ?? { personId, ...certain };
    tenures.set(personId, {
      personId,
      from: certain.from < known.from ? certain.from : known.from,
      to: certain.to > known.to ? certain.to : known.to,
    });
  }
  return [...tenures.values()].sort(
    (a, b) => compareCodes(a.from, b.from) || compareCodes(a.personId, b.personId),
  );
}

/**
 * From the first day by which an office had been seen to the last day after which it was: reports of an interval leave
 * open when in it they are of. Undefined when that is no time at all.
 */
function certainTime(
  office: Office,
  reportOf: ReadonlyMap<string, Report>,
): { readonly from: string; readonly to: string } | undefined {
  let [from, to] = ['9999', ''];
  for (const { reportId } of office.sightings) {
    const { start, end } = reportOf.get(reportId)?.date[0]?.value ?? {};
    if (start === undefined || end === undefined) continue;
    if (end < from) from = end;
    if (start > to) to = start;
  }
  return from <= to ? { from, to } : undefined;
}
