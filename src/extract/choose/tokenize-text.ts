import type { Lexicon } from '../../lexicon/lexicon.ts';
import { type TokenizedBlock, tokenizeBlock } from '../tokens.ts';

/** Words that stand in no block, such as a value of the front matter, cut into tokens. */
export function tokenizeText(text: string, lexicon: Lexicon): TokenizedBlock {
  const block = {
    kind: 'paragraph' as const,
    text: text.normalize('NFC'),
    runs: [],
    formats: [],
    span: { start: 0, end: text.length },
  };
  return tokenizeBlock(block, 0, lexicon);
}
