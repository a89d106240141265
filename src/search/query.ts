import { type Word, wordsOf } from './words.ts';

/** A word somebody looks for. */
export interface QueryWord {
  readonly folded: string;
  readonly exact: string;
  /** As typed. */
  readonly typed: string;
}

/** What somebody typed, in parts: words that stand together, or one word. */
export interface Query {
  readonly parts: readonly (readonly QueryWord[])[];
  /** More words were typed than are looked for. */
  readonly isCut: boolean;
}

/** Words looked for at most: each costs files. */
export const mostWords = 16;
const quoted = /["“”„«»]/u;
const spaces = /\s+/u;

/**
 * Words of a query: what stands in quotation marks, or is written without a space (`08/01/2025`), is one part.
 *
 * @example `"dong chi" bac kan` → [dong chi] [bac] [kan]
 */
export function parseQuery(text: string): Query {
  const parts: QueryWord[][] = [];
  let left = mostWords;
  let isCut = false;
  for (const [index, piece] of text.split(quoted).entries()) {
    for (const chunk of index % 2 === 1 ? [piece] : piece.split(spaces)) {
      const words = Array.from(wordsOf(chunk), (word) => toQueryWord(chunk, word));
      const kept = words.slice(0, left);
      isCut ||= kept.length < words.length;
      left -= kept.length;
      if (kept.length > 0) parts.push(kept);
    }
  }
  return { parts, isCut };
}

function toQueryWord(text: string, { start, end, folded, exact }: Word): QueryWord {
  return { folded, exact, typed: text.slice(start, end) };
}
