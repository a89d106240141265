import { type TokenKind, wordFormAt } from './word-forms.ts';

/** One word, number or mark of a text. */
export interface Token {
  readonly kind: TokenKind;
  /** UTF-16 units of the text; half-open. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `toneKey` of a word; the text itself of a number or mark (dashes as `-`, quotes as `"`). */
  readonly key: string;
  /** Number of the key among the words of the lists; 0 for any other. */
  readonly word: number;
  readonly isCapitalised: boolean;
  readonly hasSpaceBefore: boolean;
}

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

const letter = /^[\p{L}\p{M}]/u;
const capital = /^\p{Lu}/u;
const digit = /^\p{Nd}/u;
const numeral = /^\p{N}/u;
const space = /^\s/u;
/** What a character can be part of; those from `smallLetter` on go on inside a word. */
const classes = {
  unknown: 0,
  space: 1,
  mark: 2,
  smallLetter: 3,
  capital: 4,
  digit: 5,
  numeral: 6,
};
/** Class of each UTF-16 unit, filled in as texts use it: asking a table is many times faster than a pattern. */
const classOfUnit = new Uint8Array(0x10000);

/**
 * The words, numbers and marks of a text, in order: a word with its inner apostrophes, a number with its inner dots and
 * commas, dots in a row, any other character. White space only shows in `hasSpaceBefore`.
 *
 * @example `Sáng 08/01, đạt 1.250,5 tỷ` → `Sáng` `08` `/` `01` `,` `đạt` `1.250,5` `tỷ`
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const { length } = text;
  let last = 0;
  let start = 0;
  while (start < length) {
    const found = classAt(text, start);
    if (found === classes.space) {
      start++;
      continue;
    }
    const end = endOf(text, { start, length }, found);
    const form = wordFormAt(text, start, end, kindOf(found));
    tokens.push({
      kind: form.kind,
      start,
      end,
      text: form.text,
      key: form.key,
      word: form.word,
      isCapitalised: found === classes.capital,
      hasSpaceBefore: start > last,
    });
    last = end;
    start = end;
  }
  return tokens;
}

function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const known = classOfUnit[unit] ?? classes.unknown;
  if (known !== classes.unknown) return known;
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  const found = classOf(character);
  if (character.length === 1) classOfUnit[unit] = found;
  return found;
}

function classOf(character: string): number {
  if (capital.test(character)) return classes.capital;
  if (letter.test(character)) return classes.smallLetter;
  if (digit.test(character)) return classes.digit;
  if (numeral.test(character)) return classes.numeral;
  return space.test(character) ? classes.space : classes.mark;
}

function kindOf(found: number): TokenKind {
  if (found === classes.smallLetter || found === classes.capital) return 'word';
  return found === classes.digit ? 'number' : 'mark';
}

/** A place in a text, with the length of the text at hand: asking each string anew is slow. */
interface Place {
  readonly start: number;
  readonly length: number;
}

const dot = 0x2e;
const comma = 0x2c;

function endOf(text: string, place: Place, found: number): number {
  if (found === classes.smallLetter || found === classes.capital) return wordEnd(text, place);
  if (found === classes.digit) return numberEnd(text, place);
  if (text.charCodeAt(place.start) !== dot) return place.start + lengthAt(text, place.start);
  let end = place.start + 1;
  while (end < place.length && text.charCodeAt(end) === dot) end++;
  return end;
}

function wordEnd(text: string, { start, length }: Place): number {
  let end = start;
  while (end < length) {
    const unit = text.charCodeAt(end);
    const found = classOfUnit[unit] ?? classes.unknown;
    if (found >= classes.smallLetter) end++;
    else if (found === classes.unknown && classAt(text, end) >= classes.smallLetter) {
      end += lengthAt(text, end);
    } else if (isApostrophe(unit) && end + 1 < length && isInWord(text, end + 1)) end++;
    else break;
  }
  return end;
}

function isInWord(text: string, at: number): boolean {
  return classAt(text, at) >= classes.smallLetter;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

function numberEnd(text: string, { start, length }: Place): number {
  let end = start;
  while (end < length) {
    const unit = text.charCodeAt(end);
    if (classAt(text, end) === classes.digit) end += lengthAt(text, end);
    else if ((unit === dot || unit === comma) && end + 1 < length && isDigit(text, end + 1)) end++;
    else break;
  }
  return end;
}

function isDigit(text: string, at: number): boolean {
  return classAt(text, at) === classes.digit;
}

/** UTF-16 units of a character: two for one outside the basic plane. */
function lengthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
