import { kindSet } from '../../lexicon/kind-set.ts';
import type { Target } from '../../model/report.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import type { Mention, QuantityMention, Reading } from '../reading.ts';
import type { Candidate } from '../rule.ts';
import { type Hit, hasHit, hitAt, printed, type TokenizedBlock } from '../tokens.ts';
import { oncePerReading } from './once-per-reading.ts';
import { clausesOf, type TargetClause } from './target-clause.ts';
import { baseOf, comparatorOf } from './target-measure.ts';
import { afterActor, subjectOf, subjectOfCue } from './target-subject.ts';

const listKind = kindSet('cue/list');
const baseLeadingKind = kindSet('base/leading');
const deadlineWordKind = kindSet('deadline-word');

/** A target as a rule offers it. */
export type Offer = Omit<Candidate<Target>, 'rule'>;

/** Offers of the clauses whose first number is of one form. */
export function measured(reading: Reading, form: QuantityMention['form']): readonly Offer[] {
  const found: Offer[] = [];
  for (const { measure, offer } of measuredOffers(reading)) {
    if (measure.form === form) found.push(offer);
  }
  return found;
}

/** An offer with the number that it measures by. */
interface MeasuredOffer {
  readonly measure: QuantityMention;
  readonly offer: Offer;
}

const measuredOffers = oncePerReading((reading): readonly MeasuredOffer[] => {
  const found: MeasuredOffer[] = [];
  for (const clause of clausesOf(reading)) {
    const block = reading.blocks[clause.block];
    const measure = clause.measures[0];
    if (block === undefined || measure === undefined) continue;
    found.push({ measure, offer: measuredOffer(block, clause, measure) });
  }
  return found;
});

function measuredOffer(
  block: TokenizedBlock,
  clause: TargetClause,
  measure: QuantityMention,
): Offer {
  const { base = leadingBase(block, clause, measure), end } = baseOf(block, measure);
  const before = { first: clause.first, end: measure.first };
  const value: Target = {
    text: printed(block, clause),
    subject: subjectOf(block, clause, { measure, baseEnd: end }),
    comparator: comparatorOf(block, afterActor(block, before), measure),
    amount: measure.amount,
    of: measure.of,
    unit: measure.unit,
    base,
    kind: clause.kind,
    period: clause.period,
    actor: undefined,
  };
  return offer(clause, { value, at: clause });
}

/** The clauses without a number in which something is planned. */
export const unmeasuredPlans = oncePerReading((reading): readonly TargetClause[] =>
  clausesOf(reading).filter(({ kind, measures }) => kind === 'plan' && measures.length === 0),
);

/** `chỉ tiêu tuyển quân hoàn thành 100%`: the base stands before its subject. */
function leadingBase(
  block: TokenizedBlock,
  { first }: TargetClause,
  { form }: QuantityMention,
): string | undefined {
  const hit = form === 'percent' ? hitAt(block, first, baseLeadingKind) : undefined;
  return hit === undefined ? undefined : printed(block, hit).toLowerCase();
}

export function qualitativeOffer(
  block: TokenizedBlock,
  clause: TargetClause,
  { cue, at: { first, end } }: { readonly cue: Hit; readonly at: TokenRange },
): Offer {
  const at = { block: clause.block, first, end };
  const value: Target = {
    text: printed(block, at),
    subject: subjectOfCue(block, at, cue),
    comparator: 'qualitative',
    amount: undefined,
    of: undefined,
    unit: undefined,
    base: undefined,
    kind: clause.kind,
    period: clause.period,
    actor: undefined,
  };
  return offer(clause, { value, at });
}

/** Whether the words before the colon call the list one of targets. */
export function isListed(block: TokenizedBlock, { stem }: TargetClause): boolean {
  return stem !== undefined && hasHit(block, stem, listKind);
}

/** The end of `hoàn thành … trước ngày 15/4`: of the part between commas that holds both. */
export function deadlineEnd(block: TokenizedBlock, cue: Hit, end: number): number | undefined {
  let hasDeadline = false;
  for (let index = cue.end; index < end; index++) {
    if (block.tokens[index]?.key === ',') return hasDeadline ? index : undefined;
    const word = hitAt(block, index, deadlineWordKind);
    if (word !== undefined && saysWhen(block, word, end)) hasDeadline = true;
  }
  return hasDeadline ? end : undefined;
}

/** `trước ngày 15/4`; after the `trước` of `hoàn thành trước` nothing follows. */
function saysWhen({ tokens }: TokenizedBlock, word: Hit, end: number): boolean {
  return word.end < end && tokens[word.end]?.kind !== 'mark';
}

/** The words that opened the part of the report took part: they made the clause a result or a plan. */
function offer(
  { section }: TargetClause,
  { value, at }: { readonly value: Target; readonly at: Mention },
): Offer {
  const evidence = section.opener === undefined ? [] : [{ at: section.opener }];
  const { block, first, end } = at;
  return { value, at: { block, first, end }, basis: 'said', evidence };
}
