import { type Phrase, phrase } from '../../model/phrase.ts';

const units = ['byte', 'kB', 'MB', 'GB'] as const;
const step = 1000;

/** A number of bytes as people read it: `812 byte`, `14 kB`, `1,3 MB`. */
export function formatSize(bytes: number): Phrase {
  let size = bytes;
  let unit = 0;
  while (size >= step - (unit === 0 ? 0 : 0.5) && unit < units.length - 1) {
    size /= step;
    unit += 1;
  }
  const shown = unit > 0 && size < 10 ? Math.round(size * 10) / 10 : Math.round(size);
  const name = units[unit] ?? 'byte';
  return phrase(`data.size.${name}`, { size: shown });
}
