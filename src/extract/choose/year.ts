import { isCalendarDay, isoWeekday } from '../../text/calendar.ts';
import type { Reading } from '../reading.ts';
import { planMonths } from './year-named.ts';
import { addPrintedSigns } from './year-printed.ts';
import { addPublishedSigns } from './year-published.ts';
import type { DayOfYear, YearSign } from './year-sign.ts';

/** The year of a date printed without it, and the signs that agree on it, strongest first. */
export interface CompletedYear {
  readonly year: number;
  readonly signs: readonly YearSign[];
}

/** Signs that together weigh less decide nothing. */
const leastWeight = 1;
/** The same where no other year is named. */
const leastAlone = 0.45;
const mostSigns = 4;

/**
 * Completes the year of a date, or gives nothing when no year is supported. Of two
 * years that are supported alike the later one is meant, which reviews the other, but from October on the earlier one.
 */
export function completeYear(reading: Reading, date: DayOfYear): CompletedYear | undefined {
  const found: YearSign[] = [];
  addPublishedSigns(found, reading, date);
  addPrintedSigns(found, reading, date);
  const signs = found.filter(({ year }) => isPossible(date, year));
  const weights = new Map<number, number>();
  for (const { year, weight } of signs) weights.set(year, (weights.get(year) ?? 0) + weight);
  const laterFirst = date.month < planMonths ? 1 : -1;
  const [best] = [...weights].sort((a, b) => b[1] - a[1] || (b[0] - a[0]) * laterFirst);
  if (best === undefined || best[1] < (weights.size > 1 ? leastWeight : leastAlone)) {
    return undefined;
  }
  const [year] = best;
  const reasons = new Set<string>();
  const agreeing = signs
    .filter((sign) => sign.year === year)
    .sort((a, b) => b.weight - a.weight)
    .filter(({ weight }, _, [strongest]) => weight >= 1 || (strongest?.weight ?? 0) <= 1)
    .filter(({ reason }) => !reasons.has(reason) && reasons.add(reason))
    .slice(0, mostSigns);
  return { year, signs: agreeing };
}

/** Whether the day exists in the year and falls on the printed weekday. */
function isPossible({ day, month, weekday }: DayOfYear, year: number): boolean {
  const full = { year, month, day };
  return isCalendarDay(full) && (weekday === undefined || isoWeekday(full) === weekday);
}
