import { hasFeeds } from '../model/beside.ts';
import type { Appearance, Person } from '../model/entity.ts';
import type { Text } from '../model/phrase.ts';
import { phrase } from '../model/phrase.ts';
import type { Role } from '../model/report.ts';
import type { JsonValue, Page, PageKind, Site } from '../model/site.ts';
import { type Crumb, frame } from './frame.ts';
import { feedsBeside, popoloBeside } from './listing/alternates.ts';
import { addressLd } from './listing/collection-ld.ts';
import { type CurrentOffice, currentOffice } from './listing/current-office.ts';
import { citedRows, countReports, firstRows, reportCount } from './listing/report-row.ts';
import { seenBetween } from './listing/seen-between.ts';
import { uniqueTitles } from './listing/unique-titles.ts';
import { directoryOf, givenNameOrder, letterOf } from './people/directory.ts';
import { axisYears, laneAxis, officeLane } from './person/lane.ts';

/** Roles shown under one heading, in the order of the page. */
const roleGroups: readonly { readonly key: string; readonly roles: readonly Role[] }[] = [
  { key: 'chairs', roles: ['chairs', 'co-chairs', 'concludes'] },
  { key: 'directs', roles: ['directs'] },
  { key: 'attends', roles: ['attends'] },
  { key: 'speaks', roles: ['speaks', 'reports'] },
];

/** People met that are listed at most. */
const metLimit = 20;

/** `nguoi/<id>.html`: who they are, the offices reported for them, every report that names them. */
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
    for (const person of site.people.values()) {
      const title = titles.get(person.id) ?? person.name;
      yield planPerson(site, person, { title, letter: letterOf(directory, person) });
    }
  },
};

function planPerson(
  site: Site,
  person: Person,
  { title, letter }: { readonly title: string; readonly letter: Crumb },
): Page {
  const permalink = `nguoi/${person.id}.html`;
  const office = currentOffice(site, person);
  const count = countReports(person.appearances);
  const rank = person.ranks.at(-1);
  return {
    permalink,
    template: 'person',
    data: {
      frame: frame(site, {
        permalink,
        title,
        description: describe(person, office, count),
        nav: 'people',
        ogType: 'profile',
        crumbs: [
          { label: phrase('nav.people'), path: 'nguoi/index.html' },
          letter,
          { label: person.name },
        ],
        jsonLd: [personLd(site, person, office)],
        alternates: [
          ...(hasFeeds(site, person.appearances) ? feedsBeside(permalink, person.name) : []),
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
      homonyms: person.homonyms.flatMap(({ personId }) =>
        people(site, [personId]).map((other) => personLink(site, other)),
      ),
      ...officeTable(site, person),
      roles: roleGroups.map(({ key, roles }) =>
        roleSection(site, key, appearancesIn(person, roles)),
      ),
      met: person.met.slice(0, metLimit).flatMap(({ personId, reportIds }) =>
        people(site, [personId]).map((other) => ({
          ...personLink(site, other),
          times: phrase('person.times', { count: reportIds.length }),
        })),
      ),
    },
  };
}

function describe(person: Person, office: CurrentOffice | undefined, count: number): Text {
  const { name } = person;
  return office === undefined
    ? phrase('person.description', { name, count })
    : phrase('person.descriptionOffice', { name, office: office.title, count });
}

function officeTable(site: Site, person: Person): { readonly [key: string]: JsonValue } {
  const axis = laneAxis(site, person.offices);
  return {
    axis: axis === undefined ? [] : axisYears(axis),
    offices: person.offices.map((office) => {
      const organisation = site.organisations.get(office.organisationId ?? '');
      return {
        title: office.title,
        organisation: organisation?.name ?? null,
        href: organisation === undefined ? null : `to-chuc/${organisation.id}.html`,
        seen: seenBetween(site, office.sightings),
        lane: axis === undefined ? null : (officeLane(site, office, axis) ?? null),
      };
    }),
  };
}

function appearancesIn(person: Person, roles: readonly Role[]): readonly Appearance[] {
  return person.appearances.filter((appearance) => roles.includes(appearance.role));
}

function roleSection(site: Site, key: string, appearances: readonly Appearance[]): JsonValue {
  return {
    label: phrase(`person.role.${key}`),
    count: reportCount(countReports(appearances)),
    meetings: firstRows(citedRows(site, appearances)),
  };
}

function people(site: Site, ids: readonly string[]): readonly Person[] {
  return ids.map((id) => site.people.get(id)).filter((person) => person !== undefined);
}

function personLink(site: Site, person: Person): { readonly [key: string]: JsonValue } {
  const office = currentOffice(site, person);
  return {
    href: `nguoi/${person.id}.html`,
    name: person.name,
    office: office?.title ?? null,
    asOf: office?.asOf ?? null,
  };
}

function personLd(site: Site, person: Person, office: CurrentOffice | undefined): JsonValue {
  const permalink = `nguoi/${person.id}.html`;
  const rank = person.ranks.at(-1);
  const address = addressLd(site, permalink);
  const organisations = person.offices
    .map((each) => site.organisations.get(each.organisationId ?? '')?.name)
    .filter((name) => name !== undefined);
  return {
    '@type': 'Person',
    ...(address.url === undefined ? {} : { '@id': `${address.url}#nguoi` }),
    name: person.name,
    ...(person.spellings.length === 0 ? {} : { alternateName: person.spellings }),
    ...(rank === undefined ? {} : { honorificPrefix: rank }),
    ...(office === undefined ? {} : { jobTitle: office.title }),
    ...(organisations.length === 0
      ? {}
      : {
          affiliation: [...new Set(organisations)].map((name) => ({
            '@type': 'Organization',
            name,
          })),
        }),
    ...address,
  };
}
