import type { Diagnostic } from '../model/diagnostic.ts';
import { type Colors, colorsFor } from './colors.ts';
import { type Language, printDiagnostic } from './print-diagnostic.ts';

/** Text for people, on standard error; progress only on a terminal. */
export interface Log {
  readonly language: Language;
  note(text: string): void;
  problem(diagnostic: Diagnostic): void;
  /** Redraws one line, at most ten times a second; nothing when piped. */
  progress(label: string, done: number, total?: number): void;
  /** Takes the progress line away. */
  settle(): void;
}

const redrawMilliseconds = 100;
const clearLine = '\r\u001b[2K';

export function createLog(
  language: Language,
  stream: NodeJS.WriteStream,
  environment: NodeJS.ProcessEnv,
): Log {
  const colors: Colors = colorsFor(stream, environment);
  const isLive = stream.isTTY === true && !environment['CI'];
  let lastDrawn = 0;
  let isDrawn = false;
  const settle = () => {
    if (isDrawn) stream.write(clearLine);
    isDrawn = false;
  };
  return {
    language,
    note(text) {
      settle();
      stream.write(`${text}\n`);
    },
    problem(diagnostic) {
      settle();
      stream.write(`${printDiagnostic(diagnostic, language, colors)}\n`);
    },
    progress(label, done, total) {
      if (!isLive || performance.now() - lastDrawn < redrawMilliseconds) return;
      lastDrawn = performance.now();
      isDrawn = true;
      stream.write(`${clearLine} ${label} ${done}${total === undefined ? '' : `/${total}`}`);
    },
    settle,
  };
}
