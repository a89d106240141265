import type { SearchDocument } from '../model/search.ts';
import type { OutputFile } from '../model/site.ts';
import { compareCodes } from '../text/collate.ts';
import type { PairEntry, WordEntry } from './files.ts';
import { NumberLists } from './number-lists.ts';
import { packNumbers } from './packed-list.ts';
import { PairTable } from './pair-table.ts';
import { filesFor, shelve } from './shelve.ts';
import { type Word, wordsOf } from './words.ts';

/** Bytes of a key with its quotes and of what stands around a value, beside the list itself. */
const keyBytes = 12;

/** A printed form of a word: the numbers of the form and of its folded word. */
interface Spelling {
  readonly word: number;
  readonly spelling: number;
}

/** Which documents have which words, pairs of words, spellings; grows document by document. */
export class WordIndex {
  readonly #words = new Map<string, number>();
  readonly #keys: string[] = [];
  readonly #spellings = new Map<string, Spelling>();
  readonly #spellingsOf: { readonly exact: string; readonly spelling: number }[][] = [];
  readonly #documentsOfWord = new NumberLists();
  readonly #headsOfWord = new NumberLists();
  readonly #documentsOfSpelling = new NumberLists();
  readonly #pairs = new PairTable();
  readonly #documentsOfPair = new NumberLists();

  /** @param number greater than that of every document before. */
  add(number: number, document: SearchDocument): void {
    this.#addBlock(number, document.title);
    for (const { text } of document.paragraphs) this.#addBlock(number, text);
    for (const text of [document.title, ...document.heads]) this.#addHead(number, text);
  }

  *words(documents: number): Iterable<OutputFile> {
    yield* shelve({
      shelf: 'words',
      files: this.wordFiles(documents),
      count: this.#keys.length,
      keyOf: (word) => this.#keys[word] ?? '',
      valueOf: (word): WordEntry => {
        const found = this.#documentsOfWord.read(word);
        const spellings = (this.#spellingsOf[word] ?? [])
          .toSorted((a, b) => compareCodes(a.exact, b.exact))
          .map(({ exact, spelling }) => [
            exact,
            packNumbers(this.#documentsOfSpelling.read(spelling), found.length),
          ]);
        return [
          packNumbers(found, documents),
          packNumbers(this.#headsOfWord.read(word), found.length),
          Object.fromEntries(spellings),
        ];
      },
    });
  }

  *pairs(documents: number): Iterable<OutputFile> {
    yield* shelve({
      shelf: 'pairs',
      files: this.pairFiles(documents),
      count: this.#pairs.count,
      keyOf: (pair) => {
        const [first, second] = this.#pairs.pairOf(pair);
        return `${this.#keys[first]} ${this.#keys[second]}`;
      },
      valueOf: (pair): PairEntry => packNumbers(this.#documentsOfPair.read(pair), documents),
    });
  }

  wordFiles(documents: number): number {
    const lists = [this.#documentsOfWord, this.#headsOfWord, this.#documentsOfSpelling];
    return filesFor(
      lists.reduce((sum, each) => sum + each.packedBytes(documents) + each.count * keyBytes, 0),
    );
  }

  pairFiles(documents: number): number {
    const lists = this.#documentsOfPair;
    return filesFor(lists.packedBytes(documents) + lists.count * keyBytes);
  }

  #addBlock(number: number, text: string): void {
    let previous = -1;
    for (const word of wordsOf(text)) {
      const found = this.#spellingOf(word);
      if (!this.#documentsOfWord.endsWith(found.word, number)) {
        this.#documentsOfWord.append(found.word, number);
      }
      const rank = this.#documentsOfWord.lengthOf(found.word) - 1;
      if (!this.#documentsOfSpelling.endsWith(found.spelling, rank)) {
        this.#documentsOfSpelling.append(found.spelling, rank);
      }
      if (previous >= 0) this.#addPair(number, previous, found.word);
      previous = found.word;
    }
  }

  #addPair(number: number, first: number, second: number): void {
    const pair = this.#pairs.numberOf(first, second);
    if (pair === this.#documentsOfPair.count) this.#documentsOfPair.add();
    if (!this.#documentsOfPair.endsWith(pair, number)) this.#documentsOfPair.append(pair, number);
  }

  /** Words of a head that the text does not print are left out: they would lead to a text without them. */
  #addHead(number: number, text: string): void {
    for (const { folded } of wordsOf(text)) {
      const word = this.#words.get(folded);
      if (word === undefined || !this.#documentsOfWord.endsWith(word, number)) continue;
      const rank = this.#documentsOfWord.lengthOf(word) - 1;
      if (!this.#headsOfWord.endsWith(word, rank)) this.#headsOfWord.append(word, rank);
    }
  }

  #spellingOf({ folded, exact }: Word): Spelling {
    const known = this.#spellings.get(exact);
    if (known !== undefined) return known;
    let word = this.#words.get(folded);
    if (word === undefined) {
      word = this.#documentsOfWord.add();
      this.#headsOfWord.add();
      this.#words.set(folded, word);
      this.#keys.push(folded);
      this.#spellingsOf.push([]);
    }
    const found = { word, spelling: this.#documentsOfSpelling.add() };
    this.#spellings.set(exact, found);
    this.#spellingsOf[word]?.push({ exact, spelling: found.spelling });
    return found;
  }
}
