import { toneKey } from './fold.ts';

/** One word, number or mark of a text. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** UTF-16 units of the text; half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `toneKey` of a word; the text itself of a number or mark (dashes as `-`, quotes as `"`). */
  readonly key: string;
  readonly isCapitalised: boolean;
  readonly hasSpaceBefore: boolean;
}

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A word with its inner apostrophes, a number with its inner dots and commas, dots in a row, or any other character. */
const tokenPattern =
  /[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}\p{N}]+)*|\p{Nd}+(?:[.,]\p{Nd}+)*|\.{2,}|\S/gu;
const wordStart = /^[\p{L}\p{M}]/u;
const numberStart = /^\p{Nd}/u;
const capital = /^\p{Lu}/u;
const dashes = new Set(['-', '‐', '‑', '–', '—', '−']);
const quotes = new Set(['"', '“', '”', '„', '«', '»']);

/**
 * The words, numbers and marks of a text, in order. White space only shows in `hasSpaceBefore`.
 *
 * @example `Sáng 08/01, đạt 1.250,5 tỷ` → `Sáng` `08` `/` `01` `,` `đạt` `1.250,5` `tỷ`
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(tokenPattern)) {
    const [found] = match;
    const kind = kindOf(found);
    tokens.push({
      kind,
      start: match.index,
      end: match.index + found.length,
      text: found,
      key: kind === 'word' ? toneKey(found) : kind === 'mark' ? markKey(found) : found,
      isCapitalised: kind === 'word' && capital.test(found),
      hasSpaceBefore: match.index > last,
    });
    last = match.index + found.length;
  }
  return tokens;
}

function kindOf(found: string): Token['kind'] {
  if (wordStart.test(found)) return 'word';
  return numberStart.test(found) ? 'number' : 'mark';
}

function markKey(mark: string): string {
  if (dashes.has(mark)) return '-';
  return quotes.has(mark) ? '"' : mark;
}
