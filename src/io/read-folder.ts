import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareCodes } from '../text/collate.ts';

/** The files under a folder, by path inside it with `/`, sorted; empty when there is no such folder. */
export function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(listFolder(folder).map((path) => [path, readFileSync(join(folder, path))]));
}

/** Paths of the files under a folder, sorted. Links and hidden files are passed over. */
export function listFolder(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
    .filter((names) => !names.some((name) => name.startsWith('.')))
    .map((names) => names.join('/'))
    .sort(compareCodes);
}
