import type { Log } from '../report/log.ts';
import type { Options } from './options.ts';

/** What a command may use of the outside: where it runs, where data goes, how people are told. */
export interface Terminal {
  /** Absolute path of the project's folder. */
  readonly root: string;
  readonly options: Options;
  readonly log: Log;
  /** Writes data to standard output. */
  print(text: string): void;
}

/** 0 fine · 1 errors in articles · 2 wrong use or configuration · 70 a bug. */
export type ExitCode = 0 | 1 | 2 | 70;
