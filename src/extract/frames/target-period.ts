import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { periodAt, periodKinds } from '../period.ts';
import type { Section } from '../reading.ts';
import { hasHit, nextMayHit, type TokenizedBlock } from '../tokens.ts';

/** Tokens from the head of a segment within which a period holds for the segments after it too. */
const headLength = 14;
/** Tokens from `phấn đấu` to its period. */
const aimReach = 5;
const striveKind = kindSet('cue/strive');
/** `tháng 4` only names a time, `trong tháng 4` gives one. */
const insideWord = toneKey('trong');
const monthWord = toneKey('tháng');
/** `trước năm 2023` is the deadline of one thing. */
const beforeWord = toneKey('trước');
const untilWords = wordSet('đến', 'hết');
/** A year after these words is what is compared with, or a name. */
const notPeriod = wordSet('với', 'kỳ', 'hơn', 'luật', 'tết', 'quyết', 'sinh', 'vốn');

/** Whether a period may be printed in a range. */
export function namesPeriod(block: TokenizedBlock, { first, end }: TokenRange): boolean {
  for (
    let at = nextMayHit(block, { first, end }, periodKinds);
    at < end;
    at = nextMayHit(block, { first: at + 1, end }, periodKinds)
  ) {
    if (periodAt(block, at, undefined) !== undefined) return true;
  }
  return false;
}

/** The period printed in a clause itself. */
export function clausePeriod(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  section: Section,
): { readonly value: string; readonly isHead: boolean } | undefined {
  const reportYear = yearOfPeriod(section.period);
  for (let index = first; index < end; index++) {
    const period = periodAt(block, index, reportYear);
    if (period === undefined) continue;
    const isBareMonth =
      period.kind === 'part' &&
      period.end - index === 2 &&
      block.tokens[index]?.key === monthWord &&
      block.tokens[index - 1]?.key !== insideWord;
    const isCompared = isBareMonth || isComparison(block, first, index);
    const isDeadline = block.tokens[index - 1]?.key === beforeWord;
    const isHead =
      !isDeadline &&
      (index - first < headLength ||
        isPart(block, index, period.end) ||
        isAimed(block, { first, end: index }));
    index = period.end - 1;
    if (isCompared || period.value === undefined) continue;
    return { value: period.value, isHead };
  }
  return undefined;
}

/** `…, năm 2020, …`: a period between commas holds for what follows. */
function isPart({ tokens }: TokenizedBlock, first: number, end: number): boolean {
  const opens = tokens[first - 1]?.key === ',' || tokens[first - 2]?.key === ',';
  return opens && tokens[end]?.key === ',';
}

/** `các địa phương phấn đấu năm 2018 …; …` */
function isAimed(block: TokenizedBlock, { first, end }: TokenRange): boolean {
  return hasHit(block, { first: Math.max(first, end - aimReach), end }, striveKind);
}

/** `so với năm 2020`, `vốn năm 2023`; `tổng nguồn vốn đến 30-6-2021` tells until when. */
function isComparison({ tokens }: TokenizedBlock, first: number, at: number): boolean {
  if (untilWords.has(tokens[at - 1])) return false;
  for (let index = Math.max(first, at - 3); index < at; index++) {
    if (notPeriod.has(tokens[index])) return true;
  }
  return false;
}

/** The year of `2024-H1`, the last one of `2016/2019`. */
function yearOfPeriod(period: string | undefined): number | undefined {
  if (period === undefined) return undefined;
  const last = period.lastIndexOf('/') + 1;
  return Number(period.slice(last, last + 4));
}
