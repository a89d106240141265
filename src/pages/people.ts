import type { Person } from '../model/entity.ts';
import { phrase } from '../model/phrase.ts';
import type { JsonValue, Page, PageKind, Site } from '../model/site.ts';
import {
  compareCodes,
  compareNames,
  compareText,
  givenName,
  initialLetter,
} from '../text/collate.ts';
import { frame } from './frame.ts';
import { collectionLd } from './listing/collection-ld.ts';
import { currentOffice } from './listing/current-office.ts';
import { groupBy } from './listing/group-by.ts';
import { countReports, reportCount } from './listing/report-row.ts';

/** Letters of the bar; `#` gathers names that begin with none of them. */
const letters = [...'AĂÂBCDĐEÊGHIKLMNOÔƠPQRSTUƯVXY'];

/** An order of the list of people, with its page. */
interface Order {
  readonly key: 'given' | 'family';
  readonly permalink: string;
  readonly compare: (a: string, b: string) => number;
  /** The word whose first letter a name stands under. */
  readonly headWord: (name: string) => string;
}

const orders: readonly Order[] = [
  { key: 'given', permalink: 'nguoi/index.html', compare: compareNames, headWord: givenName },
  { key: 'family', permalink: 'nguoi/ho.html', compare: compareText, headWord: (name) => name },
];

/** `nguoi/index.html` by given name and `nguoi/ho.html` by family name: everybody the reports name. */
export const peoplePages: PageKind = {
  name: 'people',
  *plan(site) {
    for (const order of orders) yield planPeople(site, order);
  },
};

function planPeople(site: Site, order: Order): Page {
  const { permalink, key } = order;
  const people = [...site.people.values()].toSorted(
    (a, b) => order.compare(a.name, b.name) || compareCodes(a.id, b.id),
  );
  const groups = groupBy(people, (person) => initialLetter(order.headWord(person.name)));
  const bar = groups.has('#') ? [...letters, '#'] : letters;
  const title = phrase(`people.title.${key}`);
  const description = phrase(`people.description.${key}`, { count: people.length });
  return {
    permalink,
    template: 'people',
    data: {
      frame: frame(site, {
        permalink,
        title,
        description,
        nav: 'people',
        crumbs:
          key === 'given'
            ? [{ label: phrase('nav.people') }]
            : [
                { label: phrase('nav.people'), path: 'nguoi/index.html' },
                { label: phrase('people.order.family') },
              ],
        jsonLd: [collectionLd(site, { permalink, name: title, description })],
      }),
      title,
      lede: description,
      orders: orders.map((each) => ({
        label: phrase(`people.order.${each.key}`),
        path: each.permalink,
        isCurrent: each.key === key,
      })),
      bar: bar.map((letter) => ({ letter, id: letterId(letter), isUsed: groups.has(letter) })),
      groups: bar
        .filter((letter) => groups.has(letter))
        .map((letter) => ({
          letter,
          id: letterId(letter),
          people: (groups.get(letter) ?? []).map((person) => personLine(site, person, order)),
        })),
    },
  };
}

function letterId(letter: string): string {
  return letter === '#' ? 'chu-khac' : `chu-${letter}`;
}

function personLine(site: Site, person: Person, order: Order): JsonValue {
  const head = order.headWord(person.name);
  const split = order.key === 'given' && person.name.endsWith(head);
  const office = currentOffice(site, person);
  return {
    href: `nguoi/${person.id}.html`,
    before: split ? person.name.slice(0, person.name.length - head.length) : person.name,
    given: split ? head : '',
    rank: person.ranks.at(-1) ?? null,
    office: office?.title ?? null,
    asOf: office?.asOf ?? null,
    count: reportCount(countReports(person.appearances)),
  };
}
