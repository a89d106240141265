import type { SearchDocument } from '../model/search.ts';
import type { OutputFile } from '../model/site.ts';
import { EntityIndex } from './entity-index.ts';
import type { SegmentContents } from './files.ts';
import { Rosters } from './rosters.ts';
import { WordIndex } from './word-index.ts';

/** The shelves of one segment; grows document by document, which count from nought. */
export class SegmentIndex {
  readonly #name: string;
  readonly #words = new WordIndex();
  readonly #presences = new EntityIndex();
  readonly #rosters: Rosters;
  #documents = 0;

  constructor(name: string) {
    this.#name = name;
    this.#rosters = new Rosters(name);
  }

  /** @returns what is known to be whole with this document. */
  add(document: SearchDocument): readonly OutputFile[] {
    const number = this.#documents++;
    this.#words.add(number, document);
    this.#presences.add(number, document);
    const roster = this.#rosters.add(number, document);
    return roster === undefined ? [] : [roster];
  }

  /** The files that are left when all documents are there. */
  *files(): Generator<OutputFile, SegmentContents> {
    const [name, documents] = [this.#name, this.#documents];
    const roster = this.#rosters.end(documents);
    if (roster !== undefined) yield roster;
    const words = yield* this.#words.words(name, documents);
    const spellings = yield* this.#words.spellings(name);
    const pairs = yield* this.#words.pairs(name, documents);
    const entities = yield* this.#presences.files(name, documents);
    return { name, documents, shelves: { words, spellings, pairs, entities } };
  }

  /** Keys of people and organisations with the number of documents of the segment that name each. */
  counts(): Iterable<readonly [key: string, count: number]> {
    return this.#presences.counts();
  }
}
