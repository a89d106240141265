import type { TokenRange } from '../text/tokenize.ts';
import { wordSet } from '../text/word-set.ts';
import { type Period, periodAt } from './period.ts';
import type { Mention } from './reading.ts';
import type { Hit, TokenizedBlock } from './tokens.ts';

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
const comparedWords = words('vốn với kỳ hơn luật tết');

/** A period at the head of a sentence, after a comma of its head, or after a colon. */
export function openingPeriod(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  reportYear: number | undefined,
): (FoundPeriod & { readonly isAfterColon: boolean }) | undefined {
  const { tokens } = block;
  let isStart = true;
  let isAfterColon = false;
  for (let index = first; index < end; index++) {
    if (isStart) {
      const found = periodAt(block, index, reportYear);
      const isDay = tokens[index]?.kind === 'number' && tokens[index + 1]?.key === '/';
      const isBareMonth = found?.kind === 'part' && found.end === index + 2 && index > first + 1;
      if (found !== undefined && !isDay && !isBareMonth && !isComparedNear(block, first, index)) {
        return { found, isAfterColon, at: { block: block.index, first: index, end: found.end } };
      }
    }
    const token = tokens[index];
    const isColon = token?.key === colon;
    if (isColon) isAfterColon = true;
    isStart = isColon || (index - first < headLength && beforePeriod.has(token));
  }
  return undefined;
}

/** `so với cuối năm 2018` compares. */
function isComparedNear({ tokens }: TokenizedBlock, first: number, at: number): boolean {
  for (let index = Math.max(first, at - 3); index < at; index++) {
    if (comparedWords.has(tokens[index])) return true;
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
