import { bareFold, toneKey } from '../text/fold.ts';

/** A word of a text with its place in it. */
export interface Word {
  /** Half-open, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Without marks and case: what is searched. */
  readonly folded: string;
  /** With its marks, wherever the tone stands: what is ranked first. */
  readonly exact: string;
}

interface Form {
  readonly folded: string;
  readonly exact: string;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Memory of `formOf`: texts repeat their syllables. Bounded in number and length, so that odd input cannot fill it. */
const known = new Map<string, Form>();
const knownLimit = 50_000;
const knownLength = 12;

/**
 * The words of a text: letters and digits in a row. Marks part words, also within numbers, so that `08/01/2025`
 * is three words.
 */
export function* wordsOf(text: string): Iterable<Word> {
  for (const { 0: printed, index } of text.matchAll(word)) {
    yield { start: index, end: index + printed.length, ...formOf(printed) };
  }
}

/** The same words as printed, without their places. */
export function printedWords(text: string): readonly string[] {
  return text.match(word) ?? [];
}

/** Both forms of a single word as printed. */
export function formOf(printed: string): Form {
  const seen = known.get(printed);
  if (seen !== undefined) return seen;
  const form = { folded: bareFold(printed), exact: toneKey(printed) };
  if (printed.length > knownLength) return form;
  if (known.size >= knownLimit) known.clear();
  known.set(printed, form);
  return form;
}

/** A text as names are looked up by: folded words, one space between. */
export function foldedWords(text: string): string {
  return Array.from(wordsOf(text), ({ folded }) => folded).join(' ');
}
