import { expect, test } from 'vitest';
import { toneKey } from '../../src/text/fold.ts';
import { wordFormAt, wordNumber } from '../../src/text/word-forms.ts';

test('the form of a word is the same object wherever it stands', () => {
  const first = wordFormAt('hội nghị', 0, 3, 'word');
  expect(first).toEqual({
    kind: 'word',
    text: 'hội',
    length: 3,
    key: toneKey('hội'),
    word: first.word,
  });
  expect(wordFormAt('các hội', 4, 7, 'word')).toBe(first);
  expect(wordFormAt('Hội', 0, 3, 'word')).not.toBe(first);
});

test('a word numbered later is known by its number from then on', () => {
  const before = wordFormAt('quyzt', 0, 5, 'word');
  expect(before.word).toBe(0);
  const number = wordNumber(toneKey('quyzt'));
  expect(number).toBeGreaterThan(0);
  expect(wordFormAt('quyzt', 0, 5, 'word').word).toBe(number);
  expect(wordNumber(toneKey('quyzt'))).toBe(number);
});

test('more words than the table holds are still told apart', () => {
  const words = Array.from({ length: 40_000 }, (_, index) => `x${index.toString(36)}`);
  const wrong = words.filter((word) => wordFormAt(word, 0, word.length, 'word').text !== word);
  expect(wrong).toEqual([]);
});

test('a word too long to keep is cut anew', () => {
  const long = 'a'.repeat(200);
  expect(wordFormAt(long, 0, 200, 'word')).toMatchObject({ text: long, word: 0 });
});
