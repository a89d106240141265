import { join } from 'node:path';
import { readEntry, writeEntry } from './entry.ts';
import { cacheFolder } from './folder.ts';

/**
 * The word lists as they were checked before, else as they are checked now: reading YAML takes half of the time in which
 * a build finds out that nothing has changed.
 *
 * @param root absolute path of the project's folder.
 * @param keys digests of the program and of the word lists.
 */
export function keptLexicon<T>(
  root: string,
  { program, lexicon }: { readonly program: string; readonly lexicon: string },
  check: () => T,
): T {
  const path = join(root, cacheFolder, 'lexicon');
  const kept = readEntry<T>(path, program + lexicon);
  if (kept !== undefined) return kept;
  const checked = check();
  writeEntry(path, program + lexicon, checked);
  return checked;
}
