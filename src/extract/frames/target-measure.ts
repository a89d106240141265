import { type KindSet, kindSet } from '../../lexicon/kind-set.ts';
import type { Comparator } from '../../model/report.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { hitOutside, isAsked } from '../asked.ts';
import { yearOf } from '../mentions/day-month.ts';
import type { QuantityMention, Section } from '../reading.ts';
import {
  hasHit,
  hitAt,
  hitIn,
  hitOver,
  printed,
  startsHit,
  type TokenizedBlock,
} from '../tokens.ts';
import { leadingComparators } from './comparators.ts';
import { isDescribed } from './target-described.ts';

const adoptsKind = kindSet('section/adopts');
const predicateKind = kindSet('predicate');
const clauseTrapKind = kindSet('trap/clause');
const clauseTrapNoKind = kindSet('trap/clause-no');
const damageKind = kindSet('trap/damage');
const damageTrapKind = kindSet('trap/damage-no');
const lessKinds = kindSet('comparator/decrease', 'lessen-verb');
const resolveKind = kindSet('resolve-verb');
const personVerbKind = kindSet('person-verb');
const timeCutKind = kindSet('time-cut');
const helpKind = kindSet('help-verb');
const undoneKind = kindSet('trap/undone');
const undoneTrapKind = kindSet('trap/undone-no');
const deedTrapKind = kindSet('trap/deed');
const reachedKind = kindSet('cue/reached');
const striveKind = kindSet('cue/strive');
const mustKind = kindSet('cue/must');
const targetKind = kindSet('cue/target');
const timeUnit = kindSet('unit/time');
const aimUnit = kindSet('unit/aim');
const meetingUnit = kindSet('unit/meeting');
const taskUnit = kindSet('unit/task');
const personUnit = kindSet('unit/person');
const unitKinds = kindSet('unit', 'unit/time', 'unit/meeting', 'unit/task', 'unit/aim');
const comparatorKinds = kindSet(
  ...leadingComparators,
  'comparator/after-ge',
  'comparator/after-le',
);
const comparatorAfterKinds = kindSet('comparator/after-ge', 'comparator/after-le');
const baseKinds = kindSet('base', 'base/since');

/** Where a number stands. */
export interface MeasureContext {
  readonly block: TokenizedBlock;
  readonly section: Section;
  readonly stem: TokenRange | undefined;
  readonly segment: TokenRange;
  /** From the start of the sentence to the end of the segment. */
  readonly soFar: TokenRange;
  /** Whether somebody's order opened the part of the report. */
  readonly isOrdered: boolean;
}

/** Words between `hoàn thành` and the number of targets. */
const reachedReach = 4;
/** Words from `đào tạo` to the number of persons. */
const personReach = 8;
/** How far around a number the words of its part are read, in tokens. */
const partReach = 60;
/** Words after a number that it does not count. */
const noCount = wordSet(
  ...'và là của này được với đã thì có trong tại ở từ đến cho theo như ngày còn về do khi không sạch rõ nhất dám'.split(
    ' ',
  ),
);
/** `5 xã ⟦này⟧`, but not `5 đơn vị tháng này`. */
const referWords = wordSet('này', 'ấy', 'kia');
const timeWords = wordSet(...'tháng năm quý dịp tuần lần đợt kỳ ngày'.split(' '));
const yearWord = toneKey('năm');
/** `cần 6 triệu m3 đất` is what is lacking. */
const needWord = toneKey('cần');
const remainWords = wordSet('xuống', 'còn');
/** Words from `còn` to its number: `còn dưới mức 3%`. */
const remainReach = 3;
const decreaseWord = toneKey('giảm');
const increaseWord = toneKey('tăng');

/** Whether a number measures a result or a target, and does not only describe the hall or the situation. */
export function isMeasure(quantity: QuantityMention, context: MeasureContext): boolean {
  const { block, section, segment, soFar } = context;
  const isPlain = quantity.form === 'plain';
  if (block.tokens[quantity.first - 1]?.key === needWord) return false;
  if (quantity.unit?.startsWith('lần/') === true) return false;
  if (quantity.form !== 'percent' && quantity.unit?.startsWith('%') !== true) {
    if (hasUnit(block, quantity, meetingUnit)) return false;
    if (hasUnit(block, quantity, timeUnit) && !hasHit(block, segment, timeCutKind)) return false;
    if (isReferred(block, quantity)) return false;
  }
  if (isPlain && hasUnit(block, quantity, aimUnit)) {
    if (hasHit(block, soFar, adoptsKind) && !hasHit(block, segment, predicateKind)) return false;
  }
  if (isPlain && hasUnit(block, quantity, taskUnit) && !isReachedCount(block, quantity))
    return false;
  const part = withSubject(block, segment, partAround(block, segment, quantity.first));
  if (isTrapped(block, part) || isUndone(block, quantity, part)) return false;
  if (isDamage(block, quantity, part)) return false;
  if (isPlain && isUnreached(block, quantity, part)) return false;
  if (isPlain && isDescribed(block, quantity, { part, section })) return false;
  if (section.kind !== 'review' && hasHit(block, part, deedTrapKind)) return false;
  return isPlain ? isCountOfResults(quantity, context) : isShareOfResults(quantity, context);
}

/** `hoàn thành 12 chỉ tiêu chủ yếu`: the chief targets themselves are reached. */
function isReachedCount(block: TokenizedBlock, { first, end }: QuantityMention): boolean {
  const before = { first: Math.max(0, first - reachedReach), end: first };
  return (
    hasHit(block, { first: first + 1, end: end + 1 }, aimUnit) && hasHit(block, before, reachedKind)
  );
}

/** Counts measure in the parts that list results or tasks, and things asked for in a speech. */
function isCountOfResults(
  quantity: QuantityMention,
  { block, section, stem, segment, soFar }: MeasureContext,
): boolean {
  const { first } = quantity;
  const before = { first: Math.max(segment.first, first - personReach), end: first };
  const isPerson = hasUnit(block, quantity, personUnit) && !hasHit(block, before, personVerbKind);
  if (section.kind === 'speech' && isAskedOrAimed(block, soFar)) {
    return quantity.unit !== undefined && !isPerson;
  }
  if (section.kind === 'tasks' && isPerson) return false;
  if (section.kind !== 'review' && section.kind !== 'tasks') return false;
  const isTold = section.kind === 'review' && section.opener !== undefined;
  const isListed = isTold || section.period !== undefined || stem !== undefined;
  return quantity.unit !== undefined || (isListed && isCounted(block, quantity));
}

/** Shares, sums and ranks measure wherever something is said to be reached or aimed at. */
function isShareOfResults(
  { form }: QuantityMention,
  { block, section, stem, segment, soFar, isOrdered }: MeasureContext,
): boolean {
  if (section.kind === 'review' || section.kind === 'tasks') return true;
  const isShare = form === 'percent' || form === 'range';
  const isDue = (isOrdered && isShare) || isAskedOrAimed(block, soFar);
  if (section.kind === 'speech' && isDue) return true;
  if (form === 'plain' || form === 'rank') return false;
  const isAimed = hasHit(block, soFar, striveKind) || hasHit(block, segment, mustKind);
  if (section.kind === 'other') return isAimed && stem === undefined;
  return isAimed || hasHit(block, section.kind === 'speech' ? soFar : segment, targetKind);
}

function isAskedOrAimed(block: TokenizedBlock, range: TokenRange): boolean {
  return hasHit(block, range, striveKind) || isAsked(block, range);
}

/** Whether a noun follows the number, which does not end a name: `Bộ Tư lệnh 86`; also `12 “Mái ấm”`. */
function isCounted(block: TokenizedBlock, quantity: QuantityMention): boolean {
  const isQuoted = block.tokens[quantity.end]?.key === '"';
  const noun = block.tokens[quantity.end + Number(isQuoted)];
  const isName = block.tokens[quantity.first - 1]?.isCapitalised === true;
  const isYear = yearOf(block.tokens[quantity.first]) !== undefined;
  return (
    noun?.kind === 'word' &&
    noun.isCapitalised === isQuoted &&
    !isName &&
    !isYear &&
    !noCount.has(noun)
  );
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

/** `⟦giá đất⟧ ở mức 20 triệu đồng`; not `đấu ⟦giá đất⟧ thu 20 tỷ đồng`. */
function isTrapped(block: TokenizedBlock, part: TokenRange): boolean {
  return hitOutside(block, part, { kinds: clauseTrapKind, traps: clauseTrapNoKind }) !== undefined;
}

/** `5 xã ⟦này⟧` are those named before. */
function isReferred({ tokens }: TokenizedBlock, { end, unit }: QuantityMention): boolean {
  const last = unit === undefined ? end + 2 : end + 1;
  for (let index = end; index <= last; index++) {
    if (tokens[index]?.kind !== 'word') return false;
    if (referWords.has(tokens[index])) return !timeWords.has(tokens[index - 1]);
  }
  return false;
}

/** `còn 12 dự án ⟦chưa⟧ khởi công`; not `giải quyết 15 vụ việc chưa xong từ năm trước`. */
function isUndone(block: TokenizedBlock, { first }: QuantityMention, part: TokenRange): boolean {
  const undone = hitOutside(block, part, { kinds: undoneKind, traps: undoneTrapKind });
  if (undone === undefined) return false;
  return undone.first < first || !hasHit(block, { first: part.first, end: first }, resolveKind);
}

/** `450 nhà bị hư hỏng`; not `sửa chữa 30 nhà bị hư hỏng`, `số người chết giảm 5%`. */
function isDamage(block: TokenizedBlock, { first }: QuantityMention, part: TokenRange): boolean {
  const damage = hitOutside(block, part, { kinds: damageKind, traps: damageTrapKind });
  if (damage === undefined) return false;
  const before = { first: part.first, end: first };
  return !hasHit(block, before, helpKind) && !hasHit(block, before, lessKinds);
}

/** `rà soát 22 chỉ tiêu` reaches none of them. */
function isUnreached(block: TokenizedBlock, quantity: QuantityMention, part: TokenRange): boolean {
  return hasUnit(block, quantity, aimUnit) && !hasHit(block, part, reachedKind);
}

/** A part that opens with its verb, `tăng 3 lần`, with the part before it that has its subject. */
function withSubject(block: TokenizedBlock, segment: TokenRange, part: TokenRange): TokenRange {
  if (part.first <= segment.first || !startsHit(block, part.first, predicateKind)) return part;
  const before = partAround(block, segment, part.first - 2);
  return { first: before.first, end: part.end };
}

/** Whether the unit of a number is of a kind; a unit may be of several. */
function hasUnit(block: TokenizedBlock, { first, end }: QuantityMention, kind: KindSet): boolean {
  const hit = hitIn(block, { first: first + 1, end: end + 1 }, unitKinds);
  if (hit === undefined) return false;
  const { phrase } = hit.entry;
  const named = hitAt(block, hit.first, kind);
  return named !== undefined && named.entry.phrase === phrase;
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
  const verb = isReduced(block, quantity) ? undefined : block.tokens[clause.first]?.key;
  if (before.includes('comparator/increase') || verb === increaseWord) return 'increase';
  if (before.includes('comparator/decrease') || verb === decreaseWord) return 'decrease';
  if (quantity.form === 'range') return 'between';
  const after = hitAt(block, quantity.end, comparatorAfterKinds);
  if (after !== undefined) return after.entry.kind === 'comparator/after-ge' ? 'ge' : 'le';
  if (before.includes('comparator/lt')) return 'lt';
  if (before.includes('comparator/le')) return 'le';
  if (before.includes('comparator/gt')) return 'gt';
  if (before.includes('comparator/ge') || before.includes('comparator/exceed')) return 'ge';
  return before.includes('comparator/approx') ? 'approx' : 'eq';
}

/** `giảm tỷ lệ hộ nghèo ⟦xuống còn⟧ dưới 3%`: 3 is what remains, not what it falls by. */
function isReduced({ tokens }: TokenizedBlock, { first }: QuantityMention): boolean {
  for (let at = first - 1; at >= first - remainReach; at--) {
    if (remainWords.has(tokens[at])) return true;
  }
  return false;
}

/** Kinds of the comparators that stand directly before a number, also several in a row: `giảm còn dưới`. */
function comparatorsBefore(block: TokenizedBlock, from: number, to: number): readonly string[] {
  const kinds: string[] = [];
  let end = to;
  for (let index = to - 1; index >= Math.max(from, to - 6); index--) {
    const hit = hitOver(block, { first: index, end }, comparatorKinds);
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
  const hit = hitAt(block, end, baseKinds);
  if (hit === undefined) return { base: undefined, end };
  const atYear = block.tokens[hit.end]?.key === yearWord ? hit.end + 1 : hit.end;
  const hasYear = yearOf(block.tokens[atYear]) !== undefined;
  const isSince = hit.entry.phrase.startsWith('so với');
  const last = hasYear && isSince ? atYear + 1 : hit.end;
  return { base: printed(block, { first: end, end: last }), end: last };
}
