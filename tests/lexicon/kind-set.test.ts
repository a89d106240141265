import { expect, test } from 'vitest';
import { kindGroups } from '../../src/lexicon/kind-groups.ts';
import { kindBit, kindNumber, kindSet } from '../../src/lexicon/kind-set.ts';

test('a kind has one number wherever it is named', () => {
  expect(kindNumber('a-kind-of-this-test')).toBe(kindNumber('a-kind-of-this-test'));
  expect(kindNumber('a-kind-of-this-test')).not.toBe(kindNumber('another-kind-of-this-test'));
});

test('a set holds its kinds and no other', () => {
  const set = kindSet('rank', 'honorific');
  expect(set.members[kindNumber('rank')]).toBe(1);
  expect(set.members[kindNumber('honorific')]).toBe(1);
  expect(set.members[kindNumber('office')]).toBe(0);
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
