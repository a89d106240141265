import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { countFacets } from '../../src/search/facets.ts';
import { indexFolder, receiver } from '../../src/search/files.ts';
import { find } from '../../src/search/find.ts';
import { ResultPages } from '../../src/search/pages.ts';
import { parseQuery } from '../../src/search/query.ts';
import type { LoadFile, Shelves } from '../../src/search/shelves.ts';

const filters = { years: [], people: [], organisations: [], role: undefined };

/** Everything the page asks for to show the first results of a query with what they can be narrowed to. */
export async function answer(shelves: Shelves, query: string): Promise<number> {
  const finding = await find(shelves, parseQuery(query), { filters, order: 'match' });
  const page = await new ResultPages(shelves, finding).read(1);
  if (page.total > 0) await countFacets(shelves, finding, filters);
  return page.total;
}

/** Reads files of an index as a server sends them, and adds up their bytes after gzip. */
export function pageLoader(site: string): {
  readonly load: LoadFile;
  bytes(): number;
  forget(): void;
} {
  let sum = 0;
  return {
    load: async (name) => {
      const script = readFileSync(join(site, indexFolder, `${name}.js`), 'utf8');
      sum += gzipSync(script).length;
      let received: unknown;
      new Function(receiver, script)((value: unknown) => {
        received = value;
      });
      return received;
    },
    bytes: () => sum,
    forget: () => {
      sum = 0;
    },
  };
}
