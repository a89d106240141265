import { addTo } from '../../model/add-to.ts';
import { isCertainDay, type Report, yearsOf } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { monthName, monthsOfYear } from './month-path.ts';

/** Where the reports of a site stand in time. A report without a certain day is never put on one. */
export interface Schedule {
  /** Years that have a page, earliest first. */
  readonly years: readonly number[];
  /** Reports with a certain day in a year, in the order of the site. */
  onDays(year: number): readonly Report[];
  /** Reports with a certain day in a month (`2025-01`), in the order of the site. */
  inMonth(month: string): readonly Report[];
  /** Reports that may have been in a year, without a day. */
  within(year: number): readonly Report[];
  /** Reports nobody can put into one year or two. */
  readonly undated: readonly Report[];
}

export function scheduleOf(site: Site): Schedule {
  const onDays = new Map<number, Report[]>();
  const inMonth = new Map<string, Report[]>();
  const within = new Map<number, Report[]>();
  const undated: Report[] = [];
  for (const report of site.reports) {
    const years = yearsOf(report);
    const place = isOnDay(report) ? onDays : within;
    for (const year of years) {
      addTo(place, year, report);
      for (const month of isOnDay(report) ? monthsOf(report, year) : []) {
        addTo(inMonth, month, report);
      }
    }
    if (years.length === 0 && report.isMeeting) undated.push(report);
  }
  const years = new Set([...onDays.keys(), ...within.keys()]);
  return {
    years: [...years].toSorted((a, b) => a - b),
    onDays: (year) => onDays.get(year) ?? [],
    inMonth: (month) => inMonth.get(month) ?? [],
    within: (year) => within.get(year) ?? [],
    undated,
  };
}

/** Days of a report that fall into a month, first and last; undefined when none does. */
export function daysInMonth(
  report: Report,
  month: string,
): { readonly first: number; readonly last: number } | undefined {
  const date = report.date[0]?.value;
  if (date?.start === undefined || date.end === undefined || !isCertainDay(date)) return undefined;
  const start = date.start.slice(0, 7);
  const end = date.end.slice(0, 7);
  if (month < start || month > end) return undefined;
  return {
    first: start === month ? Number(date.start.slice(8)) : 1,
    last: end === month ? Number(date.end.slice(8)) : 31,
  };
}

/** Whether a report without a day may have been in a month (`2025-01`). */
export function isPossibleIn(report: Report, month: string): boolean {
  const date = report.date[0]?.value;
  if (date?.start === undefined || date.end === undefined || isCertainDay(date)) return false;
  return date.start.slice(0, 7) <= month && month <= date.end.slice(0, 7);
}

/** Months of a year that hold a day of a report. */
function monthsOf(report: Report, year: number): readonly string[] {
  return monthsOfYear
    .map((month) => monthName({ year, month }))
    .filter((month) => daysInMonth(report, month) !== undefined);
}

function isOnDay(report: Report): boolean {
  const date = report.date[0]?.value;
  return date !== undefined && isCertainDay(date);
}
