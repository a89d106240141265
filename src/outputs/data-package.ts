import type { DataFile, Site } from '../model/site.ts';
import { slugify } from '../text/slug.ts';
import { pageAddress } from './address.ts';
import { jsonFile } from './json-file.ts';
import { tables } from './tables/index.ts';
import type { Table } from './tables/table.ts';
import { tablePath } from './tables/write-table.ts';

const profiles = 'https://datapackage.org/profiles/2.0';
const licence = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
} as const;
const folder = /^du-lieu\//u;
const formulas =
  'A text that begins with =, +, -, @, a tab or a line break and is no number has an apostrophe before it, so that no spreadsheet runs it.';

/** `du-lieu/datapackage.json`: every table with the types, keys and enumerations of its columns (Frictionless Data Package 2). */
export function dataPackage(site: Site, files: readonly DataFile[]): DataFile {
  const { title, description, baseUrl, publisher } = site.settings;
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  return jsonFile('du-lieu/datapackage.json', {
    $schema: `${profiles}/datapackage.json`,
    name: packageName(title),
    ...(baseUrl === undefined ? {} : { id: pageAddress(site, 'du-lieu/datapackage.json') }),
    title,
    description,
    ...(baseUrl === undefined ? {} : { homepage: pageAddress(site, 'du-lieu.html') }),
    version: site.updated ?? '0',
    contributors: [{ title: publisher ?? title, roles: ['publisher'] }],
    licenses: [licence],
    keywords: ['Việt Nam', 'hội nghị', 'chỉ tiêu', 'Popolo'],
    resources: tables.map((table) => resourceOf(site, table, sizes.get(tablePath(table.name)))),
  });
}

/** The standard asks for a name of plain letters. */
function packageName(title: string): string {
  const slug = slugify(title);
  return slug === '' ? 'kho' : slug;
}

function resourceOf(site: Site, table: Table, bytes: number | undefined): object {
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: 'table',
    path: tablePath(table.name).replace(folder, ''),
    title: table.title,
    description: `${table.description} ${formulas}`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    dialect: {
      $schema: `${profiles}/tabledialect.json`,
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: schemaOf(site, table),
  };
}

function schemaOf(site: Site, table: Table): object {
  const hasAddress = site.settings.baseUrl !== undefined;
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: table.columns.map((column) => ({
      name: column.name,
      type: column.type,
      ...(column.format === 'address' && hasAddress ? { format: 'uri' } : {}),
      description: column.description,
      ...constraintsOf(column),
    })),
    missingValues: [''],
    primaryKey: table.primaryKey,
    ...(table.foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: table.foreignKeys.map(({ fields, table: resource, references }) => ({
            fields,
            reference:
              resource === table.name ? { fields: references } : { resource, fields: references },
          })),
        }),
  };
}

function constraintsOf({ isRequired, pattern, enum: values }: Table['columns'][number]): object {
  const constraints = {
    ...(isRequired === true ? { required: true } : {}),
    ...(pattern === undefined ? {} : { pattern }),
    ...(values === undefined ? {} : { enum: values }),
  };
  return Object.keys(constraints).length === 0 ? {} : { constraints };
}
