import { expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';

test.each([
  ['bac kan', [['bac'], ['kan']]],
  ['"dong chi" bac', [['dong', 'chi'], ['bac']]],
  [
    '“đồng chí” «bắc kạn»',
    [
      ['dong', 'chi'],
      ['bac', 'kan'],
    ],
  ],
  ['"khong dong', [['khong', 'dong']]],
  ['08/01/2025', [['08', '01', '2025']]],
  ["H'Bơ", [['h', 'bo']]],
  ['  ,. " " ', []],
])('%j is read in parts', (text, parts) => {
  expect(parseQuery(text).parts.map((part) => part.map(({ folded }) => folded))).toEqual(parts);
});

test('a word keeps how it was typed and how it is spelt', () => {
  expect(parseQuery('HOÀ').parts).toEqual([[{ folded: 'hoa', exact: 'hoa1', typed: 'HOÀ' }]]);
});

test('sixteen words are looked for, and more are said to be cut', () => {
  const words = Array.from({ length: 20 }, (_, index) => `w${index}`);
  const query = parseQuery(words.join(' '));
  expect(query.parts.flat().map(({ typed }) => typed)).toEqual(words.slice(0, 16));
  expect(query.isCut).toBe(true);
  expect(parseQuery(words.slice(0, 16).join(' ')).isCut).toBe(false);
});
