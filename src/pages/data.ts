import type { Fact } from '../model/fact.ts';
import { phrase } from '../model/phrase.ts';
import type { EventDate } from '../model/report.ts';
import type { JsonValue, PageKind, Site } from '../model/site.ts';
import { absoluteUrl } from '../model/url.ts';
import { formatDay } from './format/date.ts';
import { siteTitle } from './format/site-words.ts';
import { frame } from './frame.ts';
import { addressLd } from './listing/collection-ld.ts';

/** A file of open data. */
interface DataFile {
  readonly path: string;
  /** Key of what it holds. */
  readonly key: string;
  readonly form: string;
  /** Media type. */
  readonly type: string;
}

const files: readonly DataFile[] = [
  {
    path: 'du-lieu/records.ndjson',
    key: 'records',
    form: 'NDJSON',
    type: 'application/x-ndjson',
  },
  { path: 'du-lieu/records.csv', key: 'table', form: 'CSV', type: 'text/csv' },
  {
    path: 'du-lieu/record.schema.json',
    key: 'schema',
    form: 'JSON Schema',
    type: 'application/schema+json',
  },
  { path: 'feed.xml', key: 'feed', form: 'Atom', type: 'application/atom+xml' },
];
/** Only where the archive knows its address. */
const sitemapFile: DataFile = {
  path: 'sitemap.xml',
  key: 'sitemap',
  form: 'XML',
  type: 'application/xml',
};
const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** `du-lieu.html`: the files anybody may take, and what is in them. */
export const dataPage: PageKind = {
  name: 'data',
  *plan(site) {
    const permalink = 'du-lieu.html';
    const title = phrase('nav.data');
    const description = phrase('data.description', { count: site.reports.length });
    const offered = site.settings.baseUrl === undefined ? files : [...files, sitemapFile];
    yield {
      permalink,
      template: 'data',
      data: {
        frame: frame(site, {
          permalink,
          title: phrase('data.title'),
          description,
          nav: 'data',
          crumbs: [{ label: title }],
          jsonLd: [datasetLd(site, permalink)],
        }),
        count: site.reports.length,
        updated: site.updated === undefined ? null : formatDay(site.updated),
        version: site.settings.version,
        files: offered.map(({ path, key, form }) => ({
          path,
          name: path.split('/').at(-1) ?? path,
          holds: phrase(`data.file.${key}`),
          form,
        })),
        example: exampleOf(site),
      },
    };
  },
};

function datasetLd(site: Site, permalink: string): JsonValue {
  const { baseUrl } = site.settings;
  return {
    '@type': 'Dataset',
    name: phrase('data.datasetName', { title: siteTitle(site.settings) }),
    description: phrase('data.datasetDescription', { count: site.reports.length }),
    license: licence,
    isAccessibleForFree: true,
    inLanguage: 'vi',
    creator: {
      '@type': 'Organization',
      name: site.settings.publisher ?? site.settings.title,
    },
    ...(baseUrl === undefined
      ? {}
      : {
          distribution: files.map(({ path, type }) => ({
            '@type': 'DataDownload',
            encodingFormat: type,
            contentUrl: absoluteUrl(baseUrl, path),
          })),
        }),
    ...addressLd(site, permalink),
  };
}

/** The date of the newest dated report as the files write it: a true fact rather than an invented one. */
function exampleOf(site: Site): JsonValue {
  const report = site.reports.find((each) => each.date.length > 0);
  const fact = report?.date[0];
  if (report === undefined || fact === undefined) return null;
  return {
    title: report.title.value,
    href: `su-kien/${report.slug}.html`,
    json: writeFact(fact),
  };
}

/** One field a line, as people read it. */
function writeFact(fact: Fact<EventDate>): string {
  const { edtf, precision, part } = fact.value;
  const fields = {
    value: { edtf, precision, part: part ?? null },
    quote: fact.quote,
    span: fact.span === undefined ? null : [fact.span.start, fact.span.end],
    evidence: fact.evidence.map(({ span }) => [span.start, span.end]),
    rule: fact.rule,
    confidence: fact.confidence,
    basis: fact.basis,
  };
  const lines = Object.entries(fields).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return `{\n${lines.join(',\n')}\n}`;
}
