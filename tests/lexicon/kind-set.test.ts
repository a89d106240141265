import { expect, test } from 'vitest';
import { kindGroups } from '../../src/lexicon/kind-groups.ts';
import { hasKind, kindBit, kindNumber, kindSet } from '../../src/lexicon/kind-set.ts';

test('a kind has one number wherever it is named', () => {
  expect(kindNumber('a-kind-of-this-test')).toBe(kindNumber('a-kind-of-this-test'));
  expect(kindNumber('a-kind-of-this-test')).not.toBe(kindNumber('another-kind-of-this-test'));
});

test('a set holds its kinds and no other', () => {
  const set = kindSet('rank', 'honorific');
  expect(hasKind(set, kindNumber('rank'))).toBe(true);
  expect(hasKind(set, kindNumber('honorific'))).toBe(true);
  expect(hasKind(set, kindNumber('office'))).toBe(false);
  expect(hasKind(set, kindNumber('a-kind-far-beyond-those-of-the-set'))).toBe(false);
});

test.each(['clause', 'rank', 'cue/chair', 'number'])(
  'the bits of a set hold the bit of «%s»',
  (name) => {
    const bit = kindBit(kindNumber(name));
    expect(kindSet('date-prefix', name).bits & bit).toBe(bit);
    expect(bit).toBeGreaterThan(0);
  },
);

test('a kind of no group has a bit too', () => {
  expect(kindBit(kindNumber('a-kind-of-no-group'))).toBeGreaterThan(0);
});

test('no kind stands in two groups, and there is a group for each bit', () => {
  const kinds = kindGroups.flat();
  expect(kindGroups).toHaveLength(31);
  expect(new Set(kinds).size).toBe(kinds.length);
});
