import type { Fact } from '../../model/fact.ts';
import { type EventDate, isCertainDay } from '../../model/report.ts';

const digit = /\d/u;

/** Whether the text prints the day but not its year, which was worked out. */
export function isYearInferred({ basis, quote, value }: Fact<EventDate>): boolean {
  const year = isCertainDay(value) ? value.start?.slice(0, 4) : undefined;
  return basis === 'inferred' && year !== undefined && digit.test(quote) && !quote.includes(year);
}
