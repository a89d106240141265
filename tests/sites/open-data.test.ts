import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { corpusSite, type TestSite } from './build-site.ts';

interface Field {
  readonly name: string;
  readonly type: string;
  readonly format?: string;
  readonly description: string;
  readonly constraints?: {
    readonly required?: boolean;
    readonly enum?: readonly string[];
    readonly pattern?: string;
  };
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[];
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] };
    }[];
  };
}
type Row = Readonly<Record<string, string>>;

/** Whether a cell is of a type of the Table Schema; an ISO day must be one of the calendar. */
const isOfType: Readonly<Record<string, (cell: string) => boolean>> = {
  string: () => true,
  integer: (cell) => /^-?\d+$/u.test(cell),
  number: (cell) => /^-?\d+(?:\.\d+)?$/u.test(cell),
  boolean: (cell) => cell === 'true' || cell === 'false',
  date: (cell) =>
    /^\d{4}-\d{2}-\d{2}$/u.test(cell) &&
    new Date(`${cell}T00:00:00Z`).toISOString().startsWith(cell),
};

const host = 'https://kho.example/ban';
let site: TestSite;
let resources: readonly Resource[];
const rowsOf = new Map<string, readonly Row[]>();

beforeAll(async () => {
  site = corpusSite(['seeds', 'invented', 'written'], afterAll);
  await site.build({ baseUrl: host });
  resources = JSON.parse(site.page('du-lieu/datapackage.json')).resources;
  for (const { name, path } of resources) {
    const rows = parse(site.page(`du-lieu/${path}`), {
      bom: true,
      columns: true,
      record_delimiter: '\r\n',
    });
    rowsOf.set(name, rows as readonly Row[]);
  }
}, 60_000);

function cells(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}

describe('the data package of the corpus', () => {
  test('describes every table there is, and each has rows', () => {
    const tables = [...site.output().keys()].filter((path) => path.endsWith('.csv'));
    expect(resources.map(({ path }) => `du-lieu/${path}`).toSorted()).toEqual(tables.toSorted());
    for (const { name } of resources) expect(rowsOf.get(name)?.length).toBeGreaterThan(10);
  });

  test('tells the size of each table, which begins with a byte order mark', () => {
    for (const { path, bytes } of resources) {
      const text = site.page(`du-lieu/${path}`);
      expect([path, Buffer.byteLength(text)]).toEqual([path, bytes]);
      expect(text.startsWith('\uFEFF')).toBe(true);
    }
  });

  test('names the columns of each table in their order, each with a description', () => {
    for (const { path, schema } of resources) {
      const [heading] = site.page(`du-lieu/${path}`).slice(1).split('\r\n');
      expect(schema.fields.map(({ name }) => name).join(',')).toBe(heading);
      for (const { description } of schema.fields) expect(description).toMatch(/\.$/u);
    }
  });

  test('gives the type, pattern and enumeration every cell has', () => {
    const wrong: string[] = [];
    for (const { name, schema } of resources) {
      for (const row of rowsOf.get(name) ?? []) {
        for (const field of schema.fields) {
          if (!isRight(row[field.name] ?? '', field))
            wrong.push(`${name}.${field.name}: ${row[field.name]}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test('has primary keys that name one row each', () => {
    for (const { name, schema } of resources) {
      const keys = (rowsOf.get(name) ?? []).map((row) => cells(row, schema.primaryKey));
      expect([name, new Set(keys).size]).toEqual([name, keys.length]);
    }
  });

  test('has foreign keys that lead to a row, and every key is used', () => {
    for (const { name, schema } of resources) {
      for (const { fields, reference } of schema.foreignKeys ?? []) {
        const there = rowsOf.get(reference.resource ?? name) ?? [];
        const known = new Set(there.map((row) => cells(row, reference.fields)));
        const used = (rowsOf.get(name) ?? []).filter((row) =>
          fields.every((field) => row[field] !== ''),
        );
        const lost = used.filter((row) => !known.has(cells(row, fields)));
        expect([name, fields, lost]).toEqual([name, fields, []]);
        if (!fields.includes('previous_id')) expect(used.length).toBeGreaterThan(0);
      }
    }
  });

  test('every column that ends in _id is a foreign key', () => {
    const loose = resources.flatMap(({ name, schema }) =>
      schema.fields
        .map((field) => field.name)
        .filter((field) => field.endsWith('_id'))
        .filter((field) => !schema.foreignKeys?.some(({ fields }) => fields.includes(field)))
        .map((field) => `${name}.${field}`),
    );
    expect(loose).toEqual([]);
  });

  test('addresses lead to a page, and to words or a line of the slip on it', () => {
    const lost: string[] = [];
    for (const { name, schema } of resources) {
      const fields = schema.fields.filter(({ format }) => format === 'uri');
      expect(fields.length).toBeGreaterThan(0);
      for (const row of rowsOf.get(name) ?? []) {
        for (const { name: field } of fields) {
          const address = row[field] ?? '';
          if (address !== '' && !leadsSomewhere(address)) lost.push(`${name}: ${address}`);
        }
      }
    }
    expect(lost).toEqual([]);
  });
});

test('everything said in feeds, calendars and Popolo leads to its words on a page', () => {
  const lost: string[] = [];
  let found = 0;
  for (const path of site.output().keys()) {
    if (path.endsWith('.html') || !/\.(?:xml|json|ics)$/u.test(path)) continue;
    const text = site.page(path).replaceAll('\r\n ', '');
    for (const [address] of text.matchAll(/https:\/\/kho\.example\/ban\/[^\s"<>\\]*/gu)) {
      found += 1;
      if (!leadsSomewhere(address)) lost.push(`${path}: ${address}`);
    }
  }
  expect(lost).toEqual([]);
  expect(found).toBeGreaterThan(1000);
});

function isRight(cell: string, { type, format, constraints = {} }: Field): boolean {
  if (cell === '') return constraints.required !== true;
  return (
    isOfType[type]?.(cell) === true &&
    (format !== 'uri' || URL.canParse(cell)) &&
    (constraints.enum?.includes(cell) ?? true) &&
    (constraints.pattern === undefined ||
      new RegExp(`^(?:${constraints.pattern})$`, 'u').test(cell))
  );
}

const pages = new Map<string, string>();

function leadsSomewhere(address: string): boolean {
  const url = new URL(address);
  const path = decodeURIComponent(url.pathname.slice('/ban/'.length)).replace(
    /(?<slash>^|\/)$/u,
    '$<slash>index.html',
  );
  if (!site.has(path)) return false;
  if (url.hash === '') return true;
  const html = pages.get(path) ?? site.page(path);
  pages.set(path, html);
  return html.includes(` id="${url.hash.slice(1)}"`);
}
