import { formatNumber } from '../../text/format-number.ts';

const units = ['kB', 'MB', 'GB'] as const;
const step = 1000;

/** A number of bytes as people read it: `812 byte`, `14 kB`, `1,3 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < step) return `${formatNumber(bytes)} byte`;
  let size = bytes / step;
  let unit = 0;
  while (size >= step - 0.5 && unit < units.length - 1) {
    size /= step;
    unit += 1;
  }
  const shown = size < 10 ? Math.round(size * 10) / 10 : Math.round(size);
  return `${formatNumber(shown)} ${units[unit] ?? ''}`;
}
