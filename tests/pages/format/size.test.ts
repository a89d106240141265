import { expect, test } from 'vitest';
import { formatSize } from '../../../src/pages/format/size.ts';

test.each([
  [0, 0, 'byte'],
  [999, 999, 'byte'],
  [1000, 1, 'kB'],
  [1340, 1.3, 'kB'],
  [14_400, 14, 'kB'],
  [999_400, 999, 'kB'],
  [999_600, 1, 'MB'],
  [26_760_637, 27, 'MB'],
  [1_500_000_000, 1.5, 'GB'],
  [3_000_000_000_000, 3000, 'GB'],
])('%i bytes are %d %s', (bytes, size, unit) => {
  expect(formatSize(bytes)).toEqual({ key: `data.size.${unit}`, params: { size } });
});
