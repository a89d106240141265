import { toneKey } from './fold.ts';
import { type Token, wordNumber } from './token.ts';

/** A few words or marks that a rule looks for. */
export interface WordSet {
  has(token: Token | undefined): boolean;
}

/** @param words single words in any spelling, or marks as their keys: `-` for all dashes. */
export function wordSet(...words: readonly string[]): WordSet {
  const numbers = words.map((word) => wordNumber(toneKey(word)));
  const members = new Uint8Array(Math.max(...numbers) + 1);
  for (const number of numbers) members[number] = 1;
  return { has: (token) => token !== undefined && members[token.word] === 1 };
}
