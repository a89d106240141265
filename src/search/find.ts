import type { EntityKind, SearchRole } from '../model/search.ts';
import { documentsInRole, type FoundWord, neighbours, readEntities, readLists } from './lists.ts';
import type { Query, QueryWord } from './query.ts';
import { type Ranked, rank, type Signals } from './rank.ts';
import { intersectAll, within } from './sets.ts';
import type { Shelves } from './shelves.ts';

/** What a reader narrowed the results to. */
export interface Filters {
  /** Any of these; the year that is not known is ''. */
  readonly years: readonly string[];
  /** All of these. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  /** Of the people chosen, or of anybody. */
  readonly role: SearchRole | undefined;
}

export type Order = 'match' | 'newest' | 'oldest';

export interface Finding {
  /** Documents in order, not yet checked for phrases of three words and more. */
  readonly candidates: Uint32Array;
  /** The same, ascending. */
  readonly documents: Uint32Array;
  /** Phrases that the texts themselves must be asked for. */
  readonly unchecked: readonly (readonly QueryWord[])[];
  /** Words no document has, as typed; the others are looked for. */
  readonly missing: readonly string[];
  /** Words looked for, with the number of documents that have each. */
  readonly words: readonly { readonly word: QueryWord; readonly count: number }[];
  /** Number of documents of each year before years are chosen, newest first; without a year (''), last. */
  readonly years: readonly { readonly year: string; readonly count: number }[];
  /** The documents whatever role somebody has in them, ascending. */
  readonly inAnyRole: Uint32Array;
  /** Names of the people and organisations chosen, by id; ids that are not known are absent. */
  readonly names: Readonly<Record<EntityKind, ReadonlyMap<string, string>>>;
}

/** Documents that have all words of a query, in any spelling, and pass the filters. */
export async function find(
  shelves: Shelves,
  query: Query,
  { filters, order }: { readonly filters: Filters; readonly order: Order },
): Promise<Finding> {
  const { contents } = shelves;
  const [{ words, pairs }, entities, roleLists] = await Promise.all([
    readLists(shelves, query),
    readEntities(shelves, { person: filters.people, organisation: filters.organisations }),
    filters.role === undefined ? [] : documentsInRole(shelves, filters.people, filters.role),
  ]);
  const missing = [...words].flatMap(([folded, found]) =>
    found === undefined ? typedForms(query, folded) : [],
  );
  const known = [...words.values()].filter((found) => found !== undefined);
  const phrases = query.parts.filter(
    (part) => part.length > 1 && part.every(({ folded }) => words.get(folded) !== undefined),
  );
  const pairsOfPhrases = phrases.flatMap((part) =>
    neighbours(part).map((key) => pairs.get(key) ?? new Uint32Array()),
  );
  const isAsked = query.parts.length > 0;
  const isNothingKnown = isAsked && known.length === 0;
  const matching = isNothingKnown
    ? new Uint32Array()
    : (intersectAll([...known.map(({ documents }) => documents), ...pairsOfPhrases]) ??
      Uint32Array.from({ length: contents.documents }, (_, document) => document));
  const present = intersectAll([matching, ...entities.documents]) ?? matching;
  const beforeYears = intersectAll([present, ...roleLists]) ?? present;
  const documents = inYears(shelves, beforeYears, filters.years);
  const ranked: Ranked = { documents, undated: contents.undated, total: contents.documents };
  return {
    candidates: rank(ranked, order, signalsOf(query, known, pairs)),
    documents,
    unchecked: phrases.filter((part) => part.length > 2),
    missing,
    words: known.map(({ word, documents: { length } }) => ({ word, count: length })),
    years: yearRanges(shelves)
      .map(({ year, start, end }) => ({ year, count: within(beforeYears, start, end).length }))
      .filter(({ year, count }) => count > 0 || filters.years.includes(year)),
    inAnyRole: inYears(shelves, present, filters.years),
    names: entities.names,
  };
}

/** Every spelling in which a word was typed, once. */
function typedForms({ parts }: Query, folded: string): readonly string[] {
  const typed = parts.flat().filter((word) => word.folded === folded);
  return [...new Set(typed.map((word) => word.typed))];
}

/** Documents of each year, newest year first; those without a year last. */
function yearRanges({ contents }: Shelves) {
  const { years, undated, documents } = contents;
  const dated = years.map(([year, start], index) => ({
    year,
    start,
    end: years[index + 1]?.[1] ?? undated,
  }));
  return [...dated.toReversed(), { year: '', start: undated, end: documents }];
}

function inYears(shelves: Shelves, documents: Uint32Array, years: readonly string[]): Uint32Array {
  if (years.length === 0) return documents;
  const runs = yearRanges(shelves)
    .filter(({ year }) => years.includes(year))
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => within(documents, start, end));
  const chosen = new Uint32Array(runs.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const run of runs) {
    chosen.set(run, place);
    place += run.length;
  }
  return chosen;
}

function signalsOf(
  { parts }: Query,
  known: readonly FoundWord[],
  pairs: ReadonlyMap<string, Uint32Array>,
): Signals {
  return {
    exact: intersectAll(known.map(({ exact }) => exact)) ?? new Uint32Array(),
    neighbours: neighbours(parts.flat()).flatMap((key) => pairs.get(key) ?? []),
    heads: known.map(({ heads }) => heads),
  };
}
