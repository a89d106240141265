import { expect, test } from 'vitest';
import { tokenize } from '../../src/text/tokenize.ts';
import { wordSet } from '../../src/text/word-set.ts';

test.each([
  ['và', true],
  ['VÀ', true],
  ['với', false],
  ['–', true],
  ['-', true],
  [',', false],
  ['v', false],
])('the words «và» and «-» hold %s: %s', (word, expected) => {
  expect(wordSet('và', '-').has(tokenize(word).tokens[0])).toBe(expected);
});

test('words that no list has are in no set', () => {
  expect(wordSet('và').has(tokenize('xyzt').tokens[0])).toBe(false);
  expect(wordSet('và').has(undefined)).toBe(false);
});

test('both spellings of a tone are one word', () => {
  expect(wordSet('hòa').has(tokenize('hoà').tokens[0])).toBe(true);
});
