import { type Token, wordNumber } from '../text/token.ts';
import type { TokenRange } from '../text/tokenize.ts';
import { kindBit, kindNumber, numberKind } from './kind-set.ts';

const numberBit = kindBit(kindNumber(numberKind));

/** What a list says of one of its phrases. */
export interface PhraseEntry {
  /** `rank`, `honorific`, `office`, `cue/chair` … */
  readonly kind: string;
  /** As the lexicon prints it. */
  readonly phrase: string;
  /** Whether the first letter must be a capital in the text: `Bộ` is a ministry, `bộ` a set. */
  readonly isCapitalised: boolean;
  /** Id of the lexicon entry it spells, when several phrases spell one. */
  readonly id: string;
}

/** A phrase found in a row of words. */
export interface PhraseHit extends TokenRange {
  readonly entry: PhraseEntry;
}

/** All phrases found in a row of words, as numbers: few are ever asked for, and only those become a `PhraseHit`. */
export interface FoundPhrases {
  /** By the word where they start, the longest of a word first: see `packHit`. */
  readonly hits: readonly number[];
  /** For each word, and one past the last, the index of its first phrase in `hits`. */
  readonly firstHits: readonly number[];
  /** For each word the bits of the kinds of its phrases (`KindSet`): tells at once where a kind cannot be. */
  readonly bits: readonly number[];
  /** By number of a phrase. */
  readonly entries: readonly PhraseEntry[];
}

type Word = Pick<Token, 'kind' | 'word' | 'isCapitalised'>;

/** The parts of a hit that is one number: its words, its kind, the number of its phrase. */
const lengthBits = 6;
const kindBits = 10;
const mostPhrases = 1 << (32 - lengthBits - kindBits);
const mostLength = 1 << lengthBits;

function packHit(phrase: number, kind: number, length: number): number {
  return (phrase << (kindBits + lengthBits)) | (kind << lengthBits) | length;
}

/** The number of the kind of a hit, for `KindSet`. */
export function kindOfHit(hit: number): number {
  return (hit >>> lengthBits) & ((1 << kindBits) - 1);
}

/** How many words a hit has. */
export function lengthOfHit(hit: number): number {
  return hit & (mostLength - 1);
}

/** A hit that starts at a word. */
export function toPhraseHit({ entries }: FoundPhrases, first: number, hit: number): PhraseHit {
  const entry = entries[hit >>> (kindBits + lengthBits)];
  if (entry === undefined) throw new RangeError(`no phrase for the hit ${hit}`);
  return { first, end: first + lengthOfHit(hit), entry };
}

/** All phrases found, by the word where they start, the longest of a word first. */
export function phraseHits(found: FoundPhrases): readonly PhraseHit[] {
  return found.bits.flatMap((_, first) =>
    found.hits
      .slice(found.firstHits[first], found.firstHits[first + 1])
      .map((hit) => toPhraseHit(found, first, hit)),
  );
}

/** Words are numbered below this, so that a node and a word make one number. */
const mostWords = 1 << 15;
const mostNodes = 1 << 16;
const leastSlots = 1 << 10;
/** The root; as the target of an edge it means that there is none. */
const root = 0;
/** Numbers of a phrase in a row: its kind, the bit of that, whether it needs a capital, the next phrase spelt the same. */
const phraseFields = 4;

/** Room for the hits of one row of words, kept from row to row. */
let found = new Int32Array(1 << 12);

/**
 * Finds any of many phrases in a sequence of words, in one walk.
 *
 * Nodes, edges and phrases are rows of numbers; the edges are an open hash table of (node, word) → node. They are small
 * enough to stay in the cache of a processor, which thousands of maps are not, and what is asked together lies together.
 */
export class PhraseTrie {
  /** Edge and target in turn. */
  #edges = new Int32Array(2 * leastSlots);
  #edgeCount = 0;
  /** By number of a word: the node of the phrases that start with it. */
  #firsts = new Int32Array(leastSlots);
  /** By number of a node: the first of its phrases; 0 for none. */
  #phrases = new Int32Array(leastSlots);
  #nodeCount = 1;
  /** By number of a phrase, from 1, `phraseFields` each. */
  #fields = new Int32Array(phraseFields * leastSlots);
  readonly #entries: PhraseEntry[] = [{ kind: '', phrase: '', isCapitalised: false, id: '' }];

  /** Adds a phrase by the keys of its words and marks, as `tokenize` gives them. */
  add(keys: readonly string[], phrase: PhraseEntry): void {
    if (keys.length === 0) return;
    const number = this.#entries.length;
    if (number >= mostPhrases || keys.length >= mostLength)
      throw new RangeError('the lists hold too many phrases, or too long a one');
    let node = root;
    for (const key of keys) {
      const word = wordNumber(key);
      node = this.#child(node, word) || this.#grow(node, word);
    }
    this.#entries.push(phrase);
    const kind = kindNumber(phrase.kind);
    const fields = [kind, kindBit(kind), phrase.isCapitalised ? 1 : 0, 0];
    this.#fields = withRoom(this.#fields, phraseFields * (number + 1));
    this.#fields.set(fields, phraseFields * number);
    let last = this.#phrases[node] ?? 0;
    if (last === 0) this.#phrases[node] = number;
    else {
      while (this.#nextOf(last) !== 0) last = this.#nextOf(last);
      this.#fields[phraseFields * last + 3] = number;
    }
  }

  #nextOf(phrase: number): number {
    return this.#fields[phraseFields * phrase + 3] ?? 0;
  }

  /** Every phrase in a row of words. Those that must start with a capital are left out where the word has none. */
  findAll(words: readonly Word[]): FoundPhrases {
    const { length } = words;
    const firstHits = new Array<number>(length + 1);
    const bits = new Array<number>(length);
    let count = 0;
    for (let first = 0; first < length; first++) {
      firstHits[first] = count;
      const word = words[first];
      if (word === undefined) break;
      let bitsHere = word.kind === 'number' ? numberBit : 0;
      let node = this.#firsts[word.word] ?? root;
      for (let end = first + 1; node !== root; end++) {
        let phrase = this.#phrases[node] ?? 0;
        while (phrase !== 0) {
          const at = phraseFields * phrase;
          if (this.#fields[at + 2] === 0 || word.isCapitalised) {
            if (count === found.length) found = withRoom(found, count + 1);
            found[count++] = packHit(phrase, this.#fields[at] ?? 0, end - first);
            bitsHere |= this.#fields[at + 1] ?? 0;
          }
          phrase = this.#fields[at + 3] ?? 0;
        }
        const next = words[end]?.word ?? 0;
        if (next === 0) break;
        node = this.#child(node, next);
      }
      bits[first] = bitsHere;
      reverse(found, firstHits[first] ?? 0, count);
    }
    firstHits[length] = count;
    const hits = new Array<number>(count);
    for (let index = 0; index < count; index++) hits[index] = found[index] ?? 0;
    return { hits, firstHits, bits, entries: this.#entries };
  }

  /** The node after a word; the root when no phrase goes on so. */
  #child(node: number, word: number): number {
    if (node === root) return this.#firsts[word] ?? root;
    const edge = edgeOf(node, word);
    const last = this.#edges.length - 2;
    for (let slot = slotOf(edge, last); ; slot = (slot + 2) & last) {
      const known = this.#edges[slot] ?? 0;
      if (known === edge) return this.#edges[slot + 1] ?? root;
      if (known === 0) return root;
    }
  }

  #grow(node: number, word: number): number {
    const target = this.#nodeCount;
    if (target >= mostNodes || word >= mostWords)
      throw new RangeError('the lists hold too many phrases');
    this.#nodeCount++;
    this.#phrases = withRoom(this.#phrases, this.#nodeCount);
    if (node === root) {
      this.#firsts = withRoom(this.#firsts, word + 1);
      this.#firsts[word] = target;
      return target;
    }
    // Two numbers an edge, and at most half of the slots in use.
    if (this.#edgeCount * 4 >= this.#edges.length) this.#widen();
    this.#set(edgeOf(node, word), target);
    this.#edgeCount++;
    return target;
  }

  #widen(): void {
    const edges = this.#edges;
    this.#edges = new Int32Array(edges.length * 2);
    for (let slot = 0; slot < edges.length; slot += 2) {
      const edge = edges[slot] ?? 0;
      if (edge !== 0) this.#set(edge, edges[slot + 1] ?? root);
    }
  }

  #set(edge: number, target: number): void {
    const last = this.#edges.length - 2;
    let slot = slotOf(edge, last);
    while (this.#edges[slot] !== 0) slot = (slot + 2) & last;
    this.#edges[slot] = edge;
    this.#edges[slot + 1] = target;
  }
}

/** Never 0: nodes and words are numbered from 1. */
function edgeOf(node: number, word: number): number {
  return (node * mostWords + word) | 0;
}

/** An even slot. */
function slotOf(edge: number, last: number): number {
  const hash = Math.imul(edge, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & last;
}

/** A row that has room for as many numbers, with those it had. */
function withRoom(row: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= row.length) return row;
  const wider = new Int32Array(Math.max(length, 2 * row.length));
  wider.set(row);
  return wider;
}

function reverse(row: Int32Array, first: number, end: number): void {
  for (let low = first, high = end - 1; low < high; low++, high--) {
    const shorter = row[low] ?? 0;
    row[low] = row[high] ?? 0;
    row[high] = shorter;
  }
}
