import type { Person } from '../model/entity.ts';
import { type Phrase, phrase, type Text } from '../model/phrase.ts';
import type { JsonValue, Page, PageKind, Site } from '../model/site.ts';
import { type Crumb, frame } from './frame.ts';
import { collectionLd } from './listing/collection-ld.ts';
import { currentOffice } from './listing/current-office.ts';
import { countReports, reportCount } from './listing/report-row.ts';
import {
  type Directory,
  directoryOf,
  type Letter,
  type Order,
  orders,
} from './people/directory.ts';

const home: Crumb = { label: phrase('nav.people'), path: 'nguoi/index.html' };

/**
 * `nguoi/index.html` by given name and `nguoi/ho.html` by family name: everybody the reports name.
 * When one page does not hold them, every letter has pages of its own: `nguoi/ten/<letter>.html`.
 */
export const peoplePages: PageKind = {
  name: 'people',
  *plan(site) {
    yield* planPeople(site);
  },
};

/** As `peoplePages`, or with another limit: `size` people on a page. */
export function* planPeople(site: Site, size?: number): Iterable<Page> {
  for (const order of orders) {
    const directory = directoryOf(site, order, size);
    yield planIndex(site, directory);
    if (directory.isWhole) continue;
    for (const letter of directory.letters) {
      for (let page = 1; page <= letter.pages; page++) {
        yield planLetter(site, directory, { letter, page });
      }
    }
  }
}

function planIndex(site: Site, directory: Directory): Page {
  const { order, isWhole, letters } = directory;
  const title = phrase(`people.title.${order.key}`);
  const description = phrase(`people.description.${order.key}`, { count: site.people.size });
  const family: Crumb = { label: phrase('people.order.family') };
  return planList(site, directory, {
    permalink: order.permalink,
    title,
    heading: title,
    description,
    crumbs: order.key === 'given' ? [{ label: phrase('nav.people') }] : [home, family],
    groups: isWhole ? letters.map((letter) => groupData(site, order, letter)) : [],
    pages: [],
  });
}

interface Part {
  readonly letter: Letter;
  /** From 1. */
  readonly page: number;
}

function planLetter(site: Site, directory: Directory, { letter, page }: Part): Page {
  const { order, size } = directory;
  const heading = phrase(`people.letter.${order.key}`, { letter: letter.name });
  const people = letter.people.slice((page - 1) * size, page * size);
  const numbers = Array.from({ length: letter.pages }, (_, index) => index + 1);
  return planList(site, directory, {
    permalink: letter.path(page),
    title: page === 1 ? heading : phrase('people.part', { heading, page }),
    heading,
    description: phrase('people.letterDescription', { heading, count: letter.people.length }),
    crumbs: [home, { label: letter.name }],
    groups: [groupData(site, order, { ...letter, people })],
    pages:
      letter.pages === 1
        ? []
        : numbers.map((number) => ({
            number,
            href: letter.path(number),
            isCurrent: number === page,
          })),
  });
}

interface List {
  readonly permalink: string;
  readonly title: Phrase;
  readonly heading: Text;
  readonly description: Phrase;
  readonly crumbs: readonly Crumb[];
  readonly groups: readonly JsonValue[];
  readonly pages: readonly JsonValue[];
}

function planList(site: Site, { order, bar }: Directory, list: List): Page {
  const { permalink, title, heading, description, crumbs, groups, pages } = list;
  const ld = collectionLd(site, { permalink, name: heading, description });
  return {
    permalink,
    template: 'people',
    data: {
      frame: frame(site, { permalink, title, description, nav: 'people', crumbs, jsonLd: [ld] }),
      title: heading,
      lede: description,
      hasPeople: site.people.size > 0,
      orders: orders.map((each) => ({
        label: phrase(`people.order.${each.key}`),
        path: each.permalink,
        current: each.permalink === permalink ? 'page' : each.key === order.key ? 'true' : null,
      })),
      bar: bar.map(({ name, href }) => ({ letter: name, href })),
      groups,
      pages,
    },
  };
}

function groupData(site: Site, order: Order, { name, id, people }: Letter): JsonValue {
  return { letter: name, id, people: people.map((person) => personLine(site, person, order)) };
}

function personLine(site: Site, person: Person, order: Order): JsonValue {
  const head = order.headWord(person.name);
  const isSplit = order.key === 'given' && person.name.endsWith(head);
  const office = currentOffice(site, person);
  return {
    href: `nguoi/${person.id}.html`,
    before: isSplit ? person.name.slice(0, person.name.length - head.length) : person.name,
    given: isSplit ? head : '',
    rank: person.ranks.at(-1) ?? null,
    office: office?.title ?? null,
    asOf: office?.asOf ?? null,
    count: reportCount(countReports(person.appearances)),
  };
}
