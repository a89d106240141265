/** Days of the Gregorian calendar as ISO 8601 text (`2025-01-08`), without clock or time zone. */

const isoDay = /^\d{4}-\d{2}-\d{2}$/u;
const daysBeforeMonth = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A day by its numbers; months count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** 28–31. */
export function lengthOfMonth(year: number, month: number): number {
  return (daysInMonth[month - 1] ?? 0) + (month === 2 && isLeapYear(year) ? 1 : 0);
}

/** Whether the numbers name a day of the calendar: not 31 April, not 29 February of a common year. */
export function isCalendarDay({ year, month, day }: CalendarDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** @example `{ year: 2025, month: 1, day: 8 }` → `2025-01-08` */
export function toIsoDay({ year, month, day }: CalendarDay): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** The numbers of an ISO day; undefined when the text is not one or no day of the calendar. */
export function parseIsoDay(iso: string): CalendarDay | undefined {
  if (!isoDay.test(iso)) return undefined;
  const day = {
    year: Number(iso.slice(0, 4)),
    month: Number(iso.slice(5, 7)),
    day: Number(iso.slice(8)),
  };
  return isCalendarDay(day) ? day : undefined;
}

/** @throws {RangeError} when `iso` is no day of the calendar of the form `2025-01-08`. */
export function readIsoDay(iso: string): CalendarDay {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new RangeError(`"${iso}" is not a day`);
  return day;
}

/** As Vietnamese writes days: `2025-01-08` → `08/01/2025`; `2025-01` → `01/2025`; `2025` stays. */
export function formatDay(iso: string): string {
  return iso.split('-').toReversed().join('/');
}

export function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** ISO weekday: 1 for Monday to 7 for Sunday. */
export function isoWeekday(day: CalendarDay): number {
  return ((dayNumber(day) + 6) % 7) + 1;
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: CalendarDay, count: number): CalendarDay {
  return dayOfNumber(dayNumber(day) + count);
}

/** Days from `a` to `b`; negative when `b` comes first. */
export function daysBetween(a: CalendarDay, b: CalendarDay): number {
  return dayNumber(b) - dayNumber(a);
}

/** Days since 1 January of year 1, which was a Monday and is day 1. */
function dayNumber({ year, month, day }: CalendarDay): number {
  const past = year - 1;
  const leapDays = Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return past * 365 + leapDays + (daysBeforeMonth[month - 1] ?? 0) + leapDay + day;
}

function dayOfNumber(number: number): CalendarDay {
  let year = Math.max(1, Math.floor(number / 366));
  while (dayNumber({ year: year + 1, month: 1, day: 1 }) <= number) year++;
  let month = 12;
  while (dayNumber({ year, month, day: 1 }) > number) month--;
  return { year, month, day: number - dayNumber({ year, month, day: 1 }) + 1 };
}
