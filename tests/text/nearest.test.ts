import { expect, test } from 'vitest';
import { nearest } from '../../src/text/nearest.ts';

const known = ['build', 'dev', 'check', 'extract', 'explain'];

test.each([
  ['biuld', 'build'],
  ['BUILD', 'build'],
  ['chek', 'check'],
  ['extrat', 'extract'],
  ['explian', 'explain'],
  ['de', undefined],
  ['deploy', undefined],
  ['', undefined],
  ['x'.repeat(200), undefined],
  ['constructor', undefined],
])('"%s" was meant to be %s', (word, expected) => {
  expect(nearest(word, known)).toBe(expected);
});

test('of equally near words the first is taken', () => {
  expect(nearest('abcd', ['abce', 'abcf'])).toBe('abce');
});

test('nothing is near nothing', () => {
  expect(nearest('build', [])).toBeUndefined();
});
