import type { Span } from './fact.ts';
import type { FactField } from './report.ts';

/** What a date can be that is not the day of the meeting. */
export type OtherDate =
  | 'document'
  | 'anniversary'
  | 'deadline'
  | 'term'
  | 'same-day'
  | 'lunar'
  | 'stamp';

/** Why words that looked like a fact became none. */
export type NearMissReason =
  | OtherDate
  | 'no-day-word'
  | 'weaker'
  | 'same-person'
  | 'is-chair'
  | 'unnamed'
  | 'other-meeting'
  | 'false-friend'
  | 'no-person'
  | 'no-role'
  | 'area'
  | 'overlap'
  | 'same-clause'
  | 'no-aim';

/** Words that nearly became a fact. */
export interface NearMiss {
  readonly field: FactField;
  /** The rule that fired on them; undefined when none did. */
  readonly rule: string | undefined;
  readonly span: Span;
  readonly quote: string;
  readonly why: NearMissReason;
}
