import type { Text } from '../../model/phrase.ts';
import { isCertainDay, type Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { type IntervalView, intervalView } from '../event/interval.ts';
import { reportPath } from '../listing/citation.ts';
import { reportDay } from '../listing/report-day.ts';

export type UndatedRow = {
  readonly path: string;
  readonly title: string;
  /** What is known of the day. */
  readonly day: Text;
  readonly basis: string;
  readonly interval: IntervalView | null;
};

const shown = 5;

/** A few meetings whose day is not known, each with what is. */
export function undatedReports(site: Site): readonly UndatedRow[] {
  const rows: UndatedRow[] = [];
  for (const report of site.reports) {
    if (rows.length === shown) break;
    if (report.isMeeting && !hasDay(report)) rows.push(undatedRow(report));
  }
  return rows;
}

function hasDay({ date }: Report): boolean {
  return date[0] !== undefined && isCertainDay(date[0].value);
}

function undatedRow(report: Report): UndatedRow {
  const day = reportDay(report);
  const date = report.date[0]?.value;
  const isInterval = date?.start !== undefined && date.end !== undefined;
  return {
    path: reportPath(report),
    title: report.title.value,
    day: day.shown,
    basis: day.basis,
    interval: isInterval ? (intervalView(date.start, date.end) ?? null) : null,
  };
}
