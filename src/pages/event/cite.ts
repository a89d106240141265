import { phrase, type Text } from '../../model/phrase.ts';
import type { Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { absoluteUrl } from '../../model/url.ts';
import { formatDay } from '../format/date.ts';
import { oneLine } from '../format/shorten.ts';
import { siteTitle } from '../format/site-words.ts';
import { reportPath } from '../listing/citation.ts';
import { shortId } from './short-id.ts';

/** A report as others may cite it. */
export type CiteView = {
  readonly text: Text;
  readonly bibtex: string;
  readonly ris: string;
  readonly sha256: string;
};

const texSpecial = /[\\{}%&#$_~^]/gu;
const texNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
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
    bibtex: bibtex(site, report),
    ris: ris(site, report),
    sha256: report.sha256,
  };
}

/** BibLaTeX: `eventdate` takes the day of the meeting in EDTF. */
function bibtex(site: Site, report: Report): string {
  const { publisher, published } = report.source;
  const fields = [
    ['title', report.title.value],
    ['publisher', publisher],
    ['date', published],
    ['eventdate', report.date[0]?.value.edtf],
    ['url', addressOf(site, report)],
    ['note', `${site.settings.title}, ${report.id}`],
  ].flatMap(([name = '', value]) =>
    value === undefined ? [] : [`  ${name.padEnd(9)} = {${escapeTex(oneLine(value))}}`],
  );
  return `@misc{${report.slug},\n${fields.join(',\n')}\n}`;
}

function ris(site: Site, report: Report): string {
  const { publisher, published } = report.source;
  const [year = '', month = '', day = ''] = published?.split('-') ?? [];
  const lines = [
    ['TY', 'NEWS'],
    ['TI', report.title.value],
    ['T2', publisher],
    ['DA', published === undefined ? undefined : `${year}/${month}/${day}/`],
    ['UR', addressOf(site, report)],
    ['DP', site.settings.title],
    ['ID', report.id],
  ].flatMap(([tag = '', value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}`]));
  return `${lines.join('\n')}\nER  - `;
}

function addressOf(site: Site, report: Report): string | undefined {
  const { baseUrl } = site.settings;
  return (
    report.source.url ??
    (baseUrl === undefined ? undefined : absoluteUrl(baseUrl, reportPath(report)))
  );
}

function escapeTex(text: string): string {
  return text.replace(texSpecial, (letter) => texNames[letter] ?? `\\${letter}`);
}
