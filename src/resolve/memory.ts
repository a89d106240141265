import type { Lexicon } from '../lexicon/lexicon.ts';

/** Answers kept of one function; when there are more, all are forgotten, so that odd input cannot fill the memory. */
const limit = 500_000;

/** Answers by function and text. Plain JSON in maps. */
export type Memories = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

const memories = new WeakMap<Lexicon, Map<string, Map<string, unknown>>>();

/**
 * A function of a text and the lexicon that remembers its answers: reports repeat their few organisations and offices by
 * the thousand.
 *
 * @param name of the function among those that remember.
 */
export function remembered<T>(
  name: string,
  compute: (text: string, lexicon: Lexicon) => T,
): (text: string, lexicon: Lexicon) => T {
  return (text, lexicon) => {
    const known = memoryOf(lexicon, name) as Map<string, T>;
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const answer = compute(text, lexicon);
    if (known.size >= limit) known.clear();
    known.set(text, answer);
    return answer;
  };
}

/** What has been remembered by now, for another process that has the same lexicon. */
export function memoriesOf(lexicon: Lexicon): Memories {
  return memories.get(lexicon) ?? new Map();
}

/** Goes on from what another process remembered. */
export function goOnFrom(kept: Memories, lexicon: Lexicon): void {
  memories.set(lexicon, new Map([...kept].map(([name, answers]) => [name, new Map(answers)])));
}

function memoryOf(lexicon: Lexicon, name: string): Map<string, unknown> {
  let all = memories.get(lexicon);
  if (all === undefined) {
    all = new Map();
    memories.set(lexicon, all);
  }
  let known = all.get(name);
  if (known === undefined) {
    known = new Map();
    all.set(name, known);
  }
  return known;
}
