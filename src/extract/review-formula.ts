import { yearOf } from './mentions/day-month.ts';
import { periodAt } from './period.ts';
import type { Mention } from './reading.ts';
import { hitAt, type TokenizedBlock } from './tokens.ts';

/** The years a meeting looks back at and plans for, with the words that say so. */
export interface ReviewFormula {
  readonly reviewYear: number;
  readonly planYear: number;
  readonly at: Mention;
}

/** The period a meeting looks back at, with the words that say so. */
export interface ReviewedPeriod {
  readonly period: string | undefined;
  readonly at: Mention;
}

/** How many blocks from the start may hold the name of the meeting. */
const blocksRead = 6;
/** Longest name read, in tokens. */
const longest = 60;

/** Finds `tổng kết … năm N, triển khai nhiệm vụ (năm) N+1` at the head of a report. */
export function readReviewFormula(blocks: readonly TokenizedBlock[]): ReviewFormula | undefined {
  for (const block of blocks.slice(0, blocksRead)) {
    for (const sentence of block.sentences) {
      const found = formulaIn(block, sentence.first, sentence.end);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Finds the period of `sơ kết … 6 tháng đầu năm`, `giao ban … năm 2025` at the head of a report. */
export function readReviewedPeriod(
  blocks: readonly TokenizedBlock[],
  reportYear: number | undefined,
): ReviewedPeriod | undefined {
  let unnamed: ReviewedPeriod | undefined;
  for (const block of blocks.slice(0, blocksRead)) {
    let first: number | undefined;
    for (let index = 0; index < block.tokens.length; index++) {
      if (hitAt(block, index, 'meeting/review') !== undefined) first ??= index;
      if (first === undefined || index - first > longest) continue;
      const period = periodAt(block, index, reportYear);
      if (period === undefined) continue;
      const at = { block: block.index, first, end: period.end };
      return { period: period.value, at };
    }
    if (first !== undefined) {
      unnamed ??= { period: undefined, at: { block: block.index, first, end: first + 1 } };
    }
  }
  return unnamed;
}

function formulaIn(block: TokenizedBlock, from: number, to: number): ReviewFormula | undefined {
  let first: number | undefined;
  let reviewYear: number | undefined;
  let hasPlanWord = false;
  for (let index = from; index < to; index++) {
    if (first === undefined) {
      if (hitAt(block, index, 'formula/review') !== undefined) first = index;
      continue;
    }
    if (index - first > longest) return undefined;
    if (reviewYear !== undefined && hitAt(block, index, 'formula/plan') !== undefined) {
      hasPlanWord = true;
    }
    const year = yearOf(block.tokens[index]);
    if (year === undefined || isPartOfSpan(block, index)) continue;
    if (hasPlanWord && year === (reviewYear ?? 0) + 1) {
      const at = { block: block.index, first, end: index + 1 };
      return { reviewYear: year - 1, planYear: year, at };
    }
    if (!hasPlanWord) reviewYear = year;
  }
  return undefined;
}

function isPartOfSpan({ tokens }: TokenizedBlock, at: number): boolean {
  return (
    (tokens[at + 1]?.key === '-' && yearOf(tokens[at + 2]) !== undefined) ||
    (tokens[at - 1]?.key === '-' && yearOf(tokens[at - 2]) !== undefined)
  );
}
