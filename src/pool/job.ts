import type { Compiled } from '../compile.ts';
import type { Seed } from '../model/article.ts';
import type { CorrectionFile } from '../model/correction.ts';

/** A seed with what people corrected in it. */
export interface Task {
  readonly seed: Seed;
  readonly correction: CorrectionFile | undefined;
}

/** What a worker says: first that it is there, then an answer for each batch of tasks, in their order. */
export type WorkerMessage =
  | { readonly isReady: true }
  | { readonly compiled: readonly Compiled[] }
  /** A bug; the build ends with it, as it would without workers. */
  | { readonly error: unknown };

/** What a worker is given as it starts. */
export interface WorkerSetup {
  /** Folder of the package: it holds `lexicon`. */
  readonly packageFolder: string;
}
