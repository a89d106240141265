import type { Fact } from '../model/fact.ts';
import { phrase } from '../model/phrase.ts';
import type { EventDate } from '../model/report.ts';
import type { JsonValue, PageKind, Site } from '../model/site.ts';
import { absoluteUrl } from '../model/url.ts';
import { citeData } from './data/cite-data.ts';
import { mediaTypeOf, offeredFiles } from './data/offered-files.ts';
import { formatDay } from './format/date.ts';
import { siteTitle } from './format/site-words.ts';
import { frame } from './frame.ts';
import { addressLd, archiveId } from './listing/collection-ld.ts';

const licence = 'https://creativecommons.org/licenses/by/4.0/';

/** `du-lieu.html`: the files anybody may take, and what is in them. */
export const dataPage: PageKind = {
  name: 'data',
  *plan(site) {
    const permalink = 'du-lieu.html';
    const title = phrase('nav.data');
    const description = phrase('data.description', { count: site.reports.length });
    const files = offeredFiles(site);
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
        files,
        tables: files.filter(({ columns }) => columns.length > 0),
        cite: citeData(site, permalink),
        example: exampleOf(site),
      },
    };
  },
};

function datasetLd(site: Site, permalink: string): JsonValue {
  const { title, baseUrl, publisher, version } = site.settings;
  const address = addressLd(site, permalink);
  const period = coverageOf(site);
  return {
    '@type': 'Dataset',
    ...(address.url === undefined ? {} : { '@id': `${address.url}#du-lieu` }),
    name: phrase('data.datasetName', { title: siteTitle(site.settings) }),
    description: phrase('data.datasetDescription', { count: site.reports.length }),
    license: licence,
    isAccessibleForFree: true,
    inLanguage: 'vi',
    version,
    keywords: [
      phrase('data.keyword.country'),
      phrase('data.keyword.meeting'),
      phrase('data.keyword.target'),
    ],
    spatialCoverage: { '@type': 'Country', name: phrase('data.keyword.country') },
    ...(period === undefined ? {} : { temporalCoverage: period }),
    ...(site.updated === undefined ? {} : { dateModified: site.updated }),
    ...(baseUrl === undefined ? {} : { isPartOf: { '@id': archiveId(site) } }),
    creator: { '@type': 'Organization', name: publisher ?? title },
    ...(baseUrl === undefined
      ? {}
      : {
          distribution: site.dataFiles.map(({ path, bytes }) => ({
            '@type': 'DataDownload',
            name: path.split('/').at(-1) ?? path,
            encodingFormat: mediaTypeOf(path),
            contentSize: `${bytes} B`,
            contentUrl: absoluteUrl(baseUrl, path),
          })),
        }),
    ...address,
  };
}

/** First and last possible day of any meeting, as schema.org writes a period. */
function coverageOf(site: Site): string | undefined {
  const dates = site.reports.flatMap((report) => report.date[0]?.value ?? []);
  const first = dates.reduce<string | undefined>(
    (day, { start }) => (start !== undefined && (day === undefined || start < day) ? start : day),
    undefined,
  );
  return first === undefined || site.updated === undefined ? undefined : `${first}/${site.updated}`;
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
