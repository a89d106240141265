import type { Lexicon } from '../lexicon/lexicon.ts';
import type { PhraseEntry } from '../lexicon/phrase-trie.ts';
import type { Block } from '../model/article.ts';
import { sentences } from '../text/sentences.ts';
import { type Token, type TokenRange, tokenize } from '../text/tokenize.ts';

/** A phrase of the lexicon found in a block, as a range of its tokens. */
export interface Hit extends TokenRange {
  readonly entry: PhraseEntry;
}

/** Layer 1: a block cut into tokens, once, with all lexicon phrases found in it. */
export interface TokenizedBlock {
  /** Place in `article.blocks`. */
  readonly index: number;
  readonly block: Block;
  readonly tokens: readonly Token[];
  readonly sentences: readonly TokenRange[];
  /** Token index → phrases that start there, longest first. */
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
}

/** Cuts a block into tokens and finds every lexicon phrase in it. */
export function tokenizeBlock(block: Block, index: number, lexicon: Lexicon): TokenizedBlock {
  const tokens = tokenize(block.text);
  const keys = tokens.map((token) => token.key);
  const hits = new Map<number, readonly Hit[]>();
  for (let first = 0; first < tokens.length; first++) {
    const here: Hit[] = [];
    lexicon.phrases.match(keys, first, (entry, end) => {
      if (!entry.isCapitalised || tokens[first]?.isCapitalised === true) {
        here.push({ first, end, entry });
      }
    });
    if (here.length > 0) hits.set(first, here.reverse());
  }
  return { index, block, tokens, sentences: sentences(tokens), hits };
}

/** The longest phrase of one of the kinds that starts at a token. */
export function hitAt(
  block: TokenizedBlock,
  first: number,
  ...kinds: readonly string[]
): Hit | undefined {
  return block.hits.get(first)?.find((hit) => kinds.includes(hit.entry.kind));
}

/** The kinds of all phrases that start in a range of tokens. */
export function kindsIn(block: TokenizedBlock, { first, end }: TokenRange): ReadonlySet<string> {
  const kinds = new Set<string>();
  for (let index = first; index < end; index++) {
    for (const hit of block.hits.get(index) ?? []) kinds.add(hit.entry.kind);
  }
  return kinds;
}

/** The words of a range of tokens as printed. */
export function printed(block: TokenizedBlock, range: TokenRange): string {
  const first = block.tokens[range.first];
  const last = block.tokens[range.end - 1];
  if (first === undefined || last === undefined) return '';
  return block.block.text.slice(first.start, last.end);
}
