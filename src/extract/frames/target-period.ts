import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { periodAt } from '../period.ts';
import type { Section } from '../reading.ts';
import { hitAt, type TokenizedBlock } from '../tokens.ts';

/** Tokens from the head of a segment within which a period holds for the segments after it too. */
const headLength = 10;
/** A year after these words is what is compared with, or a name. */
const notPeriod = new Set(['với', 'kỳ', 'hơn', 'luật', 'tết', 'quyết', 'sinh', 'vốn'].map(toneKey));

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
    const isCompared = isComparison(block, first, index);
    index = period.end - 1;
    if (isCompared || period.value === undefined) continue;
    if (period.kind === 'span' && hitAt(block, index, 'unit') !== undefined) continue;
    return { value: period.value, isHead: index - first < headLength };
  }
  return undefined;
}

function isComparison({ tokens }: TokenizedBlock, first: number, at: number): boolean {
  for (let index = Math.max(first, at - 3); index < at; index++) {
    if (notPeriod.has(tokens[index]?.key ?? '')) return true;
  }
  return false;
}

/** The year of `2024-H1`; undefined for terms. */
function yearOfPeriod(period: string | undefined): number | undefined {
  return period === undefined || period.includes('/') ? undefined : Number(period.slice(0, 4));
}
