import { expect, test } from 'vitest';
import { toneKey } from '../../src/text/fold.ts';
import { tokenAt, wordNumber } from '../../src/text/token.ts';

/** The word at a range of a text. */
function word(text: string, start: number, end: number) {
  const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  return tokenAt({ text, units }, start, end, 'word', text[start - 1] === ' ');
}

test('a word is the same object wherever it is printed alike', () => {
  const first = word('các hội', 4, 7);
  expect(first).toEqual({
    kind: 'word',
    text: 'hội',
    key: toneKey('hội'),
    word: first.word,
    isCapitalised: false,
    isShouted: false,
    hasSpaceBefore: true,
  });
  expect(word('mọi hội', 4, 7)).toBe(first);
  expect(word('mọi Hội', 4, 7)).not.toBe(first);
  expect(word('hội', 0, 3)).toEqual({ ...first, hasSpaceBefore: false });
});

test('a word numbered later is known by its number from then on', () => {
  const before = word('quyzt', 0, 5);
  expect(before.word).toBe(0);
  const number = wordNumber(toneKey('quyzt'));
  expect(number).toBeGreaterThan(0);
  expect(word('quyzt', 0, 5).word).toBe(number);
  expect(wordNumber(toneKey('quyzt'))).toBe(number);
});

test('more words than the table holds are still told apart', () => {
  const words = Array.from({ length: 40_000 }, (_, index) => `x${index.toString(36)}`);
  const wrong = words.filter((text) => word(text, 0, text.length).text !== text);
  expect(wrong).toEqual([]);
});

test('a word too long to keep is cut anew', () => {
  const long = 'a'.repeat(200);
  expect(word(long, 0, 200)).toMatchObject({ text: long, word: 0 });
});
