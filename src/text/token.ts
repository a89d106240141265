import { toneKey } from './fold.ts';

/** What a token can be. */
export type TokenKind = 'word' | 'number' | 'mark';

/**
 * One word, number or mark as printed. All places where the same is printed alike share one object: an article repeats
 * its few hundred syllables, and an object a place would push everything else out of the processor's cache.
 */
export interface Token {
  readonly kind: TokenKind;
  /** `toneKey` of a word; the text itself of a number or mark (dashes as `-`, quotes as `"`). */
  readonly key: string;
  /** Number of the key among the words of the lists (`wordNumber`); 0 for any other. */
  readonly word: number;
  readonly isCapitalised: boolean;
  readonly hasSpaceBefore: boolean;
  /** Whether its first two letters are capitals. */
  readonly isShouted: boolean;
  readonly text: string;
}

/** A table of tokens is emptied when odd input has filled half of it. */
const slots = 1 << 14;
const mostTokens = slots / 2;
/** Longer ones are not kept: they would also hold on to the text they were cut from. */
const longestKept = 15;
/** For each slot the length of its token and its UTF-16 units: comparing numbers is cheaper than comparing strings. */
const recordLength = longestKept + 1;
const records = new Uint16Array(slots * recordLength);
/** For each slot the token without and the one with white space before it. */
const tokens: (Token | undefined)[] = new Array<Token | undefined>(2 * slots).fill(undefined);
const usedSlots = new Uint16Array(mostTokens);
let count = 0;

const capital = /^\p{Lu}/u;
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

/** The token at `[start, end)` of a text, whose kind is known. One seen before costs no new object. */
export function tokenAt(
  unitText: UnitText,
  start: number,
  end: number,
  kind: TokenKind,
  hasSpaceBefore: boolean,
): Token {
  const { text, units } = unitText;
  const length = end - start;
  if (length > longestKept) return makeToken(text.slice(start, end), kind, hasSpaceBefore);
  let hash = length;
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (units[at] ?? 0)) | 0;
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  for (;;) {
    const first = slot * recordLength;
    const knownLength = records[first] ?? 0;
    if (knownLength === 0) break;
    if (knownLength === length && isAt(units, start, first)) {
      const known = tokens[indexOf(slot, hasSpaceBefore)];
      if (known !== undefined) return known;
      break;
    }
    slot = (slot + 1) & (slots - 1);
  }
  if (records[slot * recordLength] === 0) {
    if (count >= mostTokens) {
      empty();
      return tokenAt(unitText, start, end, kind, hasSpaceBefore);
    }
    records[slot * recordLength] = length;
    records.set(units.subarray(start, end), slot * recordLength + 1);
    usedSlots[count++] = slot;
  }
  const token = makeToken(text.slice(start, end), kind, hasSpaceBefore);
  tokens[indexOf(slot, hasSpaceBefore)] = token;
  return token;
}

function indexOf(slot: number, hasSpaceBefore: boolean): number {
  return 2 * slot + (hasSpaceBefore ? 1 : 0);
}

function makeToken(text: string, kind: TokenKind, hasSpaceBefore: boolean): Token {
  const key = kind === 'word' ? toneKey(text) : kind === 'mark' ? markKey(text) : text;
  return {
    kind,
    key,
    word: numbers.get(key) ?? 0,
    isCapitalised: capital.test(text),
    hasSpaceBefore,
    isShouted: twoCapitals.test(text),
    text,
  };
}

function markKey(mark: string): string {
  if (dashes.has(mark)) return '-';
  return quotes.has(mark) ? '"' : mark;
}

/** Takes as long as there are tokens: it is done for each new word while the lists are loaded. */
function empty(): void {
  for (let index = 0; index < count; index++) {
    const slot = usedSlots[index] ?? 0;
    records[slot * recordLength] = 0;
    tokens[indexOf(slot, false)] = undefined;
    tokens[indexOf(slot, true)] = undefined;
  }
  count = 0;
}

/** Whether the token of a record stands at a place; its length is known to be right. */
function isAt(units: Uint16Array, start: number, record: number): boolean {
  const end = record + (records[record] ?? 0);
  let at = start;
  for (let known = record + 1; known <= end; known++, at++) {
    if (records[known] !== units[at]) return false;
  }
  return true;
}
