import type { PhraseTrie } from './phrase-trie.ts';

/** A short form and what it stands for. */
export interface AbbreviationEntry {
  readonly short: string;
  readonly long: string;
}

/** A province or centrally-run city as it was until 30/6/2025, and the unit it belongs to since. */
export interface Province {
  /** Official code of the 63 units, as three digits: `006`. */
  readonly code: string;
  readonly name: string;
  readonly kind: 'tỉnh' | 'thành phố';
  readonly aliases: readonly string[];
  /** Its military region: `1`; undefined for those under a command of their own. */
  readonly militaryRegion: string | undefined;
  /** Name of the unit it belongs to now. */
  readonly successor: string;
  readonly successorKind: 'tỉnh' | 'thành phố';
  /** First day it belongs to its successor (ISO). */
  readonly successorSince: string;
}

/** What is known of offices as posts; words as name keys. */
export interface PostWords {
  /** Words an office is shortened to → those it stands for, as printed. */
  readonly short: ReadonlyMap<string, string>;
  /** Offices that one person at a time holds in one organisation. */
  readonly sole: ReadonlySet<string>;
  /** Words before an office that is held no longer. */
  readonly former: ReadonlySet<string>;
}

/** A recurring civil or military day: `kỷ niệm N năm` gives the year `firstYear + N`. */
export interface FixedDay {
  readonly id: string;
  /** `12-22`. */
  readonly monthDay: string;
  readonly firstYear: number;
}

/** A storm by its number of the year in Viet Nam, which starts again each January. */
export interface Storm {
  readonly year: number;
  readonly number: number;
  readonly name: string;
  /** Day it came ashore (ISO). */
  readonly landfall: string;
}

/** A newspaper or army region by the initials of its datelines. */
export interface Newspaper {
  readonly code: string;
  readonly name: string;
  /** Code of the province it is the paper of. */
  readonly province: string | undefined;
}

/** How often a rule was right on the golden corpus. */
export interface Measured {
  readonly right: number;
  readonly found: number;
}

/** What the golden reports say of the facts found in them. */
export interface Quality {
  /** How many golden reports there are. */
  readonly documents: number;
  /** Facts right, wrong and missed, by field: `date`, `chair.positions` … */
  readonly fields: Readonly<
    Record<string, { readonly right: number; readonly wrong: number; readonly missed: number }>
  >;
}

/** The word lists, checked and indexed. */
export interface Lexicon {
  /** Every phrase of every list, with its kind. */
  readonly phrases: PhraseTrie;
  readonly abbreviations: readonly AbbreviationEntry[];
  readonly provinces: readonly Province[];
  readonly posts: PostWords;
  /** By the id that phrases of kind `fixed-day` carry. */
  readonly fixedDays: ReadonlyMap<string, FixedDay>;
  readonly storms: readonly Storm[];
  readonly newspapers: ReadonlyMap<string, Newspaper>;
  /** By id of the rule. */
  readonly measured: ReadonlyMap<string, Measured>;
  /** Undefined when nothing was measured. */
  readonly quality: Quality | undefined;
}
