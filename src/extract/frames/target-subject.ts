import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { periodAt } from '../period.ts';
import type { QuantityMention } from '../reading.ts';
import { hitAt, printed, type TokenizedBlock } from '../tokens.ts';
import { predicateStart } from './target-group.ts';

const trailing = new Set([
  ',',
  '-',
  '(',
  ':',
  toneKey('là'),
  toneKey('và'),
  toneKey('trong'),
  toneKey('tỷ'),
  toneKey('còn'),
]);
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
  const left = leftOf(block, clause, measure);
  const right = rightOf(block, { first: baseEnd, end: clause.end });
  if (left === undefined) return right ?? printed(block, clause);
  const isCount = measure.form === 'plain' || measure.form === 'money' || measure.form === 'ratio';
  if (!isCount || left.end - left.first > shortVerb) return printed(block, left);
  const counted = measure.form === 'plain' || measure.form === 'ratio' ? (measure.unit ?? '') : '';
  const noun = [counted, right ?? ''].filter((words) => words !== '').join(' ');
  return noun === '' ? printed(block, left) : `${printed(block, left)} ${noun}`;
}

/** The subject of a clause without a number: the words before its cue, or after it. */
export function subjectOfCue(block: TokenizedBlock, clause: TokenRange, cue: TokenRange): string {
  const left = trimmed(block, { first: clause.first, end: cue.first });
  if (left !== undefined) return printed(block, left);
  const right = trimmed(block, { first: cue.end, end: clause.end });
  return printed(block, right ?? clause);
}

function leftOf(
  block: TokenizedBlock,
  clause: TokenRange,
  measure: QuantityMention,
): TokenRange | undefined {
  return trimmed(block, { first: clause.first, end: predicateStart(block, clause, measure) });
}

/** The noun after a number, up to the next verb that measures. */
function rightOf(block: TokenizedBlock, { first, end }: TokenRange): string | undefined {
  let last = end;
  for (let index = first; index < end; index++) {
    const isVerb = index > first && hitAt(block, index, 'predicate') !== undefined;
    const key = block.tokens[index]?.key;
    if (
      key === '(' ||
      (key === ',' && hitAt(block, index + 1, 'predicate') !== undefined) ||
      isVerb
    ) {
      last = index;
      break;
    }
  }
  const range = trimmed(block, { first, end: last });
  return range === undefined ? undefined : printed(block, range);
}

/** A range without leading words that name no subject, and without its period, marks and function words at the end. */
function trimmed(block: TokenizedBlock, range: TokenRange): TokenRange | undefined {
  let { first, end } = range;
  let isMoved = true;
  while (isMoved && first < end) {
    const lead = hitAt(block, first, 'subject-lead');
    const period = periodAt(block, first, undefined);
    const next = lead?.end ?? period?.end ?? first;
    const isMark = block.tokens[first]?.kind === 'mark';
    isMoved = next > first || isMark;
    if (isMoved) first = isMark ? first + 1 : Math.min(next, end);
  }
  isMoved = true;
  while (isMoved && first < end) {
    const cut = endWithoutPeriod(block, { first, end });
    const isTrailing = trailing.has(block.tokens[end - 1]?.key ?? '');
    isMoved = cut < end || isTrailing;
    end = cut < end ? cut : isTrailing ? end - 1 : end;
  }
  return first < end ? { first, end } : undefined;
}

function endWithoutPeriod(block: TokenizedBlock, { first, end }: TokenRange): number {
  for (let index = Math.max(first, end - 5); index < end; index++) {
    if (periodAt(block, index, undefined)?.end === end) return index;
  }
  return end;
}
