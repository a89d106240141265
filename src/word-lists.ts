import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readFolder } from './io/read-folder.ts';
import { checkLists, type LoadedLexicon, loadLexicon } from './lexicon/load-lexicon.ts';
import type { LexiconFile } from './lexicon/schema.ts';

/** Word lists that were found sound, by the SHA-256 of the file each was read from. */
type CheckedLists = Readonly<Record<string, LexiconFile>>;

/** The word lists with the digest of all their files. */
export interface WordLists extends LoadedLexicon {
  readonly digest: string;
}

/**
 * The word lists of a package. Those that were checked when the program was compiled, and have not changed since, are
 * not read as YAML again: that takes longer than everything else in a small build.
 *
 * @param folder of the package; the lists lie in `lexicon`.
 */
export function readWordLists(folder: string): WordLists {
  const file = checkedFile(folder);
  const checked: CheckedLists = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const lists = readLists(folder);
  const loaded = loadLexicon(
    new Map(lists.map(({ path, text }) => [path, text])),
    new Map(lists.flatMap(({ path, digest }) => toEntry(path, checked[digest]))),
  );
  return { ...loaded, digest: digestAll(lists) };
}

/** Checks the word lists of a package once for all runs: `npm run compile` does. */
export function checkWordLists(folder: string): void {
  const lists = readLists(folder);
  const sound = checkLists(new Map(lists.map(({ path, text }) => [path, text]))).sound;
  const checked = lists.flatMap(({ path, digest }) => toEntry(digest, sound.get(path)));
  const file = checkedFile(folder);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(Object.fromEntries(checked)));
}

function checkedFile(folder: string): string {
  return join(folder, 'dist/word-lists.json');
}

function readLists(folder: string) {
  return [...readFolder(join(folder, 'lexicon'))].map(([path, bytes]) => ({
    path: `lexicon/${path}`,
    text: bytes.toString('utf8'),
    digest: createHash('sha256').update(bytes).digest('hex'),
  }));
}

function digestAll(lists: ReturnType<typeof readLists>): string {
  const hash = createHash('sha256');
  for (const { path, digest } of lists) hash.update(`${path} ${digest}\n`);
  return hash.digest('hex');
}

/** No entry for what is not there. */
function toEntry<K, V>(key: K, value: V | undefined): readonly (readonly [K, V])[] {
  return value === undefined ? [] : [[key, value]];
}
