/** Something with a name: only things of one name may be the same. */
interface Named {
  readonly key: string;
}

/**
 * Groups things of the same name that share a piece of evidence, directly or through others.
 *
 * Groups stand in the order of their first thing, and so do the things in them; the evidence, not the order, decides
 * who is joined.
 */
export function cluster<T extends Named>(
  things: readonly T[],
  evidence: (thing: T) => readonly string[],
): readonly (readonly [T, ...T[]])[] {
  const parent = things.map((_, index) => index);
  const root = (index: number): number => {
    let current = index;
    while (parent[current] !== current) current = parent[current] ?? current;
    parent[index] = current;
    return current;
  };
  const owner = new Map<string, number>();
  things.forEach((thing, index) => {
    for (const piece of evidence(thing)) {
      const key = `${thing.key}\n${piece}`;
      const other = owner.get(key);
      if (other === undefined) owner.set(key, index);
      else parent[Math.max(root(index), root(other))] = Math.min(root(index), root(other));
    }
  });
  const groups = new Map<number, [T, ...T[]]>();
  things.forEach((thing, index) => {
    const group = groups.get(root(index));
    if (group === undefined) groups.set(root(index), [thing]);
    else group.push(thing);
  });
  return [...groups.values()];
}
