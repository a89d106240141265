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

/** A person with an office of theirs that belongs to a post. */
export interface Holder {
  readonly personId: string;
  /** One of the person's offices. */
  readonly office: Office;
}

/** Two people whom reports saw, at one time, in a post that one person holds. */
export interface PostQuestion {
  readonly personIds: readonly [string, string];
  /** First and last day of the time that both must have held it for, if all reports are right (ISO). */
  readonly from: string;
  readonly to: string;
}

/** An office of one organisation, which people hold one after the other or side by side. */
export interface Post {
  /** Slug: `chu-tich-ubnd-tinh-bac-kan`. */
  readonly id: string;
  /** `Chủ tịch UBND tỉnh Bắc Kạn`. */
  readonly title: string;
  /** The office alone: `Chủ tịch`. */
  readonly office: string;
  readonly organisationId: string;
  /** Other printed spellings. */
  readonly spellings: readonly string[];
  /** Whether one person at a time holds it; never of deputies and members. */
  readonly isSole: boolean;
  /** By first day seen, those of no day last. */
  readonly holders: readonly Holder[];
  /** Those of whom reports say that they held it before: `nguyên Chủ tịch`. */
  readonly former: readonly Holder[];
  /** In the order of time; empty when `isSole` is false. */
  readonly questions: readonly PostQuestion[];
}

/** A name an organisation is printed with. */
export interface PrintedName {
  readonly name: string;
  /** First and last report that prints it, in time. */
  readonly first: Citation;
  readonly last: Citation;
  /** Number of reports. */
  readonly count: number;
}

/** What takes the place of an organisation or post when its province becomes part of another; worked out, not said. */
export interface Succession {
  /** ISO day. */
  readonly since: string;
  /** Of the province: `tỉnh Bắc Kạn` and `tỉnh Thái Nguyên`. */
  readonly from: string;
  readonly to: string;
  readonly name: string;
  /** Undefined when no report names it. */
  readonly id: string | undefined;
}

/** How an organisation or a post came to be and what it became. */
export interface Lineage {
  readonly successor: Succession | undefined;
  /** Ids of those it took the place of. */
  readonly predecessorIds: readonly string[];
}

/** How far an organisation reaches: `country` is also a military region of several provinces. */
export type OrganisationLevel = 'country' | 'province' | 'district' | 'commune';

export interface Organisation {
  readonly id: string;
  /** The fullest printed name: `Quân khu 1`. */
  readonly name: string;
  readonly spellings: readonly string[];
  /** Id of the organisation above it, when the name says so (`Bộ CHQS tỉnh Bắc Kạn` → `tỉnh Bắc Kạn`). */
  readonly parentId: string | undefined;
  /** Whether no report says of which unit it is: `UBND xã`. It may be several. */
  readonly lacksUnit: boolean;
  /** Undefined when its name says nothing of it. */
  readonly level: OrganisationLevel | undefined;
  /** Province it lies in, as it was until 30/6/2025, and the unit it belongs to now when that has another name. */
  readonly province:
    | {
        readonly code: string;
        readonly name: string;
        readonly now: string | undefined;
        /** First day of `now` (ISO). */
        readonly since: string | undefined;
      }
    | undefined;
  /** Meetings it held. */
  readonly held: readonly Citation[];
  /** Meetings where it was represented: its officers took part, or it was named. */
  readonly present: readonly Citation[];
  /** People who held an office in it. */
  readonly leaders: readonly Holder[];
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
  readonly posts: ReadonlyMap<string, Post>;
  /** Organisation id → names reports print, by first day. */
  readonly printedNames: ReadonlyMap<string, readonly PrintedName[]>;
  /** By id; only of those that came from, or became, another. */
  readonly organisationLineage: ReadonlyMap<string, Lineage>;
  readonly postLineage: ReadonlyMap<string, Lineage>;
  readonly personOfFact: EntityOfFact;
  readonly organisationOfFact: EntityOfFact;
  readonly targetOfFact: EntityOfFact;
  /** Problems of what the editor settled. */
  readonly diagnostics: readonly Diagnostic[];
}
