import type { Citation } from '../../model/entity.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { JsonValue, PageData, PagePlan, Site } from '../../model/site.ts';
import { type Crumb, frame, type SectionKey } from '../frame.ts';
import { planPage } from '../plan-page.ts';
import { reportOf } from './citation.ts';
import { collectionLd } from './collection-ld.ts';
import { lastingPager, type Pager } from './pager.ts';
import { lastingParts, lastingPath, type Part, partPath } from './parts.ts';
import { type CitedReport, citedReports, toRow } from './report-row.ts';
import { type TargetLine, targetLine } from './target-line.ts';

/** Rows under a heading of a page with several lists; a list that is longer has pages of its own. */
const shortest = 10;
/** Rows on a page of a long list. */
const pageLength = 100;

/** A list that may be too long for the page it is on. */
export interface LongList<T> {
  /** Path of its own pages, without the ending. */
  readonly stem: string;
  /** Unique in the site: `Nguyễn Hồng Thái: chủ trì, kết luận`. */
  readonly title: Text;
  /** Where it is part of. */
  readonly crumbs: readonly Crumb[];
  readonly nav: SectionKey;
  readonly items: readonly T[];
}

/** The beginning of a list, and the way to the rest. */
export type Beginning<Row> = {
  readonly rows: readonly Row[];
  /** Null when the rows are all there is. */
  readonly more: { readonly href: string; readonly label: Text } | null;
};

/** A list of reports, by what is cited of each, newest first. */
export type ReportList = LongList<CitedReport>;
/** A thread of targets, and the end of it that the list is about. */
export interface CitedThread {
  readonly id: string;
  /** Undefined: the newest. */
  readonly citation: Citation | undefined;
}
export type TargetList = LongList<CitedThread>;

export function reportList(
  site: Site,
  citations: readonly Citation[],
  list: Omit<ReportList, 'items'>,
): ReportList {
  return { ...list, items: citedReports(site, citations) };
}

export function firstReports({ items, stem }: ReportList): Beginning<JsonValue> {
  return { rows: firstOf(items).map(toRow), more: moreOf(items.length, stem, 'report.all') };
}

export function firstTargets(site: Site, { items, stem }: TargetList): Beginning<TargetLine> {
  return {
    rows: firstOf(items).flatMap((item) => targetRow(site, item)),
    more: moreOf(items.length, stem, 'targets.more'),
  };
}

/** The pages of the list, when the beginning does not hold it. */
export function* planReports(list: ReportList): Iterable<PagePlan> {
  for (const { permalink, ...part } of partsOf(list)) {
    const items = part.items.map(({ report, citations }) => ({
      id: report.id,
      citations: citations.map(plainCitation),
    }));
    yield planPage({ permalink, template: 'more-list' }, { ...part, items }, makeReports);
  }
}

/** As `planReports`. */
export function* planTargets(list: TargetList): Iterable<PagePlan> {
  for (const { permalink, ...part } of partsOf(list)) {
    const items = part.items.map(({ id, citation }) => ({
      id,
      citation: citation === undefined ? undefined : plainCitation(citation),
    }));
    yield planPage({ permalink, template: 'more-list' }, { ...part, items }, makeTargets);
  }
}

/** Of an appearance the citation alone. */
function plainCitation({ reportId, fact, quote }: Citation) {
  return { reportId, fact, quote };
}

type ReportPart = ListPart<{ readonly id: string; readonly citations: readonly Citation[] }>;

function makeReports(site: Site, part: ReportPart, permalink: string): PageData {
  const rows = part.items.map(({ id, citations }) =>
    toRow({ report: reportOf(site, id), citations }),
  );
  return { ...makePart(site, part, permalink), reports: rows, targets: [] };
}

function makeTargets(site: Site, part: ListPart<CitedThread>, permalink: string): PageData {
  const rows = part.items.flatMap((item) => targetRow(site, item));
  return { ...makePart(site, part, permalink), reports: [], targets: rows };
}

function targetRow(site: Site, { id, citation }: CitedThread): readonly TargetLine[] {
  const thread = site.targets.get(id);
  return thread === undefined ? [] : [targetLine(site, thread, citation)];
}

function firstOf<T>(items: readonly T[]): readonly T[] {
  return isLong(items.length) ? items.slice(0, shortest) : items;
}

/** A few rows more are shown at once rather than on a page of their own. */
function isLong(count: number): boolean {
  return count > shortest + shortest / 2;
}

function moreOf(count: number, stem: string, key: string): Beginning<never>['more'] {
  return isLong(count) ? { href: partPath(stem, 1), label: phrase(key, { count }) } : null;
}

/** What a page of a long list is given. */
interface ListPart<T> extends Pick<LongList<T>, 'title' | 'crumbs' | 'nav' | 'items'> {
  /** Of this page. */
  readonly words: PartWords;
  readonly pager: Pager | null;
}

function* partsOf<T>({ stem, title, crumbs, nav, items: all }: LongList<T>) {
  if (!isLong(all.length)) return;
  for (const part of lastingParts(all, pageLength)) {
    const { page, pages, items } = part;
    const pathOf = (number: number) => lastingPath(stem, number, pages);
    const words = wordsOf(title, part, all.length);
    const pager = lastingPager(page, pages, pathOf) ?? null;
    yield { permalink: pathOf(page), title, crumbs, nav, items, words, pager };
  }
}

/** What a page of a list says of itself. */
type PartWords = { readonly title: Text; readonly crumb: Text; readonly range: Text };

/** Only the newest part says how many there are: the others stay as they are when a report comes. */
function wordsOf(title: Text, { page, pages, items }: Part<unknown>, count: number): PartWords {
  if (page === pages) {
    return {
      title,
      crumb: phrase('pager.newest'),
      range: phrase('moreList.newest', { count }),
    };
  }
  const first = (page - 1) * pageLength + 1;
  const range = { from: first, to: first + items.length - 1 };
  return {
    title: phrase('people.part', { heading: title, page }),
    crumb: phrase('moreList.crumb', range),
    range: phrase('moreList.range', range),
  };
}

function makePart(site: Site, part: ListPart<unknown>, permalink: string): PageData {
  const { title: heading, crumbs, nav, words, pager } = part;
  const { title, crumb, range } = words;
  const description = phrase('moreList.description', { heading, range });
  return {
    frame: frame(site, {
      permalink,
      title,
      description,
      nav,
      crumbs: [...crumbs, { label: crumb }],
      jsonLd: [collectionLd(site, { permalink, name: title, description })],
    }),
    title: heading,
    range,
    pager,
  };
}
