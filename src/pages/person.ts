import { hasFeeds } from '../model/beside.ts';
import type { Appearance, Person } from '../model/entity.ts';
import type { Text } from '../model/phrase.ts';
import { phrase } from '../model/phrase.ts';
import type { Role } from '../model/report.ts';
import type { PageData, PageKind, PagePlan, Site } from '../model/site.ts';
import { type Crumb, frame } from './frame.ts';
import { feedsBeside, popoloBeside } from './listing/alternates.ts';
import { type CurrentOffice, currentOffice } from './listing/current-office.ts';
import {
  firstReports,
  firstTargets,
  planReports,
  planTargets,
  type ReportList,
  reportList,
  type TargetList,
} from './listing/more-list.ts';
import { postIds } from './listing/office-posts.ts';
import { countReports, reportCount } from './listing/report-row.ts';
import { uniqueTitles } from './listing/unique-titles.ts';
import { directoryOf, givenNameOrder, letterOf } from './people/directory.ts';
import { announcedBy } from './person/announced.ts';
import { homonymsOf, identityReasons } from './person/homonyms.ts';
import { metMost } from './person/met.ts';
import { officeTable } from './person/offices.ts';
import { personLd } from './person/person-ld.ts';
import { planPage } from './plan-page.ts';

/** Roles shown under one heading, in the order of the page, with the address of the rest. */
const roleGroups: readonly {
  readonly key: string;
  readonly roles: readonly Role[];
  readonly code: string;
}[] = [
  { key: 'chairs', roles: ['chairs', 'co-chairs', 'concludes'], code: 'chu-tri' },
  { key: 'directs', roles: ['directs'], code: 'chi-dao' },
  { key: 'attends', roles: ['attends'], code: 'du' },
  { key: 'speaks', roles: ['speaks', 'reports'], code: 'phat-bieu' },
];

/**
 * `nguoi/<id>.html`: who they are, the offices reported for them, every report that names them. Long lists go on in
 * `nguoi/<id>/<list>.html`.
 */
export const personPages: PageKind = {
  name: 'person',
  *plan(site) {
    const titles = uniqueTitles(
      [...site.people.values()].map((person) => ({
        id: person.id,
        name: person.name,
        hint: currentOffice(site, person)?.title,
      })),
    );
    const directory = directoryOf(site, givenNameOrder);
    const posts = postIds(site);
    for (const person of site.people.values()) {
      yield* planPerson(site, person, {
        id: person.id,
        title: titles.get(person.id) ?? person.name,
        letter: letterOf(directory, person),
        hasFeeds: hasFeeds(site, person.appearances),
        posts: person.offices.map((office) => posts.get(office)),
      });
    }
  },
};

type Known = {
  readonly id: string;
  readonly title: string;
  readonly letter: Crumb;
  readonly hasFeeds: boolean;
  /** Ids of the posts the person's offices are, in their order. */
  readonly posts: readonly (string | undefined)[];
};

function* planPerson(site: Site, person: Person, known: Known): Iterable<PagePlan> {
  yield planPage({ permalink: `nguoi/${person.id}.html`, template: 'person' }, known, makePerson);
  for (const { list } of roleLists(site, person, known)) yield* planReports(list);
  for (const { list } of targetLists(site, person, known)) yield* planTargets(list);
}

function makePerson(site: Site, known: Known, permalink: string): PageData {
  const { id, title, letter, posts } = known;
  const person = site.people.get(id);
  if (person === undefined) throw new Error(`the site has no person "${id}"`);
  const office = currentOffice(site, person);
  const count = countReports(person.appearances);
  const rank = person.ranks.at(-1);
  const crumbs = [{ label: phrase('nav.people'), path: 'nguoi/index.html' }, letter];
  const roles = roleLists(site, person, known);
  const targets = targetLists(site, person, known);
  return {
    frame: frame(site, {
      permalink,
      title,
      description: describe(person, office, count),
      nav: 'people',
      ogType: 'profile',
      crumbs: [...crumbs, { label: person.name }],
      jsonLd: [personLd(site, person, office)],
      alternates: [
        ...(known.hasFeeds ? feedsBeside(permalink, person.name) : []),
        popoloBeside(permalink, person.name),
      ],
    }),
    name: person.name,
    rank: rank ?? null,
    office: office?.title ?? null,
    asOf: office?.asOf ?? null,
    count: reportCount(count),
    spellings: person.spellings.join('; '),
    ranks: person.ranks.length > 1 ? person.ranks.join('; ') : '',
    reasons: identityReasons(site, person),
    ...homonymsOf(site, person, letter),
    ...officeTable(site, person, posts),
    roles: roles.map(({ key, list }) => ({
      label: phrase(`person.role.${key}`),
      count: reportCount(list.items.length),
      meetings: firstReports(list),
    })),
    targets: targets
      .filter(({ list }) => list.items.length > 0)
      .map(({ key, list }) => ({
        label: phrase(`person.targets.${key}`),
        isInferred: key === 'spoken',
        ...firstTargets(site, list),
      })),
    ...metMost(site, person),
  };
}

function describe(person: Person, office: CurrentOffice | undefined, count: number): Text {
  const { name } = person;
  return office === undefined
    ? phrase('person.description', { name, count })
    : phrase('person.descriptionOffice', { name, office: office.title, count });
}

function listPlace(person: Person, { title, letter }: Known, label: Text) {
  return {
    title: phrase('person.list', { name: title, label }),
    crumbs: [
      { label: phrase('nav.people'), path: 'nguoi/index.html' },
      letter,
      { label: person.name, path: `nguoi/${person.id}.html` },
    ],
    nav: 'people' as const,
  };
}

function roleLists(
  site: Site,
  person: Person,
  known: Known,
): readonly { readonly key: string; readonly list: ReportList }[] {
  return roleGroups.map(({ key, roles, code }) => ({
    key,
    list: reportList(site, appearancesIn(person, roles), {
      stem: `nguoi/${person.id}/${code}`,
      ...listPlace(person, known, phrase(`person.role.${key}`)),
    }),
  }));
}

function targetLists(
  site: Site,
  person: Person,
  known: Known,
): readonly { readonly key: 'spoken' | 'chaired'; readonly list: TargetList }[] {
  const announced = announcedBy(site, person);
  return (['spoken', 'chaired'] as const).map((key) => ({
    key,
    list: {
      items: announced[key],
      stem: `nguoi/${person.id}/${key === 'spoken' ? 'chi-tieu-da-noi' : 'chi-tieu-chu-tri'}`,
      ...listPlace(person, known, phrase(`person.targets.${key}`)),
    },
  }));
}

function appearancesIn(person: Person, roles: readonly Role[]): readonly Appearance[] {
  return person.appearances.filter((appearance) => roles.includes(appearance.role));
}
