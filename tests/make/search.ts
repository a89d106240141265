import type { SearchDocument, SearchEntity, SearchSource } from '../../src/model/search.ts';
import { indexFolder, receiver } from '../../src/search/files.ts';
import { searchFiles } from '../../src/search/index.ts';
import { type LoadFile, openShelves, type Shelves } from '../../src/search/shelves.ts';
import { siteOf } from './site.ts';

/** A document of plain paragraphs. */
export function documentOf(
  id: string,
  texts: readonly string[],
  changes: Partial<SearchDocument> = {},
): SearchDocument {
  return {
    path: `su-kien/${id}.html`,
    title: id,
    day: { shown: '08/01/2025', detail: null, iso: '2025-01-08', mark: null },
    lastDay: '2025-12-31',
    paragraphs: texts.map((text, index) => ({ number: index + 1, text })),
    heads: [],
    people: [],
    organisations: [],
    ...changes,
  };
}

export function entityOf(name: string, changes: Partial<SearchEntity> = {}): SearchEntity {
  return { kind: 'person', id: name, name, spellings: [], about: undefined, ...changes };
}

/** Files of an index as a browser would run them, by name; `asked` are those that were. */
export interface IndexFiles {
  readonly files: ReadonlyMap<string, string>;
  readonly asked: string[];
  readonly load: LoadFile;
}

interface Source {
  readonly documents?: readonly SearchDocument[];
  readonly entities?: readonly SearchEntity[];
}

export function indexOf({ documents = [], entities = [] }: Source): IndexFiles {
  const files = new Map<string, string>();
  const asked: string[] = [];
  const source: SearchSource = {
    documents: documents.map((document) => ({
      ...document,
      id: document.path,
      read: () => document,
    })),
    lastDays: documents.map(({ lastDay }) => lastDay),
    entities,
  };
  for (const { path, content } of searchFiles(source, ({ make }) => make(siteOf()))) {
    files.set(path, String(content));
  }
  return {
    files,
    asked,
    load: async (name) => {
      asked.push(name);
      const script = files.get(`${indexFolder}/${name}.js`);
      if (script === undefined) throw new Error(`no file ${name}`);
      return run(script);
    },
  };
}

export function shelvesOf(source: Source): Promise<Shelves> {
  return openShelves(indexOf(source).load);
}

/** What a file hands to the function of the page. */
function run(script: string): unknown {
  let received: unknown;
  const receive = (value: unknown) => {
    received = value;
  };
  new Function(receiver, script)(receive);
  return received;
}
