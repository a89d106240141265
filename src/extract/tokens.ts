import { hasKind, type KindSet } from '../lexicon/kind-set.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import {
  type FoundPhrases,
  kindOfHit,
  lengthOfHit,
  type PhraseHit,
  toPhraseHit,
} from '../lexicon/phrase-trie.ts';
import type { Block } from '../model/article.ts';
import { sentences } from '../text/sentences.ts';
import { type TokenizedText, type TokenRange, tokenize } from '../text/tokenize.ts';

/** A phrase of the lexicon found in a block, as a range of its tokens. */
export type Hit = PhraseHit;

/** Layer 1: a block cut into tokens, once, with all lexicon phrases found in it. */
export interface TokenizedBlock extends FoundPhrases, TokenizedText {
  /** Place in `article.blocks`. */
  readonly index: number;
  readonly block: Block;
  readonly sentences: readonly TokenRange[];
}

const noHits: readonly Hit[] = [];

/** Cuts a block into tokens and finds every lexicon phrase in it. */
export function tokenizeBlock(block: Block, index: number, lexicon: Lexicon): TokenizedBlock {
  const { tokens, starts } = tokenize(block.text);
  const { rows, bits, phrases } = lexicon.phrases.findAll(tokens);
  return { index, block, tokens, starts, sentences: sentences(tokens), rows, bits, phrases };
}

/** The bits of a token; none before the first and after the last. */
function bitsAt({ bits }: TokenizedBlock, at: number): number {
  // An array asked for a place before its first makes the engine give up all it knows of the question.
  return at < 0 ? 0 : (bits[at] ?? 0);
}

/** The longest phrase of one of the kinds that starts at a token. */
export function hitAt(block: TokenizedBlock, first: number, kinds: KindSet): Hit | undefined {
  // Kept small: where it is asked, the engine puts this comparison in place of a call.
  return (bitsAt(block, first) & kinds.bits) === 0 ? undefined : longestHit(block, first, kinds);
}

function longestHit(block: TokenizedBlock, first: number, kinds: KindSet): Hit | undefined {
  const hit = numberOfHit(block, first, kinds);
  return hit === noHit ? undefined : toPhraseHit(block.phrases, first, hit);
}

/** Whether a phrase of one of the kinds starts at a token. */
export function startsHit(block: TokenizedBlock, first: number, kinds: KindSet): boolean {
  return (bitsAt(block, first) & kinds.bits) !== 0 && numberOfHit(block, first, kinds) !== noHit;
}

const noHit = 0;

/** The longest phrase of one of the kinds in the row of a token, as a number; `noHit` when there is none. */
function numberOfHit({ rows, phrases }: TokenizedBlock, at: number, kinds: KindSet): number {
  const { starts, hits } = phrases;
  const row = rows[at] ?? 0;
  const end = starts[row + 1] ?? 0;
  for (let index = starts[row] ?? 0; index < end; index++) {
    const hit = hits[index] ?? noHit;
    if (hasKind(kinds, kindOfHit(hit))) return hit;
  }
  return noHit;
}

/** Whether a phrase of one of the kinds may start at a token: false for most tokens, at the cost of one comparison. */
export function mayHit(block: TokenizedBlock, at: number, kinds: KindSet): boolean {
  return (bitsAt(block, at) & kinds.bits) !== 0;
}

/** The first token of a range where a phrase of the kinds may start; the end of the range when there is none. */
export function nextMayHit(
  { bits }: TokenizedBlock,
  { first, end }: TokenRange,
  kinds: KindSet,
): number {
  let at = first;
  while (at < end && ((bits[at] ?? 0) & kinds.bits) === 0) at++;
  return at;
}

/** The phrase of one of the kinds that stands at `[first, end)`. */
export function hitOver(block: TokenizedBlock, range: TokenRange, kinds: KindSet): Hit | undefined {
  if ((bitsAt(block, range.first) & kinds.bits) === 0) return undefined;
  const length = range.end - range.first;
  const { starts, hits } = block.phrases;
  const row = block.rows[range.first] ?? 0;
  const end = starts[row + 1] ?? 0;
  for (let index = starts[row] ?? 0; index < end; index++) {
    const hit = hits[index] ?? 0;
    if (lengthOfHit(hit) === length && hasKind(kinds, kindOfHit(hit))) {
      return toPhraseHit(block.phrases, range.first, hit);
    }
  }
  return undefined;
}

/** Every phrase of the kinds in a block, in order; of those that start at one token only the longest. */
export function hitsOf(block: TokenizedBlock, kinds: KindSet): readonly Hit[] {
  const { length } = block.tokens;
  let hit = hitIn(block, { first: 0, end: length }, kinds);
  if (hit === undefined) return noHits;
  const found: Hit[] = [];
  while (hit !== undefined) {
    found.push(hit);
    hit = hitIn(block, { first: hit.first + 1, end: length }, kinds);
  }
  return found;
}

/** The first phrase of one of the kinds that starts in a range of tokens. */
export function hitIn(block: TokenizedBlock, range: TokenRange, kinds: KindSet): Hit | undefined {
  const at = placeIn(block, range, kinds);
  return at === range.end ? undefined : longestHit(block, at, kinds);
}

/** The first token of a range where a phrase of one of the kinds starts; the end of the range when there is none. */
export function placeIn(block: TokenizedBlock, { first, end }: TokenRange, kinds: KindSet): number {
  const { bits } = block;
  const asked = kinds.bits;
  const last = Math.min(end, bits.length);
  for (let at = Math.max(0, first); at < last; at++) {
    if (((bits[at] ?? 0) & asked) === 0) continue;
    if (numberOfHit(block, at, kinds) !== noHit) return at;
  }
  return end;
}

/** Whether a phrase of one of the kinds starts in a range of tokens. */
export function hasHit(block: TokenizedBlock, range: TokenRange, kinds: KindSet): boolean {
  return placeIn(block, range, kinds) !== range.end;
}

/** The words of a range of tokens as printed. */
export function printed(
  { block: { text }, tokens, starts }: TokenizedBlock,
  range: TokenRange,
): string {
  const { first, end } = range;
  const isThere = starts[first] !== undefined && tokens[end - 1] !== undefined;
  return isThere ? text.slice(starts[first], endOfToken({ tokens, starts }, end - 1)) : '';
}

/** Where a token ends, in UTF-16 units of its text. */
export function endOfToken({ tokens, starts }: TokenizedText, at: number): number {
  return (starts[at] ?? 0) + (tokens[at]?.text.length ?? 0);
}
