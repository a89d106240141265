import { initialLetter } from '../../text/collate.ts';
import type { GroupOf } from './catalogue.ts';
import { groupBy } from './group-by.ts';

/** The alphabet as names are looked up, with the four letters only names of other languages use. */
const alphabet = [...'AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ', '#'];
/** Letters, and what is no letter, that the bar shows only when something stands under them. */
const rare = new Set('FJWZ#');
/** Names of letters in paths, as they are typed on a keyboard without marks. */
const codes: ReadonlyMap<string, string> = new Map([
  ['Ă', 'aw'],
  ['Â', 'aa'],
  ['Đ', 'dd'],
  ['Ê', 'ee'],
  ['Ô', 'oo'],
  ['Ơ', 'ow'],
  ['Ư', 'uw'],
  ['#', 'khac'],
]);

/** The letter a word stands under: `#` when that is none of the alphabet. */
export function letterName(word: string): string {
  const letter = initialLetter(word);
  return alphabet.includes(letter) ? letter : '#';
}

/** Items by the first letter of a word, in the order of the alphabet; common letters also when they are empty. */
export function letterGroups<T>(
  items: readonly T[],
  wordOf: (item: T) => string,
): readonly GroupOf<T>[] {
  const groups = groupBy(items, (item) => letterName(wordOf(item)));
  return alphabet
    .filter((name) => groups.has(name) || !rare.has(name))
    .map((name) => ({
      name,
      code: codes.get(name) ?? name.toLowerCase(),
      items: groups.get(name) ?? [],
    }));
}
