import type { TokenizedBlock } from '../tokens.ts';
import { hasFamilyName, isHighlandName } from './name.ts';
import type { PersonPhrase } from './person-phrase.ts';

/** `ông Thái`, not `ông K’Brôi`, which is a whole name. */
export function isShortName(block: TokenizedBlock, { name }: PersonPhrase): boolean {
  return name.end - name.first < 2 && !isHighlandName(block, name.first);
}

/** `đại biểu ⟦Út Em⟧` after `Phan Văn Út Em`. */
export function isTail(block: TokenizedBlock, { name }: PersonPhrase): boolean {
  return name.end - name.first === 2 && !hasFamilyName(block, name.first);
}

/** Last syllable, or last two → the one full name that ends so; names that share it are left out. */
export function shortNames(
  full: ReadonlyMap<string, string>,
): ReadonlyMap<string, { readonly name: string; readonly key: string }> {
  const byLast = new Map<string, { name: string; key: string }>();
  const shared = new Set<string>();
  for (const [key, name] of full) {
    const space = key.lastIndexOf(' ');
    const tail = key.lastIndexOf(' ', space - 1);
    for (const last of [key.slice(space + 1), tail > 0 ? key.slice(tail + 1) : key]) {
      if (last !== key && byLast.get(last)?.key !== key) {
        if (byLast.has(last)) shared.add(last);
        byLast.set(last, { name, key });
      }
    }
  }
  for (const last of shared) byLast.delete(last);
  return byLast;
}
