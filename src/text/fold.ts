const toneMarks = '\u0300\u0301\u0303\u0309\u0323';
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const combiningMarks = /\p{M}+/gu;
const crossedD = /[đðɖ]/gu;
const eth = /[ðɖ]/gu;
const apostrophes = /['’ʼ]/gu;
const spaces = /\s+/u;

/**
 * Memory of `toneKey`: a text repeats its few hundred syllables. Bounded in number and in length, so that odd input
 * cannot fill the memory: a longer word would also hold on to the text it was cut from.
 */
const known = new Map<string, string>();
const knownLimit = 50_000;
const knownLength = 12;

/** Memory of `nameKey`, bounded likewise: a report repeats its few names and offices. */
const knownNames = new Map<string, string>();
const knownNameLimit = 10_000;
const knownNameLength = 60;

/** A syllable in lower case with its tone taken off. */
interface SplitSyllable {
  readonly letters: string;
  /** One digit for a tone mark, in the order of `toneMarks` from 1; empty for the level tone. */
  readonly tone: string;
}

/** Takes the tone off a syllable, wherever the mark stands. */
export function splitTone(syllable: string): SplitSyllable {
  const parts = syllable.toLowerCase().replace(apostrophes, "'").normalize('NFD');
  let tone = '';
  const letters = parts.replace(toneMark, (mark) => {
    tone += String(toneMarks.indexOf(mark) + 1);
    return '';
  });
  return { letters: letters.normalize('NFC').replace(eth, 'đ'), tone };
}

/**
 * One spelling for a syllable, whatever the place of its tone mark and its case: letters, then the tone as a digit.
 *
 * @example `hòa` and `hoà` → `hoa1`; `Ủy` and `uỷ` → `uy4`; `Đảng` → `đang4`; `H’Bơ` → `h'bơ`
 */
export function toneKey(syllable: string): string {
  const seen = known.get(syllable);
  if (seen !== undefined) return seen;
  const { letters, tone } = splitTone(syllable);
  const key = letters + tone;
  if (syllable.length > knownLength) return key;
  if (known.size >= knownLimit) known.clear();
  known.set(syllable, key);
  return key;
}

/**
 * Text without marks and case, for search, slugs and comparing what readers type.
 *
 * @example `Đảng ủy` → `dang uy`
 */
export function bareFold(text: string): string {
  return text.normalize('NFD').replace(combiningMarks, '').toLowerCase().replace(crossedD, 'd');
}

/** The tone keys of all words of a text, joined by spaces: two spellings of one name have the same. */
export function nameKey(text: string): string {
  const seen = knownNames.get(text);
  if (seen !== undefined) return seen;
  const key = text.trim().split(spaces).map(toneKey).join(' ');
  if (text.length > knownNameLength) return key;
  if (knownNames.size >= knownNameLimit) knownNames.clear();
  knownNames.set(text, key);
  return key;
}
