import { kindSet, numberKind } from '../lexicon/kind-set.ts';
import { twoDigits } from '../text/calendar.ts';
import { toneKey } from '../text/fold.ts';
import { wordSet } from '../text/word-set.ts';
import { dayMonthAt, monthAt, yearOf } from './mentions/day-month.ts';
import { hitAt, mayHit, startsHit, type TokenizedBlock } from './tokens.ts';

const partOfYearKinds = kindSet('period/first-half', 'period/second-half', 'period/quarter');
const periodSpanKind = kindSet('period/span');
const relativePeriodKinds = kindSet(
  'period/past',
  'period/same-year',
  'period/this-year',
  'period/next-year',
);

/** A length of time that results and plans are given for. */
export interface Period {
  /** `2024`, `2024-H1`, `2025-Q3`, `2025/2030`; undefined when its year is not to be had. */
  readonly value: string | undefined;
  readonly kind:
    | 'year'
    | 'same-year'
    | 'first-half'
    | 'second-half'
    | 'part'
    | 'span'
    | 'next-year'
    | 'past';
  /** The year printed in it, or the report's. */
  readonly year: number | undefined;
  /** Exclusive. */
  readonly end: number;
}

const phrases = [
  'period/first-half',
  'period/second-half',
  'period/quarter',
  'period/span',
  'period/past',
  'period/same-year',
  'period/this-year',
  'period/next-year',
];
const phraseKinds = kindSet(...phrases);
/** What a period may start with. */
export const periodKinds = kindSet(
  numberKind,
  'year-word',
  'month-word',
  'date-opener',
  ...phrases,
);
const yearWord = toneKey('năm');
const yearMarks = wordSet('năm', '/', '-');
const toWord = toneKey('đến');
const fromWord = toneKey('từ');
const toWords = wordSet('đến', 'tới', '-');
/** What may stand between `từ` or `đến` and its year: `từ đầu năm 2016`, `đến hết tháng 10/2020`. */
const beforeYear = wordSet(...'năm tháng quý đầu cuối giữa hết ngày / -'.split(' '));
/** Longest way from `từ` or `đến` to its year, in tokens. */
const yearReach = 6;
/** Longest term of `(2020 - 2025)`, in years. */
const longestTerm = 10;
const untilYearWords = wordSet('đến', 'tới');
const untilWords = wordSet('đến', 'hết');
const dayWord = toneKey('ngày');
const nowWords = wordSet('nay');
const monthWord = toneKey('tháng');
const firstWord = toneKey('đầu');
const inWords = wordSet('trong', 'qua', 'tính');

/**
 * Reads a period that starts at a token.
 *
 * @param reportYear completes a period printed without its year.
 */
export function periodAt(
  block: TokenizedBlock,
  at: number,
  reportYear: number | undefined,
): Period | undefined {
  if (!mayHit(block, at, periodKinds)) return undefined;
  if (!startsHit(block, at, phraseKinds)) return spelledAt(block, at, reportYear);
  return (
    halfOrQuarterAt(block, at, reportYear) ??
    spanAt(block, at) ??
    spelledAt(block, at, reportYear) ??
    relativeAt(block, at, reportYear)
  );
}

/** A period spelt with its numbers: `năm 2024`, `từ năm 2015 đến năm 2020`, `9 tháng đầu năm`. */
function spelledAt(
  block: TokenizedBlock,
  at: number,
  reportYear: number | undefined,
): Period | undefined {
  const token = block.tokens[at];
  if (token?.key === yearWord) return yearAt(block, at, reportYear);
  if (token?.key === fromWord) return fromToAt(block, at);
  if (token?.kind !== 'number') return monthsAt(block, at, reportYear);
  return (
    bracketAt(block, at) ??
    untilDayAt(block, at) ??
    untilYearAt(block, at) ??
    monthsAt(block, at, reportYear)
  );
}

function halfOrQuarterAt(
  block: TokenizedBlock,
  at: number,
  reportYear: number | undefined,
): Period | undefined {
  const hit = hitAt(block, at, partOfYearKinds);
  if (hit === undefined) return undefined;
  const { year = reportYear, end } = yearAfter(block, hit.end);
  const { kind, id } = hit.entry;
  if (kind === 'period/quarter') return { value: join(year, id), kind: 'part', year, end };
  const isFirst = kind === 'period/first-half';
  return {
    value: join(year, isFirst ? 'H1' : 'H2'),
    kind: isFirst ? 'first-half' : 'second-half',
    year,
    end,
  };
}

/** `nhiệm kỳ 2025 - 2030`, `giai đoạn 2021-2025`, `năm học 2018 - 2019`. */
function spanAt(block: TokenizedBlock, at: number): Period | undefined {
  const hit = hitAt(block, at, periodSpanKind);
  if (hit === undefined) return undefined;
  return yearsAt(block, hit.end);
}

/** `5 năm ⟦(2020 - 2025⟧)`: years of a term; longer ones are lives and anniversaries. */
function bracketAt(block: TokenizedBlock, at: number): Period | undefined {
  if (block.tokens[at - 1]?.key !== '(') return undefined;
  const span = yearsAt(block, at);
  const [from, to] = [span?.year, yearOf(block.tokens[at + 2])];
  return from !== undefined && to !== undefined && to - from <= longestTerm ? span : undefined;
}

function yearsAt({ tokens }: TokenizedBlock, at: number): Period | undefined {
  const from = yearOf(tokens[at]);
  const to = yearOf(tokens[at + 2]);
  if (from === undefined || to === undefined || !toWords.has(tokens[at + 1])) return undefined;
  return { value: `${from}/${to}`, kind: 'span', year: from, end: at + 3 };
}

/** `từ năm 2015 đến hết tháng 10/2020`. */
function fromToAt(block: TokenizedBlock, at: number): Period | undefined {
  if (block.tokens[at]?.key !== fromWord) return undefined;
  const from = yearWithin(block, at + 1);
  if (from === undefined || !toWords.has(block.tokens[from.end])) return undefined;
  const to = yearWithin(block, from.end + 1);
  if (to === undefined || to.year < from.year) return undefined;
  return { value: `${from.year}/${to.year}`, kind: 'span', year: from.year, end: to.end };
}

function yearWithin(
  { tokens }: TokenizedBlock,
  from: number,
): { readonly year: number; readonly end: number } | undefined {
  for (let index = from; index < from + yearReach; index++) {
    const token = tokens[index];
    const year = yearOf(token);
    if (year !== undefined) return { year, end: index + 1 };
    if (token?.kind !== 'number' && !beforeYear.has(token)) return undefined;
  }
  return undefined;
}

/** The day of `tính đến hết ngày ⟦15/12/2018⟧`: what is told holds for its year. */
function untilDayAt(block: TokenizedBlock, at: number): Period | undefined {
  const { tokens } = block;
  const before = tokens[at - 1]?.key === dayWord ? tokens[at - 2] : tokens[at - 1];
  const day = untilWords.has(before) ? dayMonthAt(block, at) : undefined;
  if (day?.year === undefined) return undefined;
  return { value: String(day.year), kind: 'part', year: day.year, end: day.end };
}

/** The year of `mục tiêu đến ⟦2030⟧`. */
function untilYearAt({ tokens }: TokenizedBlock, at: number): Period | undefined {
  const year = untilYearWords.has(tokens[at - 1]) ? yearOf(tokens[at]) : undefined;
  if (year === undefined || yearOf(tokens[at - 2]) !== undefined) return undefined;
  return { value: String(year), kind: 'year', year, end: at + 1 };
}

/** `năm 2024`; `năm 2016 đến nay` lasts to the year of the report. */
function yearAt(
  block: TokenizedBlock,
  at: number,
  reportYear: number | undefined,
): Period | undefined {
  const { tokens } = block;
  if (tokens[at]?.key !== yearWord) return undefined;
  const year = yearOf(tokens[at + 1]);
  if (year === undefined) return undefined;
  const isToNow = tokens[at + 2]?.key === toWord && nowWords.has(tokens[at + 3]);
  if (!isToNow) return { value: String(year), kind: 'year', year, end: at + 2 };
  const isLater = reportYear !== undefined && reportYear > year;
  return {
    value: isLater ? `${year}/${reportYear}` : String(year),
    kind: 'span',
    year,
    end: at + 4,
  };
}

/** `tháng 1-2017`, `9 tháng đầu năm 2024`. */
function monthsAt(
  block: TokenizedBlock,
  at: number,
  reportYear: number | undefined,
): Period | undefined {
  const { tokens } = block;
  const isNumber = tokens[at]?.kind === 'number';
  if (isNumber && tokens[at + 1]?.key !== monthWord) return undefined;
  const month = isNumber ? undefined : monthAt(block, at);
  if (month !== undefined) {
    const { year = reportYear, end } = yearAfter(block, month.end);
    return { value: join(year, twoDigits(month.month)), kind: 'part', year, end };
  }
  const isMonths =
    tokens[at]?.kind === 'number' &&
    tokens[at + 1]?.key === monthWord &&
    (tokens[at + 2]?.key === firstWord ||
      tokens[at + 2]?.key === yearWord ||
      opensSentence(block, at));
  if (!isMonths) return undefined;
  const count = Number(tokens[at]?.text);
  const from = tokens[at + 2]?.key === firstWord ? at + 3 : at + 2;
  const hasWord = tokens[from]?.key === yearWord;
  const { year = reportYear, end } = yearAfter(block, from);
  const value =
    year === undefined || !(count > 0 && count <= 12)
      ? undefined
      : `${year}-01/${year}-${twoDigits(count)}`;
  return { value, kind: 'part', year, end: hasWord && end === from ? from + 1 : end };
}

/** `⟦9 tháng⟧, GRDP tăng 6%`; `Sau ⟦3 tháng⟧, …` is a length of time. */
function opensSentence({ tokens, sentences }: TokenizedBlock, at: number): boolean {
  const count = Number(tokens[at]?.text);
  const isOfYear = count % 3 === 0 || count > 9;
  return (
    isOfYear &&
    tokens[at + 2]?.key === ',' &&
    sentences.some(({ first }) => first === at || (first === at - 1 && inWords.has(tokens[first])))
  );
}

function relativeAt(
  block: TokenizedBlock,
  at: number,
  reportYear: number | undefined,
): Period | undefined {
  const hit = hitAt(block, at, relativePeriodKinds);
  if (hit === undefined) return undefined;
  const { end } = hit;
  if (hit.entry.kind === 'period/past')
    return { value: undefined, kind: 'past', year: undefined, end };
  if (hit.entry.kind === 'period/same-year') {
    const { year } = yearAfter(block, end);
    const last = year === undefined ? end : end + 1;
    return {
      value: join(year, ''),
      kind: year === undefined ? 'same-year' : 'year',
      year,
      end: last,
    };
  }
  const printedYear = yearOf(block.tokens[end]);
  if (printedYear !== undefined) {
    return { value: String(printedYear), kind: 'year', year: printedYear, end: end + 1 };
  }
  const isNext = hit.entry.kind === 'period/next-year';
  const year = reportYear === undefined ? undefined : reportYear + (isNext ? 1 : 0);
  return { value: join(year, ''), kind: isNext ? 'next-year' : 'year', year, end };
}

function yearAfter(
  { tokens }: TokenizedBlock,
  at: number,
): { readonly year?: number; readonly end: number } {
  const direct = yearOf(tokens[at]);
  if (direct !== undefined) return { year: direct, end: at + 1 };
  if (!yearMarks.has(tokens[at])) return { end: at };
  const year = yearOf(tokens[at + 1]);
  return year === undefined ? { end: at } : { year, end: at + 2 };
}

function join(year: number | undefined, part: string): string | undefined {
  if (year === undefined) return undefined;
  return part === '' ? String(year) : `${year}-${part}`;
}
