import { splitTone } from './fold.ts';

/** Vietnamese alphabet; digits stand before letters, unknown characters after. */
const alphabet = '0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** Order of tones in dictionaries: ngang, huyền, hỏi, ngã, sắc, nặng; keyed by the digit of `splitTone`. */
const toneRank: Readonly<Record<string, string>> = {
  '1': '1',
  '4': '2',
  '3': '3',
  '2': '4',
  '5': '5',
};
const words = /[\p{L}\p{M}\p{N}'’ʼ]+/gu;
const spaces = /\s+/u;

/** Memory of `sortKey`: sorting asks for the key of each text again and again. Bounded, as that of `toneKey` is. */
const known = new Map<string, string>();
const knownLimit = 200_000;

/**
 * Key that sorts by code point as a Vietnamese dictionary does: syllable by syllable, letters before tones.
 * It does not depend on the machine's locale or ICU.
 *
 * @example `Ha Bình` before `Hà Anh`, `đ` after `d`
 */
function sortKey(text: string): string {
  const seen = known.get(text);
  if (seen !== undefined) return seen;
  const syllables = text.normalize('NFC').matchAll(words);
  const key = Array.from(syllables, ([word]) => syllableKey(word)).join('\u0001');
  if (known.size >= knownLimit) known.clear();
  known.set(text, key);
  return key;
}

function syllableKey(word: string): string {
  const { letters, tone } = splitTone(word);
  const ranks = Array.from(letters.replaceAll("'", ''), (letter) => {
    const rank = alphabet.indexOf(letter);
    return rank === -1 ? letter : String.fromCharCode(0x21 + rank);
  }).join('');
  return `${ranks}\u0002${toneRank[tone] ?? '0'}`;
}

/** Dictionary order; the printed form settles ties. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : compareCodes(sortKey(a), sortKey(b)) || compareCodes(a, b);
}

/** Order of people: given name (the last syllable), then family name, then the rest. */
export function compareNames(a: string, b: string): number {
  return compareText(givenName(a), givenName(b)) || compareText(a, b);
}

/** The last syllable of a name: what a Vietnamese person is called by. */
export function givenName(name: string): string {
  return name.trim().split(spaces).at(-1) ?? '';
}

/** First letter of a word for a letter bar, without its tone: `Ấ` → `Â`, `đ` → `Đ`; `#` when it is no letter of the alphabet. */
export function initialLetter(word: string): string {
  const { letters } = splitTone(word.normalize('NFC').slice(0, 1));
  return letters !== '' && alphabet.slice(10).includes(letters) ? letters.toUpperCase() : '#';
}

/** Order by UTF-16 code units: the same on every machine. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
