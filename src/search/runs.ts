import type { SearchDocument } from '../model/search.ts';
import { type Run, textFile } from './files.ts';
import { hash } from './hash.ts';

/** The folder of documents without a day. */
const withoutDay = 'khong-ro';
/** Within a day one document in so many begins another run, so that few texts change their place with a new one. */
const runLength = 128;

/**
 * Runs of documents, one or more for each day: a text lies in the folder of its run. Where a run begins hangs on the day and
 * on the document itself, never on how many there are before it.
 */
export class Runs {
  readonly #runs: { readonly name: string; documents: number }[] = [];
  #day: string | undefined;
  #names = new Set<string>();

  get list(): readonly Run[] {
    return this.#runs.map(({ name, documents }) => [name, documents]);
  }

  /** @returns the name of the file of the document's text. */
  add({ path, lastDay = withoutDay }: SearchDocument): string {
    if (lastDay !== this.#day) {
      this.#day = lastDay;
      this.#names = new Set();
      this.#begin(lastDay);
    } else if (hash(path, runLength) % runLength === 0) {
      this.#begin(`${lastDay}.${hash(path).toString(36)}`);
    }
    const run = this.#runs.at(-1);
    return textFile(run?.name ?? '', run === undefined ? 0 : run.documents++);
  }

  #begin(name: string): void {
    if (this.#names.has(name)) return;
    this.#names.add(name);
    this.#runs.push({ name, documents: 0 });
  }
}
