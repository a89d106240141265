/** Most kinds of phrases that all lists and rules together may name. */
const mostKinds = 1024;

/** Stands for a kind of phrases wherever a number is printed: numbers are in no list. */
export const numberKind = 'number';

/**
 * The kinds met most often in reports, each with a bit of its own: what asks for a rare kind is then not held up by
 * them. Only the speed depends on this list.
 */
const commonKinds = [
  numberKind,
  'clause',
  'unit',
  'event-content',
  'organisation',
  'event-end',
  'subject-lead',
  'clause-adverbial',
  'number-label',
  'place-head',
  'body-head',
  'cue/speak',
  'office',
  'family-name/other',
  'event-word',
  'organisation/small',
  'subject-head',
  'adverb',
  'group',
];

/** Kinds of phrases as numbers, in the order they are first named: comparing numbers is cheaper than comparing words. */
const numbers = new Map(commonKinds.map((name, number) => [name, number]));

/** Kinds of phrases that a rule asks for, made once when the rule is loaded. */
export interface KindSet {
  readonly names: readonly string[];
  /** The bits of the kinds: without a bit in common no kind is in common. Rare kinds share theirs. */
  readonly bits: number;
  /** 1 at the number of each kind. */
  readonly members: Uint8Array;
}

/** The number of a kind, the same wherever it is named. */
export function kindNumber(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const next = numbers.size;
  if (next >= mostKinds) throw new RangeError(`more than ${mostKinds} kinds of phrases`);
  numbers.set(name, next);
  return next;
}

/** Bits in a number that is kept without a box. */
const bitCount = 31;
const sharedBits = bitCount - commonKinds.length;

/** The bit of a kind in `KindSet.bits`. */
export function kindBit(number: number): number {
  const isCommon = number < commonKinds.length;
  return 1 << (isCommon ? number : commonKinds.length + (number % sharedBits));
}

export function kindSet(...names: readonly string[]): KindSet {
  const members = new Uint8Array(mostKinds);
  let bits = 0;
  for (const name of names) {
    const number = kindNumber(name);
    members[number] = 1;
    bits |= kindBit(number);
  }
  return { names, bits, members };
}
