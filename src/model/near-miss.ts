import type { Span } from './fact.ts';
import type { FactField } from './report.ts';

/** Why words that looked like a fact became none. */
export type NearMissReason =
  | 'document'
  | 'anniversary'
  | 'deadline'
  | 'term'
  | 'same-day'
  | 'lunar'
  | 'stamp'
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
