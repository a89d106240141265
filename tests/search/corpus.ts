import { readFolder } from '../../src/io/read-folder.ts';
import type { SearchDocument } from '../../src/model/search.ts';
import { documentOf } from '../make/search.ts';

/** The invented reports as documents, in the order of their names: title and paragraphs, and nothing read in them. */
export function corpusDocuments(): readonly SearchDocument[] {
  return ['seeds', 'invented', 'written'].flatMap((folder) =>
    [...readFolder(`tests/corpus/${folder}`)]
      .filter(([path]) => path.endsWith('.txt'))
      .map(([path, bytes]) => {
        const [title = '', ...texts] = bytes
          .toString('utf8')
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
        return documentOf(`${folder}-${path}`, texts, { title, heads: [title] });
      }),
  );
}
