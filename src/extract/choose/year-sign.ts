import type { Span } from '../../model/fact.ts';
import type { DateMention, Mention } from '../reading.ts';

/** Words that speak for a year. */
export interface YearSign {
  readonly year: number;
  /** How strongly: 10 for the publication, 1 for a year that is only named. */
  readonly weight: number;
  readonly at: Mention | Span;
  /** A Vietnamese sentence. */
  readonly reason: string;
}

/** A day and month of the text. */
export type DayOfYear = DateMention & { readonly day: number; readonly month: number };
