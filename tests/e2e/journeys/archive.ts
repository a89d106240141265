import { basename, dirname, join } from 'node:path';
import { readFolder } from '../../../src/io/read-folder.ts';
import { buildTexts } from '../built-site.ts';

/** Every text of the corpus, and the reports of one chairwoman, whose promise is answered a year later. */
const sources = ['tests/corpus', 'tests/e2e/journeys'];

/**
 * Builds the archive the journeys go through.
 *
 * @returns absolute path of the site.
 */
export function buildArchive(): Promise<string> {
  return buildTexts(sources.flatMap((source) => [...textsOf(source)]));
}

/** Texts below a folder; one name may lie in several of its folders. */
function* textsOf(source: string): Iterable<readonly [name: string, text: string]> {
  for (const [path, bytes] of readFolder(source)) {
    if (!path.endsWith('.txt')) continue;
    const folder = basename(dirname(join(source, path)));
    yield [`${folder}-${basename(path)}`, bytes.toString('utf8')];
  }
}
