import { expect, test } from 'vitest';
import { toneKey } from '../../src/text/fold.ts';
import { wordFormAt, wordNumber } from '../../src/text/token.ts';

/** The form of a range of a text. */
function form(text: string, start: number, end: number) {
  const units = Uint16Array.from(text, (letter) => letter.charCodeAt(0));
  return wordFormAt({ text, units }, { start, end }, 'word');
}

test('the form of a word is the same object wherever it stands', () => {
  const first = form('hội nghị', 0, 3);
  expect(first).toEqual({
    kind: 'word',
    text: 'hội',
    key: toneKey('hội'),
    word: first.word,
    isShouted: false,
  });
  expect(form('các hội', 4, 7)).toBe(first);
  expect(form('Hội', 0, 3)).not.toBe(first);
});

test('a word numbered later is known by its number from then on', () => {
  const before = form('quyzt', 0, 5);
  expect(before.word).toBe(0);
  const number = wordNumber(toneKey('quyzt'));
  expect(number).toBeGreaterThan(0);
  expect(form('quyzt', 0, 5).word).toBe(number);
  expect(wordNumber(toneKey('quyzt'))).toBe(number);
});

test('more words than the table holds are still told apart', () => {
  const words = Array.from({ length: 40_000 }, (_, index) => `x${index.toString(36)}`);
  const wrong = words.filter((word) => form(word, 0, word.length).text !== word);
  expect(wrong).toEqual([]);
});

test('a word too long to keep is cut anew', () => {
  const long = 'a'.repeat(200);
  expect(form(long, 0, 200)).toMatchObject({ text: long, word: 0 });
});
