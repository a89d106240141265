import type { TokenRange } from '../text/tokenize.ts';
import { wordSet } from '../text/word-set.ts';
import { type Period, periodAt, periodKinds } from './period.ts';
import type { Mention } from './reading.ts';
import { type Hit, nextMayHit, type TokenizedBlock } from './tokens.ts';

/** A period with its place. */
export interface FoundPeriod {
  readonly found: Period;
  readonly at: Mention;
}

/** How far into a sentence a period may stand and still open a part, in tokens. */
export const headLength = 24;
const words = (text: string) => wordSet(...text.split(' '));
const colon = ':';
/** Words that may stand before the period of a part. */
const beforePeriod = words(
  ', trong về ước cả bước sang đến tính hết từ kết quả là biết rõ nêu theo cuối',
);
/** Of `ông An, Tổng Giám đốc …, ⟦cho biết⟧, năm 2023`, however long the office is. */
const toldWords = words('biết hay rõ');
const comparedWords = words('vốn với kỳ hơn luật tết');
/** `khai giảng cuối tháng 12 năm 2006`, `thành lập năm 1998`: when something began. */
const begunWords = words('giảng lập');

/** A period at the head of a sentence, after a comma of its head, or after a colon. */
export function openingPeriod(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  reportYear: number | undefined,
): (FoundPeriod & { readonly isAfterColon: boolean }) | undefined {
  for (
    let index = nextMayHit(block, { first, end }, periodKinds);
    index < end;
    index = nextMayHit(block, { first: index + 1, end }, periodKinds)
  ) {
    if (!mayOpen(block, first, index)) continue;
    const found = periodAt(block, index, reportYear);
    const isDay = block.tokens[index]?.kind === 'number' && block.tokens[index + 1]?.key === '/';
    const isBareMonth = found?.kind === 'part' && found.end === index + 2 && index > first + 1;
    if (found !== undefined && !isDay && !isBareMonth && !isComparedNear(block, first, index)) {
      const isAfterColon = hasColon(block, first, index);
      return { found, isAfterColon, at: { block: block.index, first: index, end: found.end } };
    }
  }
  return undefined;
}

function mayOpen({ tokens }: TokenizedBlock, first: number, at: number): boolean {
  if (at === first) return true;
  const before = tokens[at - 1];
  if (before?.key === ',' && toldWords.has(tokens[at - 2])) return true;
  return before?.key === colon || (at - 1 - first < headLength && beforePeriod.has(before));
}

function hasColon({ tokens }: TokenizedBlock, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (tokens[index]?.key === colon) return true;
  return false;
}

/** `so với cuối năm 2018` compares; what began then is no part of the report. */
function isComparedNear({ tokens }: TokenizedBlock, first: number, at: number): boolean {
  for (let index = Math.max(first, at - 3); index < at; index++) {
    if (comparedWords.has(tokens[index]) || begunWords.has(tokens[index])) return true;
  }
  return false;
}

/** The period printed soon after a plan word: `chỉ tiêu chủ yếu trong năm 2025, như:`. */
export function periodNear(
  block: TokenizedBlock,
  hit: Hit,
  reportYear: number | undefined,
): string | undefined {
  const end = Math.min(hit.end + headLength, block.tokens.length);
  for (let index = hit.first; index < end; index++) {
    const key = block.tokens[index]?.key;
    if (key === '.' || key === ';') return undefined;
    const period = periodAt(block, index, reportYear);
    if (period === undefined || period.kind === 'span') continue;
    if (!isCompared(block, index)) return period.value;
    index = period.end - 1;
  }
  return undefined;
}

/** `100% vốn năm 2023`: the year belongs to a noun. */
function isCompared({ tokens }: TokenizedBlock, at: number): boolean {
  return comparedWords.has(tokens[at - 1]);
}
