import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeNumbers, encodeNumbers } from '../../src/search/number-list.ts';
import { NumberLists } from '../../src/search/number-lists.ts';
import { packNumbers, unpackNumbers } from '../../src/search/packed-list.ts';

/** Ascending numbers below a bound: sparse, dense, in runs, none, all. */
const lists = fc
  .tuple(fc.integer({ min: 1, max: 40_000 }), fc.integer({ min: 0, max: 100 }), fc.nat())
  .map(([bound, percent, seed]) => {
    let state = seed;
    const numbers: number[] = [];
    for (let number = 0; number < bound; number++) {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      if (state / 2 ** 32 < percent / 100) numbers.push(number);
    }
    return { bound, numbers };
  });
const sparse = fc
  .uniqueArray(fc.integer({ min: 0, max: 9_999_999 }), { maxLength: 50 })
  .map((all) => ({ bound: 10_000_000, numbers: all.sort((a, b) => a - b) }));

test('what is coded is read back, as bytes and as text', () => {
  fc.assert(
    fc.property(fc.oneof(lists, sparse), ({ bound, numbers }) => {
      const list = Uint32Array.from(numbers);
      expect([...decodeNumbers(encodeNumbers(list, bound), bound)]).toEqual(numbers);
      expect([...unpackNumbers(packNumbers(list, bound), bound)]).toEqual(numbers);
    }),
    { numRuns: 150 },
  );
});

test('a list never needs more than a bit for each number there is, and a head', () => {
  fc.assert(
    fc.property(lists, ({ bound, numbers }) => {
      const { length } = encodeNumbers(Uint32Array.from(numbers), bound);
      expect(length).toBeLessThanOrEqual(bound / 8 + 6);
    }),
    { numRuns: 100 },
  );
});

describe('a list that is cut short is refused', () => {
  test.each([
    ['in its gaps', encodeNumbers(Uint32Array.of(3, 900), 1000).subarray(0, -1), 1000],
    ['after its head', encodeNumbers(Uint32Array.of(3, 900), 1000).subarray(0, 2), 1000],
    ['by its bound', encodeNumbers(Uint32Array.of(3, 900), 1000), 500],
    ['by having too many numbers', Uint8Array.of(0, 9, 0xff), 4],
  ])('%s', (_, bytes, bound) => {
    expect(() => decodeNumbers(bytes, bound)).toThrow(RangeError);
  });
});

test('lists that grow side by side keep their numbers apart', () => {
  const steps = fc.array(fc.tuple(fc.nat(7), fc.integer({ min: 1, max: 300_000 })), {
    maxLength: 4000,
  });
  fc.assert(
    fc.property(steps, (all) => {
      const lists = new NumberLists();
      const expected = Array.from({ length: 8 }, (): number[] => []);
      for (let list = 0; list < 8; list++) lists.add();
      for (const [list, gap] of all) {
        const own = expected[list] ?? [];
        const number = (own.at(-1) ?? -1) + gap;
        own.push(number);
        expect(lists.endsWith(list, number)).toBe(false);
        lists.append(list, number);
        expect(lists.endsWith(list, number)).toBe(true);
      }
      expect(expected.map((_, list) => [...lists.read(list)])).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('a list may begin with nought and hold many numbers', () => {
  const lists = new NumberLists();
  const list = lists.add();
  for (let number = 0; number < 100_000; number++) lists.append(list, number * 3);
  const read = lists.read(list);
  expect(read.length).toBe(100_000);
  expect([read[0], read[1], read[99_999]]).toEqual([0, 3, 299_997]);
});
