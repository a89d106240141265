import type { Diagnostic } from './diagnostic.ts';
import type { Lineage, Organisation, Person, Post, PrintedName, TargetThread } from './entity.ts';
import type { Report } from './report.ts';

/** What of the configuration shows on pages. */
export interface SiteSettings {
  readonly title: string;
  readonly description: string;
  /** Without a final `/`; undefined: no canonical links, no sitemap. */
  readonly baseUrl: string | undefined;
  readonly language: 'vi' | 'en';
  readonly publisher: string | undefined;
  /** E-mail address for errors; undefined: pages say only what to send. */
  readonly contact: string | undefined;
  /** Reports on a page of the list. */
  readonly pageSize: number;
  readonly version: string;
}

/** What two reports share: a person, an organisation, a metric, a province. */
export interface SharedThing {
  readonly kind: 'person' | 'organisation' | 'target' | 'province';
  readonly name: string;
}

/** Another report worth reading after one, and why. */
export interface Related {
  readonly reportId: string;
  /** Strongest first; never empty. */
  readonly reasons: readonly SharedThing[];
}

/** An abbreviation of the lexicon or of a text that the archive's texts use. */
export interface Abbreviation {
  readonly short: string;
  readonly long: string;
  /** Ids of the reports that print it. */
  readonly reportIds: readonly string[];
}

/** How well a field is read, measured on reports that people read first; shares between 0 and 1. */
export interface FieldQuality {
  /** `date`, `chair` … */
  readonly field: string;
  readonly precision: number;
  readonly recall: number;
}

/** Everything, sorted and frozen. Maps keep their sorted order. */
export interface Site {
  readonly settings: SiteSettings;
  /** Newest first: by last possible day, then id; those without a year last. */
  readonly reports: readonly Report[];
  readonly reportById: ReadonlyMap<string, Report>;
  /** By id. */
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly targets: ReadonlyMap<string, TargetThread>;
  readonly posts: ReadonlyMap<string, Post>;
  /** Organisation id → names reports print, by first day. */
  readonly printedNames: ReadonlyMap<string, readonly PrintedName[]>;
  readonly organisationLineage: ReadonlyMap<string, Lineage>;
  readonly postLineage: ReadonlyMap<string, Lineage>;
  /** Report id → people of its facts: `<fact number>` → person id. */
  readonly personOfFact: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Report id → organisations of its facts (organiser, place): `<fact number>` → organisation id. */
  readonly organisationOfFact: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Report id → target threads of its facts: `<fact number>` → thread id. */
  readonly targetOfFact: ReadonlyMap<string, ReadonlyMap<number, string>>;
  readonly related: ReadonlyMap<string, readonly Related[]>;
  readonly abbreviations: readonly Abbreviation[];
  /** Undefined when nothing was measured. */
  readonly quality:
    | { readonly documents: number; readonly fields: readonly FieldQuality[] }
    | undefined;
  /** Day of the newest report (ISO), from the content only. */
  readonly updated: string | undefined;
  /** Made before pages are planned, so that the data page can say how much each holds; empty until then. */
  readonly dataFiles: readonly DataFileSize[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How much a file of open data holds. */
export interface DataFileSize {
  readonly path: string;
  readonly bytes: number;
  /** Rows, lines or entries, without a heading; undefined for a file that is no list. */
  readonly rows: number | undefined;
  /** Their names, of tables only. */
  readonly columns: readonly string[] | undefined;
}

/** What stays of a page when it has been rendered: the data of all pages would not fit in memory. */
export interface PlannedPage {
  /** Path inside the output folder: `su-kien/004-b4364982971ee3e3.html`. */
  readonly permalink: string;
  /** Name under `templates/pages`. */
  readonly template: string;
  /** Seed file the page comes from, for messages. */
  readonly file?: string;
  /** Search engines are not to list it: the error page, redirects. */
  readonly isHidden?: boolean;
}

/** One URL of the site: what to fill into which template. */
export interface Page extends PlannedPage {
  /** Plain JSON: everything the page shows. */
  readonly data: PageData;
}
export type PageData = { readonly [key: string]: JsonValue };
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * What a plan hands on to whoever makes a file of it. Plain JSON, and short: it is digested in every build. The contract
 * of all that is made from a plan: it depends on what it is given and on what it asks of the site, on nothing else.
 */
export type Given = JsonValue | undefined | readonly Given[] | { readonly [key: string]: Given };

/** One URL of the site, told before its data is worked out: a page that stands as it is need never be made. */
export interface PagePlan extends PlannedPage {
  readonly given: Given;
  make(site: Site): PageData;
}

/** What stays of a plan when its page has been made. */
export function toPlanned({ given: _, make: __, ...page }: PagePlan): PlannedPage {
  return page;
}

/** A kind of page: looks at the site and plans its pages, in a fixed order. Pages of which there are few come with their data. */
export interface PageKind {
  readonly name: string;
  plan(site: Site): Iterable<Page | PagePlan>;
}

/** A file of the output. */
export interface OutputFile {
  /** Path inside the output folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** A long file of the output, made piece by piece while it is written: it is never whole in memory. */
export interface StreamedFile {
  readonly path: string;
  /** Its bytes, made anew, and the same, each time somebody goes through them. The next piece may overwrite one. */
  readonly pieces: Iterable<Uint8Array>;
}

/** A file that stands in the output folder as the last build left it, and would be made the same. */
export interface StandingFile {
  readonly path: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly standing: string;
}

/** Files of the output that are made together, told before their content is worked out. */
export interface FilePlan {
  readonly paths: readonly string[];
  readonly given: Given;
  make(site: Site): readonly OutputFile[];
}

/**
 * Files made together, one after the other: only making them tells how many they are, and what whoever lists them has to
 * know of them.
 *
 * @template Told plain values and maps of them.
 */
export interface BatchPlan<Told> {
  /** No path, and no other plan's. */
  readonly name: string;
  readonly given: Given;
  make(site: Site): Generator<OutputFile, Told>;
}

/** A file of open data with its size: of one that is streamed, known when it has been gone through, and until then costly to ask. */
export type DataFile = (OutputFile | StreamedFile) & DataFileSize;

/** A derived file that is not a page: feed, sitemap, calendar. */
export interface OutputKind {
  readonly name: string;
  make(site: Site, pages: readonly PlannedPage[]): Iterable<OutputFile | FilePlan>;
}

/** A check of the finished plan. */
export interface Check {
  readonly code: string;
  readonly summary: string;
  run(site: Site, pages: readonly PlannedPage[]): Iterable<Diagnostic>;
}
