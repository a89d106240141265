import { phrase, type Text } from '../../model/phrase.ts';
import type { DataFileSize, Site } from '../../model/site.ts';
import { formatSize } from '../format/size.ts';

/** A file as the data page offers it. */
export type OfferedFile = {
  readonly path: string;
  readonly name: string;
  readonly holds: Text;
  readonly form: string;
  readonly rows: number | null;
  /** Names of the columns of a table; empty for any other file. */
  readonly columns: readonly string[];
  readonly columnCount: number | null;
  readonly size: Text | null;
  readonly licence: Text;
};

/** What a name ends with, how that form is called, and its media type. */
const forms: readonly { readonly ending: string; readonly form: string; readonly type: string }[] =
  [
    { ending: '.csv', form: 'CSV', type: 'text/csv' },
    { ending: '.ndjson', form: 'NDJSON', type: 'application/x-ndjson' },
    { ending: 'record.schema.json', form: 'JSON Schema', type: 'application/schema+json' },
    { ending: 'datapackage.json', form: 'Frictionless', type: 'application/json' },
    { ending: 'popolo.json', form: 'Popolo', type: 'application/json' },
    { ending: 'feed.json', form: 'JSON Feed', type: 'application/feed+json' },
    { ending: 'feed.xml', form: 'Atom', type: 'application/atom+xml' },
    { ending: '.ics', form: 'iCalendar', type: 'text/calendar' },
    { ending: '.xml', form: 'XML', type: 'application/xml' },
  ];

/** Files that print texts of newspapers at length. */
const withTexts = new Set(['records.ndjson', 'feed.xml', 'feed.json']);
const ending = /\.[a-z]+$/u;

/** Every file of open data, with what it holds; the sitemap where there is one. */
export function offeredFiles(site: Site): readonly OfferedFile[] {
  const files = site.dataFiles.map(offer);
  if (site.settings.baseUrl === undefined) return files;
  const sitemap = { path: 'sitemap.xml', bytes: 0, rows: undefined, columns: undefined };
  return [...files, { ...offer(sitemap), size: null }];
}

export function mediaTypeOf(path: string): string {
  return formOf(path).type;
}

/** Key of a file in the catalogue: `records.ndjson` → `records`, `records.csv` → `recordsTable`. */
function keyOf(name: string): string {
  if (name === 'records.csv') return 'recordsTable';
  if (name === 'record.schema.json') return 'schema';
  return name === 'feed.json' ? 'jsonFeed' : name.replace(ending, '');
}

function offer({ path, bytes, rows, columns }: DataFileSize): OfferedFile {
  const name = path.split('/').at(-1) ?? path;
  return {
    path,
    name,
    holds: phrase(`data.file.${keyOf(name)}`),
    form: formOf(path).form,
    rows: rows ?? null,
    columns: columns ?? [],
    columnCount: columns?.length ?? null,
    size: formatSize(bytes),
    licence: phrase(withTexts.has(name) ? 'data.licenceTexts' : 'data.licenceFacts'),
  };
}

function formOf(path: string): (typeof forms)[number] {
  const form = forms.find((each) => path.endsWith(each.ending));
  if (form === undefined) throw new Error(`the data page has no form for "${path}"`);
  return form;
}
