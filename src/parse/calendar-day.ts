const isoForm = /^(?<year>\d{4})-(?<month>\d{2})(?:-(?<day>\d{2}))?$/u;
const vietnameseForm = /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})$/u;
const daysOfMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `impossible`: written as a day, but the calendar has none such. `unreadable`: not written as a day. */
export type DayReading = { readonly iso: string } | 'impossible' | 'unreadable';

/** Reads `2025-01-08`, `2025-01` or `8/1/2025` as an ISO day or month. */
export function readDay(written: string): DayReading {
  const { year, month, day } =
    (isoForm.exec(written) ?? vietnameseForm.exec(written))?.groups ?? {};
  if (year === undefined || month === undefined) return 'unreadable';
  if (!isReal(Number(year), Number(month), day === undefined ? 1 : Number(day)))
    return 'impossible';
  const parts = day === undefined ? [month] : [month, day];
  return { iso: [year, ...parts.map((part) => part.padStart(2, '0'))].join('-') };
}

function isReal(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const last = (daysOfMonth[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
  return year > 0 && day >= 1 && day <= last;
}
