import { expect, test } from 'vitest';
import { comparable, overlap, pair } from '../../src/score/similarity.ts';

test.each([
  ['hòa', 'hoà'],
  ['ỦY BAN', 'Uỷ ban'],
  ['Sở Văn hóa, Thể thao', 'Sở Văn hóa Thể thao'],
  ['“mẫu mực”', 'mẫu mực'],
])('%s and %s compare as one', (a, b) => {
  expect(comparable(a)).toBe(comparable(b));
});

test('different tones stay different', () => {
  expect(comparable('Vỹ')).not.toBe(comparable('Vĩ'));
});

test.each([
  ['đạt 100% chỉ tiêu', 'đạt 100% chỉ tiêu', 1],
  ['a b c d', 'a b', 2 / 3],
  ['a a', 'a', 2 / 3],
  ['a', 'b', 0],
  ['', 'a', 0],
  [undefined, 'a', 0],
])('%j and %j overlap by %d', (a, b, expected) => {
  expect(overlap(a, b)).toBeCloseTo(expected, 10);
});

test('pairs take the best first and use each side once', () => {
  const similarity = (a: number, b: number) => 1 - Math.abs(a - b) / 10;
  const { pairs, missed, extra } = pair([1, 5, 9], [5, 2], { similarity, floor: 0.8 });
  expect(pairs).toEqual([
    [5, 5],
    [1, 2],
  ]);
  expect([missed, extra]).toEqual([[9], []]);
});
