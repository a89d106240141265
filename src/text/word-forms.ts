import { toneKey } from './fold.ts';

/** What a token can be. */
export type TokenKind = 'word' | 'number' | 'mark';

/** A token as printed, with what is the same wherever it stands. */
export interface WordForm {
  readonly kind: TokenKind;
  readonly text: string;
  /** `toneKey` of a word; the text itself of a number or mark (dashes as `-`, quotes as `"`). */
  readonly key: string;
  /** Number of the key among the words of the lists (`wordNumber`); 0 for any other. */
  readonly word: number;
  /** Whether its first two letters are capitals. */
  readonly isShouted: boolean;
}

/** A text repeats its few hundred syllables; the table is emptied when odd input has filled half of it. */
const slots = 1 << 14;
const mostForms = slots / 2;
/** Longer words are not kept: they would also hold on to the text they were cut from. */
const longestKept = 12;
const forms: (WordForm | undefined)[] = new Array<WordForm | undefined>(slots).fill(undefined);
/** For each slot the length of its word, and its UTF-16 units: comparing numbers is cheaper than comparing strings. */
const lengths = new Uint8Array(slots);
const letters = new Uint16Array(slots * longestKept);
let count = 0;

const twoCapitals = /^\p{Lu}{2}/u;

const dashes = new Set(['-', '‐', '‑', '–', '—', '−']);
const quotes = new Set(['"', '“', '”', '„', '«', '»']);

/** The words of all lists, numbered from 1 in the order they came. */
const numbers = new Map<string, number>();

/** The number of a word of a list, by its key: texts tokenized afterwards carry it, so that lists compare numbers. */
export function wordNumber(key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size + 1);
  empty();
  return numbers.size;
}

/** A text with its UTF-16 units, which may be followed by others. */
export interface UnitText {
  readonly text: string;
  readonly units: Uint16Array;
}

/** The form of the token at `[start, end)` of a text. Those seen before cost no new string. */
export function wordFormAt(
  { text, units }: UnitText,
  { start, end }: { readonly start: number; readonly end: number },
  kind: TokenKind,
): WordForm {
  const length = end - start;
  if (length > longestKept) return formOf(text.slice(start, end), kind);
  let slot = slotOf(units, start, end);
  for (let form = forms[slot]; form !== undefined; form = forms[slot]) {
    if (lengths[slot] === length && isAt(units, start, slot)) return form;
    slot = (slot + 1) % slots;
  }
  if (count >= mostForms) {
    empty();
    slot = slotOf(units, start, end);
  }
  const form = formOf(text.slice(start, end), kind);
  forms[slot] = form;
  lengths[slot] = length;
  letters.set(units.subarray(start, end), slot * longestKept);
  count++;
  return form;
}

function formOf(text: string, kind: TokenKind): WordForm {
  const key = kind === 'word' ? toneKey(text) : kind === 'mark' ? markKey(text) : text;
  return { kind, text, key, word: numbers.get(key) ?? 0, isShouted: twoCapitals.test(text) };
}

function markKey(mark: string): string {
  if (dashes.has(mark)) return '-';
  return quotes.has(mark) ? '"' : mark;
}

function empty(): void {
  if (count === 0) return;
  forms.fill(undefined);
  count = 0;
}

function slotOf(units: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (units[at] ?? 0)) | 0;
  return (hash ^ (hash >>> 15)) & (slots - 1);
}

/** Whether the word of a slot stands at a place; its length is known to be right. */
function isAt(units: Uint16Array, start: number, slot: number): boolean {
  const length = lengths[slot] ?? 0;
  const first = slot * longestKept;
  for (let at = 0; at < length; at++) {
    if (letters[first + at] !== units[start + at]) return false;
  }
  return true;
}
