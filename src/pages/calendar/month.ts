import { addTo } from '../../model/add-to.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { Report } from '../../model/report.ts';
import { isoWeekday, lengthOfMonth, toIsoDay } from '../../text/calendar.ts';
import { monthWord, weekday } from '../format/date.ts';
import { reportPath } from '../listing/citation.ts';
import { reportCount } from '../listing/report-row.ts';
import { type MonthList, monthList } from './month-list.ts';
import { type Month, monthName, monthPath } from './month-path.ts';
import { daysInMonth } from './schedule.ts';

const daysOfWeek = 7;

/** A day of a month's table; null outside the month. */
export type DayCell = {
  readonly day: number;
  /** The report of the day, or its place in the list of the month when there are several. */
  readonly href: string | null;
  /** `8 tháng 1, Thứ Tư: …` */
  readonly label: Text | null;
  /** How many reports, when there are several. */
  readonly several: number | null;
} | null;

/** A month as a table of weeks, Monday first. */
export type MonthTable = {
  readonly month: Text;
  readonly href: string | null;
  readonly count: Text;
  readonly isEmpty: boolean;
  readonly weeks: readonly (readonly DayCell[])[];
};

/** @param listed reports with a certain day in the month. */
export function monthTable(month: Month, listed: readonly Report[]): MonthTable {
  return {
    month: monthWord(month.month),
    href: listed.length === 0 ? null : monthPath(month),
    count: reportCount(listed.length),
    isEmpty: listed.length === 0,
    weeks: weeksOf(month, listed),
  };
}

function weeksOf(month: Month, reports: readonly Report[]): readonly (readonly DayCell[])[] {
  const length = lengthOfMonth(month.year, month.month);
  const before = isoWeekday({ ...month, day: 1 }) - 1;
  const byDay = reportsByDay(month, reports);
  const list = monthList(month, reports);
  const weeks: DayCell[][] = [];
  for (let start = 1 - before; start <= length; start += daysOfWeek) {
    weeks.push(
      Array.from({ length: daysOfWeek }, (_, index) => {
        const day = start + index;
        return day < 1 || day > length
          ? null
          : dayCell(month, day, { reports: byDay.get(day) ?? [], list });
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

interface OfDay {
  readonly reports: readonly Report[];
  readonly list: MonthList;
}

function dayCell(month: Month, day: number, { reports, list }: OfDay): DayCell {
  const [first, second] = reports;
  if (first === undefined) return { day, href: null, label: null, several: null };
  const date = {
    day,
    month: monthWord(month.month),
    weekday: weekday(toIsoDay({ ...month, day })),
  };
  if (second === undefined) {
    const label = phrase('calendar.day', { ...date, title: first.title.value });
    return { day, href: reportPath(first), label, several: null };
  }
  const label = phrase('calendar.days', { ...date, count: reports.length });
  return { day, href: list.placeOf(first), label, several: reports.length };
}
