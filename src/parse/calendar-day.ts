import { isCalendarDay } from '../text/calendar.ts';

const isoForm = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?$/u;
const vietnameseForm = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/u;

/** `impossible`: written as a day, but the calendar has none such. `unreadable`: not written as a day. */
export type DayReading = { readonly iso: string } | 'impossible' | 'unreadable';

/** Reads `2025-01-08`, `2025-01` or `8/1/2025` as an ISO day or month. */
export function readDay(written: string): DayReading {
  const { year, month, day } =
    (isoForm.exec(written) ?? vietnameseForm.exec(written))?.groups ?? {};
  if (year === undefined || month === undefined) return 'unreadable';
  const numbers = { year: Number(year), month: Number(month), day: Number(day ?? 1) };
  if (numbers.year === 0 || !isCalendarDay(numbers)) return 'impossible';
  const parts = day === undefined ? [month] : [month, day];
  return { iso: [year, ...parts.map((part) => part.padStart(2, '0'))].join('-') };
}
