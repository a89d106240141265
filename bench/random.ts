/** A source of numbers in [0, 1). */
export type Random = () => number;

/** Numbers in [0, 1) that depend on the seed alone (a linear congruential generator). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * Numbers in [0, 1) that depend on a few words alone, well spread even for neighbours (`report`, 1 and `report`, 2):
 * FNV-1a of the words, then mulberry32.
 */
export function randomOf(...words: readonly (string | number)[]): Random {
  let state = 2_166_136_261;
  for (const letter of words.join('|')) {
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  }
  return () => {
    state = (state + 0x6d2b_79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `least` to `most`, both included. */
export function intFrom(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

export function chance(random: Random, share: number): boolean {
  return random() < share;
}

/** One of a list that is not empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

/** One of a list, early ones far more often, as words are used: the share falls as 1/n (Zipf). */
export function pickEarly<T>(random: Random, list: readonly T[]): T {
  const one = list[Math.floor((list.length + 1) ** random()) - 1];
  return one ?? pick(random, list);
}

/** `count` different ones of a list, in an order of their own. */
export function pickSome<T>(random: Random, list: readonly T[], count: number): readonly T[] {
  const left = [...list];
  const picked: T[] = [];
  while (picked.length < count && left.length > 0) {
    picked.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return picked;
}
