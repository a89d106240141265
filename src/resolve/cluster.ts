import { addTo } from '../model/add-to.ts';

/** Something with a name: only things of one name may be the same. */
interface Named {
  readonly key: string;
}

/**
 * Groups things of the same name that share a piece of evidence, directly or through others.
 *
 * Groups stand in the order of their first thing, and so do the things in them; the evidence, not the order, decides
 * who is joined. Evidence is asked for one name after the other, so that all of it is never held at once.
 */
export function cluster<T extends Named>(
  things: readonly T[],
  evidence: (thing: T) => readonly string[],
): readonly (readonly [T, ...T[]])[] {
  const byName = new Map<string, number[]>();
  for (const [index, { key }] of things.entries()) addTo(byName, key, index);
  const first = things.map((_, index) => index);
  for (const indexes of byName.values()) {
    if (indexes.length === 1) continue;
    join(indexes, first, (index) => {
      const thing = things[index];
      return thing === undefined ? [] : evidence(thing);
    });
  }
  const groups = new Map<number, [T, ...T[]]>();
  for (const [index, thing] of things.entries()) {
    const root = rootOf(first, index);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [thing]);
    else group.push(thing);
  }
  return [...groups.values()];
}

/** Leads each thing, step by step, to the first thing of its group. */
function join(
  indexes: readonly number[],
  first: number[],
  evidence: (index: number) => readonly string[],
): void {
  const owner = new Map<string, number>();
  for (const index of indexes) {
    for (const piece of evidence(index)) {
      const other = owner.get(piece);
      if (other === undefined) owner.set(piece, index);
      else {
        const [a, b] = [rootOf(first, index), rootOf(first, other)];
        first[Math.max(a, b)] = Math.min(a, b);
      }
    }
  }
}

/** Shortens the way for the next time. */
function rootOf(first: number[], index: number): number {
  let root = index;
  for (let next = first[root]; next !== undefined && next !== root; next = first[root]) root = next;
  first[index] = root;
  return root;
}
