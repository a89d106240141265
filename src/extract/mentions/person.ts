import type { PersonMention } from '../reading.ts';
import type { TokenizedBlock } from '../tokens.ts';

export function readPeople(_blocks: readonly TokenizedBlock[]): readonly PersonMention[] {
  return [];
}
