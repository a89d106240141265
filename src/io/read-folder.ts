import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodes } from '../text/collate.ts';

/** The files under a folder, by path inside it with `/`, sorted; empty when there is no such folder. */
export function readFolder(folder: string): ReadonlyMap<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort(compareCodes);
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
