import { phrase } from '../model/phrase.ts';
import type { Report } from '../model/report.ts';
import type { JsonValue, Page, PageData, PageKind, Site } from '../model/site.ts';
import { siteDescription } from './format/site-words.ts';
import { frame } from './frame.ts';
import { mostPresent } from './home/most-present.ts';
import { specimenOf } from './home/specimen.ts';
import { targetStrip } from './home/target-strip.ts';
import { undatedReports } from './home/undated.ts';
import { yearStrip } from './home/year-strip.ts';
import { reportOf } from './listing/citation.ts';
import { addressLd, archiveId, collectionLd } from './listing/collection-ld.ts';
import { ledgerRow } from './listing/ledger-row.ts';
import { pager } from './listing/pager.ts';
import { planPage } from './plan-page.ts';

/** `index.html` with the newest reports, then `trang-2.html` … with all the others. */
export const homePages: PageKind = {
  name: 'home',
  *plan(site) {
    const { pageSize } = site.settings;
    const count = Math.max(1, Math.ceil(site.reports.length / pageSize));
    for (let number = 1; number <= count; number += 1) {
      const reports = site.reports.slice((number - 1) * pageSize, number * pageSize);
      if (number === 1) yield planHome(site, { number, count, reports });
      else {
        const given = { number, count, ids: reports.map(({ id }) => id) };
        yield planPage({ permalink: `trang-${number}.html`, template: 'list' }, given, makeList);
      }
    }
  },
};

/** Reports on the home page before everything else there is to see. */
const frontRows = 10;

/** One page of the list of all reports. */
interface ListPage {
  readonly number: number;
  readonly count: number;
  readonly reports: readonly Report[];
}

function planHome(site: Site, list: ListPage): Page {
  const permalink = 'index.html';
  return {
    permalink,
    template: 'home',
    data: {
      frame: frame(site, {
        permalink,
        title: phrase('home.title'),
        description: siteDescription(site.settings),
        nav: 'home',
        crumbs: [],
        bodyClass: 'home',
        jsonLd: websiteLd(site),
      }),
      counts: {
        reports: site.reports.length,
        people: site.people.size,
        organisations: site.organisations.size,
        targets: site.targets.size,
      },
      specimen: specimenOf(site) ?? null,
      goals: targetStrip(site),
      rows: list.reports.slice(0, frontRows).map((report) => ledgerRow(report)),
      olderRows: list.reports.slice(frontRows).map((report) => ledgerRow(report)),
      pager: pager(list.number, list.count) ?? null,
      undated: undatedReports(site),
      year: yearStrip(site) ?? null,
      people: mostPresent(site),
    },
  };
}

interface ListGiven extends Omit<ListPage, 'reports'> {
  /** Of the reports on the page. */
  readonly ids: readonly string[];
}

function makeList(site: Site, { number, count, ids }: ListGiven, permalink: string): PageData {
  const title = phrase('list.title', { number });
  const description = phrase('list.description', { number, count });
  return {
    frame: frame(site, {
      permalink,
      title,
      description,
      nav: 'home',
      crumbs: [{ label: phrase('list.crumb', { number }) }],
      jsonLd: [collectionLd(site, { permalink, name: title, description })],
    }),
    title,
    rows: ids.map((id) => ledgerRow(reportOf(site, id))),
    pager: pager(number, count) ?? null,
  };
}

/** schema.org wants the address of a site: without one there is no node. */
function websiteLd(site: Site): readonly JsonValue[] {
  const { title, description, language, baseUrl, publisher } = site.settings;
  if (baseUrl === undefined) return [];
  return [
    {
      '@type': 'WebSite',
      '@id': archiveId(site),
      name: title,
      description,
      inLanguage: language,
      publisher: { '@type': 'Organization', name: publisher ?? title },
      license: 'https://creativecommons.org/licenses/by/4.0/',
      ...addressLd(site, 'index.html'),
    },
  ];
}
