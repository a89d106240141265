import { addTo } from '../../model/add-to.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { Report } from '../../model/report.ts';
import { isoWeekday, lengthOfMonth, toIsoDay, twoDigits } from '../../text/calendar.ts';
import { weekday } from '../format/date.ts';
import { reportPath } from '../listing/citation.ts';
import { reportCount } from '../listing/report-row.ts';
import { daysInMonth, type Schedule } from './schedule.ts';

const daysOfWeek = 7;

/** A day of a month's table; null outside the month. */
export type DayCell = {
  readonly day: number;
  /** The report of the day, or the list of the month when there are several. */
  readonly href: string | null;
  /** `8 tháng 1, Thứ Tư: …` */
  readonly label: Text | null;
} | null;

/** A month as a table of weeks, Monday first. */
export type MonthTable = {
  readonly month: number;
  readonly href: string | null;
  readonly count: Text;
  readonly isEmpty: boolean;
  readonly weeks: readonly (readonly DayCell[])[];
};

export interface Month {
  readonly year: number;
  readonly month: number;
}

export function monthTable(month: Month, schedule: Schedule): MonthTable {
  const listed = reportsOn(month, schedule);
  return {
    month: month.month,
    href: listed.length === 0 ? null : monthPath(month),
    count: reportCount(listed.length),
    isEmpty: listed.length === 0,
    weeks: weeksOf(month, listed),
  };
}

export function monthPath({ year, month }: Month): string {
  return `lich/${yearName(year)}/${twoDigits(month)}.html`;
}

export function yearPath(year: number): string {
  return `lich/${yearName(year)}.html`;
}

/** Four digits: `0987` sorts before `2025`. */
export function yearName(year: number): string {
  return String(year).padStart(4, '0');
}

/** `2025-01` */
export function monthName({ year, month }: Month): string {
  return `${yearName(year)}-${twoDigits(month)}`;
}

/** The reports with a certain day in a month. */
export function reportsOn(month: Month, schedule: Schedule): readonly Report[] {
  return schedule.inMonth(monthName(month));
}

function weeksOf(month: Month, reports: readonly Report[]): readonly (readonly DayCell[])[] {
  const length = lengthOfMonth(month.year, month.month);
  const before = isoWeekday({ ...month, day: 1 }) - 1;
  const byDay = reportsByDay(month, reports);
  const weeks: DayCell[][] = [];
  for (let start = 1 - before; start <= length; start += daysOfWeek) {
    weeks.push(
      Array.from({ length: daysOfWeek }, (_, index) => {
        const day = start + index;
        return day < 1 || day > length ? null : dayCell(month, day, byDay.get(day) ?? []);
      }),
    );
  }
  return weeks;
}

function reportsByDay(
  month: Month,
  reports: readonly Report[],
): ReadonlyMap<number, readonly Report[]> {
  const byDay = new Map<number, Report[]>();
  for (const report of reports) {
    const days = daysInMonth(report, monthName(month));
    if (days === undefined) continue;
    for (let day = days.first; day <= days.last; day++) {
      addTo(byDay, day, report);
    }
  }
  return byDay;
}

function dayCell(month: Month, day: number, reports: readonly Report[]): DayCell {
  const [first, second] = reports;
  if (first === undefined) return { day, href: null, label: null };
  const date = { day, month: month.month, weekday: weekday(toIsoDay({ ...month, day })) };
  if (second === undefined) {
    const label = phrase('calendar.day', { ...date, title: first.title.value });
    return { day, href: reportPath(first), label };
  }
  const label = phrase('calendar.days', { ...date, count: reports.length });
  return { day, href: `${monthPath(month)}#danh-sach`, label };
}
