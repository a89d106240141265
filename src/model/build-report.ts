import type { Diagnostic } from './diagnostic.ts';

/** What writing changed; paths inside the output folder, sorted. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
  /** Files of ours that somebody changed since, and that are no longer made: left where they are. */
  readonly kept: readonly string[];
}

/** What a build is busy with, in its order; `write` comes between the others. */
export const phases = [
  'start',
  'read',
  'compile',
  'resolve',
  'assemble',
  'data',
  'pages',
  'feeds',
  'search',
  'write',
] as const;
export type Phase = (typeof phases)[number];

/** What a build did. */
export interface BuildReport {
  readonly articles: number;
  readonly facts: number;
  readonly people: number;
  readonly organisations: number;
  readonly targets: number;
  readonly pages: number;
  /** Undefined when nothing was to be written: `check`, or errors. */
  readonly written: WriteReport | undefined;
  readonly diagnostics: readonly Diagnostic[];
}
