import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest } from '../../src/search/suggest.ts';
import { foldedWords } from '../../src/search/words.ts';
import { documentOf, entityOf, shelvesOf } from '../make/search.ts';

const family = ['Nguyễn', 'Trần', 'Lê', 'Đỗ'];
const middle = ['Văn', 'Thị', 'Hồng', 'Đức'];
const given = ['An', 'Ân', 'Anh', 'Bình', 'Thái', 'Thắng', 'Đạt'];
const names = family.flatMap((a) => middle.flatMap((b) => given.map((c) => `${a} ${b} ${c}`)));

async function tree() {
  const entities = names.map((name) => entityOf(name));
  const documents = names.map((_, index) =>
    documentOf(`d${index}`, ['x'], {
      people: names
        .slice(0, index + 1)
        .map((each) => ({ id: each, name: each, about: undefined, roles: [] })),
    }),
  );
  return shelvesOf({ documents, entities });
}

test('what is offered begins like what was typed, at one of its words, most reports first', async () => {
  const shelves = await tree();
  const typings = fc
    .tuple(fc.constantFrom(...names), fc.nat(2), fc.integer({ min: 2, max: 18 }))
    .map(([name, word, length]) =>
      foldedWords(name).split(' ').slice(word).join(' ').slice(0, length),
    )
    .filter((text) => text.trim().length > 1);
  await fc.assert(
    fc.asyncProperty(typings, async (text) => {
      const found = await suggest(shelves, text);
      const fitting = names.filter((name) => ` ${foldedWords(name)}`.includes(` ${text.trim()}`));
      expect(found.length).toBe(fitting.length > 12 ? 8 : fitting.length);
      for (const { name } of found) expect(fitting).toContain(name);
      const counts = found.map(({ count }) => count);
      expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      // The first names are in the most reports.
      expect(found[0]?.name).toBe(fitting[0]);
    }),
    { numRuns: 300 },
  );
});

test.each(['', 'n', 'zz', 'nguyen zz', 'an nguyen'])('nothing is offered for %j', async (text) => {
  expect(await suggest(await tree(), text)).toEqual([]);
});

test('a spelling leads to the name', async () => {
  const shelves = await shelvesOf({
    entities: [
      entityOf('Ủy ban nhân dân tỉnh', {
        kind: 'organisation',
        id: 'ubnd',
        spellings: ['UBND tỉnh'],
      }),
      entityOf('Nguyễn Văn An', { about: 'Bí thư' }),
    ],
  });
  expect(await suggest(shelves, 'ubnd')).toEqual([
    {
      kind: 'organisation',
      id: 'ubnd',
      name: 'Ủy ban nhân dân tỉnh',
      count: 0,
      spelling: 'UBND tỉnh',
    },
  ]);
  expect(await suggest(shelves, 'Uỷ ban')).toMatchObject([{ id: 'ubnd' }]);
  expect(await suggest(shelves, 'tinh')).toHaveLength(1);
  expect(await suggest(shelves, 'văn')).toMatchObject([{ name: 'Nguyễn Văn An', about: 'Bí thư' }]);
});

test('names that are alike beyond a node are all offered at most twelve, else the first eight', async () => {
  const alike = Array.from({ length: 20 }, (_, index) =>
    entityOf('Lê Lan', { id: `lan-${index}` }),
  );
  expect(await suggest(await shelvesOf({ entities: alike }), 'lê lan')).toHaveLength(8);
  expect(await suggest(await shelvesOf({ entities: alike.slice(0, 12) }), 'lê lan')).toHaveLength(
    12,
  );
});
