import type { DateMention } from '../reading.ts';
import type { TokenizedBlock } from '../tokens.ts';

export function readDates(_blocks: readonly TokenizedBlock[]): readonly DateMention[] {
  return [];
}
