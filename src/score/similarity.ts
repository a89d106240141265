import { nameKey } from '../text/fold.ts';

const separators = /[^\p{L}\p{M}\p{N}%]+/gu;

/** Words of a text in one spelling of tones and case, without punctuation, joined by spaces. */
export function comparable(text: string | null | undefined): string {
  return nameKey((text ?? '').normalize('NFC').replace(separators, ' '));
}

/** F1 of two texts as bags of words, 0–1. */
export function overlap(a: string | null | undefined, b: string | null | undefined): number {
  const left = comparable(a).split(' ').filter(Boolean);
  const right = comparable(b).split(' ').filter(Boolean);
  if (left.length === 0 || right.length === 0) return 0;
  const bag = new Map<string, number>();
  for (const word of left) bag.set(word, (bag.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of right) {
    const count = bag.get(word) ?? 0;
    if (count === 0) continue;
    shared += 1;
    bag.set(word, count - 1);
  }
  return (2 * shared) / (left.length + right.length);
}

export interface Pairing<G, F> {
  readonly pairs: readonly (readonly [gold: G, found: F])[];
  readonly missed: readonly G[];
  readonly extra: readonly F[];
}

/** One-to-one pairs whose similarity reaches a floor, the best first. */
export function pair<G, F>(
  gold: readonly G[],
  found: readonly F[],
  options: { readonly similarity: (gold: G, found: F) => number; readonly floor: number },
): Pairing<G, F> {
  const candidates = gold.flatMap((one, i) =>
    found.flatMap((other, j) => {
      const similarity = options.similarity(one, other);
      return similarity >= options.floor ? [{ similarity, one, other, i, j }] : [];
    }),
  );
  candidates.sort((a, b) => b.similarity - a.similarity || a.i - b.i || a.j - b.j);
  const pairs: [G, F][] = [];
  const usedGold = new Set<G>();
  const usedFound = new Set<F>();
  for (const { one, other } of candidates) {
    if (usedGold.has(one) || usedFound.has(other)) continue;
    usedGold.add(one);
    usedFound.add(other);
    pairs.push([one, other]);
  }
  return {
    pairs,
    missed: gold.filter((one) => !usedGold.has(one)),
    extra: found.filter((other) => !usedFound.has(other)),
  };
}
