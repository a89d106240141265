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
  rosterLength,
  type SegmentContents,
  type Shelf,
  type SpellingEntry,
  shelfFolder,
  shelfFolders,
  type TextFile,
  textFile,
  type WordEntry,
} from './files.ts';
import { fileNamer, type Spread } from './spread.ts';
import { placeOf, startsOf } from './starts.ts';

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
  /** In time. */
  readonly segments: readonly SegmentShelves[];
  /** Rosters in the order of their documents. */
  readonly rosters: readonly Roster[];
  name(beginning: string): Promise<NameEntry | undefined>;
  text(document: number): Promise<TextFile>;
}

/** The shelves of one segment; documents count from its first. */
export interface SegmentShelves {
  /** Number of its first document among all. */
  readonly start: number;
  readonly documents: number;
  /** Undefined when no document has the word. */
  word(folded: string): Promise<WordEntry | undefined>;
  /** Undefined when no document spells its word so. */
  spelling(exact: string): Promise<SpellingEntry | undefined>;
  pair(first: string, second: string): Promise<PairEntry | undefined>;
  /** Without an id: everybody of the kind. */
  entity(kind: EntityKind, id?: string): Promise<EntityEntry | undefined>;
}

/** Who takes part in documents side by side; half-open, numbered among all. */
export interface Roster {
  readonly start: number;
  readonly end: number;
  read(): Promise<RosterFile>;
}

/** Reads a file once, however often it is asked for. */
type ReadFile = <T>(name: string) => Promise<T>;

export async function openShelves(load: LoadFile): Promise<Shelves> {
  const contents = (await load(contentsFile, undefined)) as Contents;
  const read = remembering((name) => load(name, contents.edition));
  const { segments, runs } = contents;
  const nameFrom = taker<NameEntry>(read, shelfFolders.names, contents.names);
  const starts = startsOf(segments.map(({ documents }) => documents));
  const runStarts = startsOf(runs.map(([, documents]) => documents));
  return {
    contents,
    segments: segments.map((segment, place) => openSegment(segment, starts[place] ?? 0, read)),
    rosters: segments.flatMap((segment, place) => [
      ...rostersOf(segment, starts[place] ?? 0, read),
    ]),
    name: nameFrom,
    text: (document) => {
      const run = placeOf(runStarts, document);
      return read(textFile(runs[run]?.[0] ?? '', document - (runStarts[run] ?? 0)));
    },
  };
}

function openSegment(
  { name, documents, shelves }: SegmentContents,
  start: number,
  read: ReadFile,
): SegmentShelves {
  const from = <T>(shelf: Shelf) => taker<T>(read, shelfFolder(shelf, name), shelves[shelf]);
  const [pair, entity] = [from<PairEntry>('pairs'), from<EntityEntry>('entities')];
  return {
    start,
    documents,
    word: from('words'),
    spelling: from('spellings'),
    pair: (first, second) => pair(`${first} ${second}`),
    entity: (kind, id) => entity(entityKey(kind, id)),
  };
}

function* rostersOf(
  { name, documents }: SegmentContents,
  start: number,
  read: ReadFile,
): Iterable<Roster> {
  for (let first = 0; first < documents; first += rosterLength) {
    yield {
      start: start + first,
      end: start + Math.min(first + rosterLength, documents),
      read: () => read(rosterFile(name, first)),
    };
  }
}

/** Takes values from a shelf by their keys. */
function taker<T>(
  read: ReadFile,
  folder: string,
  spread: Spread,
): (key: string) => Promise<T | undefined> {
  const fileOf = fileNamer(spread);
  return async (key) => {
    const values = await read<Readonly<Record<string, T>>>(`${folder}/${fileOf(key)}`);
    return Object.hasOwn(values, key) ? values[key] : undefined;
  };
}

function remembering(load: (name: string) => Promise<unknown>): ReadFile {
  const files = new Map<string, Promise<unknown>>();
  return <T>(name: string) => {
    let file = files.get(name);
    if (file === undefined) {
      file = load(name);
      file.catch(() => files.delete(name)); // so that the next try asks again
      files.set(name, file);
    }
    return file as Promise<T>;
  };
}
