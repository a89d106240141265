export type Severity = 'error' | 'warning';

/** 1-based line and column (in UTF-16 units) of a file, with the words concerned. */
export interface FilePosition {
  readonly line: number;
  readonly column: number;
  /** Length of the underlined words, in UTF-16 units; at least 1. */
  readonly length: number;
  /** The whole line, for printing. */
  readonly source: string;
}

/** A sentence in both languages of the command line. */
export interface Message {
  readonly vi: string;
  readonly en: string;
}

/** A problem in the user's files, as data: collected, cached with its article, printed by `report/`. */
export interface Diagnostic {
  /** Permanent: `ART102`. ART articles, COR corrections, PEO people.yaml, SIT site, TPL templates, CFG configuration. */
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  readonly position?: FilePosition;
  /** What was found, the value quoted, and what was expected. */
  readonly message: Message;
  /** What to do. */
  readonly hint?: Message;
}

/** Orders diagnostics by file, position and code, so that their order never depends on how they were found. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
    (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
    compareText(a.code, b.code) ||
    compareText(a.message.en, b.message.en)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
