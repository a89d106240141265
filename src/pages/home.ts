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
import { lastingPager, type Pager } from './listing/pager.ts';
import { lastingParts, type Part } from './listing/parts.ts';
import { planPage } from './plan-page.ts';

/** `index.html` with the newest reports, then `trang-<n>.html` … down to `trang-1.html`, the oldest. */
export const homePages: PageKind = {
  name: 'home',
  *plan(site) {
    for (const list of lastingParts(site.reports, site.settings.pageSize)) {
      if (list.page === list.pages) yield planHome(site, list);
      else {
        const permalink = listPath(list.page, list.pages);
        yield planPage({ permalink, template: 'list' }, toGiven(list), makeList);
      }
    }
  },
};

/** Reports on the home page before everything else there is to see. */
const frontRows = 10;

/** One page of the list of all reports. */
type ListPage = Part<Report>;

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
      rows: list.items.slice(0, frontRows).map((report) => ledgerRow(report)),
      olderRows: list.items.slice(frontRows).map((report) => ledgerRow(report)),
      pager: listPager(list) ?? null,
      undated: undatedReports(site),
      year: yearStrip(site) ?? null,
      people: mostPresent(site),
    },
  };
}

type ListGiven = {
  /** Counted from the oldest. */
  readonly number: number;
  /** Of the reports on the page. */
  readonly ids: readonly string[];
  readonly pager: Pager | null;
};

function toGiven(list: ListPage): ListGiven {
  const ids = list.items.map(({ id }) => id);
  return { number: list.page, ids, pager: listPager(list) ?? null };
}

function makeList(site: Site, { number, ids, pager }: ListGiven, permalink: string): PageData {
  const title = phrase('list.title', { number });
  const description = phrase('list.description', { number });
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
    pager,
  };
}

function listPager({ page, pages }: ListPage): Pager | undefined {
  return lastingPager(page, pages, (number) => listPath(number, pages));
}

/** The newest reports are on the home page. */
function listPath(page: number, pages: number): string {
  return page === pages ? 'index.html' : `trang-${page}.html`;
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
