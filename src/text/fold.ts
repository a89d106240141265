const toneMarks = '\u0300\u0301\u0303\u0309\u0323';
const toneMark = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const combiningMarks = /\p{M}+/gu;
const crossedD = /[đðɖ]/gu;
const apostrophes = /['’ʼ]/gu;

/** Memory of `toneKey`: a text repeats its few hundred syllables. Bounded, so that odd input cannot fill the memory. */
const known = new Map<string, string>();
const knownLimit = 50_000;

/**
 * One spelling for a syllable, whatever the place of its tone mark and its case: letters, then the tone as a digit.
 *
 * @example `hòa` and `hoà` → `hoa1`; `Ủy` and `uỷ` → `uy4`; `Đảng` → `đang4`; `H’Bơ` → `h'bơ`
 */
export function toneKey(syllable: string): string {
  const seen = known.get(syllable);
  if (seen !== undefined) return seen;
  const parts = syllable.toLowerCase().replace(apostrophes, "'").normalize('NFD');
  let tones = '';
  const letters = parts.replace(toneMark, (mark) => {
    tones += String(toneMarks.indexOf(mark) + 1);
    return '';
  });
  const key = letters.normalize('NFC').replace(/[ðɖ]/gu, 'đ') + tones;
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
  return text.trim().split(/\s+/u).map(toneKey).join(' ');
}
