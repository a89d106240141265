import type { Organisation } from '../model/entity.ts';
import { phrase, type Text } from '../model/phrase.ts';
import type { JsonValue, Page, PageKind, Site } from '../model/site.ts';
import { formatDay } from './format/date.ts';
import type { Group } from './listing/catalogue.ts';
import { type CataloguePage, planCatalogue } from './listing/catalogue-page.ts';
import { groupBy } from './listing/group-by.ts';
import { pager } from './listing/pager.ts';
import { parts } from './listing/parts.ts';
import { countReports } from './listing/report-row.ts';
import { type Directory, directoryOf, permalink as indexPath } from './organisations/directory.ts';

/** Organisations on one page of a province. */
const pageLength = 300;

/** Levels in the order of a list; what says nothing of its level stands last. */
const levels = ['country', 'province', 'district', 'commune', undefined] as const;

/**
 * `to-chuc/index.html`: every organisation the reports name, by province and level. When one page does not hold them, every
 * province has pages of its own: `to-chuc/dia-ban/<province>.html`.
 */
export const organisationsPage: PageKind = {
  name: 'organisations',
  *plan(site) {
    yield* planOrganisations(site);
  },
};

/** As `organisationsPage`, or with another limit: `size` organisations on the page that holds them all. */
export function* planOrganisations(site: Site, size?: number): Iterable<Page> {
  const directory = directoryOf(site, size);
  const title = phrase('nav.organisations');
  yield planList(site, directory, {
    permalink: indexPath,
    title,
    heading: title,
    description: phrase('organisations.description', { count: site.organisations.size }),
    crumbs: [{ label: title }],
    sections: directory.isWhole
      ? directory.groups.map((group) => sectionData(site, group, group.items))
      : [],
    pager: null,
  });
  if (directory.isWhole) return;
  for (const group of directory.groups) yield* planGroup(site, directory, group);
}

function* planGroup(site: Site, directory: Directory, group: Group<Organisation>): Iterable<Page> {
  const heading = phrase('organisations.section', { name: group.name });
  const sorted = byLevel(group.items).flatMap(({ items }) => items);
  for (const { page, pages, items } of parts(sorted, pageLength)) {
    yield planList(site, directory, {
      permalink: group.path(page),
      title: page === 1 ? heading : phrase('people.part', { heading, page }),
      heading,
      description: phrase('organisations.sectionDescription', {
        heading,
        count: group.items.length,
      }),
      crumbs: [{ label: phrase('nav.organisations'), path: indexPath }, { label: group.name }],
      sections: [sectionData(site, { ...group, name: '' }, items)],
      pager: pager(page, pages, group.path) ?? null,
    });
  }
}

function planList(site: Site, directory: Directory, list: CataloguePage): Page {
  const page = planCatalogue(site, { ...directory, indexPath, template: 'organisations' }, list);
  const { organisations, posts } = site;
  return {
    ...page,
    data: { ...page.data, hasOrganisations: organisations.size > 0, hasPosts: posts.size > 0 },
  };
}

function sectionData(
  site: Site,
  { name, id }: { readonly name: Text; readonly id: string },
  organisations: readonly Organisation[],
): JsonValue {
  return {
    name,
    id,
    now: nowOf(organisations[0]),
    levels: byLevel(organisations).map(({ level = 'none', items }) => ({
      label: phrase(`organisations.level.${level}`),
      rows: items.map((organisation) => organisationLine(site, organisation)),
    })),
  };
}

/** What has become of the province that a section is of. */
function nowOf(organisation: Organisation | undefined): Text | null {
  const { now, since } = organisation?.province ?? {};
  if (now === undefined || since === undefined) return null;
  return phrase('organisation.now', { now, day: formatDay(since) });
}

function byLevel(organisations: readonly Organisation[]): readonly {
  readonly level: Organisation['level'];
  readonly items: readonly Organisation[];
}[] {
  const groups = groupBy(organisations, ({ level }) => level);
  return levels.flatMap((level) => {
    const items = groups.get(level);
    return items === undefined ? [] : [{ level, items }];
  });
}

function organisationLine(site: Site, organisation: Organisation): JsonValue {
  const held = countReports(organisation.held);
  const present = countReports(organisation.present);
  return {
    href: `to-chuc/${organisation.id}.html`,
    name: organisation.name,
    lacksUnit: organisation.lacksUnit,
    parent: site.organisations.get(organisation.parentId ?? '')?.name ?? null,
    held: held === 0 ? null : phrase('organisations.held', { count: held }),
    present: present === 0 ? null : phrase('organisations.present', { count: present }),
  };
}
