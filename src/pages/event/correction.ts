import type { Fact } from '../../model/fact.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import {
  type AnyFact,
  type AppliedCorrection,
  type NumberedFact,
  numberFacts,
  type Report,
  type Target,
} from '../../model/report.ts';
import { formatAmount } from '../format/amount.ts';
import { formatDay } from '../format/date.ts';
import { formatPeriod } from '../format/period.ts';
import { targetLabel } from './fact-label.ts';
import { shownValue } from './fact-value.ts';

/** What a person changed, and what stood there before. */
export type CorrectionView = {
  readonly label: Text;
  /** Empty when nothing had been read. */
  readonly before: readonly Text[];
  /** Empty when the fact was taken away. */
  readonly after: readonly Text[];
  readonly reason: Text;
  /** Who and when; null when the front matter says it. */
  readonly by: string | null;
  readonly on: Text | null;
  /** ISO day. */
  readonly day: string | null;
};

/** The correction that gave a fact. */
export function correctionOf(report: Report, entry: NumberedFact): CorrectionView | undefined {
  const index = (report[entry.field] as readonly AnyFact[]).indexOf(entry.fact);
  const found = report.corrections.find(
    ({ field, facts }) => field === entry.field && facts.includes(index),
  );
  return found === undefined ? undefined : correctionView(report, found);
}

/** Corrections that no fact of the slip shows: of the title, and of facts that were taken away. */
export function otherCorrections(report: Report): readonly CorrectionView[] {
  return report.corrections
    .filter(({ field, facts }) => field === 'title' || facts.length === 0)
    .map((one) => correctionView(report, one));
}

export function correctionView(report: Report, correction: AppliedCorrection): CorrectionView {
  const { field, facts, replaced, note } = correction;
  const now: readonly (AnyFact | Fact<string>)[] =
    field === 'title' ? [report.title] : report[field];
  const given = facts.flatMap((index) => now[index] ?? []);
  const words = (fact: AnyFact | Fact<string>): Text => valueText(field, fact);
  return {
    label: phrase(`correction.field.${field}`),
    before: replaced.map(words),
    after: given.map(words),
    reason: note?.reason ?? phrase('correction.frontMatter'),
    by: note?.by ?? null,
    on: note === undefined ? null : formatDay(note.on),
    day: note?.on ?? null,
  };
}

/** Number in the slip of the first fact a correction gave; undefined when the slip does not show it. */
export function correctedNumber(
  report: Report,
  { field, facts }: AppliedCorrection,
): number | undefined {
  const given: readonly AnyFact[] = field === 'title' ? [] : report[field];
  const fact = facts[0] === undefined ? undefined : given[facts[0]];
  return numberFacts(report).find((entry) => entry.fact === fact)?.number;
}

function valueText(field: AppliedCorrection['field'], fact: AnyFact | Fact<string>): Text {
  if (field === 'title') return (fact as Fact<string>).value;
  if (field === 'targets') return targetText((fact as Fact<Target>).value);
  const { prefix, value, subs = [] } = shownValue({ field, fact: fact as AnyFact, number: 0 });
  const named = prefix === undefined ? value : phrase('correction.named', { prefix, value });
  const [sub] = subs;
  return sub === undefined ? named : phrase('correction.detailed', { value: named, sub });
}

/** All that a correction may change: who, what, how much, reached or aimed at, when. */
function targetText(target: Target): Text {
  const { kind, period, subject, text } = target;
  const claim =
    subject === ''
      ? text
      : phrase('correction.target', { label: targetLabel(target), amount: formatAmount(target) });
  const sub =
    period === undefined
      ? phrase(`correction.${kind}`)
      : phrase(`correction.${kind}Of`, { period: formatPeriod(period) });
  return phrase('correction.detailed', { value: claim, sub });
}
