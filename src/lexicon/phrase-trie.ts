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
  /** For each word the row of the phrases that start there (`PhraseRows`). */
  readonly rows: readonly number[];
  /** For each word the bits of the kinds of its phrases (`KindSet`): tells at once where a kind cannot be. */
  readonly bits: readonly number[];
  readonly phrases: PhraseRows;
}

/**
 * What starts at a word depends only on the node where its walk through the trie ended, so that it is written down once
 * for each node, in two rows: for a word in small letters and for one with a capital.
 */
export interface PhraseRows {
  /** By number of a row, and one past the last: where it starts in `hits`. */
  readonly starts: Int32Array;
  /** The phrases of a row, longest first: see `packHit`. */
  readonly hits: Int32Array;
  /** By number of a row: the bits of its kinds. */
  readonly bits: Int32Array;
  /** By number of a phrase. */
  readonly entries: readonly PhraseEntry[];
}

type Word = Pick<Token, 'kind' | 'word' | 'isCapitalised'>;

/** The parts of a hit that is one number: how many words it has, its kind, the number of its phrase. */
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
export function toPhraseHit({ entries }: PhraseRows, first: number, hit: number): PhraseHit {
  const entry = entries[hit >>> (kindBits + lengthBits)];
  if (entry === undefined) throw new RangeError(`no phrase for the hit ${hit}`);
  return { first, end: first + lengthOfHit(hit), entry };
}

/** All phrases found, by the word where they start, the longest of a word first. */
export function phraseHits({ rows, phrases }: FoundPhrases): readonly PhraseHit[] {
  return rows.flatMap((row, first) =>
    Array.from(phrases.hits.subarray(phrases.starts[row], phrases.starts[row + 1]), (hit) =>
      toPhraseHit(phrases, first, hit),
    ),
  );
}

/** Words are numbered below this, so that a node and a word make one number. */
const mostWords = 1 << 15;
const mostNodes = 1 << 16;
const leastSlots = 1 << 10;
/** The root; as the target of an edge it means that there is none. */
const root = 0;

/** A phrase with the number of its kind, of a node. */
interface Ending {
  readonly number: number;
  readonly kind: number;
  readonly isCapitalised: boolean;
}

/** What is known of a node while phrases are added. */
interface Node {
  readonly parent: number;
  readonly depth: number;
  readonly endings: Ending[];
}

/**
 * Finds any of many phrases in a sequence of words, in one walk.
 *
 * The edges between its nodes are a row of numbers, an open hash table of (node, word) → node: small enough to stay in
 * the cache of a processor, which thousands of maps are not.
 */
export class PhraseTrie {
  /** Edge and target in turn. */
  #edges = new Int32Array(2 * leastSlots);
  #edgeCount = 0;
  /** By number of a word: the node of the phrases that start with it. */
  #firsts = new Int32Array(leastSlots);
  /** A parent comes before its children. */
  readonly #nodes: Node[] = [{ parent: root, depth: 0, endings: [] }];
  readonly #entries: PhraseEntry[] = [];
  /** Made when phrases are first looked for; undefined after each phrase added. */
  #rows: PhraseRows | undefined;

  /** Adds a phrase by the keys of its words and marks, as `tokenize` gives them. */
  add(keys: readonly string[], phrase: PhraseEntry): void {
    if (keys.length === 0) return;
    const number = this.#entries.length;
    if (number >= mostPhrases || keys.length >= mostLength) {
      throw new RangeError('the lists hold too many phrases, or one of too many words');
    }
    let node = root;
    for (const key of keys) {
      const word = wordNumber(key);
      node = this.#child(node, word) || this.#grow(node, word);
    }
    this.#entries.push(phrase);
    const { kind, isCapitalised } = phrase;
    this.#nodes[node]?.endings.push({ number, kind: kindNumber(kind), isCapitalised });
    this.#rows = undefined;
  }

  /** Every phrase in a row of words. Those that must start with a capital are left out where the word has none. */
  findAll(words: readonly Word[]): FoundPhrases {
    this.#rows ??= writeRows(this.#nodes, this.#entries);
    const phrases = this.#rows;
    const { length } = words;
    const rows = new Array<number>(length);
    const bits = new Array<number>(length);
    for (let first = 0; first < length; first++) {
      const { word, kind, isCapitalised } = words[first] ?? noWord;
      let last = root;
      let node = this.#firsts[word] ?? root;
      for (let end = first + 1; node !== root; end++) {
        last = node;
        const next = words[end]?.word ?? 0;
        if (next === 0) break;
        node = this.#child(node, next);
      }
      const row = rowOf(last, isCapitalised);
      rows[first] = row;
      bits[first] = (phrases.bits[row] ?? 0) | (kind === 'number' ? numberBit : 0);
    }
    return { rows, bits, phrases };
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
    const target = this.#nodes.length;
    if (target >= mostNodes || word >= mostWords) {
      throw new RangeError('the lists hold too many phrases');
    }
    const depth = (this.#nodes[node]?.depth ?? 0) + 1;
    this.#nodes.push({ parent: node, depth, endings: [] });
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

const noWord: Word = { kind: 'mark', word: 0, isCapitalised: false };

/** Never 0: nodes and words are numbered from 1. */
function edgeOf(node: number, word: number): number {
  return (node * mostWords + word) | 0;
}

/** An even slot. */
function slotOf(edge: number, last: number): number {
  const hash = Math.imul(edge, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & last;
}

function rowOf(node: number, isCapitalised: boolean): number {
  return 2 * node + (isCapitalised ? 1 : 0);
}

/** The row of a node holds its own phrases, the last added first, then the row of its parent. */
function writeRows(nodes: readonly Node[], entries: readonly PhraseEntry[]): PhraseRows {
  const starts = new Int32Array(2 * nodes.length + 1);
  const bits = new Int32Array(2 * nodes.length);
  const hits: number[] = [];
  nodes.forEach(({ parent, depth, endings }, node) => {
    for (const hasCapital of [false, true]) {
      const row = rowOf(node, hasCapital);
      const above = rowOf(parent, hasCapital);
      let bitsHere = bits[above] ?? 0;
      for (const { number, kind, isCapitalised } of endings.toReversed()) {
        if (isCapitalised && !hasCapital) continue;
        hits.push(packHit(number, kind, depth));
        bitsHere |= kindBit(kind);
      }
      const end = starts[above + 1] ?? 0;
      for (let index = starts[above] ?? 0; index < end; index++) hits.push(hits[index] ?? 0);
      bits[row] = bitsHere;
      starts[row + 1] = hits.length;
    }
  });
  return { starts, hits: Int32Array.from(hits), bits, entries };
}

/** A row that has room for as many numbers, with those it had. */
function withRoom(row: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  if (length <= row.length) return row;
  const wider = new Int32Array(Math.max(length, 2 * row.length));
  wider.set(row);
  return wider;
}
