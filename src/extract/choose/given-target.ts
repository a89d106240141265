import type { GivenTarget } from '../../model/correction.ts';
import { comparatorsOf, measureForm } from '../../model/measure.ts';
import type { Comparator, Target } from '../../model/report.ts';
import { nameKey } from '../../text/fold.ts';
import { formatMeasure } from '../../text/format-measure.ts';
import { readQuantities } from '../mentions/quantity.ts';
import type { Reading } from '../reading.ts';
import { tokenizeText } from './tokenize-text.ts';

type Measure = Pick<Target, 'comparator' | 'amount' | 'of' | 'unit' | 'base'>;
type Claim = Omit<Target, 'text'>;

const spaces = /\s+/gu;
/** What stands before the number of a target that nobody printed. */
const wordsBefore: Partial<Readonly<Record<Comparator, string>>> = {
  ge: 'từ',
  gt: 'trên',
  le: 'không quá',
  lt: 'dưới',
  approx: 'khoảng',
  increase: 'tăng',
  decrease: 'giảm',
  rank: 'xếp thứ',
};

/** What a target that a person gives takes the place of, and the words it rests on. */
interface Around {
  /** The one target it takes the place of. */
  readonly picked: Target | undefined;
  readonly quote: string;
  /** Whether these words are about no other target. */
  readonly isOnly: boolean;
}

/** A target as a person gives it; a picked one gives what is not said. */
export function completeTarget(reading: Reading, given: GivenTarget, around: Around): Target {
  const { picked } = around;
  const claim: Claim = {
    subject: given.subject,
    ...completeMeasure(given, picked),
    kind: given.kind,
    period: said(given.period, picked?.period),
    actor: said(given.actor, picked?.actor),
  };
  return { text: given.text ?? clauseOf(reading, claim, around), ...claim };
}

/** Without an amount that of the picked target; else the rest of it as far as it goes with the amount. */
function completeMeasure(given: GivenTarget, picked: Target | undefined): Measure {
  const { amount = given.comparator === undefined ? picked?.amount : null } = given;
  if (amount === undefined || amount === null) return unmeasured;
  const like = picked !== undefined && isAlike(given, picked) ? picked : undefined;
  const isSameKind = given.comparator === undefined || given.comparator === like?.comparator;
  const wholeLike = typeof amount === 'number' && isSameKind ? like?.of : undefined;
  const whole = said(given.of, wholeLike);
  const fitting = comparatorsOf[measureForm({ amount, of: whole })];
  const kept = fitting.find((comparator) => comparator === like?.comparator);
  return {
    comparator: given.comparator ?? kept ?? fitting[0],
    amount,
    of: whole,
    unit: said(given.unit, like?.unit),
    base: said(given.base, like?.base),
  };
}

const unmeasured: Measure = {
  comparator: 'qualitative',
  amount: undefined,
  of: undefined,
  unit: undefined,
  base: undefined,
};

/** Whether two amounts count the same: in one unit, and a part of a whole only beside another. */
function isAlike({ unit, of: whole }: GivenTarget, picked: Target): boolean {
  const isSameUnit = unit === undefined || (unit ?? undefined) === picked.unit;
  return isSameUnit && (typeof whole !== 'number' || picked.of !== undefined);
}

/** The words that say it, as printed when there are such, else its subject and number. */
function clauseOf(reading: Reading, claim: Claim, { picked, quote, isOnly }: Around): string {
  if (picked !== undefined && isSameClaim(claim, picked)) return picked.text;
  const printed = isOnly ? [quote.replace(spaces, ' ').trim(), picked?.text ?? ''] : [];
  const clause = printed.find((words) => says(reading, words, claim));
  if (clause !== undefined) return clause;
  return [claim.subject, wordsBefore[claim.comparator] ?? '', formatMeasure(claim)]
    .filter((part) => part !== '')
    .join(' ');
}

/** Equal but for what stands around a clause: its part of the report, its period, its actor. */
function isSameClaim(claim: Claim, picked: Target): boolean {
  return (
    nameKey(claim.subject) === nameKey(picked.subject) &&
    claim.comparator === picked.comparator &&
    formatMeasure(claim) === formatMeasure(picked)
  );
}

/** Whether words hold the subject and the number. */
function says({ lexicon }: Reading, words: string, { subject, amount, of: whole }: Claim): boolean {
  if (!nameKey(words).includes(nameKey(subject))) return false;
  const numbers = readQuantities([tokenizeText(words, lexicon)], []);
  return (
    amount === undefined ||
    numbers.some((number) => String(number.amount) === String(amount) && number.of === whole)
  );
}

/** What is not said is as it was; `null` says that there is none. */
function said<T>(given: T | null | undefined, picked: T | undefined): T | undefined {
  return given === undefined ? picked : (given ?? undefined);
}
