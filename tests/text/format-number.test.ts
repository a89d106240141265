import { expect, test } from 'vitest';
import { formatNumber } from '../../src/text/format-number.ts';

test.each([
  [1250.5, '1.250,5'],
  [87.2, '87,2'],
  [100, '100'],
  [1_234_567, '1.234.567'],
  [0.1 + 0.2, '0,3'],
  [-1500, '-1.500'],
])('%d is written %s', (value, shown) => expect(formatNumber(value)).toBe(shown));
