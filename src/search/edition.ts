import type { OutputFile } from '../model/site.ts';
import { hash } from './hash.ts';

/** What is told of files, with a number that is another one when they are others. */
export type Edited<Told> = Told & { readonly edition: number };

/** Hands on files as they are made, and tells their edition with the rest. */
export function* withEdition<Told>(
  files: Generator<OutputFile, Told>,
): Generator<OutputFile, Edited<Told>> {
  let edition = 0;
  for (let step = files.next(); ; step = files.next()) {
    if (step.done === true) return { ...step.value, edition };
    edition = hash(String(step.value.content), edition);
    yield step.value;
  }
}

/** The edition of all files together, as it is asked for with each. */
export function editionOf(parts: readonly Edited<unknown>[]): string {
  return hash(JSON.stringify(parts.map(({ edition }) => edition))).toString(36);
}
