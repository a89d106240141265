import type { SearchEntity } from '../model/search.ts';
import type { BatchPlan, OutputFile } from '../model/site.ts';
import { compareCodes } from '../text/collate.ts';
import { type Edited, withEdition } from './edition.ts';
import { entityKey } from './entity-key.ts';
import { indexFolder, type NameEntry, type Suggestion, shelfFolders } from './files.ts';
import { shelve } from './shelve.ts';
import type { Spread } from './spread.ts';
import { foldedWords } from './words.ts';

/** A node with at most so many names lists them all. */
const leafLength = 12;
/** Names a node with more of them lists. */
const topLength = 8;
/** Bytes of a node: an estimate that decides how many files there are. */
const nodeBytes = 400;
/** Bytes of a file that names share. */
const fileBytes = 2048;

/** A name from one of its words on, folded, and the place of its entity. */
interface Ending {
  readonly text: string;
  readonly place: number;
  /** The spelling it is the end of, when that is not the name. */
  readonly spelling: string | undefined;
  /** Whether it is the whole of the name or spelling. */
  readonly isWhole: boolean;
}

/** What others have to know of the files of names. */
export interface NamesTold {
  readonly spread: Spread;
}

/**
 * The files of names.
 *
 * @param counts in how many documents an entity is, by its key.
 */
export function namesPlan(
  entities: Iterable<SearchEntity>,
  counts: ReadonlyMap<string, number>,
): BatchPlan<Edited<NamesTold>> {
  const countOf = ({ kind, id }: SearchEntity) => counts.get(entityKey(kind, id)) ?? 0;
  const listed = [...entities];
  return {
    name: `${indexFolder}/${shelfFolders.names}`,
    given: listed.map((entity) => [{ ...entity }, countOf(entity)]),
    make: () => withEdition(makeFiles(nameTree(listed, countOf))),
  };
}

function* makeFiles(tree: NameTree): Generator<OutputFile, NamesTold> {
  const nodes = [...tree];
  const spread = yield* shelve({
    folder: shelfFolders.names,
    fileBytes,
    count: nodes.length,
    keyOf: (node) => nodes[node]?.[0] ?? '',
    bytesOf: () => nodeBytes,
    valueOf: (node) => nodes[node]?.[1],
  });
  return { spread };
}

/** The nodes of the tree of names: under the beginning of a word of a name, what is suggested. */
type NameTree = ReadonlyMap<string, NameEntry>;

/** @param countOf number of reports that name an entity. */
function nameTree(
  listed: readonly SearchEntity[],
  countOf: (entity: SearchEntity) => number,
): NameTree {
  const suggestions = listed.map(
    (entity): Suggestion => ({
      kind: entity.kind,
      id: entity.id,
      name: entity.name,
      count: countOf(entity),
      ...(entity.about === undefined ? {} : { about: entity.about }),
    }),
  );
  const order = suggestions
    .map((_, place) => place)
    .sort((a, b) => compare(suggestions[a], suggestions[b]));
  const rankOf = new Uint32Array(order.length);
  order.forEach((place, rank) => {
    rankOf[place] = rank;
  });
  const nodes = new Map<string, NameEntry>();
  const endings = [...endingsOf(listed)].sort(
    (a, b) => compareCodes(a.text, b.text) || a.place - b.place,
  );
  const ranked = order.flatMap((place) => suggestions[place] ?? []);
  const byRank = endings.map((ending) => ({ ...ending, place: rankOf[ending.place] ?? 0 }));
  grow(nodes, '', byRank, ranked);
  return nodes;
}

function* endingsOf(entities: readonly SearchEntity[]): Iterable<Ending> {
  let place = 0;
  for (const { name, spellings } of entities) {
    const known = new Set<string>();
    for (const printed of [name, ...spellings]) {
      const spelling = printed === name ? undefined : printed;
      const words = foldedWords(printed).split(' ');
      for (const [first] of words.entries()) {
        const text = words.slice(first).join(' ');
        if (text !== '' && !known.has(text)) yield { text, place, spelling, isWhole: first === 0 };
        known.add(text);
      }
    }
    place++;
  }
}

/** @param endings sorted, all beginning with `key`; `place` is the rank of the entity. */
function grow(
  nodes: Map<string, NameEntry>,
  key: string,
  endings: readonly Ending[],
  ranked: readonly Suggestion[],
): void {
  const ranks = rankedIn(endings, ranked);
  if (ranks.length <= leafLength) {
    nodes.set(key, { top: ranks.flatMap((rank) => leafLines(rank, endings, ranked)) });
    return;
  }
  const top = ranks.slice(0, topLength).flatMap((rank) => ranked[rank] ?? []);
  const forks = forksOf(key, endings);
  nodes.set(key, { top, next: forks.map(({ prefix }) => prefix.slice(key.length)) });
  for (const { prefix, start, end } of forks)
    grow(nodes, prefix, endings.slice(start, end), ranked);
}

/** Ranks of the entities of a node: most reports first, then those whose name begins so, then by rank. */
function rankedIn(endings: readonly Ending[], ranked: readonly Suggestion[]): readonly number[] {
  const isWhole = new Map<number, boolean>();
  for (const ending of endings) {
    isWhole.set(ending.place, ending.isWhole || isWhole.get(ending.place) === true);
  }
  const countOf = (rank: number) => ranked[rank]?.count ?? 0;
  return [...isWhole.keys()].sort(
    (a, b) => countOf(b) - countOf(a) || Number(isWhole.get(b)) - Number(isWhole.get(a)) || a - b,
  );
}

/** An entity, once for each spelling that ends in a node. */
function leafLines(
  rank: number,
  endings: readonly Ending[],
  ranked: readonly Suggestion[],
): readonly Suggestion[] {
  const entity = ranked[rank];
  if (entity === undefined) return [];
  const spellings = endings.flatMap(({ place, spelling }) => (place === rank ? [spelling] : []));
  return Array.from(new Set(spellings), (spelling) =>
    spelling === undefined ? entity : { ...entity, spelling },
  );
}

/** Runs of endings that go on alike, with the longest beginning each run shares. */
function forksOf(
  key: string,
  endings: readonly Ending[],
): readonly { readonly prefix: string; readonly start: number; readonly end: number }[] {
  const forks: { prefix: string; start: number; end: number }[] = [];
  for (let start = 0; start < endings.length; ) {
    const first = endings[start]?.text ?? '';
    const letter = first[key.length];
    let end = start + 1;
    while (end < endings.length && endings[end]?.text[key.length] === letter) end++;
    const last = endings[end - 1]?.text ?? '';
    if (letter !== undefined) forks.push({ prefix: shared(first, last), start, end });
    start = end;
  }
  return forks;
}

function shared(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}

/** Most reports first, then people before organisations, then by name and id. */
function compare(a: Suggestion | undefined, b: Suggestion | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return (
    b.count - a.count ||
    compareCodes(b.kind, a.kind) ||
    compareCodes(a.name, b.name) ||
    compareCodes(a.id, b.id)
  );
}
