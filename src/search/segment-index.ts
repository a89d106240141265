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
  *files(): Iterable<OutputFile> {
    const roster = this.#rosters.end(this.#documents);
    if (roster !== undefined) yield roster;
    yield* this.#words.words(this.#name, this.#documents);
    yield* this.#words.spellings(this.#name, this.#documents);
    yield* this.#words.pairs(this.#name, this.#documents);
    yield* this.#presences.files(this.#name, this.#documents);
  }

  contents(): SegmentContents {
    return {
      name: this.#name,
      documents: this.#documents,
      files: {
        words: this.#words.wordFiles(this.#documents),
        spellings: this.#words.spellingFiles(this.#documents),
        pairs: this.#words.pairFiles(this.#documents),
        entities: this.#presences.fileCount,
      },
    };
  }

  /** Keys of people and organisations with the number of documents of the segment that name each. */
  counts(): Iterable<readonly [key: string, count: number]> {
    return this.#presences.counts();
  }
}
