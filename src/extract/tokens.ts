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
  /** For each token the phrases that start there, longest first. */
  readonly hits: readonly (readonly Hit[])[];
  /** Kind → the tokens where a phrase of that kind starts, in order: lets a search skip all others. */
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** Shared by all tokens where no phrase starts: most of them. */
const noHits: readonly Hit[] = [];

/** Cuts a block into tokens and finds every lexicon phrase in it. */
export function tokenizeBlock(block: Block, index: number, lexicon: Lexicon): TokenizedBlock {
  const tokens = tokenize(block.text);
  const hits = findHits(tokens, lexicon);
  return { index, block, tokens, sentences: sentences(tokens), hits, places: placesOf(hits) };
}

function findHits(tokens: readonly Token[], lexicon: Lexicon): readonly (readonly Hit[])[] {
  const keys = tokens.map((token) => token.key);
  const hits: (readonly Hit[])[] = [];
  let here: Hit[] = [];
  let first = 0;
  const keep = (entry: PhraseEntry, end: number) => {
    if (entry.isCapitalised && tokens[first]?.isCapitalised !== true) return;
    here.push({ first, end, entry });
  };
  for (; first < tokens.length; first++) {
    lexicon.phrases.match(keys, first, keep);
    if (here.length === 0) {
      hits.push(noHits);
    } else {
      hits.push(here.length > 1 ? here.reverse() : here);
      here = [];
    }
  }
  return hits;
}

function placesOf(hits: readonly (readonly Hit[])[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const here of hits) {
    for (const { first, entry } of here) {
      const known = places.get(entry.kind);
      if (known === undefined) places.set(entry.kind, [first]);
      else if (known[known.length - 1] !== first) known.push(first);
    }
  }
  return places;
}

/** The longest phrase of one of the kinds that starts at a token. */
export function hitAt(
  block: TokenizedBlock,
  first: number,
  ...kinds: readonly string[]
): Hit | undefined {
  return hitOf(block, first, kinds);
}

/** `hitAt` for a list of kinds. */
export function hitOf(
  block: TokenizedBlock,
  first: number,
  kinds: readonly string[],
): Hit | undefined {
  const here = block.hits[first];
  if (here === undefined || here.length === 0) return undefined;
  for (const hit of here) {
    for (const kind of kinds) if (hit.entry.kind === kind) return hit;
  }
  return undefined;
}

/** The first token from `from` on where a phrase of one of the kinds starts; infinity when there is none. */
export function nextPlace(block: TokenizedBlock, from: number, kinds: readonly string[]): number {
  let next = Number.POSITIVE_INFINITY;
  for (const kind of kinds) {
    const places = block.places.get(kind);
    if (places === undefined) continue;
    const place = places[firstFrom(places, from)];
    if (place !== undefined && place < next) next = place;
  }
  return next;
}

/** Index of the first number that is at least `from`, of numbers in order. */
function firstFrom(numbers: readonly number[], from: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first phrase of one of the kinds that starts in a range of tokens. */
export function hitIn(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  ...kinds: readonly string[]
): Hit | undefined {
  const place = nextPlace(block, first, kinds);
  return place < end ? hitOf(block, place, kinds) : undefined;
}

/** The kinds of all phrases that start in a range of tokens. */
export interface KindsIn {
  has(kind: string): boolean;
}

export function kindsIn(block: TokenizedBlock, { first, end }: TokenRange): KindsIn {
  return { has: (kind) => nextPlace(block, first, [kind]) < end };
}

/** The words of a range of tokens as printed. */
export function printed(block: TokenizedBlock, range: TokenRange): string {
  const first = block.tokens[range.first];
  const last = block.tokens[range.end - 1];
  if (first === undefined || last === undefined) return '';
  return block.block.text.slice(first.start, last.end);
}
