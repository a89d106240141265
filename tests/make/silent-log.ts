import type { Log } from '../../src/report/log.ts';

/** A log that shows nothing. */
export const silentLog: Log = {
  language: 'vi',
  note: () => undefined,
  problem: () => undefined,
  progress: () => undefined,
  settle: () => undefined,
};
