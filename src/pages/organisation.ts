import { hasFeeds } from '../model/beside.ts';
import type { Organisation } from '../model/entity.ts';
import { phrase } from '../model/phrase.ts';
import type { JsonValue, Page, PageKind, Site } from '../model/site.ts';
import { compareCodes, compareNames, compareText } from '../text/collate.ts';
import { frame } from './frame.ts';
import { feedsBeside } from './listing/alternates.ts';
import { addressLd } from './listing/collection-ld.ts';
import { groupBy } from './listing/group-by.ts';
import { citedRows, countReports, firstRows } from './listing/report-row.ts';
import { seenBetween } from './listing/seen-between.ts';
import { targetLine } from './listing/target-line.ts';
import { uniqueTitles } from './listing/unique-titles.ts';

/** `to-chuc/<id>.html`: where it belongs, who held its offices, its meetings and targets. */
export const organisationPages: PageKind = {
  name: 'organisation',
  *plan(site) {
    const all = [...site.organisations.values()];
    const children = groupBy(all, (organisation) => organisation.parentId);
    const titles = uniqueTitles(
      all.map(({ id, name, province }) => ({ id, name, hint: province?.name })),
    );
    for (const organisation of all) {
      const below = children.get(organisation.id) ?? [];
      const title = titles.get(organisation.id) ?? organisation.name;
      yield planOrganisation(site, { organisation, below, title });
    }
  },
};

interface Subject {
  readonly organisation: Organisation;
  /** Organisations right below it. */
  readonly below: readonly Organisation[];
  readonly title: string;
}

function planOrganisation(site: Site, { organisation, below, title }: Subject): Page {
  const { id, name, province, held, present } = organisation;
  const permalink = `to-chuc/${id}.html`;
  const parent = site.organisations.get(organisation.parentId ?? '');
  const counts = { held: countReports(held), present: countReports(present) };
  return {
    permalink,
    template: 'organisation',
    data: {
      frame: frame(site, {
        permalink,
        title,
        description: phrase('organisation.description', { name, ...counts }),
        nav: 'organisations',
        crumbs: [
          { label: phrase('nav.organisations'), path: 'to-chuc/index.html' },
          ...(parent === undefined ? [] : [crumbOf(parent)]),
          { label: name },
        ],
        jsonLd: [organisationLd(site, organisation, parent)],
        alternates: hasFeeds(site, [...held, ...present]) ? feedsBeside(permalink, name) : [],
      }),
      name,
      spellings: organisation.spellings.join('; '),
      province: province?.name ?? null,
      now: province?.now ?? null,
      parent: parent === undefined ? null : organisationLink(parent),
      below: below
        .toSorted((a, b) => compareText(a.name, b.name) || compareCodes(a.id, b.id))
        .map(organisationLink),
      leaders: leaderLines(site, organisation),
      held: firstRows(citedRows(site, held)),
      present: firstRows(citedRows(site, present)),
      targets: organisation.targetIds
        .map((targetId) => site.targets.get(targetId))
        .filter((thread) => thread !== undefined)
        .map((thread) => ({ ...targetLine(site, thread), actor: null })),
    },
  };
}

function leaderLines(site: Site, organisation: Organisation): JsonValue {
  return organisation.leaders
    .flatMap(({ personId, office }) => {
      const person = site.people.get(personId);
      return person === undefined ? [] : [{ person, office }];
    })
    .toSorted(
      (a, b) =>
        compareText(a.office.title, b.office.title) ||
        compareCodes(b.office.lastSeen ?? '', a.office.lastSeen ?? '') ||
        compareNames(a.person.name, b.person.name) ||
        compareCodes(a.person.id, b.person.id),
    )
    .map(({ person, office }) => ({
      office: office.title,
      name: person.name,
      href: `nguoi/${person.id}.html`,
      seen: seenBetween(site, office.sightings),
    }));
}

function organisationLink({ id, name }: Organisation): { name: string; href: string } {
  return { name, href: `to-chuc/${id}.html` };
}

function crumbOf(organisation: Organisation): { label: string; path: string } {
  return { label: organisation.name, path: `to-chuc/${organisation.id}.html` };
}

function organisationLd(
  site: Site,
  { id, name, spellings }: Organisation,
  parent: Organisation | undefined,
): JsonValue {
  const address = addressLd(site, `to-chuc/${id}.html`);
  return {
    '@type': 'Organization',
    ...(address.url === undefined ? {} : { '@id': `${address.url}#to-chuc` }),
    name,
    ...(spellings.length === 0 ? {} : { alternateName: spellings }),
    ...(parent === undefined
      ? {}
      : { parentOrganization: { '@type': 'Organization', name: parent.name } }),
    ...address,
  };
}
