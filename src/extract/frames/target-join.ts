import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import type { QuantityMention } from '../reading.ts';
import { hasHit, hitAt, hitOver, startsHit, type TokenizedBlock } from '../tokens.ts';
import { leadingComparators } from './comparators.ts';

const shareOfKind = kindSet('share-of');
const striveKind = kindSet('cue/strive');
const worthKind = kindSet('worth');
const predicateKinds = kindSet('predicate', 'cue/strive', ...leadingComparators);
const verbKinds = kindSet('predicate', 'count-verb');
const ownVerbKinds = kindSet(
  'own-verb',
  'predicate',
  'count-verb',
  'actor-verb',
  'subject-head',
  'comparator/increase',
  'comparator/decrease',
);
const clauseCutKind = kindSet('clause-cut');
const joinedHeadKind = kindSet('joined-head');
const tailKind = kindSet('clause-tail');
const withKind = kindSet('clause-with');
const intakeKind = kindSet('intake-verb');
const handledKind = kindSet('handled-verb');
const caseKind = kindSet('case-verb');
const seizedKind = kindSet('seized-verb');
const ofTheseKind = kindSet('of-these');
const gradeKind = kindSet('grade');
const aimUnit = kindSet('unit/aim');

/** A name up to this long shares the verb of the number before it: `chè tăng 5%, ngô 3%`. */
const shortName = 6;
/** Words of `trong số đó`. */
const longestShareOf = 3;
const percentForms = new Set<QuantityMention['form']>(['percent', 'range', 'ratio']);
export const andWords = wordSet('và', 'cùng', 'đã', 'mới', 'cũng', 'đều', '-', '+');
const goodWord = toneKey('giỏi');
const haveWord = toneKey('có');

/** A clause that may still go on. */
export interface Open {
  first: number;
  end: number;
  measures: QuantityMention[];
}

/** Whether a part goes on with the clause before it: `, đạt 104% dự toán`, `, 51 đảng viên`. */
export function continues(
  block: TokenizedBlock,
  part: TokenRange,
  measure: QuantityMention,
): boolean {
  if (startsHit(block, part.first, striveKind)) return false;
  const inner = hitAt(block, part.first, shareOfKind);
  let first = inner?.end ?? part.first;
  while (andWords.has(block.tokens[first])) first++;
  if (inner !== undefined && startsNumber(block, afterHave(block, first))) return true;
  if (isTail(block, first) || block.tokens[first]?.key === goodWord) return true;
  if (hitAt(block, first, joinedHeadKind)?.end === measure.first) return true;
  if (hasHit(block, { first, end: measure.first }, worthKind)) return true;
  if (predicateStart(block, { first, end: part.end }, measure) > first) return false;
  if (!startsNumber(block, first) || part.end <= measure.end) return true;
  if (hasHit(block, { first: measure.end, end: part.end }, ofTheseKind)) return true;
  if (isGraded(block, { first: measure.end, end: part.end })) return true;
  return !percentForms.has(measure.form) && !hasVerb(block, { first: measure.end, end: part.end });
}

/** `100% đạt yêu cầu, 82,4% ⟦khá, giỏi⟧`: only grades follow. */
function isGraded(block: TokenizedBlock, { first, end }: TokenRange): boolean {
  let index = first;
  for (let grade = hitAt(block, index, gradeKind); grade !== undefined; ) {
    index = grade.end;
    while (block.tokens[index]?.kind === 'mark' || andWords.has(block.tokens[index])) index++;
    grade = hitAt(block, index, gradeKind);
  }
  return index > first && index >= end;
}

/** `trong đó ⟦có⟧ 2 giải Nhất`. */
function afterHave({ tokens }: TokenizedBlock, at: number): number {
  return tokens[at]?.key === haveWord ? at + 1 : at;
}

/** `, so với cùng kỳ tăng 5%`, `, nâng tổng số lên 40`, `, với 7 đối tượng` say more of the number before them. */
function isTail(block: TokenizedBlock, first: number): boolean {
  return startsHit(block, first, tailKind) || isCondition(block, { first });
}

/** `thụ lý 52 vụ, đã giải quyết 47 vụ` is one thing; `chè tăng 5%, ngô 3%` has one verb. */
export function sharesVerb(
  block: TokenizedBlock,
  open: Open,
  [measure]: readonly QuantityMention[],
): boolean {
  const last = open.measures.at(-1);
  if (measure === undefined || last === undefined) return false;
  let first = open.end + 1;
  while (andWords.has(block.tokens[first])) first++;
  if (startsHit(block, first, handledKind)) return hasHit(block, open, intakeKind);
  if (startsHit(block, first, seizedKind)) return hasHit(block, open, caseKind);
  if (isAim(block, measure) && isAim(block, last)) return true;
  const isNamed = measure.first > first && measure.first - first <= shortName;
  const isAlike = measure.form === last.form && measure.unit === last.unit;
  const isListed = measure.unit !== undefined && isShareOf(block, open.first);
  const isShare = measure.form === 'percent' || (measure.form === 'plain' && isListed);
  if (!isNamed || !isAlike || !isShare) return false;
  return !hasHit(block, { first, end: measure.first }, ownVerbKinds);
}

/** `trong đó ⟦cam 300 tấn⟧, chanh 480 tấn`. */
function isShareOf(block: TokenizedBlock, at: number): boolean {
  for (let index = Math.max(0, at - longestShareOf); index < at; index++) {
    if (hitAt(block, index, shareOfKind)?.end === at) return true;
  }
  return false;
}

/** `15 chỉ tiêu đạt, ⟦3 chỉ tiêu⟧ vượt` counts the same targets. */
function isAim(block: TokenizedBlock, { first, end }: QuantityMention): boolean {
  return hasHit(block, { first: first + 1, end: end + 1 }, aimUnit);
}

/** `4 xã đạt chuẩn` says something of its own; `51 đảng viên` does not. */
export function hasVerb(block: TokenizedBlock, { first, end }: TokenRange): boolean {
  let last = first;
  while (last < end && block.tokens[last]?.key !== '(') last++;
  return hasHit(block, { first, end: last }, verbKinds);
}

/** The first token of the verb and comparator before a number: the subject's words end there. */
export function predicateStart(
  block: TokenizedBlock,
  { first }: TokenRange,
  measure: TokenRange,
): number {
  let start = measure.first;
  let isMoved = true;
  while (isMoved) {
    isMoved = false;
    for (let index = Math.max(first, start - 5); index < start; index++) {
      if (hitOver(block, { first: index, end: start }, predicateKinds) === undefined) continue;
      start = index;
      isMoved = true;
      break;
    }
  }
  return start;
}

/** `Với 9 hạng mục, …` says under what conditions; `với mục tiêu tăng trưởng 8%, …` aims. */
export function isCondition(block: TokenizedBlock, { first }: Pick<TokenRange, 'first'>): boolean {
  return startsHit(block, first, withKind) && !startsHit(block, first, clauseCutKind);
}

export function startsNumber(block: TokenizedBlock, at: number): boolean {
  return block.tokens[at]?.kind === 'number';
}
