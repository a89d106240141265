import { kindSet } from '../../lexicon/kind-set.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { hitOutside, isAsked } from '../asked.ts';
import { yearOf } from '../mentions/day-month.ts';
import type { Section } from '../reading.ts';
import { hasHit, hitIn, startsHit, type TokenizedBlock } from '../tokens.ts';
import type { MeasureContext } from './target-measure.ts';

const aimedKinds = kindSet('cue/strive', 'cue/must');
const horizonKind = kindSet('cue/horizon');
const termEndKind = kindSet('cue/term-end');
const planTrapKind = kindSet('trap/plan');
const futureKind = kindSet('future-word');
const nextYearKind = kindSet('period/next-year');
const askTrapKind = kindSet('trap/ask');
const limitKind = kindSet('cue/limit');
const resultKind = kindSet('cue/result');
const doneKind = kindSet('cue/done');
const doneTrapKind = kindSet('trap/done');
const plannedKinds = kindSet('cue/plan', 'cue/horizon');

/** `2020/2025` */
const term = /^\d{4}\/\d{4}$/u;

type Kind = 'result' | 'plan';

/**
 * Whether a clause is a result or a plan: the part of the report it stands in decides, not its verb;
 * `phấn đấu` and what was asked for in a speech are plans everywhere, what is told as done is a result.
 *
 * @param measureEnd end of its first number: `đạt 13% (mục tiêu 12%)` was reached.
 * @param before what the clause before it in the sentence is.
 */
export function kindOf(
  { block, section, segment, soFar, isOrdered }: MeasureContext,
  { measureEnd, before }: { readonly measureEnd: number; readonly before: Kind | undefined },
): Kind | 'plan' {
  const isAimed =
    hitOutside(block, soFar, { kinds: aimedKinds, traps: planTrapKind }) !== undefined;
  if (section.kind === 'tasks') {
    return isAimed || !isDone(block, segment) ? 'plan' : 'result';
  }
  if (isAimed) return 'plan';
  if (hasHit(block, segment, limitKind) && isAsked(block, segment)) return 'plan';
  if (section.kind === 'review') {
    const next = hitOutside(block, segment, { kinds: nextYearKind, traps: planTrapKind });
    if (hasHit(block, soFar, futureKind) || next !== undefined) return 'plan';
    const aim = { first: segment.first, end: measureEnd };
    const hasHorizon = !hasHit(block, segment, planTrapKind) && looksAhead(block, aim, section);
    return hasHorizon && !isDone(block, segment) ? 'plan' : 'result';
  }
  const told = { first: orderEnd(section, segment), end: segment.end };
  const result = hitOutside(block, told, { kinds: resultKind, traps: doneTrapKind });
  if (result !== undefined) return 'result';
  if (section.kind === 'speech') {
    if (isAsked(block, segment) || isPlanned(block, segment)) return 'plan';
    if (before !== undefined) return before;
    if (isOrdered || isAsked(block, soFar)) return 'plan';
  }
  return isPlanned(block, segment) ? 'plan' : 'result';
}

/** After the order of `Ghi nhận kết quả trên, ông An ⟦yêu cầu⟧ đạt 95%`; before it nothing tells what the clause is. */
function orderEnd({ kind, block, opener }: Section, { first, end }: TokenRange): number {
  const isInside =
    kind === 'speech' && opener?.block === block && opener.first > first && opener.end <= end;
  return isInside ? opener.end : first;
}

/** `đến năm 2030`, but not `đến hết năm 2023` among the results of 2023, nor `đến cuối nhiệm kỳ` among those of a term. */
function looksAhead(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  { period }: Section,
): boolean {
  let hit = hitIn(block, { first, end }, horizonKind);
  while (hit !== undefined) {
    const year = yearOf(block.tokens[hit.end]);
    const isTermEnd = term.test(period ?? '') && startsHit(block, hit.first, termEndKind);
    const isPast = isTermEnd || (year !== undefined && String(year) <= (period ?? ''));
    if (!isPast) return true;
    hit = hitIn(block, { first: hit.first + 1, end }, horizonKind);
  }
  return false;
}

/** `⟦yêu cầu⟧ trồng rừng`; not `100% nội dung đạt yêu cầu`. */
function isPlanned(block: TokenizedBlock, segment: TokenRange): boolean {
  return hitOutside(block, segment, { kinds: plannedKinds, traps: askTrapKind }) !== undefined;
}

/** `toàn tỉnh ⟦đã⟧ trồng 20 ha`; not `các chỉ tiêu ⟦đã đề ra⟧`. */
function isDone(block: TokenizedBlock, segment: TokenRange): boolean {
  return hitOutside(block, segment, { kinds: doneKind, traps: doneTrapKind }) !== undefined;
}
