import type { Diagnostic } from './diagnostic.ts';
import type { Role } from './report.ts';

/** Where a report says something: the report and the number of the fact on its page. */
export interface Citation {
  readonly reportId: string;
  /** Number of the fact on the event page: its words are at `su-kien/<slug>.html#e<fact>`. */
  readonly fact: number;
  readonly quote: string;
}

/** One office of a person as printed, with every report that saw it. */
export interface Office {
  readonly title: string;
  /** Id of the organisation it belongs to, when that is known. */
  readonly organisationId: string | undefined;
  /** Sorted by day of the report, earliest first. Never empty. */
  readonly sightings: readonly Citation[];
  /** First and last day a report saw it (ISO; the start of an interval, the end of an interval); undefined when no report is dated. */
  readonly firstSeen: string | undefined;
  readonly lastSeen: string | undefined;
}

export interface Appearance extends Citation {
  readonly role: Role;
  /** Rank as printed in that report. */
  readonly rank: string | undefined;
}

/**
 * What joins two namings of one name. `post`: one office of one organisation; `organisation`: one organisation, other
 * offices; `family`: organisations that one set of people leads (the committee and the Party committee of a district);
 * `company`: the same person beside them; `editor`: the archive's editor says so.
 */
export type IdentityLink = 'post' | 'organisation' | 'family' | 'company' | 'editor';

/** Why namings in several reports are taken for one person: inferred, unless the editor says it. */
export interface IdentityReason {
  readonly kind: IdentityLink;
  /** What both share, as printed: `Chủ tịch UBND huyện Ba Bể`, a person's name, the editor's words. */
  readonly shared: string;
  /** Where each side says so, earliest first; empty when only the editor does. */
  readonly citations: readonly Citation[];
}

/**
 * What speaks against one person. `place`: offices in two places at one time; `rank`: a lower rank later; `sex`: ông
 * and bà; `office`: offices that nothing connects; `unplaced`: a naming without an office; `editor`: the archive's editor
 * says so.
 */
export type IdentityDoubt = 'place' | 'rank' | 'sex' | 'office' | 'unplaced' | 'editor';

/** Another person of the same name, and why it is not known whether they are one. */
export interface Homonym {
  readonly personId: string;
  /** What they share all the same; empty when only the name. */
  readonly shared: readonly IdentityReason[];
  readonly doubt: IdentityDoubt;
  /** What each side says against it: `Chủ tịch UBND huyện Ba Bể`, `Đại tá`; empty when nothing is printed. */
  readonly words: readonly string[];
  /** Where the words stand. */
  readonly citations: readonly Citation[];
}

/** Identity is never decided by name alone: a shared office, organisation or place is needed. */
export interface Person {
  /** Slug: `nguyen-hong-thai`; of later homonyms with where they are first seen: `nguyen-hong-thai-ubnd-tinh-ca-mau`. */
  readonly id: string;
  /** Ids this person had before the archive's editor settled who is who: their pages lead here. */
  readonly formerIds: readonly string[];
  readonly name: string;
  /** Other printed spellings. */
  readonly spellings: readonly string[];
  readonly ranks: readonly string[];
  readonly offices: readonly Office[];
  /** Sorted by day of the report. */
  readonly appearances: readonly Appearance[];
  /** Why the reports are taken to name one person, strongest first, some of each kind; empty for a single naming. */
  readonly reasons: readonly IdentityReason[];
  /** Other people of the same name, likeliest first: at most twelve of `homonymCount`. */
  readonly homonyms: readonly Homonym[];
  readonly homonymCount: number;
  /** Ids of people in the same reports, most often met first. */
  readonly met: readonly { readonly personId: string; readonly reportIds: readonly string[] }[];
}

export interface Organisation {
  readonly id: string;
  /** The fullest printed name: `Quân khu 1`. */
  readonly name: string;
  readonly spellings: readonly string[];
  /** Id of the organisation above it, when the name says so (`Bộ CHQS tỉnh Bắc Kạn` → `tỉnh Bắc Kạn`). */
  readonly parentId: string | undefined;
  /** Province it lies in: name as printed before 1/7/2025, and the unit it belongs to since. */
  readonly province:
    | { readonly code: string; readonly name: string; readonly now: string | undefined }
    | undefined;
  /** Meetings it held. */
  readonly held: readonly Citation[];
  /** Meetings where it was represented: its officers took part, or it was named. */
  readonly present: readonly Citation[];
  /** People who held an office in it. */
  readonly leaders: readonly { readonly personId: string; readonly office: Office }[];
  /** Ids of target threads whose actor it is. */
  readonly targetIds: readonly string[];
}

/** One end of a target thread: what one report says. */
export interface TargetEnd extends Citation {
  readonly kind: 'plan' | 'result';
}

export type TargetState = 'reported-met' | 'reported-missed' | 'reported' | 'promised';

/** A metric of one organisation in one period: what was promised, what was reported. */
export interface TargetThread {
  readonly id: string;
  /** The metric: `tuyển quân`. */
  readonly metric: string;
  readonly actor: string | undefined;
  readonly actorId: string | undefined;
  /** `2025`, `2024-H1`, `2025/2030`; undefined when the text gives none. */
  readonly period: string | undefined;
  readonly plans: readonly TargetEnd[];
  /** Never earlier than the plans they answer. */
  readonly results: readonly TargetEnd[];
  /** `reported` = a result nobody promised in this archive; `promised` = no report yet. */
  readonly state: TargetState;
  /** The same metric and actor in the period before, when there is one. */
  readonly previousId: string | undefined;
}

/** Report id → fact number → id of an entity. */
export type EntityOfFact = ReadonlyMap<string, ReadonlyMap<number, string>>;

/** Everybody and everything that reports name, across reports. Maps are sorted by id. */
export interface Entities {
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly targets: ReadonlyMap<string, TargetThread>;
  readonly personOfFact: EntityOfFact;
  readonly organisationOfFact: EntityOfFact;
  readonly targetOfFact: EntityOfFact;
  /** Problems of what the editor settled. */
  readonly diagnostics: readonly Diagnostic[];
}
