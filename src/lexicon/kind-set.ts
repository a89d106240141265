import { kindGroups } from './kind-groups.ts';

/** Most kinds of phrases that all lists and rules together may name. */
const mostKinds = 1024;

/** Stands for a kind of phrases wherever a number is printed: numbers are in no list. */
export const numberKind = 'number';

/** Kinds of phrases as numbers, in the order they are first named: comparing numbers is cheaper than comparing words. */
const numbers = new Map<string, number>();
/** Kind → the number of its group. */
const groupOf = new Map(
  kindGroups.flatMap((kinds, group) => kinds.map((kind): [string, number] => [kind, group])),
);
/** By number of the kind. */
const bitOf: number[] = [];

/** Kinds of phrases that a rule asks for, made once when the rule is loaded. */
export interface KindSet {
  readonly names: readonly string[];
  /** The bits of the kinds (`kindGroups`): without a bit in common no kind is in common. */
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
  bitOf.push(1 << (groupOf.get(name) ?? next % kindGroups.length));
  return next;
}

/** The bit of a kind in `KindSet.bits`. */
export function kindBit(number: number): number {
  return bitOf[number] ?? 0;
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
