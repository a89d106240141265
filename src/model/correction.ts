import type { FilePosition } from './diagnostic.ts';
import type { Span } from './fact.ts';
import { type CorrectionNote, type FactField, factFields, type Target } from './report.ts';

/** What a correction may change. */
export const correctableFields = ['title', ...factFields] as const;
export type CorrectableField = FactField | 'title';

/** A file of `corrections` as read. */
export interface CorrectionFile {
  /** Path from the project's root, with `/`: `corrections/343.yaml`. */
  readonly file: string;
  readonly text: string;
}

/** A target as a person gives it. What is undefined is not said; `null`: there is none. */
export interface GivenTarget extends Pick<Target, 'subject' | 'kind'> {
  readonly text?: Target['text'] | undefined;
  readonly comparator?: Target['comparator'] | undefined;
  readonly amount?: Target['amount'] | null;
  readonly of?: Target['of'] | null;
  readonly unit?: Target['unit'] | null;
  readonly base?: Target['base'] | null;
  readonly period?: Target['period'] | null;
  readonly actor?: Target['actor'] | null;
}

interface CorrectionBase {
  /** The words of the article it rests on. */
  readonly span: Span | undefined;
  readonly note: CorrectionNote;
  /** Where it stands, for messages. */
  readonly file: string;
  readonly position: FilePosition;
}

/** Of a field whose values a person writes in words. */
export interface TextCorrection extends CorrectionBase {
  readonly field: Exclude<CorrectableField, 'targets'>;
  /** What is right: ISO days for a date, else as written; empty when there is no such fact. */
  readonly values: readonly string[];
}

export interface TargetCorrection extends CorrectionBase {
  readonly field: 'targets';
  /** What is right; empty when there is no such target. */
  readonly values: readonly GivenTarget[];
}

/** What a person says of an article against what is read from it. */
export type Correction = TextCorrection | TargetCorrection;
