import { kindSet } from '../../lexicon/kind-set.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { hitOutside } from '../asked.ts';
import { periodAt } from '../period.ts';
import type { QuantityMention } from '../reading.ts';
import { hitAt, hitIn, printed, startsHit, type TokenizedBlock } from '../tokens.ts';
import { predicateStart } from './target-join.ts';

const actorVerbs = { kinds: kindSet('actor-verb'), traps: kindSet('trap/actor-verb') };
const unitSizeKind = kindSet('unit/size');
const predicateKind = kindSet('predicate');
const subjectLeadKind = kindSet('subject-lead');

/** Words that do not end a subject. */
const trailing = wordSet(
  ',',
  '-',
  '(',
  ':',
  ...'là và trong tỷ còn có lên được với cho xuống thành'.split(' '),
);
const beforePeriod = wordSet('đến', 'hết', 'cuối', 'trong', 'từ', 'về', 'tính', 'bước');
/** A verb of at most this many words needs the noun it counts: `cứng hóa đường giao thông`. */
const shortVerb = 4;

/**
 * What a clause aims at, as printed: the words before the number and its verb, or the words after it when none stand
 * before.
 *
 * @param baseEnd end of the number with its base, where the words after it start.
 */
export function subjectOf(
  block: TokenizedBlock,
  clause: TokenRange,
  { measure, baseEnd }: { readonly measure: QuantityMention; readonly baseEnd: number },
): string {
  const before = { first: clause.first, end: predicateStart(block, clause, measure) };
  const left = trimmed(block, afterActor(block, before));
  const after = { first: baseEnd, end: clause.end };
  const isCount = measure.form === 'plain' || measure.form === 'ratio';
  const counted = isCount ? countedNoun(block, measure) : '';
  if (left === undefined) {
    const right = isCount ? trimmed(block, after) : rightOf(block, after);
    const words = [counted, right === undefined ? '' : printed(block, right)];
    return words.filter((word) => word !== '').join(' ') || printed(block, clause);
  }
  if ((!isCount && measure.form !== 'money') || left.end - left.first > shortVerb) {
    return printed(block, left);
  }
  const right = rightOf(block, after);
  const words = [printed(block, left), counted, right === undefined ? '' : printed(block, right)];
  return words.filter((word) => word !== '').join(' ');
}

/** What stands after the last verb of doing or planning: `Đảng bộ đã kết nạp` says who and what. */
export function afterActor(block: TokenizedBlock, { first, end }: TokenRange): TokenRange {
  let start = first;
  let verb = hitOutside(block, { first, end }, actorVerbs);
  while (verb !== undefined) {
    start = Math.min(verb.end, end);
    verb = hitOutside(block, { first: verb.first + 1, end }, actorVerbs);
  }
  return { first: start, end };
}

/** The unit, when it is a thing and no size: `đảng viên`, but not `km` or `lượt`. */
function countedNoun(block: TokenizedBlock, { first, end, unit }: QuantityMention): string {
  const size = hitIn(block, { first: first + 1, end }, unitSizeKind);
  return size === undefined ? (unit ?? '') : '';
}

/** The subject of a clause without a number: the words before its cue, or after it. */
export function subjectOfCue(block: TokenizedBlock, clause: TokenRange, cue: TokenRange): string {
  const left = trimmed(block, { first: clause.first, end: cue.first });
  if (left !== undefined) return printed(block, left);
  const right = trimmed(block, { first: cue.end, end: clause.end });
  return printed(block, right ?? clause);
}

/** The noun after a number, up to the next verb that measures. */
function rightOf(block: TokenizedBlock, { first, end }: TokenRange): TokenRange | undefined {
  let last = end;
  for (let index = first; index < end; index++) {
    const isVerb = index > first && startsHit(block, index, predicateKind);
    const key = block.tokens[index]?.key;
    if (key === '(' || (key === ',' && startsHit(block, index + 1, predicateKind)) || isVerb) {
      last = index;
      break;
    }
  }
  return trimmed(block, { first, end: last });
}

/** A range without leading words that name no subject, and without its period, marks and function words at the end. */
function trimmed(block: TokenizedBlock, range: TokenRange): TokenRange | undefined {
  let { first, end } = range;
  let isMoved = true;
  while (isMoved && first < end) {
    const lead = hitAt(block, first, subjectLeadKind);
    const next = Math.min(lead?.end ?? periodEnd(block, first), end);
    const isMark = block.tokens[first]?.kind === 'mark';
    isMoved = next > first || isMark;
    if (isMoved) first = isMark ? first + 1 : next;
  }
  isMoved = true;
  while (isMoved && first < end) {
    const cut = endWithoutPeriod(block, { first, end });
    const isTrailing = trailing.has(block.tokens[end - 1]);
    isMoved = cut < end || isTrailing;
    end = cut < end ? cut : isTrailing ? end - 1 : end;
  }
  return first < end ? { first, end } : undefined;
}

/** The end of a period with the words before it, `đến hết năm 2025`; the token itself when none starts there. */
function periodEnd(block: TokenizedBlock, first: number): number {
  let index = first;
  while (beforePeriod.has(block.tokens[index])) index++;
  return periodAt(block, index, undefined)?.end ?? first;
}

function endWithoutPeriod(block: TokenizedBlock, { first, end }: TokenRange): number {
  for (let index = Math.max(first, end - 5); index < end; index++) {
    if (periodAt(block, index, undefined)?.end === end) return index;
  }
  return end;
}
