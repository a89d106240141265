import type { Lexicon } from '../lexicon/lexicon.ts';

/** Answers kept for each lexicon; when there are more, all are forgotten, so that odd input cannot fill the memory. */
const limit = 100_000;

/**
 * A function of a text and the lexicon that remembers its answers: reports repeat their few organisations and offices by
 * the thousand.
 */
export function remembered<T>(
  compute: (text: string, lexicon: Lexicon) => T,
): (text: string, lexicon: Lexicon) => T {
  const memory = new WeakMap<Lexicon, Map<string, T>>();
  return (text, lexicon) => {
    const known = memory.get(lexicon) ?? new Map<string, T>();
    memory.set(lexicon, known);
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const answer = compute(text, lexicon);
    if (known.size >= limit) known.clear();
    known.set(text, answer);
    return answer;
  };
}
