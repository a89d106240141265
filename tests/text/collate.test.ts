import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareCodes,
  compareNames,
  compareText,
  givenName,
  initialLetter,
} from '../../src/text/collate.ts';

describe('dictionary order', () => {
  test.each([
    ['the alphabet', ['a', 'ă', 'â', 'b', 'c', 'd', 'đ', 'e', 'ê', 'g', 'o', 'ô', 'ơ', 'u', 'ư']],
    ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'man']],
    ['a letter before its tone', ['tà', 'tam', 'tằm', 'tâm']],
    ['syllable by syllable', ['Ha Bình', 'Hà Anh', 'Hà Bình', 'Han']],
    ['both places of a tone mark', ['hoa', 'hoà', 'hòa', 'hỏa', 'hóa', 'hoan']],
    ['a word before what goes on from it', ['Ba', 'Ba Bể', 'Bà', 'Ban']],
    ['digits before letters', ['1', '2', 'A', 'Á', 'A1', 'A10', 'A2', 'B']],
    ['apostrophes as if they were not there', ["H'Bơ", 'H’Bơ', 'HBơn', 'Hội']],
    ['foreign letters last', ['y', 'z', 'æ', '中']],
    ['nothing first', ['', 'a']],
  ])('keeps %s', (_, sorted) => {
    expect(sorted.toReversed().toSorted(compareText)).toEqual(sorted);
  });

  test('puts composed and decomposed spellings side by side', () => {
    const sorted = ['Hà', 'Hà'.normalize('NFD'), 'Hả'];
    expect(new Set(sorted.toSorted(compareText).slice(0, 2))).toEqual(new Set(sorted.slice(0, 2)));
  });

  test.each([
    ['texts', compareText],
    ['names', compareNames],
  ])('of %s is a total order', (_, compare) => {
    const text = fc.string({ unit: fc.constantFrom(...'aàạăâđdhHbB 1’.中\u{301}'), maxLength: 5 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        expect(compare(a, b) === 0).toBe(a === b);
        const [first = '', second = '', third = ''] = [a, b, c].toSorted(compare);
        expect(compare(first, second)).toBeLessThanOrEqual(0);
        expect(compare(second, third)).toBeLessThanOrEqual(0);
        expect(compare(first, third)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

describe('names of people', () => {
  test('stand by given name, then family name, then the rest', () => {
    const sorted = ['Trần Thị An', 'Lê Văn Ánh', 'Đỗ Bình', 'Hà Bình', 'Hà Văn Bình', 'Y Đức'];
    expect(sorted.toReversed().toSorted(compareNames)).toEqual(sorted);
  });

  test.each([
    ['Nguyễn Văn An', 'An'],
    ['  Y  Thanh Hà ', 'Hà'],
    ['An', 'An'],
    ['', ''],
  ])('have a given name: "%s" → "%s"', (name, given) => {
    expect(givenName(name)).toBe(given);
  });
});

test.each([
  ['Đức', 'Đ'],
  ['đức', 'Đ'],
  ['Ấn', 'Â'],
  ['Ấn'.normalize('NFD'), 'Â'],
  ['Ẩn', 'Â'],
  ['Ứng', 'Ư'],
  ['Ổn', 'Ô'],
  ['Ánh', 'A'],
  ['Yến', 'Y'],
  ["H'Bơ", 'H'],
  ['12', '#'],
  ['“', '#'],
  ['中', '#'],
  ['🙂', '#'],
  ['', '#'],
])('"%s" stands under %s in a letter bar', (word, letter) => {
  expect(initialLetter(word)).toBe(letter);
});

test('order by code units is that of plain comparison', () => {
  expect(['b', 'a', 'B', 'á', ''].toSorted(compareCodes)).toEqual(['', 'B', 'a', 'b', 'á']);
});
