import { copyFileSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readFolder } from '../../../src/io/read-folder.ts';
import { buildProject, removeAtExit } from '../built-site.ts';

/** Every text of the corpus, and the reports of one chairwoman, whose promise is answered a year later. */
const sources = ['tests/corpus', 'tests/e2e/journeys'];

/**
 * Builds the archive the journeys go through.
 *
 * @returns absolute path of the site.
 */
export function buildArchive(): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'kyyeu-journeys-'));
  removeAtExit(root);
  mkdirSync(join(root, 'seeds'));
  for (const source of sources) {
    for (const path of readFolder(source).keys()) {
      if (!path.endsWith('.txt')) continue;
      const folder = basename(dirname(join(source, path)));
      copyFileSync(join(source, path), join(root, 'seeds', `${folder}-${basename(path)}`));
    }
  }
  return buildProject(root, {});
}
