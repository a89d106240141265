import type { FilePosition } from './diagnostic.ts';
import type { CorrectionNote } from './report.ts';

/** Path of the file in which the archive's editor settles who is who, from the project's root. */
export const settlementFile = 'people.yaml';

/** The person a report names, or the person of an id; exactly one of `named` and `id` is set. */
export interface PersonMention {
  readonly named: { readonly name: string; readonly report: string } | undefined;
  readonly id: string | undefined;
  /** Where each part stands, for messages. */
  readonly positions: Readonly<Partial<Record<'name' | 'report' | 'id', FilePosition>>>;
}

/** People who are one, or who are not. */
export interface SettledPeople {
  /** Two at least. */
  readonly people: readonly PersonMention[];
  readonly note: CorrectionNote;
  readonly position: FilePosition;
}

/** A person whose page keeps its address whatever the reports say. */
export interface PinnedPerson {
  readonly person: PersonMention;
  readonly id: string;
  readonly position: FilePosition;
}

/** What the archive's editor says of who is who, in the order of the file. */
export interface Settlement {
  readonly same: readonly SettledPeople[];
  readonly notSame: readonly SettledPeople[];
  readonly pinned: readonly PinnedPerson[];
}

export const nothingSettled: Settlement = { same: [], notSame: [], pinned: [] };
