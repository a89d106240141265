import type { Organisation } from '../model/entity.ts';
import { phrase } from '../model/phrase.ts';
import type { JsonValue, PageKind, Site } from '../model/site.ts';
import { compareCodes, compareText } from '../text/collate.ts';
import { frame } from './frame.ts';
import { collectionLd } from './listing/collection-ld.ts';
import { countReports } from './listing/report-row.ts';

/** `to-chuc/index.html`: every organisation the reports name, by name. */
export const organisationsPage: PageKind = {
  name: 'organisations',
  *plan(site) {
    const permalink = 'to-chuc/index.html';
    const organisations = [...site.organisations.values()].toSorted(
      (a, b) => compareText(a.name, b.name) || compareCodes(a.id, b.id),
    );
    const title = phrase('nav.organisations');
    const description = phrase('organisations.description', { count: organisations.length });
    yield {
      permalink,
      template: 'organisations',
      data: {
        frame: frame(site, {
          permalink,
          title,
          description,
          nav: 'organisations',
          crumbs: [{ label: title }],
          jsonLd: [collectionLd(site, { permalink, name: title, description })],
        }),
        lede: description,
        organisations: organisations.map((organisation) => organisationLine(site, organisation)),
      },
    };
  },
};

function organisationLine(site: Site, organisation: Organisation): JsonValue {
  const held = countReports(organisation.held);
  const present = countReports(organisation.present);
  const { province } = organisation;
  return {
    href: `to-chuc/${organisation.id}.html`,
    name: organisation.name,
    parent: site.organisations.get(organisation.parentId ?? '')?.name ?? null,
    province: province?.name ?? null,
    now: province?.now ?? null,
    held: held === 0 ? null : phrase('organisations.held', { count: held }),
    present: present === 0 ? null : phrase('organisations.present', { count: present }),
  };
}
