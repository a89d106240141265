import type { Comparator, Target } from './report.ts';

/** What a target says how much of: nothing, one number, two, or one of a whole. */
export type MeasureForm = 'none' | 'one' | 'two' | 'share';

/** The comparators each form may have; the first is meant when nothing else is said. */
export const comparatorsOf: Readonly<Record<MeasureForm, readonly [Comparator, ...Comparator[]]>> =
  {
    none: ['qualitative'],
    one: ['eq', 'ge', 'gt', 'le', 'lt', 'approx', 'increase', 'decrease', 'rank'],
    two: ['between', 'increase', 'decrease'],
    share: ['ratio', 'rank'],
  };

export function measureForm({ amount, of: whole }: Pick<Target, 'amount' | 'of'>): MeasureForm {
  if (amount === undefined) return 'none';
  if (typeof amount !== 'number') return 'two';
  return whole === undefined ? 'one' : 'share';
}
