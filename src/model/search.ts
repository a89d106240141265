import type { Basis } from './fact.ts';
import type { Text } from './phrase.ts';
import type { Site } from './site.ts';

/** What somebody did in a meeting, as readers filter by it. */
export const searchRoles = ['chairs', 'attends', 'speaks'] as const;
export type SearchRole = (typeof searchRoles)[number];

export const entityKinds = ['person', 'organisation'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** The name of a person or organisation, and the way to its page. */
export interface SearchName {
  readonly id: string;
  readonly name: string;
  /** What tells it from others of its name, as printed: an office, a province. Undefined when no other has its name. */
  readonly about: string | undefined;
}

/** A person or organisation that has a page. */
export interface SearchEntity extends SearchName {
  readonly kind: EntityKind;
  /** Other printed spellings: readers type those too. */
  readonly spellings: readonly string[];
}

/** When the meeting was, as a list shows it: never a day the report does not give. */
export interface SearchDay {
  readonly shown: Text;
  readonly detail: Text | null;
  readonly iso: string | null;
  /** Null: simply said, so no mark. */
  readonly mark: Basis | 'unknown' | null;
}

/** A paragraph with its place on the event page. */
export interface SearchParagraph {
  /** `d<number>` is its id. */
  readonly number: number;
  readonly text: string;
}

/** What a result shows of a report; the words searched are those of its title and paragraphs. */
export interface SearchText {
  /** From the root of the site. */
  readonly path: string;
  readonly title: string;
  readonly day: SearchDay;
  readonly paragraphs: readonly SearchParagraph[];
}

/** When a meeting was, and who took part. */
export interface SearchMeeting {
  /** The last possible day (ISO); undefined when no year is known. */
  readonly lastDay: string | undefined;
  readonly people: readonly (SearchName & { readonly roles: readonly SearchRole[] })[];
  readonly organisations: readonly SearchName[];
}

/** All that is printed of a report and looked up. */
export interface SearchWords extends SearchText {
  /** Texts whose words count more: the name of the event, names of people. */
  readonly heads: readonly string[];
}

/** A report as search sees it. */
export interface SearchDocument extends SearchMeeting, SearchWords {}

/** A report of which no word has been read yet: the index it is in may stand as it is. */
export interface SearchPlan extends SearchMeeting {
  /** Of the report. */
  readonly id: string;
  /** Depends on what it asks of the site, on nothing else. */
  read(site: Site): SearchWords;
}

/** Everything search is built from. */
export interface SearchSource {
  /** Earliest first, those without a year last; gone through once. */
  readonly documents: Iterable<SearchPlan>;
  /** The last possible day of each document, in the same order: asked for before documents are. */
  readonly lastDays: Iterable<string | undefined>;
  readonly entities: Iterable<SearchEntity>;
}
