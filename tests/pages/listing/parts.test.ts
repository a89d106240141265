import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastingParts, lastingPath } from '../../../src/pages/listing/parts.ts';

/** Newest first, as lists come: the numbers of items, the oldest 1. */
function newestFirst(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => count - index);
}

test.each([
  [0, [[]]],
  [5, [[5, 4, 3, 2, 1]]],
  [
    6,
    [
      [6, 5],
      [4, 3, 2, 1],
    ],
  ],
  [
    9,
    [
      [9, 8, 7, 6, 5],
      [4, 3, 2, 1],
    ],
  ],
  [
    10,
    [
      [10, 9],
      [8, 7, 6, 5],
      [4, 3, 2, 1],
    ],
  ],
])('%i items make parts of four that are counted from the oldest', (count, expected) => {
  const parts = lastingParts(newestFirst(count), 4);
  expect(parts.map(({ items }) => items)).toEqual(expected);
  expect(parts.map(({ page }) => page)).toEqual(
    expected.map((_, index) => expected.length - index),
  );
});

test('a new item leaves all parts but the newest as they were, and every item is there once', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 }),
      fc.integer({ min: 1, max: 60 }),
      (count, size) => {
        const before = lastingParts(newestFirst(count), size);
        const after = lastingParts(newestFirst(count + 1), size);
        expect(after.flatMap(({ items }) => items)).toEqual(newestFirst(count + 1));
        const itemsOf = new Map(after.map(({ page, items }) => [page, items]));
        for (const { page, items } of before.slice(1)) expect(itemsOf.get(page)).toEqual(items);
        const newest = after[0]?.items.length ?? 0;
        expect(newest).toBeLessThan(1.5 * size + 1);
        if (after.length > 1) expect(newest).toBeGreaterThanOrEqual(size / 2);
      },
    ),
  );
});

test('the newest part has the address without a number', () => {
  expect([3, 2, 1].map((page) => lastingPath('nguoi/an/du', page, 3))).toEqual([
    'nguoi/an/du.html',
    'nguoi/an/du-trang-2.html',
    'nguoi/an/du-trang-1.html',
  ]);
});
