import type { QuantityMention } from '../reading.ts';
import type { TokenizedBlock } from '../tokens.ts';

export function readQuantities(_blocks: readonly TokenizedBlock[]): readonly QuantityMention[] {
  return [];
}
