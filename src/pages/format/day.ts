import { type Phrase, phrase } from '../../model/phrase.ts';
import { type CalendarDay, isoWeekday, parseIsoDay } from '../../text/calendar.ts';

/** @throws {RangeError} when `iso` is not a day of the form `2025-01-08`. */
export function readDay(iso: string): CalendarDay {
  const day = parseIsoDay(iso);
  if (day === undefined) throw new RangeError(`"${iso}" is not a day`);
  return day;
}

/** `Thứ Tư`. */
export function weekday(iso: string): Phrase {
  return phrase(`weekday.${isoWeekday(readDay(iso)) % 7}`);
}

/** `2025-01-08` → `08/01/2025`; `2025-01` → `01/2025`; `2025` stays. */
export function formatDay(iso: string): string {
  return iso.split('-').reverse().join('/');
}
