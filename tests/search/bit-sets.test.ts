import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BitSets } from '../../src/search/bit-sets.ts';

test('places are those in the list of what both sets have', () => {
  const sets = fc.integer({ min: 1, max: 200 }).chain((bound) => {
    const members = fc.uniqueArray(fc.nat(bound - 1)).map((all) => all.sort((a, b) => a - b));
    return fc.tuple(fc.constant(bound), members, members, fc.infiniteStream(fc.boolean()));
  });
  fc.assert(
    fc.property(sets, ([bound, first, second, coins]) => {
      const shared = first.filter((number) => second.includes(number));
      const numbers = shared.filter(() => coins.next().value);
      const bits = new BitSets(bound, (set) => Uint32Array.from(set === 0 ? first : second));
      const { places, count } = bits.placesInShared(Uint32Array.from(numbers), 0, 1);
      expect(count).toBe(shared.length);
      expect([...places].map((place) => shared[place])).toEqual(numbers);
    }),
    { numRuns: 500 },
  );
});
