import { kindSet } from '../lexicon/kind-set.ts';
import { wordSet } from '../text/word-set.ts';
import { yearOf } from './mentions/day-month.ts';
import { periodAt } from './period.ts';
import type { Mention } from './reading.ts';
import { hitIn, startsHit, type TokenizedBlock } from './tokens.ts';

const meetingReviewKind = kindSet('meeting/review');
const formulaReviewKind = kindSet('formula/review');
const formulaPlanKind = kindSet('formula/plan');
const spanKind = kindSet('period/span');

/** The years a meeting looks back at and plans for, with the words that say so. */
export interface ReviewFormula {
  readonly reviewYear: number;
  readonly planYear: number;
  readonly at: Mention;
}

/** The years or school years a meeting looks back at and plans for. */
export interface SectionFormula {
  /** The first year of what is planned. */
  readonly planYear: number;
  readonly planPeriod: string;
  readonly reviewPeriod: string;
}

/** The period a meeting looks back at, with the words that say so. */
export interface ReviewedPeriod {
  readonly period: string | undefined;
  readonly at: Mention;
}

/** How many blocks from the start may hold the name of the meeting. */
const blocksRead = 6;
const regularWords = wordSet('mỗi', 'hàng', 'hằng', 'kỳ');
const regularReach = 4;
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

/** The formula with years, or with school years: `tổng kết năm học 2021 - 2022, triển khai nhiệm vụ năm học 2022 - 2023`. */
export function readSectionFormula(blocks: readonly TokenizedBlock[]): SectionFormula | undefined {
  const formula = readReviewFormula(blocks);
  if (formula !== undefined) {
    const { reviewYear, planYear } = formula;
    return { planYear, planPeriod: String(planYear), reviewPeriod: String(reviewYear) };
  }
  for (const block of blocks.slice(0, blocksRead)) {
    for (const sentence of block.sentences) {
      const found = schoolFormulaIn(block, sentence.first, sentence.end);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function schoolFormulaIn(
  block: TokenizedBlock,
  from: number,
  to: number,
): SectionFormula | undefined {
  const first = hitIn(block, { first: from, end: to }, formulaReviewKind)?.first;
  if (first === undefined) return undefined;
  const end = Math.min(to, first + longest);
  const review = spanIn(block, first, end);
  if (review === undefined) return undefined;
  const plan = hitIn(block, { first: review.end, end }, formulaPlanKind);
  const next = plan === undefined ? undefined : spanIn(block, plan.end, end);
  if (next === undefined || next.year !== review.year + 1) return undefined;
  return { planYear: next.year, planPeriod: next.value, reviewPeriod: review.value };
}

/** The next `năm học 2021 - 2022`. */
function spanIn(
  block: TokenizedBlock,
  from: number,
  to: number,
): { readonly value: string; readonly year: number; readonly end: number } | undefined {
  let hit = hitIn(block, { first: from, end: to }, spanKind);
  while (hit !== undefined) {
    const { value, year, end } = periodAt(block, hit.first, undefined) ?? {};
    if (value === `${year}/${(year ?? 0) + 1}` && year !== undefined && end !== undefined) {
      return { value, year, end };
    }
    hit = hitIn(block, { first: hit.first + 1, end: to }, spanKind);
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
    const first = hitIn(block, { first: 0, end: block.tokens.length }, meetingReviewKind)?.first;
    if (first === undefined || isRegular(block, first)) continue;
    const end = Math.min(block.tokens.length, first + longest + 1);
    for (let index = first; index < end; index++) {
      const period = periodAt(block, index, reportYear);
      if (period === undefined) continue;
      const at = { block: block.index, first, end: period.end };
      return { period: period.value, at };
    }
    unnamed ??= { period: undefined, at: { block: block.index, first, end: first + 1 } };
  }
  return unnamed;
}

/** `mỗi tuần họp giao ban` is no name of this meeting. */
function isRegular({ tokens }: TokenizedBlock, at: number): boolean {
  for (let index = Math.max(0, at - regularReach); index < at; index++) {
    if (regularWords.has(tokens[index])) return true;
  }
  return false;
}

function formulaIn(block: TokenizedBlock, from: number, to: number): ReviewFormula | undefined {
  const first = hitIn(block, { first: from, end: to }, formulaReviewKind)?.first;
  if (first === undefined) return undefined;
  let reviewYear: number | undefined;
  let hasPlanWord = false;
  for (let index = first + 1; index < to; index++) {
    if (index - first > longest) return undefined;
    if (reviewYear !== undefined && startsHit(block, index, formulaPlanKind)) {
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
