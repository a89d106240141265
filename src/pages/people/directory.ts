import type { Person } from '../../model/entity.ts';
import type { Site } from '../../model/site.ts';
import { compareCodes, compareNames, compareText, givenName } from '../../text/collate.ts';
import { type Catalogue, catalogueOf } from '../listing/catalogue.ts';
import { groupBy } from '../listing/group-by.ts';
import { letterGroups, letterName } from '../listing/letters.ts';

/** People on one page. */
const peoplePerPage = 500;

const spaces = /\s+/u;

/** An order of the list of people, with its page. */
export interface Order {
  readonly key: 'given' | 'family';
  readonly permalink: string;
  /** Of the pages of single letters. */
  readonly folder: string;
  readonly compare: (a: string, b: string) => number;
  /** The word a name stands under. */
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
  headWord: (name) => name.trim().split(spaces)[0] ?? '',
};

export const orders: readonly Order[] = [givenNameOrder, familyNameOrder];

/** Everybody in one order. */
export interface Directory extends Catalogue<Person> {
  readonly order: Order;
  /** People on one page. */
  readonly size: number;
}

/** @param size people on a page. */
export function directoryOf(site: Site, order: Order, size: number = peoplePerPage): Directory {
  const people = [...site.people.values()].toSorted(
    (a, b) => order.compare(a.name, b.name) || compareCodes(a.id, b.id),
  );
  const catalogue = catalogueOf({
    permalink: order.permalink,
    folder: order.folder,
    prefix: 'chu',
    groups: letterGroups(people, (person) => order.headWord(person.name)),
    size,
  });
  return { order, size, ...catalogue };
}

/** The letter a person stands under and the place where it begins. */
export function letterOf(
  { order, bar }: Directory,
  person: Person,
): { readonly label: string; readonly path: string } {
  const label = letterName(order.headWord(person.name));
  return { label, path: bar.find(({ name }) => name === label)?.href ?? order.permalink };
}

/** The names people under one letter are called by, and on which page of the letter each begins. */
export interface NamedGroup {
  readonly word: string;
  readonly id: string;
  /** From 1. */
  readonly page: number;
  readonly people: readonly Person[];
}

/** @param people in the order of the directory. */
export function wordsIn(
  { order, size }: Pick<Directory, 'order' | 'size'>,
  people: readonly Person[],
): readonly NamedGroup[] {
  const groups = groupBy(people.entries(), ([, person]) => order.headWord(person.name));
  return [...groups].map(([word, entries], number) => ({
    word,
    id: `t${number + 1}`,
    page: Math.floor((entries[0]?.[0] ?? 0) / size) + 1,
    people: entries.map(([, person]) => person),
  }));
}
