import type { EntityKind, SearchRole, SearchText } from '../model/search.ts';
import type { PackedList } from './packed-list.ts';
import type { Spread } from './spread.ts';

/**
 * The files of the index. Each is a classic script that hands one value to a global function, because a page opened from
 * disk may load scripts but nothing else: `kyyeu({…});`. Short, since dozens are asked for at once.
 */

export const indexFolder = 'tim-kiem';
/** The function every file calls with its value. */
export const receiver = 'kyyeu';

/** `muc-luc`: what is to be known before anything else is asked for. */
export interface Contents {
  /** Changes with the reports: asked for with every other file, so that old copies are not mixed with new ones. */
  readonly edition: string;
  readonly documents: number;
  /** Years with the number of their first document, earliest first. */
  readonly years: readonly (readonly [year: string, first: number])[];
  /** First document without a year; `documents` when there is none. */
  readonly undated: number;
  /** In time; documents are numbered through them all. */
  readonly segments: readonly SegmentContents[];
  /** Folders of texts, in the order of their documents. */
  readonly runs: readonly Run[];
  readonly names: Spread;
}

/** A stretch of time with shelves of its own, in which documents count from nought. */
export interface SegmentContents {
  readonly name: string;
  readonly documents: number;
  readonly shelves: Readonly<Record<Shelf, Spread>>;
}

/** Documents side by side whose texts lie in one folder. */
export type Run = readonly [name: string, documents: number];

/** Values by key, spread over files by the hash of the key. */
export type Shelf = 'words' | 'spellings' | 'pairs' | 'entities';

export const shelfFolders: Readonly<Record<Shelf | 'names', string>> = {
  words: 'chu',
  spellings: 'dang',
  pairs: 'cap',
  entities: 'muc',
  names: 'ten',
};

/** A word: the documents that have it; of these, by place in that list, those that have it in their head. */
export type WordEntry = readonly [documents: PackedList, heads: PackedList];

/** A spelling of a word: of the documents of the word, by place in that list, those that spell it so. */
export type SpellingEntry = PackedList;

/**
 * Two words side by side, `<first> <second>`: the documents that have them. When they are many, by place among those that
 * have both words: who asks for a pair has the lists of its words, and words met together often stand together.
 */
export type PairEntry = PackedList | readonly [placesInShared: PackedList];

/** A person or organisation, or everybody (`person:`): its documents; of these, by place in that list, those of each role. */
export interface EntityEntry {
  readonly name: string;
  readonly documents: PackedList;
  readonly roles: Readonly<Partial<Record<SearchRole, PackedList>>>;
}

/** What is suggested for the beginning of a name. */
export interface NameEntry {
  /** Most reports first. */
  readonly top: readonly Suggestion[];
  /** How names go on, to the next fork; absent when `top` holds them all. */
  readonly next?: readonly string[];
}
export interface Suggestion {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  /** Number of reports that name it. */
  readonly count: number;
  /** What tells it from others of its name. */
  readonly about?: string;
  /** The spelling that was looked up, when that is not the name. */
  readonly spelling?: string;
}

/** `about` tells a name from others like it. */
export type NameRow = readonly [id: string, name: string, about?: string];

/** Who takes part in some documents of a segment: `loc/<segment>/<number>`. */
export interface RosterFile {
  readonly people: readonly NameRow[];
  readonly organisations: readonly NameRow[];
  /** For each document places in `people` with a bit for each role (`place * 8 + bits`), and places in `organisations`. */
  readonly rows: readonly (readonly [
    people: readonly number[],
    organisations: readonly number[],
  ])[];
}

/** Documents a roster file holds. */
export const rosterLength = 32;

/** `bai/<run>/<place>`: a document. */
export type TextFile = SearchText;

export const contentsFile = 'muc-luc';

export function textFile(run: string, place: number): string {
  return `bai/${run}/${place}`;
}

/** @param document counted from the first of the segment. */
export function rosterFile(segment: string, document: number): string {
  return `loc/${segment}/${Math.floor(document / rosterLength)}`;
}

/** The folder of a shelf of a segment. */
export function shelfFolder(shelf: Shelf, segment: string): string {
  return `${shelfFolders[shelf]}/${segment}`;
}
