import { expect, test } from 'vitest';
import { encodeParts } from '../../src/outputs/bytes.ts';

test('parts are joined as UTF-8, also those longer together than one chunk', () => {
  const part = 'Đảng ủy 😀 '.repeat(10_000);
  const parts = Array.from({ length: 25 }, () => part);
  expect(Buffer.from(encodeParts(parts)).equals(Buffer.from(parts.join('')))).toBe(true);
  expect(encodeParts([])).toHaveLength(0);
});
