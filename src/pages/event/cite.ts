import { phrase, type Text } from '../../model/phrase.ts';
import type { Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { absoluteUrl } from '../../model/url.ts';
import { formatDay } from '../format/date.ts';
import { bibtexEntry, risEntry } from '../format/reference.ts';
import { oneLine } from '../format/shorten.ts';
import { siteTitle } from '../format/site-words.ts';
import { reportPath } from '../listing/citation.ts';
import { shortId } from './short-id.ts';

/** A report as others may cite it. */
export type CiteView = {
  readonly text: Text;
  /** Of the page, where the archive knows where it stands. */
  readonly address: string | null;
  readonly bibtex: string;
  readonly ris: string;
  readonly sha256: string;
};

export function citeView(site: Site, report: Report): CiteView {
  const { publisher, published } = report.source;
  const title = oneLine(report.title.value);
  const params = { title, site: siteTitle(site.settings), number: shortId(report.id) };
  const day = published === undefined ? undefined : formatDay(published);
  return {
    text:
      publisher !== undefined && day !== undefined
        ? phrase('cite.full', { ...params, publisher, day })
        : publisher !== undefined
          ? phrase('cite.noDay', { ...params, publisher })
          : phrase('cite.noPublisher', params),
    address: pageUrl(site, report) ?? null,
    bibtex: bibtex(site, report),
    ris: ris(site, report),
    sha256: report.sha256,
  };
}

/** BibLaTeX: an article of a newspaper; `eventdate` takes the day of the meeting in EDTF. */
function bibtex(site: Site, report: Report): string {
  const { publisher, published, url } = report.source;
  return bibtexEntry('article', report.slug, [
    ['title', report.title.value],
    ['journaltitle', publisher],
    ['date', published],
    ['entrysubtype', 'newspaper'],
    ['eventtitle', report.event[0]?.value.name],
    ['eventdate', report.date[0]?.value.edtf],
    ['langid', 'vietnamese'],
    ['url', url ?? pageUrl(site, report)],
    ['note', archived(site, report)],
  ]);
}

function ris(site: Site, report: Report): string {
  const { publisher, published, url } = report.source;
  const page = pageUrl(site, report);
  return risEntry('NEWS', [
    ['TI', report.title.value],
    ['T2', publisher],
    ['PY', published?.slice(0, 4)],
    ['DA', published === undefined ? undefined : risDate(published)],
    ['LA', 'vi'],
    ['UR', url ?? page],
    ['L2', url === undefined ? undefined : page],
    ['DP', site.settings.title],
    ['AN', report.id],
  ]);
}

/** `2025/01/09/`, `2025/01//`. */
function risDate(published: string): string {
  const [year = '', month = '', day = ''] = published.split('-');
  return `${year}/${month}/${day}/`;
}

/** Where the archive has it, beside where the newspaper has it. */
function archived(site: Site, report: Report): string {
  const page = pageUrl(site, report);
  const place = `${site.settings.title}, ${report.id}`;
  return page === undefined || report.source.url === undefined ? place : `${place}, ${page}`;
}

function pageUrl({ settings: { baseUrl } }: Site, report: Report): string | undefined {
  return baseUrl === undefined ? undefined : absoluteUrl(baseUrl, reportPath(report));
}
