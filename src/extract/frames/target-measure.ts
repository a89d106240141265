import type { Comparator } from '../../model/report.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { yearOf } from '../mentions/day-month.ts';
import type { QuantityMention, Section } from '../reading.ts';
import { hitAt, printed, type TokenizedBlock } from '../tokens.ts';

/** Where a number stands. */
export interface MeasureContext {
  readonly section: Section;
  readonly stem: TokenRange | undefined;
  readonly segment: TokenRange;
}

const noCount = new Set([toneKey('và'), toneKey('là'), toneKey('của'), toneKey('này')]);
const yearWord = toneKey('năm');
const decreaseWord = toneKey('giảm');
const increaseWord = toneKey('tăng');

/** Whether a number measures a result or a target, and does not only describe the hall or the situation. */
export function isMeasure(
  block: TokenizedBlock,
  quantity: QuantityMention,
  { section, stem, segment }: MeasureContext,
): boolean {
  if (hasUnit(block, quantity, 'unit/time')) return false;
  if (hasUnit(block, quantity, 'unit/meeting') && quantity.form !== 'percent') return false;
  if (hasAny(block, segment, 'trap/clause')) return false;
  const isListed = section.kind === 'review' || section.kind === 'tasks';
  const sentence = { first: section.first, end: segment.first };
  const isAsked =
    section.kind === 'speech' &&
    (hasAny(block, segment, 'section/ask', 'cue/strive') ||
      hasAny(block, sentence, 'section/ask', 'cue/strive'));
  if (isListed || isAsked) return isCounted(block, quantity);
  const isTold =
    quantity.form === 'percent' || quantity.form === 'money' || quantity.form === 'ratio';
  if (section.kind === 'other') {
    return isTold && hasAny(block, segment, 'cue/strive') && stem === undefined;
  }
  return isTold && hasAny(block, segment, 'cue/target');
}

/** Plain numbers count only with a noun after them. */
function isCounted(block: TokenizedBlock, quantity: QuantityMention): boolean {
  if (quantity.form !== 'plain' || quantity.unit !== undefined) return true;
  const noun = block.tokens[quantity.end];
  return noun?.kind === 'word' && !noun.isCapitalised && !noCount.has(noun.key);
}

function hasUnit(block: TokenizedBlock, { first, end }: QuantityMention, kind: string): boolean {
  for (let index = first + 1; index <= end; index++) {
    const hit = hitAt(block, index, kind, 'unit');
    if (hit?.entry.kind === kind) return true;
  }
  return false;
}

function hasAny(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  ...kinds: readonly string[]
): boolean {
  for (let index = first; index < end; index++) {
    if (hitAt(block, index, ...kinds) !== undefined) return true;
  }
  return false;
}

/** How the printed number bounds what is reached. */
export function comparatorOf(
  block: TokenizedBlock,
  clause: TokenRange,
  quantity: QuantityMention,
): Comparator {
  if (quantity.form === 'ratio') return 'ratio';
  if (quantity.form === 'rank') return 'rank';
  const before = comparatorsBefore(block, clause.first, quantity.first);
  const verb = block.tokens[clause.first]?.key;
  if (before.includes('comparator/increase') || verb === increaseWord) return 'increase';
  if (before.includes('comparator/decrease') || verb === decreaseWord) return 'decrease';
  if (quantity.form === 'range') return 'between';
  const after = hitAt(block, quantity.end, 'comparator/after-ge', 'comparator/after-le');
  if (after !== undefined) return after.entry.kind === 'comparator/after-ge' ? 'ge' : 'le';
  if (before.includes('comparator/lt')) return 'lt';
  if (before.includes('comparator/le')) return 'le';
  if (before.includes('comparator/gt')) return 'gt';
  if (before.includes('comparator/ge') || before.includes('comparator/exceed')) return 'ge';
  return before.includes('comparator/approx') ? 'approx' : 'eq';
}

/** Kinds of the comparators that stand directly before a number, also several in a row: `giảm còn dưới`. */
function comparatorsBefore(block: TokenizedBlock, from: number, to: number): readonly string[] {
  const kinds: string[] = [];
  let end = to;
  for (let index = to - 1; index >= Math.max(from, to - 6); index--) {
    const hit = (block.hits.get(index) ?? []).find(
      (found) => found.end === end && found.entry.kind.startsWith('comparator/'),
    );
    if (hit === undefined) continue;
    kinds.push(hit.entry.kind);
    end = index;
  }
  return kinds;
}

/** What a share is relative to, as printed after it: `chỉ tiêu trên giao`, `so với năm 2021`. */
export function baseOf(
  block: TokenizedBlock,
  quantity: QuantityMention,
): { readonly base: string | undefined; readonly end: number } {
  const { end } = quantity;
  if (quantity.form === 'plain' || quantity.form === 'ratio' || quantity.form === 'rank') {
    return { base: undefined, end };
  }
  const hit = hitAt(block, end, 'base', 'base/since');
  if (hit === undefined) return { base: undefined, end };
  const atYear = block.tokens[hit.end]?.key === yearWord ? hit.end + 1 : hit.end;
  const hasYear = yearOf(block.tokens[atYear]) !== undefined;
  const isSince = hit.entry.phrase.startsWith('so với');
  const last = hasYear && isSince ? atYear + 1 : hit.end;
  return { base: printed(block, { first: end, end: last }), end: last };
}
