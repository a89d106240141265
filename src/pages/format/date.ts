import { type DateText, type Phrase, phrase, type Text } from '../../model/phrase.ts';
import type { EventDate } from '../../model/report.ts';
import { isoWeekday, readIsoDay } from '../../text/calendar.ts';

const yearless = /^XXXX-(?<month>\d{2})-(?<day>\d{2})$/u;

/** When a meeting took place, with its weekday and part of the day: `Thứ Tư, 08/01/2025 (sáng)`. */
export function longDate(date: EventDate): Text {
  const day = dayWithWeekday(date);
  return date.part === undefined
    ? day
    : phrase('date.withPart', { day, part: phrase(`part.${date.part}`) });
}

/** The same in the fewest letters: `08/01/2025`, `11–13/02/2025`, `07/09–21/12/2024`, `01/2025`, `06/02, chưa rõ năm`. */
export function shortDate(date: EventDate): Text {
  const { start, end, precision, edtf } = date;
  if (start === undefined || end === undefined) return withoutYear(edtf);
  if (precision === 'month' || precision === 'year') return formatDay(edtf);
  return formatRange(start, end);
}

/** An ISO day, month or year as the language of the interface writes it: `08/01/2025`. */
export function formatDay(iso: string): DateText {
  return { calendarDate: iso };
}

/** `Thứ Tư`. */
export function weekday(iso: string): Phrase {
  return phrase(`weekday.${isoWeekday(readIsoDay(iso)) % 7}`);
}

/** A month as the catalogue names it, from 1: `1` after *Tháng*, `January`. */
export function monthWord(month: number): Phrase {
  return phrase(`month.${month}`);
}

/** The weekday alone, of one day or a few: `Thứ Tư`, `Thứ Ba đến Thứ Năm`; undefined when the day is not known. */
export function weekdays(date: EventDate): Text | undefined {
  const { start, end, precision } = date;
  if (start === undefined || end === undefined) return undefined;
  if (precision === 'day') return weekday(start);
  if (precision !== 'days') return undefined;
  return phrase('date.span', { from: weekday(start), to: weekday(end) });
}

/** `datetime` of a `<time>`: a day, month or year; undefined for anything longer or less certain. */
export function machineDate(date: EventDate): string | undefined {
  if (date.precision === 'days' || date.precision === 'interval') return undefined;
  const { month, day } = yearless.exec(date.edtf)?.groups ?? {};
  return month === undefined ? date.edtf : `${month}-${day}`;
}

/** Two ISO days without repeating what they share: `11–13/02/2025`, `07/09–21/12/2024`. */
export function formatRange(start: string, end: string): Text {
  const to = formatDay(end);
  if (start === end) return to;
  const [first, last] = [readIsoDay(start), readIsoDay(end)];
  if (first.year !== last.year) return phrase('date.range', { from: formatDay(start), to });
  return first.month === last.month
    ? phrase('date.rangeInMonth', { from: { calendarDate: `---${start.slice(8)}` }, to })
    : phrase('date.range', { from: { calendarDate: `--${start.slice(5)}` }, to });
}

function dayWithWeekday(date: EventDate): Text {
  const day = shortDate(date);
  const name = weekdays(date);
  if (name !== undefined) return phrase('date.day', { weekday: name, day });
  if (date.precision === 'interval') return phrase('date.interval', { range: day });
  if (date.precision === 'month') return phrase('date.month', { month: day });
  if (date.precision === 'year') return phrase('date.year', { year: day });
  return day;
}

function withoutYear(edtf: string): Text {
  const day = yearlessDay(edtf);
  return day === undefined ? edtf : phrase('date.noYear', { day });
}

/** `XXXX-02-06` → `06/02`; `XXXX-08-14/XXXX-08-15` → `14–15/08`; undefined for anything else. */
export function yearlessDay(edtf: string): Text | undefined {
  const [first, last = first] = edtf.split('/').map((day) => yearless.exec(day)?.groups);
  if (first === undefined || last === undefined) return undefined;
  const to: DateText = { calendarDate: `--${last['month']}-${last['day']}` };
  if (first === last) return to;
  return first['month'] === last['month']
    ? phrase('date.rangeInMonth', { from: { calendarDate: `---${first['day']}` }, to })
    : phrase('date.range', { from: { calendarDate: `--${first['month']}-${first['day']}` }, to });
}
