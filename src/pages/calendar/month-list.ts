import type { Report } from '../../model/report.ts';
import { twoDigits } from '../../text/calendar.ts';
import { type Month, monthName, monthPath } from './month-path.ts';
import { daysInMonth } from './schedule.ts';

/** Reports on one page of a month. */
const rowsPerPage = 200;

/** The reports of a month in the order of their list, and where each stands in it. */
export interface MonthList {
  readonly pages: number;
  /** Of a page, counted from 1. */
  pathOf(page: number): string;
  /** Rows of a page; the first of each day can be led to. */
  rowsOf(page: number): readonly { readonly report: Report; readonly id: string | null }[];
  /** Where the day of a report begins in the list. */
  placeOf(report: Report): string;
}

/** @param reports of the month, in the order of the list. */
export function monthList(month: Month, reports: readonly Report[], size = rowsPerPage): MonthList {
  const firstOfDay = new Map<number, number>();
  const days = reports.map((report) => daysInMonth(report, monthName(month))?.first ?? 1);
  for (const [index, day] of days.entries()) {
    if (!firstOfDay.has(day)) firstOfDay.set(day, index);
  }
  const path = monthPath(month);
  const pathOf = (page: number): string =>
    page === 1 ? path : path.replace('.html', `-trang-${page}.html`);
  return {
    pages: Math.max(1, Math.ceil(reports.length / size)),
    pathOf,
    rowsOf(page) {
      const start = (page - 1) * size;
      return reports.slice(start, start + size).map((report, offset) => {
        const day = days[start + offset] ?? 1;
        return { report, id: firstOfDay.get(day) === start + offset ? dayId(day) : null };
      });
    },
    placeOf(report) {
      const day = daysInMonth(report, monthName(month))?.first ?? 1;
      const page = Math.floor((firstOfDay.get(day) ?? 0) / size) + 1;
      return `${pathOf(page)}#${dayId(day)}`;
    },
  };
}

function dayId(day: number): string {
  return `ngay-${twoDigits(day)}`;
}
