import { wordSet } from '../../text/word-set.ts';
import { type Period, periodAt, periodKinds } from '../period.ts';
import type { Reading, Section } from '../reading.ts';
import { nextMayHit, type TokenizedBlock } from '../tokens.ts';
import type { DayOfYear, YearSign } from './year-sign.ts';

const part = /^\d{4}-(?:Q(?<quarter>[1-4])|01\/\d{4}-(?<months>\d{2}))$/u;
/** Of `so ⟦với⟧ quý I/2021`, `cùng ⟦kỳ⟧ 9 tháng năm 2020`, `⟦đến⟧ quý IV/2023`: that part of a year is not the one reported. */
const otherWords = wordSet('với', 'kỳ', 'từ', 'đến', 'hết', 'trước', 'hơn');
/** Months after a part of a year in which its results are still told. */
const told = 2;
const halfWeight = 5;
const partWeight = 4;
/** In the sentence of the date a part of a year is later than the years named there. */
const sameWeight = 7;

/** `6 tháng đầu năm 2024`, `quý I/2022`, `9 tháng năm 2021`: told while they last or soon after, planned a month before. */
export function addPartOfYearSigns(
  found: YearSign[],
  { blocks, sections }: Reading,
  date: DayOfYear,
): void {
  const isSame = sameSentence(sections, date);
  let hasHalf = false;
  let hasPart = false;
  for (const block of blocks) {
    const end = block.tokens.length;
    let first = nextMayHit(block, { first: 0, end }, periodKinds);
    while (first < end && !(hasHalf && hasPart)) {
      const period = periodAt(block, first, undefined);
      if (period?.year !== undefined) {
        const half: YearSign | undefined = hasHalf
          ? undefined
          : halfSign(block, { first, period }, date);
        const quarter: YearSign | undefined = hasPart
          ? undefined
          : partSign(block, { first, period }, date);
        hasHalf ||= half !== undefined;
        hasPart ||= quarter !== undefined;
        if (half !== undefined) found.push(half);
        if (quarter !== undefined)
          found.push(isSame(quarter) ? { ...quarter, weight: sameWeight } : quarter);
      }
      first = nextMayHit(block, { first: period?.end ?? first + 1, end }, periodKinds);
    }
  }
}

function sameSentence(sections: readonly Section[], date: DayOfYear): (sign: YearSign) => boolean {
  const own = sections.find(
    ({ block, first, end }) => block === date.block && first <= date.first && date.first < end,
  );
  return ({ at }) =>
    own !== undefined &&
    'block' in at &&
    at.block === own.block &&
    at.first >= own.first &&
    at.first < own.end;
}

/** A period with the token it starts at. */
interface PrintedPeriod {
  readonly first: number;
  readonly period: Period;
}

/** A half of a year is reviewed from May to September of that year. */
function halfSign(
  block: TokenizedBlock,
  { first, period: { kind, year, end } }: PrintedPeriod,
  { month }: DayOfYear,
): YearSign | undefined {
  if (year === undefined || month < 5) return undefined;
  if (kind !== 'first-half' && kind !== 'second-half') return undefined;
  const half = kind === 'first-half' ? 'đầu' : 'cuối';
  const reason = `Bài nói về 6 tháng ${half} năm ${year}, hội nghị họp vào tháng ${month}.`;
  return { year, weight: halfWeight, at: { block: block.index, first, end }, reason };
}

function partSign(
  block: TokenizedBlock,
  { first, period: { value = '', year, end } }: PrintedPeriod,
  { month }: DayOfYear,
): YearSign | undefined {
  const groups = part.exec(value)?.groups;
  if (groups === undefined || year === undefined || otherWords.has(block.tokens[first - 1])) {
    return undefined;
  }
  const quarter = Number(groups['quarter'] ?? 0);
  const last = quarter > 0 ? quarter * 3 : Number(groups['months']);
  const start = quarter > 0 ? last - 3 : last;
  const shift = [0, 1, -1].find((years) => {
    const at = month + years * 12;
    return at >= start && at <= last + told;
  });
  if (shift === undefined) return undefined;
  const name = quarter > 0 ? `quý ${quarter}` : `${last} tháng`;
  const reason = `Bài nói về ${name} năm ${year}, hội nghị họp vào tháng ${month}.`;
  const at = { block: block.index, first, end };
  return { year: year + shift, weight: partWeight, at, reason };
}
