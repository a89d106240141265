import type { Person } from '../model/entity.ts';
import { type Phrase, phrase, type Text } from '../model/phrase.ts';
import type { JsonValue, Page, PageKind, Site } from '../model/site.ts';
import { type Crumb, frame } from './frame.ts';
import type { Group } from './listing/catalogue.ts';
import { collectionLd } from './listing/collection-ld.ts';
import { currentOffice } from './listing/current-office.ts';
import { pager } from './listing/pager.ts';
import { type Part, parts } from './listing/parts.ts';
import { countReports, reportCount } from './listing/report-row.ts';
import { type Directory, directoryOf, type Order, orders, wordsIn } from './people/directory.ts';

const home: Crumb = { label: phrase('nav.people'), path: 'nguoi/index.html' };

/**
 * `nguoi/index.html` by given name and `nguoi/ho.html` by family name: everybody the reports name.
 * When one page does not hold them, every letter has pages of its own, `nguoi/ten/<letter>.html`, and the index leads to
 * the names under each.
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
    for (const letter of directory.groups) {
      for (const part of parts(letter.items, directory.size)) {
        yield planLetter(site, directory, { letter, part });
      }
    }
  }
}

function planIndex(site: Site, directory: Directory): Page {
  const { order, isWhole, groups } = directory;
  const title = phrase(`people.title.${order.key}`);
  const description = phrase(`people.description.${order.key}`, { count: site.people.size });
  const family: Crumb = { label: phrase('people.order.family') };
  return planList(site, directory, {
    permalink: order.permalink,
    title,
    heading: title,
    description,
    crumbs: order.key === 'given' ? [{ label: phrase('nav.people') }] : [home, family],
    groups: isWhole
      ? groups.map(({ name, id, items }) => groupData(site, order, { name, id, people: items }))
      : [],
    letters: isWhole ? [] : groups.map((letter) => letterData(directory, letter)),
    words: [],
    pager: null,
  });
}

/** The names under one letter, in the index of a long list. */
function letterData(directory: Directory, letter: Group<Person>): JsonValue {
  return {
    letter: letter.name,
    id: letter.id,
    href: letter.path(1),
    count: phrase('people.count', { count: letter.items.length }),
    words: wordLinks(directory, letter),
  };
}

function wordLinks(directory: Directory, letter: Group<Person>): readonly JsonValue[] {
  return wordsIn(directory, letter.items).map(({ word, id, page, people }) => ({
    word,
    href: `${letter.path(page)}#${id}`,
    count: people.length,
  }));
}

interface LetterPart {
  readonly letter: Group<Person>;
  readonly part: Part<Person>;
}

function planLetter(site: Site, directory: Directory, { letter, part }: LetterPart): Page {
  const { order } = directory;
  const { page, pages } = part;
  const heading = phrase(`people.letter.${order.key}`, { letter: letter.name });
  const shown = new Set(part.items);
  const groups = wordsIn(directory, letter.items).flatMap(({ word, id, people, page: first }) => {
    const here = people.filter((person) => shown.has(person));
    const name = first === page ? word : phrase('people.continued', { word });
    return here.length === 0 ? [] : [groupData(site, order, { name, id, people: here })];
  });
  return planList(site, directory, {
    permalink: letter.path(page),
    title: page === 1 ? heading : phrase('people.part', { heading, page }),
    heading,
    description: phrase('people.letterDescription', { heading, count: letter.items.length }),
    crumbs: [home, { label: letter.name }],
    groups,
    letters: [],
    words: wordLinks(directory, letter),
    pager: pager(page, pages, letter.path) ?? null,
  });
}

interface List {
  readonly permalink: string;
  readonly title: Phrase;
  readonly heading: Text;
  readonly description: Phrase;
  readonly crumbs: readonly Crumb[];
  /** People under a letter, or under a name. */
  readonly groups: readonly JsonValue[];
  /** Letters with the names under them. */
  readonly letters: readonly JsonValue[];
  /** Names under the letter of the page. */
  readonly words: readonly JsonValue[];
  readonly pager: JsonValue;
}

function planList(site: Site, { order, bar }: Directory, list: List): Page {
  const { permalink, title, heading, description, crumbs } = list;
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
      bar: bar.map(({ name, href }) => ({
        letter: name,
        href,
        isCurrent: href !== null && href === list.permalink,
      })),
      groups: list.groups,
      letters: list.letters,
      words: list.words,
      pager: list.pager,
    },
  };
}

interface NamedPeople {
  readonly name: Text;
  readonly id: string;
  readonly people: readonly Person[];
}

function groupData(site: Site, order: Order, { name, id, people }: NamedPeople): JsonValue {
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
