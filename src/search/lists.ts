import { addTo } from '../model/add-to.ts';
import type { EntityKind, SearchRole } from '../model/search.ts';
import type { EntityEntry, PairEntry } from './files.ts';
import { unpackNumbers } from './packed-list.ts';
import type { Query, QueryWord } from './query.ts';
import { at, intersectAll } from './sets.ts';
import type { SegmentShelves, Shelves } from './shelves.ts';

/** Where a word is found: documents, ascending. */
export interface FoundWord {
  readonly word: QueryWord;
  readonly documents: Uint32Array;
  readonly heads: Uint32Array;
  /** Documents that spell it as typed. */
  readonly exact: Uint32Array;
}

/** What the index knows of a query. */
export interface QueryLists {
  /** By folded word; undefined when no document has it. */
  readonly words: ReadonlyMap<string, FoundWord | undefined>;
  /** Documents with two words of the query side by side, by `<first> <second>`. */
  readonly pairs: ReadonlyMap<string, Uint32Array>;
}

/** The lists of a query, read in every segment and joined. */
export async function readLists({ segments }: Shelves, query: Query): Promise<QueryLists> {
  const asked = new Map<string, QueryWord[]>();
  for (const word of query.parts.flat()) addTo(asked, word.folded, word);
  const keys = [...new Set(neighbours(query.parts.flat()))];
  const found = await Promise.all(segments.map((segment) => readSegment(segment, asked, keys)));
  const joinedWord = (folded: string, [word]: readonly QueryWord[]): FoundWord | undefined => {
    const own = found.map(({ words }) => words.get(folded));
    if (word === undefined || own.every((each) => each === undefined)) return undefined;
    return {
      word,
      documents: joined(segments, (place) => own[place]?.documents),
      heads: joined(segments, (place) => own[place]?.heads),
      exact: joined(segments, (place) => own[place]?.exact),
    };
  };
  return {
    words: new Map(
      Array.from(asked, ([folded, words]) => [folded, joinedWord(folded, words)] as const),
    ),
    pairs: new Map(
      keys.map((key) => [key, joined(segments, (place) => found[place]?.pairs.get(key))]),
    ),
  };
}

/** Keys of the pairs of words side by side. */
export function neighbours(words: readonly QueryWord[]): readonly string[] {
  return words.slice(1).map(({ folded }, index) => `${words[index]?.folded} ${folded}`);
}

/** Documents that name the people and organisations chosen, with their names. */
export async function readEntities(
  shelves: Shelves,
  chosen: Readonly<Record<EntityKind, readonly string[]>>,
) {
  const names = { person: new Map<string, string>(), organisation: new Map<string, string>() };
  const read = async (kind: EntityKind, id: string) => {
    const entries = await readEntity(shelves, kind, id);
    const name = entries.find((entry) => entry !== undefined)?.name;
    if (name !== undefined) names[kind].set(id, name);
    return joined(shelves.segments, (place) => {
      const [entry, bound] = [entries[place], shelves.segments[place]?.documents ?? 0];
      return entry && unpackNumbers(entry.documents, bound);
    });
  };
  const [people, organisations] = await Promise.all([
    Promise.all(chosen.person.map((id) => read('person', id))),
    Promise.all(chosen.organisation.map((id) => read('organisation', id))),
  ]);
  return { documents: [...people, ...organisations], names };
}

/** For each person the documents in which they have a role; without people, those in which anybody has it. */
export function documentsInRole(
  shelves: Shelves,
  people: readonly string[],
  role: SearchRole,
): Promise<readonly Uint32Array[]> {
  const { segments } = shelves;
  const ids = people.length === 0 ? [undefined] : people;
  const read = async (id: string | undefined) => {
    const entries = await readEntity(shelves, 'person', id);
    return joined(segments, (place) => {
      const entry = entries[place];
      const packed = entry?.roles[role];
      if (entry === undefined || packed === undefined) return undefined;
      const documents = unpackNumbers(entry.documents, segments[place]?.documents ?? 0);
      return at(documents, unpackNumbers(packed, documents.length));
    });
  };
  return Promise.all(ids.map(read));
}

function readEntity(
  { segments }: Shelves,
  kind: EntityKind,
  id: string | undefined,
): Promise<readonly (EntityEntry | undefined)[]> {
  return Promise.all(segments.map((segment) => segment.entity(kind, id)));
}

/** @param asked words that are the same but for their spelling, by folded word. */
async function readSegment(
  segment: SegmentShelves,
  asked: ReadonlyMap<string, readonly QueryWord[]>,
  keys: readonly string[],
) {
  const wordsOf = (key: string) => key.split(' ') as [first: string, second: string];
  const [found, entries] = await Promise.all([
    Promise.all(
      Array.from(
        asked,
        async ([folded, words]) => [folded, await readWord(segment, folded, words)] as const,
      ),
    ),
    Promise.all(keys.map((key) => segment.pair(...wordsOf(key)))),
  ]);
  const words = new Map(found);
  const documentsOf = (folded: string) => words.get(folded)?.documents ?? new Uint32Array();
  const listOf = (key: string, entry: PairEntry | undefined) => {
    if (entry === undefined) return undefined;
    if (typeof entry === 'string') return unpackNumbers(entry, segment.documents);
    const shared = intersectAll(wordsOf(key).map(documentsOf)) ?? new Uint32Array();
    return at(shared, unpackNumbers(entry[0], shared.length));
  };
  return { words, pairs: new Map(keys.map((key, index) => [key, listOf(key, entries[index])])) };
}

async function readWord(
  { documents: bound, word, spelling }: SegmentShelves,
  folded: string,
  words: readonly QueryWord[],
): Promise<Omit<FoundWord, 'word'> | undefined> {
  const asked = [...new Set(words.map(({ exact }) => exact))];
  const [entry, spelt] = await Promise.all([
    word(folded),
    Promise.all(asked.map((exact) => spelling(exact))),
  ]);
  if (entry === undefined) return undefined;
  const documents = unpackNumbers(entry[0], bound);
  const places = (list: string | undefined) =>
    list === undefined ? new Uint32Array() : at(documents, unpackNumbers(list, documents.length));
  const exact = intersectAll(spelt.map(places)) ?? new Uint32Array();
  return { documents, heads: places(entry[1]), exact };
}

/** One list of the lists of all segments, counted among all documents. */
function joined(
  segments: readonly SegmentShelves[],
  listOf: (place: number) => Uint32Array | undefined,
): Uint32Array {
  const lists = segments.map((_, place) => listOf(place) ?? new Uint32Array());
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let next = 0;
  lists.forEach((list, place) => {
    const start = segments[place]?.start ?? 0;
    for (const document of list) all[next++] = start + document;
  });
  return all;
}
