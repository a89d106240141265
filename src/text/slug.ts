import { bareFold } from './fold.ts';

const maximumLength = 80;
const apostrophes = /['’ʼ]/gu;
const separators = /[^a-z0-9]+/gu;

/**
 * ASCII form of a name for a permalink: `[a-z0-9]` words joined by `-`, at most 80 bytes, cut at a word.
 *
 * Idempotent. Empty when the name has no Latin letter or digit: the caller adds an id.
 * @example `Đảng ủy Quân khu 1` → `dang-uy-quan-khu-1`; `004_b436` → `004-b436`
 */
export function slugify(name: string): string {
  const words = bareFold(name.replace(apostrophes, '')).replace(separators, '-').split('-');
  let slug = '';
  for (const word of words) {
    if (word === '') continue;
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > maximumLength) return slug === '' ? word.slice(0, maximumLength) : slug;
    slug = longer;
  }
  return slug;
}
