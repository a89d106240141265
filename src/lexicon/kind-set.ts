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
  /** A bit for each kind by its number, 32 in a row: see `hasKind`. */
  readonly members: Int32Array;
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
  const kinds = names.map(kindNumber);
  const members = new Int32Array((Math.max(0, ...kinds) >>> 5) + 1);
  let bits = 0;
  for (const kind of kinds) {
    members[kind >>> 5] = (members[kind >>> 5] ?? 0) | (1 << (kind & 31));
    bits |= kindBit(kind);
  }
  return { names, bits, members };
}

/** Whether a kind is one of a set, by its number. */
export function hasKind({ members }: KindSet, kind: number): boolean {
  return (((members[kind >>> 5] ?? 0) >>> (kind & 31)) & 1) === 1;
}
