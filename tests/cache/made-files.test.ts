import { describe, expect, test } from 'vitest';
import { MadeFiles, type MadeFilesKept } from '../../src/cache/made-files.ts';
import { SiteDigests } from '../../src/cache/site-keys.ts';
import type { Person } from '../../src/model/entity.ts';
import type { BatchPlan, Site } from '../../src/model/site.ts';
import { siteOf } from '../make/site.ts';
import { personNamed } from '../pages/archive.ts';

function siteWith(...people: readonly Person[]): Site {
  return siteOf([], { people: new Map(people.map((person) => [person.id, person])) });
}

const an = personNamed('an', 'An');
const ba = personNamed('ba', 'Ba');
const making = { path: 'a.html', given: { title: 'A' } };

/** Whether a file made from one site is taken to be the same in another. */
function isTaken(
  ask: (site: Site) => unknown,
  before: Site,
  { after, given = making.given }: { readonly after: Site; readonly given?: { title: string } },
): boolean {
  const digests = (site: Site) => new SiteDigests(site, ({ id }) => id);
  const first = new MadeFiles(before, digests(before), undefined);
  first.make(making, ask);
  const next = new MadeFiles(after, digests(after), first.toKept());
  if (!next.takes({ ...making, given })) return false;
  const third = new MadeFiles(after, digests(after), next.toKept());
  expect(third.takes({ ...making, given })).toBe(true);
  return true;
}

describe('a file is taken to be the same', () => {
  const site = siteWith(an, ba);

  test.each<[string, (site: Site) => unknown, Site, boolean]>([
    ['when nothing has changed', ({ people }) => people.get('an'), siteWith(an, ba), true],
    [
      'when another has changed',
      ({ people }) => people.get('an'),
      siteWith(an, personNamed('ba', 'Bà')),
      true,
    ],
    [
      'when one has come',
      ({ people }) => people.get('an'),
      siteWith(an, ba, personNamed('c', 'C')),
      true,
    ],
    [
      'not when what it asked for has changed',
      ({ people }) => people.get('an'),
      siteWith(personNamed('an', 'Ân'), ba),
      false,
    ],
    ['not when it has gone', ({ people }) => people.get('an'), siteWith(ba), false],
    [
      'not when one it missed has come',
      ({ people }) => people.get('c'),
      siteWith(an, ba, personNamed('c', 'C')),
      false,
    ],
    [
      'not when one it looked for has come',
      ({ people }) => people.has('c'),
      siteWith(an, ba, personNamed('c', 'C')),
      false,
    ],
    [
      'not when one of all has changed',
      ({ people }) => [...people],
      siteWith(an, personNamed('ba', 'Bà')),
      false,
    ],
    ['not when one of all has gone', ({ people }) => people.size, siteWith(an), false],
    [
      'not when their order has changed',
      ({ people }) => [...people.keys()],
      siteWith(ba, an),
      false,
    ],
  ])('%s', (_, ask, after, isSame) => {
    expect(isTaken(ask, site, { after })).toBe(isSame);
  });

  test('not when its plan gives something else', () => {
    expect(isTaken(() => 0, site, { after: site, given: { title: 'B' } })).toBe(false);
  });

  test('not when settings it looked at have changed', () => {
    const titled = (title: string) => siteOf([], { settings: { title } });
    const ask = ({ settings }: Site) => settings.title;
    expect(isTaken(ask, titled('A'), { after: titled('B') })).toBe(false);
    expect(isTaken(() => 0, titled('A'), { after: titled('B') })).toBe(true);
  });
});

test('what one page remembers by the site another page asks for again', () => {
  const site = siteWith(an);
  const remembered = new WeakMap<object, unknown>();
  const ask = (asked: Site) => {
    if (!remembered.has(asked.people)) remembered.set(asked.people, asked.people.get('an'));
    return remembered.get(asked.people);
  };
  const made = new MadeFiles(site, new SiteDigests(site, ({ id }) => id), undefined);
  made.make({ path: 'a.html', given: 1 }, ask);
  made.make({ path: 'b.html', given: 1 }, ask);
  const [first, second] = [...made.toKept().files.values()];
  expect(second?.asked).toEqual(first?.asked);
  expect(second?.asked).toHaveLength(1);
});

describe('a batch', () => {
  const site = siteWith(an, ba);
  const open = (from: Site, old?: MadeFilesKept) =>
    new MadeFiles(from, new SiteDigests(from, ({ id }) => id), old);
  const plan: BatchPlan<number> = {
    name: 'index',
    given: 1,
    *make({ people }) {
      yield { path: '1.js', content: people.get('an')?.name ?? '' };
      yield { path: '2.js', content: '' };
      return 2;
    },
  };

  test('is known by its name: what it is made from, its files, what was told of them', () => {
    const first = open(site);
    expect([...first.makeBatch(plan)]).toHaveLength(2);
    const again = open(siteWith(an, personNamed('ba', 'Bà')), first.toKept());
    expect(again.lastBatch('index')).toEqual({ paths: ['1.js', '2.js'], told: 2 });
    expect(again.takes({ path: 'index', given: 1 })).toBe(true);
    expect(open(site, again.toKept()).lastBatch('index')?.told).toBe(2);
    expect(again.takes({ path: 'index', given: 2 })).toBe(false);
    const other = open(siteWith(personNamed('an', 'Ân'), ba), first.toKept());
    expect(other.takes({ path: 'index', given: 1 })).toBe(false);
  });

  test('is not known when not all of it was made', () => {
    const first = open(site);
    first.makeBatch(plan).next();
    expect(open(site, first.toKept()).lastBatch('index')).toBeUndefined();
  });
});
