import { bareFold } from './fold.ts';

/** In bytes. */
const longestSlug = 80;
const apostrophes = /['’ʼ]/gu;
const separators = /[^a-z0-9]+/gu;

/**
 * ASCII form of a name for a permalink: `[a-z0-9]` words joined by `-`, at most `longest` bytes, cut at a word.
 *
 * Idempotent. Empty when the name has no Latin letter or digit: the caller adds an id.
 * @example `Đảng ủy Quân khu 1` → `dang-uy-quan-khu-1`; `004_b436` → `004-b436`
 */
export function slugify(name: string, longest = longestSlug): string {
  const words = bareFold(name.replace(apostrophes, '')).replace(separators, '-').split('-');
  let slug = '';
  for (const word of words) {
    if (word === '') continue;
    const longer = slug === '' ? word : `${slug}-${word}`;
    if (longer.length > longest) return slug === '' ? word.slice(0, longest) : slug;
    slug = longer;
  }
  return slug;
}
