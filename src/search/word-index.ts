import type { SearchDocument } from '../model/search.ts';
import type { OutputFile } from '../model/site.ts';
import { BitSets } from './bit-sets.ts';
import { type PairEntry, type SpellingEntry, shelfFolder, type WordEntry } from './files.ts';
import { NumberLists } from './number-lists.ts';
import { packNumbers } from './packed-list.ts';
import { PairTable } from './pair-table.ts';
import { shelve } from './shelve.ts';
import type { Spread } from './spread.ts';
import { formOf, printedWords } from './words.ts';

/** Bytes of a key with its quotes and of what stands around a value, beside the list itself. */
const keyBytes = 12;
/** Bytes of a file that words share, and of one that pairs do: few, since nobody needs the others in it. */
const wordFileBytes = 100;
const pairFileBytes = 400;
/** Longer words would also hold on to the text they were cut from. */
const longestKept = 12;

/** From so many documents on a pair is kept by place among those that have both its words: shorter lists gain little. */
const commonPair = 256;

/** A printed form of a word: the numbers of the form and of its folded word. */
interface Spelling {
  readonly word: number;
  readonly spelling: number;
}

/** Which documents have which words, pairs of words, spellings; grows document by document. */
export class WordIndex {
  readonly #words = new Map<string, number>();
  readonly #keys: string[] = [];
  /** By words as printed, in whatever case: most words are met again. */
  readonly #printed = new Map<string, Spelling>();
  readonly #spellings = new Map<string, Spelling>();
  readonly #spellingKeys: string[] = [];
  /** Word of each spelling. */
  readonly #wordOfSpelling: number[] = [];
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

  words(segment: string, documents: number): Generator<OutputFile, Spread> {
    return shelve({
      folder: shelfFolder('words', segment),
      fileBytes: wordFileBytes,
      count: this.#keys.length,
      keyOf: (word) => this.#keys[word] ?? '',
      bytesOf: (word) =>
        keyBytes +
        this.#documentsOfWord.packedBytes(word, documents) +
        this.#headsOfWord.packedBytes(word, this.#documentsOfWord.lengthOf(word)),
      valueOf: (word): WordEntry => {
        const found = this.#documentsOfWord.read(word);
        const heads = this.#headsOfWord.read(word);
        return [packNumbers(found, documents), packNumbers(heads, found.length)];
      },
    });
  }

  spellings(segment: string): Generator<OutputFile, Spread> {
    const boundOf = (spelling: number) =>
      this.#documentsOfWord.lengthOf(this.#wordOfSpelling[spelling] ?? 0);
    return shelve({
      folder: shelfFolder('spellings', segment),
      fileBytes: wordFileBytes,
      count: this.#spellingKeys.length,
      keyOf: (spelling) => this.#spellingKeys[spelling] ?? '',
      bytesOf: (spelling) =>
        keyBytes + this.#documentsOfSpelling.packedBytes(spelling, boundOf(spelling)),
      valueOf: (spelling): SpellingEntry =>
        packNumbers(this.#documentsOfSpelling.read(spelling), boundOf(spelling)),
    });
  }

  pairs(segment: string, documents: number): Generator<OutputFile, Spread> {
    const sets = new BitSets(documents, (word) => this.#documentsOfWord.read(word));
    return shelve({
      folder: shelfFolder('pairs', segment),
      fileBytes: pairFileBytes,
      count: this.#pairs.count,
      keyOf: (pair) => {
        const [first, second] = this.#pairs.pairOf(pair);
        return `${this.#keys[first]} ${this.#keys[second]}`;
      },
      bytesOf: (pair) => keyBytes + this.#documentsOfPair.packedBytes(pair, documents),
      valueOf: (pair): PairEntry => {
        const found = this.#documentsOfPair.read(pair);
        if (found.length < commonPair) return packNumbers(found, documents);
        const { places, count } = sets.placesInShared(found, ...this.#pairs.pairOf(pair));
        return [packNumbers(places, count)];
      },
    });
  }

  #addBlock(number: number, text: string): void {
    let previous = -1;
    for (const printed of printedWords(text)) {
      const found = this.#spellingOf(printed);
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
    for (const printed of printedWords(text)) {
      const word = this.#words.get(formOf(printed).folded);
      if (word === undefined || !this.#documentsOfWord.endsWith(word, number)) continue;
      const rank = this.#documentsOfWord.lengthOf(word) - 1;
      if (!this.#headsOfWord.endsWith(word, rank)) this.#headsOfWord.append(word, rank);
    }
  }

  #spellingOf(printed: string): Spelling {
    const known = this.#printed.get(printed);
    if (known !== undefined) return known;
    const { folded, exact } = formOf(printed);
    const found = this.#spellings.get(exact) ?? this.#addSpelling(folded, exact);
    if (printed.length <= longestKept) this.#printed.set(printed, found);
    return found;
  }

  #addSpelling(folded: string, exact: string): Spelling {
    let word = this.#words.get(folded);
    if (word === undefined) {
      word = this.#documentsOfWord.add();
      this.#headsOfWord.add();
      this.#words.set(folded, word);
      this.#keys.push(folded);
    }
    const found = { word, spelling: this.#documentsOfSpelling.add() };
    this.#spellings.set(exact, found);
    this.#spellingKeys.push(exact);
    this.#wordOfSpelling.push(word);
    return found;
  }
}
