import type { Person } from '../../model/entity.ts';
import type { Site } from '../../model/site.ts';
import {
  compareCodes,
  compareNames,
  compareText,
  givenName,
  initialLetter,
} from '../../text/collate.ts';
import { groupBy } from '../listing/group-by.ts';

/** The alphabet as people are looked up, with the four letters only names of other languages use. */
const alphabet = [...'AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ', '#'];
/** Letters, and what is no letter, that the bar shows only when somebody stands under them. */
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
/** People on one page. */
const peoplePerPage = 1000;

/** An order of the list of people, with its page. */
export interface Order {
  readonly key: 'given' | 'family';
  readonly permalink: string;
  /** Of the pages of single letters. */
  readonly folder: string;
  readonly compare: (a: string, b: string) => number;
  /** The word whose first letter a name stands under. */
  readonly headWord: (name: string) => string;
}

export const givenNameOrder: Order = {
  key: 'given',
  permalink: 'nguoi/index.html',
  folder: 'nguoi/ten',
  compare: compareNames,
  headWord: givenName,
};

const familyNameOrder: Order = {
  key: 'family',
  permalink: 'nguoi/ho.html',
  folder: 'nguoi/theo-ho',
  compare: compareText,
  headWord: (name) => name,
};

export const orders: readonly Order[] = [givenNameOrder, familyNameOrder];

/** The people under one letter. */
export interface Letter {
  readonly name: string;
  /** Of its group in a page. */
  readonly id: string;
  readonly people: readonly Person[];
  /** Number of pages of its own, when the list is not on one page. */
  readonly pages: number;
  /** Path of the n-th of them, from 1. */
  path(page: number): string;
}

/** Everybody in one order. */
export interface Directory {
  readonly order: Order;
  /** People on one page. */
  readonly size: number;
  /** Whether one page holds them all. */
  readonly isWhole: boolean;
  /** Letters in use. */
  readonly letters: readonly Letter[];
  /** Every letter; `href` is null when nobody stands under it. */
  readonly bar: readonly { readonly name: string; readonly href: string | null }[];
}

/** @param size people on a page. */
export function directoryOf(site: Site, order: Order, size: number = peoplePerPage): Directory {
  const people = [...site.people.values()].toSorted(
    (a, b) => order.compare(a.name, b.name) || compareCodes(a.id, b.id),
  );
  const groups = groupBy(people, (person) => letterName(order, person));
  const all = alphabet.filter((name) => groups.has(name) || !rare.has(name));
  const letters = all.flatMap((name) => {
    const group = groups.get(name);
    return group === undefined ? [] : [makeLetter(order, name, { people: group, size })];
  });
  const isWhole = people.length <= size;
  return {
    order,
    size,
    isWhole,
    letters,
    bar: all.map((name) => {
      const letter = letters.find((each) => each.name === name);
      if (letter === undefined) return { name, href: null };
      return { name, href: isWhole ? `${order.permalink}#${letter.id}` : letter.path(1) };
    }),
  };
}

/** The letter a person stands under and the place where it begins. */
export function letterOf(
  { order, bar }: Directory,
  person: Person,
): { readonly label: string; readonly path: string } {
  const label = letterName(order, person);
  return { label, path: bar.find(({ name }) => name === label)?.href ?? order.permalink };
}

function letterName(order: Order, person: Person): string {
  const letter = initialLetter(order.headWord(person.name));
  return alphabet.includes(letter) ? letter : '#';
}

function makeLetter(
  order: Order,
  name: string,
  group: { readonly people: readonly Person[]; readonly size: number },
): Letter {
  const code = codes.get(name) ?? name.toLowerCase();
  return {
    name,
    id: `chu-${code}`,
    people: group.people,
    pages: Math.ceil(group.people.length / group.size),
    path: (page) => `${order.folder}/${code}${page === 1 ? '' : `-trang-${page}`}.html`,
  };
}
