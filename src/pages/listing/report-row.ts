import type { Citation } from '../../model/entity.ts';
import { oncePer } from '../../model/once-per.ts';
import type { Text } from '../../model/phrase.ts';
import { phrase } from '../../model/phrase.ts';
import type { Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { compareCodes } from '../../text/collate.ts';
import { formatParticipant } from '../format/participant.ts';
import { factPath, reportOf, reportPath } from './citation.ts';
import { groupBy } from './group-by.ts';
import { type ReportDay, reportDay } from './report-day.ts';

/** A report as one row of a list. */
export type ReportRow = {
  readonly href: string;
  readonly title: string;
  readonly day: ReportDay;
  readonly places: string;
  /** Who chaired, in one line; empty when the report does not say. */
  readonly chair: string;
  /** Words of the report the list is about. */
  readonly quotes: readonly { readonly href: string; readonly quote: string }[];
};

export function reportRow(report: Report, citations: readonly Citation[] = []): ReportRow {
  const quoted = citations.filter((citation) => citation.quote !== '');
  const quotes = quoted.map(({ fact, quote }) => ({ href: factPath(report, fact), quote }));
  return { ...plainRow(report), quotes };
}

const plainRow = oncePer((report: Report): Omit<ReportRow, 'quotes'> => {
  return {
    href: reportPath(report),
    title: report.title.value,
    day: reportDay(report),
    places: report.places.map((fact) => fact.value.name).join('; '),
    chair: report.chair.map((fact) => formatParticipant(fact.value)).join('; '),
  };
});

/** A report with what a list cites of it. */
export interface CitedReport {
  readonly report: Report;
  readonly citations: readonly Citation[];
}

/** The reports some citations lead to, newest first, each once with all its citations. */
export function citedReports(site: Site, citations: readonly Citation[]): readonly CitedReport[] {
  const byReport = groupBy(citations, (citation) => citation.reportId);
  return [...byReport]
    .map(([id, list]) => ({ report: reportOf(site, id), citations: list }))
    .toSorted((a, b) => compareNewest(a.report, b.report));
}

export function toRow({ report, citations }: CitedReport): ReportRow {
  return reportRow(report, citations);
}

/** Rows listed at most under one heading. */
const rowLimit = 100;

/** The first rows of a list, and what is said when there are more. */
export type FirstRows = { readonly rows: readonly ReportRow[]; readonly more: Text | null };

export function firstRows(rows: readonly ReportRow[]): FirstRows {
  const more = rows.length - rowLimit;
  return {
    rows: rows.slice(0, rowLimit),
    more: more > 0 ? phrase('report.more', { count: more }) : null,
  };
}

/** Number of different reports. */
export function countReports(citations: readonly Citation[]): number {
  return new Set(citations.map((citation) => citation.reportId)).size;
}

/** `3 bài`, `không có bài`. */
export function reportCount(count: number): Text {
  return count === 0 ? phrase('report.none') : phrase('report.count', { count });
}

/** By last possible day, newest first, then by id; those without a year last. */
function compareNewest(a: Report, b: Report): number {
  const first = a.date[0]?.value.end ?? '';
  const second = b.date[0]?.value.end ?? '';
  return compareCodes(second, first) || compareCodes(a.id, b.id);
}
