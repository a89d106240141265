import type { Citation } from '../../model/entity.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { JsonValue, Page, Site } from '../../model/site.ts';
import { type Crumb, frame, type SectionKey } from '../frame.ts';
import { collectionLd } from './collection-ld.ts';
import { lastingPager } from './pager.ts';
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
export function* planReports(site: Site, list: ReportList): Iterable<Page> {
  yield* planLong(site, list, (items) => ({ reports: items.map(toRow), targets: [] }));
}

/** As `planReports`. */
export function* planTargets(site: Site, list: TargetList): Iterable<Page> {
  yield* planLong(site, list, (items) => ({
    reports: [],
    targets: items.flatMap((item) => targetRow(site, item)),
  }));
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

function* planLong<T>(
  site: Site,
  list: LongList<T>,
  rowsOf: (items: readonly T[]) => { readonly [key: string]: JsonValue },
): Iterable<Page> {
  if (!isLong(list.items.length)) return;
  for (const { page, pages, items } of lastingParts(list.items, pageLength)) {
    const pathOf = (number: number) => lastingPath(list.stem, number, pages);
    const permalink = pathOf(page);
    const { title, crumb, range } = wordsOf(list, { page, pages, items });
    const description = phrase('moreList.description', { heading: list.title, range });
    yield {
      permalink,
      template: 'more-list',
      data: {
        frame: frame(site, {
          permalink,
          title,
          description,
          nav: list.nav,
          crumbs: [...list.crumbs, { label: crumb }],
          jsonLd: [collectionLd(site, { permalink, name: title, description })],
        }),
        title: list.title,
        range,
        ...rowsOf(items),
        pager: lastingPager(page, pages, pathOf) ?? null,
      },
    };
  }
}

/** Only the newest part says how many there are: the others stay as they are when a report comes. */
function wordsOf(
  list: LongList<unknown>,
  { page, pages, items }: Part<unknown>,
): { readonly title: Text; readonly crumb: Text; readonly range: Text } {
  if (page === pages) {
    return {
      title: list.title,
      crumb: phrase('pager.newest'),
      range: phrase('moreList.newest', { count: list.items.length }),
    };
  }
  const first = (page - 1) * pageLength + 1;
  const range = { from: first, to: first + items.length - 1 };
  return {
    title: phrase('people.part', { heading: list.title, page }),
    crumb: phrase('moreList.crumb', range),
    range: phrase('moreList.range', range),
  };
}
