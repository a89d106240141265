import type { Token, TokenRange } from '../text/tokenize.ts';
import { wordNumber } from '../text/word-forms.ts';
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
  /** Number of the kind, for `KindSet`. */
  readonly kind: number;
  readonly entry: PhraseEntry;
}

/** All phrases found in a row of words. */
export interface FoundPhrases {
  /** By the word where they start, the longest of a word first. */
  readonly hits: readonly PhraseHit[];
  /** For each word, and one past the last, the index of its first phrase in `hits`. */
  readonly firstHits: readonly number[];
  /** For each word the bits of the kinds of its phrases (`KindSet`): tells at once where a kind cannot be. */
  readonly bits: readonly number[];
}

type Word = Pick<Token, 'kind' | 'word' | 'isCapitalised'>;

/** Words are numbered below this, so that a node and a word make one number. */
const mostWords = 1 << 15;
const mostNodes = 1 << 16;
const leastSlots = 1 << 10;
/** The root; as the target of an edge it means that there is none. */
const root = 0;

/**
 * Finds any of many phrases in a sequence of words, in one walk.
 *
 * The edges between its nodes are two rows of numbers, an open hash table of (node, word) → node: small enough to stay
 * in the cache of a processor, which thousands of maps are not.
 */
export class PhraseTrie {
  #edges = new Int32Array(leastSlots);
  #targets = new Int32Array(leastSlots);
  #edgeCount = 0;
  /** By number of a word: the node of the phrases that start with it. */
  readonly #firsts: number[] = [];
  /** By number of a node: the first of its phrases; 0 for none. */
  readonly #phrases: number[] = [0];
  /** By number of a phrase, from 1: what is asked of every phrase found, apart from the rest. */
  readonly #entries: (PhraseEntry | undefined)[] = [undefined];
  readonly #isCapitalised: boolean[] = [false];
  readonly #kinds: number[] = [0];
  /** By number of a phrase: the next one that is spelt the same; 0 for none. */
  readonly #next: number[] = [0];

  /** Adds a phrase by the keys of its words and marks, as `tokenize` gives them. */
  add(keys: readonly string[], phrase: PhraseEntry): void {
    if (keys.length === 0) return;
    let node = root;
    for (const key of keys) {
      const word = wordNumber(key);
      node = this.#child(node, word) || this.#grow(node, word);
    }
    const number = this.#entries.length;
    this.#entries.push(phrase);
    this.#isCapitalised.push(phrase.isCapitalised);
    this.#kinds.push(kindNumber(phrase.kind));
    this.#next.push(0);
    let last = this.#phrases[node] ?? 0;
    if (last === 0) this.#phrases[node] = number;
    else {
      while (this.#next[last] !== 0) last = this.#next[last] ?? 0;
      this.#next[last] = number;
    }
  }

  /** Every phrase in a row of words. Those that must start with a capital are left out where the word has none. */
  findAll(words: readonly Word[]): FoundPhrases {
    const { length } = words;
    const hits: PhraseHit[] = [];
    const firstHits = new Array<number>(length + 1).fill(0);
    const bits = new Array<number>(length).fill(0);
    for (let first = 0; first < length; first++) {
      const from = hits.length;
      bits[first] = this.#findAt(words, first, hits);
      if (hits.length > from + 1) reverseFrom(hits, from);
      firstHits[first + 1] = hits.length;
    }
    return { hits, firstHits, bits };
  }

  /** Adds the phrases that start at a word, shortest first, and gives the bits of their kinds. */
  #findAt(words: readonly Word[], first: number, hits: PhraseHit[]): number {
    const word = words[first];
    if (word === undefined) return 0;
    let bits = word.kind === 'number' ? numberBit : 0;
    let node = this.#firsts[word.word] ?? root;
    for (let end = first + 1; node !== root; end++) {
      for (let phrase = this.#phrases[node] ?? 0; phrase !== 0; phrase = this.#next[phrase] ?? 0) {
        if (this.#isCapitalised[phrase] === true && !word.isCapitalised) continue;
        const entry = this.#entries[phrase];
        if (entry === undefined) continue;
        const kind = this.#kinds[phrase] ?? 0;
        hits.push({ first, end, kind, entry });
        bits |= kindBit(kind);
      }
      const next = words[end]?.word ?? 0;
      if (next === 0) break;
      node = this.#child(node, next);
    }
    return bits;
  }

  /** The node after a word; the root when no phrase goes on so. */
  #child(node: number, word: number): number {
    if (node === root) return this.#firsts[word] ?? root;
    const edge = edgeOf(node, word);
    const last = this.#edges.length - 1;
    for (let slot = slotOf(edge, last); ; slot = (slot + 1) & last) {
      const known = this.#edges[slot] ?? 0;
      if (known === edge) return this.#targets[slot] ?? root;
      if (known === 0) return root;
    }
  }

  #grow(node: number, word: number): number {
    const target = this.#phrases.length;
    if (target >= mostNodes || word >= mostWords)
      throw new RangeError('the lists hold too many phrases');
    this.#phrases.push(0);
    if (node === root) {
      while (this.#firsts.length <= word) this.#firsts.push(root);
      this.#firsts[word] = target;
      return target;
    }
    if (this.#edgeCount * 2 >= this.#edges.length) this.#widen();
    this.#set(edgeOf(node, word), target);
    this.#edgeCount++;
    return target;
  }

  #widen(): void {
    const [edges, targets] = [this.#edges, this.#targets];
    this.#edges = new Int32Array(edges.length * 2);
    this.#targets = new Int32Array(edges.length * 2);
    edges.forEach((edge, slot) => {
      if (edge !== 0) this.#set(edge, targets[slot] ?? root);
    });
  }

  #set(edge: number, target: number): void {
    const last = this.#edges.length - 1;
    let slot = slotOf(edge, last);
    while (this.#edges[slot] !== 0) slot = (slot + 1) & last;
    this.#edges[slot] = edge;
    this.#targets[slot] = target;
  }
}

/** Never 0: nodes and words are numbered from 1. */
function edgeOf(node: number, word: number): number {
  return (node * mostWords + word) | 0;
}

function slotOf(edge: number, last: number): number {
  const hash = Math.imul(edge, 0x9e3779b1);
  return (hash ^ (hash >>> 15)) & last;
}

function reverseFrom(hits: PhraseHit[], from: number): void {
  for (let low = from, high = hits.length - 1; low < high; low++, high--) {
    const [shorter, longer] = [hits[low], hits[high]];
    if (shorter === undefined || longer === undefined) return;
    hits[low] = longer;
    hits[high] = shorter;
  }
}
