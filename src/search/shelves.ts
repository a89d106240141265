import type { EntityKind } from '../model/search.ts';
import { entityKey } from './entity-key.ts';
import {
  type Contents,
  contentsFile,
  type EntityEntry,
  type NameEntry,
  type PairEntry,
  type RosterFile,
  rosterFile,
  type Shelf,
  type SpellingEntry,
  shelfFile,
  type TextFile,
  textFile,
  type WordEntry,
} from './files.ts';

/**
 * Brings the value of a file of the index.
 *
 * @param edition of the index; undefined for the table of contents, which tells it.
 * @returns a promise that fails when the file cannot be had.
 */
export type LoadFile = (name: string, edition: string | undefined) => Promise<unknown>;

/** What the files of the index hold, each read once. */
export interface Shelves {
  readonly contents: Contents;
  /** Undefined when no document has the word. */
  word(folded: string): Promise<WordEntry | undefined>;
  /** Undefined when no document spells its word so. */
  spelling(exact: string): Promise<SpellingEntry | undefined>;
  pair(first: string, second: string): Promise<PairEntry | undefined>;
  /** Without an id: everybody of the kind. */
  entity(kind: EntityKind, id?: string): Promise<EntityEntry | undefined>;
  name(beginning: string): Promise<NameEntry | undefined>;
  text(document: number): Promise<TextFile>;
  roster(document: number): Promise<RosterFile>;
}

export async function openShelves(load: LoadFile): Promise<Shelves> {
  const contents = (await load(contentsFile, undefined)) as Contents;
  const files = new Map<string, Promise<unknown>>();
  const read = <T>(name: string): Promise<T> => {
    let file = files.get(name);
    if (file === undefined) {
      file = load(name, contents.edition);
      file.catch(() => files.delete(name)); // so that the next try asks again
      files.set(name, file);
    }
    return file as Promise<T>;
  };
  const take = async <T>(shelf: Shelf, key: string): Promise<T | undefined> => {
    const values = await read<Readonly<Record<string, T>>>(
      shelfFile(shelf, key, contents.files[shelf]),
    );
    return Object.hasOwn(values, key) ? values[key] : undefined;
  };
  return {
    contents,
    word: (folded) => take('words', folded),
    spelling: (exact) => take('spellings', exact),
    pair: (first, second) => take('pairs', `${first} ${second}`),
    entity: (kind, id) => take('entities', entityKey(kind, id)),
    name: (beginning) => take('names', beginning),
    text: (document) => read(textFile(document)),
    roster: (document) => read(rosterFile(document)),
  };
}
