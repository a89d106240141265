import { addTo } from '../../model/add-to.ts';
import type { Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { toIsoDay } from '../../text/calendar.ts';
import { isCertainDay } from '../format/date.ts';

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
    for (const year of years) add(place, year, report);
    for (const month of monthsOf(report)) addTo(inMonth, month, report);
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

/** Months that hold a certain day of a report: `2024-12`, `2025-01`. */
function monthsOf(report: Report): readonly string[] {
  const date = report.date[0]?.value;
  if (date?.start === undefined || date.end === undefined || !isOnDay(report)) return [];
  const months = [date.start.slice(0, 7)];
  const last = date.end.slice(0, 7);
  for (let month = months[0] ?? last; month < last; ) {
    const [year = 0, number = 0] = month.split('-').map(Number);
    month = toIsoDay(
      number < 12 ? { year, month: number + 1, day: 1 } : { year: year + 1, month: 1, day: 1 },
    ).slice(0, 7);
    months.push(month);
  }
  return months;
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

function add(groups: Map<number, Report[]>, year: number, report: Report): void {
  const group = groups.get(year);
  if (group === undefined) groups.set(year, [report]);
  else group.push(report);
}

function isOnDay(report: Report): boolean {
  const date = report.date[0]?.value;
  return date !== undefined && isCertainDay(date);
}

/** Years a report belongs to; none when it has no year or its bounds lie years apart. */
function yearsOf(report: Report): readonly number[] {
  const date = report.date[0]?.value;
  if (date?.start === undefined || date.end === undefined) return [];
  const first = Number(date.start.slice(0, 4));
  const last = Number(date.end.slice(0, 4));
  if (first === last) return [first];
  return last - first === 1 ? [first, last] : [];
}
