import { Feed, type Item } from 'feed';
import type { Report } from '../model/report.ts';
import type { OutputKind, Site } from '../model/site.ts';
import { pageAddress, reportPath } from './address.ts';
import { summarise } from './summary.ts';
import { escapeHtml, xmlText } from './xml-text.ts';

const path = 'feed.xml';
/** Entries of the feed. */
const newest = 50;
/** For an archive in which nothing has a day: Atom wants one, and the clock is not content. */
const noDay = '1970-01-01';

/** `feed.xml`: Atom, the newest reports. Its times come from the reports, never from the clock. */
export const feed: OutputKind = {
  name: 'feed',
  *make(site) {
    const { settings } = site;
    const items = site.reports.slice(0, newest).map((report) => toItem(site, report));
    const updated = items.map((item) => item.date.getTime()).reduce((a, b) => Math.max(a, b), 0);
    const atom = new Feed({
      id: settings.baseUrl === undefined ? 'urn:kyyeu:feed' : pageAddress(site, 'index.html'),
      title: plainText(settings.title),
      description: plainText(settings.description),
      updated: new Date(updated),
      generator: 'Kỷ Yếu',
      link: settings.baseUrl === undefined ? 'index.html' : pageAddress(site, 'index.html'),
      feedLinks: { atom: pageAddress(site, path) },
      author: { name: plainText(settings.publisher ?? settings.title) },
    });
    for (const item of items) atom.addItem(item);
    yield { path, content: `${atom.atom1()}\n` };
  },
};

function toItem(site: Site, report: Report): Item {
  const { publisher } = report.source;
  const link = pageAddress(site, reportPath(report.slug));
  return {
    id: site.settings.baseUrl === undefined ? `urn:kyyeu:su-kien:${report.slug}` : link,
    title: htmlText(report.title.value),
    link,
    date: atMidnight(dayOf(report) ?? site.updated ?? noDay),
    description: htmlText(summarise(report)),
    ...(publisher === undefined ? {} : { author: [{ name: plainText(publisher) }] }),
  };
}

/** Last possible day of the meeting, else the day or the first of the month of publication. */
function dayOf(report: Report): string | undefined {
  const { published } = report.source;
  const end = report.date[0]?.value.end;
  if (end !== undefined || published === undefined) return end;
  return published.length === 7 ? `${published}-01` : published;
}

function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Titles and summaries are HTML in CDATA: escaped, they can neither be read as tags nor end the CDATA. */
function htmlText(text: string): string {
  return escapeHtml(xmlText(text));
}

/** The library turns `&amp;` back into `&` before it escapes, so a literal one is written twice over. */
function plainText(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;');
}
