import type { Comparator } from '../../model/report.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { yearOf } from '../mentions/day-month.ts';
import type { QuantityMention, Section } from '../reading.ts';
import { hitAt, type KindsIn, kindsIn, printed, type TokenizedBlock } from '../tokens.ts';

/** Where a number stands. */
export interface MeasureContext {
  readonly section: Section;
  readonly stem: TokenRange | undefined;
  readonly segment: TokenRange;
  /** Kinds of the phrases in the segment. */
  readonly kinds: KindsIn;
  /** Kinds of the phrases from the start of the sentence to the end of the segment. */
  readonly kindsSoFar: KindsIn;
}

/** How far around a number the words of its part are read, in tokens. */
const partReach = 60;
/** Words after a number that it does not count. */
const noCount = new Set(
  'và là của này được với đã thì có trong tại ở từ đến cho theo như ngày còn về do khi'
    .split(' ')
    .map(toneKey),
);
const yearWord = toneKey('năm');
const decreaseWord = toneKey('giảm');
const increaseWord = toneKey('tăng');

/** Whether a number measures a result or a target, and does not only describe the hall or the situation. */
export function isMeasure(
  block: TokenizedBlock,
  quantity: QuantityMention,
  context: MeasureContext,
): boolean {
  if (quantity.form !== 'percent' && hasUnit(block, quantity, 'unit/time')) return false;
  const isAdopted = context.kindsSoFar.has('section/adopts') && !context.kinds.has('predicate');
  if (quantity.form === 'plain' && isAdopted && hasUnit(block, quantity, 'unit/aim')) return false;
  if (hasUnit(block, quantity, 'unit/meeting') && quantity.form !== 'percent') return false;
  if (quantity.form === 'plain' && hasUnit(block, quantity, 'unit/task')) return false;
  const part = partAround(block, context.segment, quantity.first);
  if (kindsIn(block, part).has('trap/clause')) return false;
  return quantity.form === 'plain'
    ? isCountOfResults(block, quantity, context)
    : isShareOfResults(quantity, context);
}

/** Counts measure in the parts that list results or tasks, and things asked for in a speech. */
function isCountOfResults(
  block: TokenizedBlock,
  quantity: QuantityMention,
  { section, stem, kindsSoFar }: MeasureContext,
): boolean {
  const isPerson = hasUnit(block, quantity, 'unit/person');
  if (section.kind === 'speech' && isAsked(kindsSoFar)) {
    return quantity.unit !== undefined && !isPerson;
  }
  if (section.kind === 'tasks' && isPerson) return false;
  if (section.kind !== 'review' && section.kind !== 'tasks') return false;
  const isListed = section.period !== undefined || stem !== undefined;
  return quantity.unit !== undefined || (isListed && isCounted(block, quantity));
}

/** Shares, sums and ranks measure wherever something is said to be reached or aimed at. */
function isShareOfResults(
  { form }: QuantityMention,
  { section, stem, kinds, kindsSoFar }: MeasureContext,
): boolean {
  if (section.kind === 'review' || section.kind === 'tasks') return true;
  if (section.kind === 'speech' && isAsked(kindsSoFar)) return true;
  if (form !== 'percent' && form !== 'money' && form !== 'ratio') return false;
  const isAimed = kindsSoFar.has('cue/strive') || kinds.has('cue/must');
  if (section.kind === 'other') return isAimed && stem === undefined;
  return isAimed || kinds.has('cue/target');
}

function isAsked(kinds: KindsIn): boolean {
  return kinds.has('section/ask') || kinds.has('cue/strive');
}

/** Whether a noun follows the number, which does not end a name: `Bộ Tư lệnh 86`. */
function isCounted(block: TokenizedBlock, quantity: QuantityMention): boolean {
  const noun = block.tokens[quantity.end];
  const isName = block.tokens[quantity.first - 1]?.isCapitalised === true;
  return noun?.kind === 'word' && !noun.isCapitalised && !isName && !noCount.has(noun.key);
}

/** The words between the commas around a token. */
function partAround({ tokens }: TokenizedBlock, segment: TokenRange, at: number): TokenRange {
  let first = at;
  let end = at + 1;
  const [from, to] = [
    Math.max(segment.first, at - partReach),
    Math.min(segment.end, at + partReach),
  ];
  while (first > from && tokens[first - 1]?.key !== ',') first--;
  while (end < to && tokens[end]?.key !== ',') end++;
  return { first, end };
}

function hasUnit(block: TokenizedBlock, { first, end }: QuantityMention, kind: string): boolean {
  for (let index = first + 1; index <= end; index++) {
    const hit = hitAt(block, index, 'unit', 'unit/time', 'unit/meeting', 'unit/task', 'unit/aim');
    if (hit === undefined) continue;
    const { phrase } = hit.entry;
    const named = block.hits[index] ?? [];
    return named.some(({ entry }) => entry.kind === kind && entry.phrase === phrase);
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
    const hit = (block.hits[index] ?? []).find(
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
