import type { Text } from '../../model/phrase.ts';
import type { Site } from '../../model/site.ts';
import { monthPath, reportsOn, yearName, yearPath } from '../calendar/month.ts';
import { scheduleOf } from '../calendar/schedule.ts';
import { reportCount } from '../listing/report-row.ts';

/** The months of the newest year with a dated report. */
export type YearStrip = {
  readonly year: string;
  readonly path: string;
  readonly months: readonly MonthCell[];
};

export type MonthCell = {
  readonly month: number;
  /** null: no report. */
  readonly path: string | null;
  readonly count: Text;
  /** One for each report, up to a limit. */
  readonly dots: readonly number[];
};

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
/** More dots would be a texture, not a number. */
const dotLimit = 12;

/** Undefined when no report has a day. */
export function yearStrip(site: Site): YearStrip | undefined {
  const schedule = scheduleOf(site);
  const year = schedule.years.findLast((each) => schedule.onDays(each).length > 0);
  if (year === undefined) return undefined;
  return {
    year: yearName(year),
    path: yearPath(year),
    months: months.map((month) => {
      const { length } = reportsOn({ year, month }, schedule);
      const dots = Array.from({ length: Math.min(length, dotLimit) }, (_, index) => index);
      const path = length === 0 ? null : monthPath({ year, month });
      return { month, path, count: reportCount(length), dots };
    }),
  };
}
