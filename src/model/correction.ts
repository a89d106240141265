import type { FilePosition } from './diagnostic.ts';
import type { Span } from './fact.ts';
import { type CorrectionNote, type FactField, factFields } from './report.ts';

/** What a correction may change. */
export const correctableFields = ['title', ...factFields] as const;
export type CorrectableField = FactField | 'title';

/** A file of `corrections` as read. */
export interface CorrectionFile {
  /** Path from the project's root, with `/`: `corrections/343.yaml`. */
  readonly file: string;
  readonly text: string;
}

/** What a person says of an article against what is read from it. */
export interface Correction {
  readonly field: CorrectableField;
  /** What is right: ISO days for a date, else as written; empty when there is no such fact. */
  readonly values: readonly string[];
  /** The words of the article it rests on. */
  readonly span: Span | undefined;
  readonly note: CorrectionNote;
  /** Where it stands, for messages. */
  readonly file: string;
  readonly position: FilePosition;
}
