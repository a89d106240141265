import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareCodes } from '../text/collate.ts';

/**
 * The files under a folder, by path inside it with `/`, sorted; empty when there is no such folder.
 * Links and hidden files are passed over.
 */
export function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep))
    .filter((names) => !names.some((name) => name.startsWith('.')))
    .map((names) => names.join('/'))
    .sort(compareCodes);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
