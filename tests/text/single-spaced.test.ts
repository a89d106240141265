import { expect, test } from 'vitest';
import { singleSpaced } from '../../src/text/single-spaced.ts';

test.each([
  ['Hà An', 'Hà An'],
  ['Hà  An', 'Hà An'],
  ['Hà\nAn', 'Hà An'],
  [' Hà \t\n An ', ' Hà An '],
  ['', ''],
])('%j has single spaces as %j', (text, expected) => {
  expect(singleSpaced(text)).toBe(expected);
});
