import { Ajv } from 'ajv';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpusSite, type TestSite } from './build-site.ts';
import { bundleSchema, personFileSchema } from './popolo-schema.ts';

interface Entity {
  readonly id: string;
  readonly [key: string]: unknown;
}
type Bundle = Readonly<
  Record<'persons' | 'organizations' | 'posts' | 'memberships' | 'events', readonly Entity[]>
>;

const ajv = new Ajv({ allErrors: true });
let site: TestSite;
let bundle: Bundle;

beforeAll(async () => {
  site = corpusSite(['invented'], afterAll);
  await site.build({ baseUrl: 'https://kho.example/ban' });
  bundle = JSON.parse(site.page('du-lieu/popolo.json'));
}, 60_000);

test('the bundle has the classes and properties of the specification', () => {
  const isValid = ajv.compile(bundleSchema);
  isValid(bundle);
  expect(isValid.errors).toBeNull();
  for (const list of Object.values(bundle)) expect(list.length).toBeGreaterThan(10);
});

test('so has the file of each person', () => {
  const isValid = ajv.compile(personFileSchema);
  const files = [...site.output().keys()].filter((path) => /^nguoi\/[^.]*\.json$/u.test(path));
  expect(files).toHaveLength(bundle.persons.length);
  for (const path of files) {
    isValid(JSON.parse(site.page(path)));
    expect([path, isValid.errors]).toEqual([path, null]);
  }
});

test('ids are unique, and those that refer to others find them', () => {
  const ids = new Map(
    Object.entries(bundle).map(([name, list]) => [name, new Set(list.map(({ id }) => id))]),
  );
  for (const [name, list] of Object.entries(bundle)) {
    expect([name, ids.get(name)?.size]).toEqual([name, list.length]);
  }
  const classes = {
    person_id: 'persons',
    organization_id: 'organizations',
    parent_id: 'organizations',
    post_id: 'posts',
  };
  const lost = Object.values(bundle)
    .flat()
    .flatMap((entity) =>
      Object.entries(classes)
        .filter(([key]) => entity[key] !== undefined)
        .filter(([key, name]) => ids.get(name)?.has(String(entity[key])) !== true)
        .map(([key]) => `${entity.id}: ${key} ${String(entity[key])}`),
    );
  expect(lost).toEqual([]);
});

test('a membership never says when an office began or ended', () => {
  for (const membership of bundle.memberships) {
    expect(membership).not.toHaveProperty('start_date');
    expect(membership).not.toHaveProperty('end_date');
  }
});

test('an event has no date that its report does not give', () => {
  const records = site
    .page('du-lieu/records.ndjson')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  const certain = new Set(['day', 'days', 'month', 'year']);
  for (const event of bundle.events) {
    const { date } = records.find((record) => record.id === event.id);
    const isKnown = date?.value.start !== undefined && date?.value.start !== null;
    expect([event.id, event['start_date'] !== undefined]).toEqual([
      event.id,
      isKnown && certain.has(date.value.precision),
    ]);
  }
});
