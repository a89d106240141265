import type { Article, Block } from './article.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Fact } from './fact.ts';
import { oncePer } from './once-per.ts';

export type DayPart = 'morning' | 'afternoon' | 'evening' | 'all-day';
export type DatePrecision = 'day' | 'days' | 'month' | 'year' | 'interval';

/** When the meeting took place, never when it was printed. Days are ISO 8601 (`2025-01-08`). */
export interface EventDate {
  /** ISO 8601-2: `2025-01-08`, `2024-12-05/2024-12-06`, `2025-01`; `XXXX-02-06` when no year is to be had. */
  readonly edtf: string;
  /** First possible day; undefined when the year is unknown. */
  readonly start: string | undefined;
  /** Last possible day; undefined when the year is unknown. */
  readonly end: string | undefined;
  /** `days`: it ran over several days. `interval`: one unknown moment between `start` and `end`. */
  readonly precision: DatePrecision;
  readonly part: DayPart | undefined;
  /** One Vietnamese sentence for each entry of the fact's `evidence`, in the same order. */
  readonly reasons: readonly string[];
}

/** Whether the very day or days are known, year included. */
export function isCertainDay(date: EventDate): boolean {
  const isDays = date.precision === 'day' || date.precision === 'days';
  return isDays && date.start !== undefined;
}

/**
 * The day a report stands for where one is needed: the last day of its meeting when that is certain, else that of
 * publication or the first of its month, else the first possible day. The end of an interval may lie in the future.
 */
export function contentDay({ date: [fact], source: { published } }: Report): string | undefined {
  if (fact !== undefined && isCertainDay(fact.value)) return fact.value.end;
  if (published === undefined) return fact?.value.start;
  return published.length === 7 ? `${published}-01` : published;
}

/** The newest day some reports stand for; undefined when none has one. */
export function newestDay(reports: Iterable<Report>): string | undefined {
  let newest: string | undefined;
  for (const report of reports) {
    const day = contentDay(report);
    if (day !== undefined && (newest === undefined || day > newest)) newest = day;
  }
  return newest;
}

export type EventKind =
  | 'review'
  | 'mid-year'
  | 'resolution'
  | 'congress'
  | 'session'
  | 'training'
  | 'working-session'
  | 'ceremony'
  | 'other';
export type EventMode = 'in-person' | 'online' | 'hybrid';

export interface EventName {
  /** As printed, from its head noun on: `Hội nghị tổng kết …`. */
  readonly name: string;
  readonly kind: EventKind;
  readonly mode: EventMode | undefined;
  /** The year looked back at. */
  readonly reviewYear: number | undefined;
  /** The year planned for. */
  readonly planYear: number | undefined;
}

export type PlaceKind = 'venue' | 'remote-point' | 'area';

export interface Place {
  readonly name: string;
  readonly kind: PlaceKind;
  /** Code of the province it lay in when printed (`006`: codes of the 63 units, three digits), when it is known. */
  readonly unit: string | undefined;
  /** The unit it belongs to from 1/7/2025 (`tỉnh Thái Nguyên`), when that differs from the printed one. */
  readonly now: string | undefined;
}

export type Role =
  | 'chairs'
  | 'co-chairs'
  | 'directs'
  | 'attends'
  | 'speaks'
  | 'reports'
  | 'concludes';

/** A person (`name`) or an unnamed group (`group`); exactly one of the two is set. */
export interface Participant {
  readonly name: string | undefined;
  readonly group: string | undefined;
  readonly honorific: string | undefined;
  readonly rank: string | undefined;
  /** In printed order, one office each. */
  readonly positions: readonly string[];
  readonly role: Role;
  /** `điểm cầu Bộ CHQS tỉnh Bắc Kạn` when the text says where they sat. */
  readonly at: string | undefined;
}

export type Comparator =
  | 'eq'
  | 'ge'
  | 'gt'
  | 'le'
  | 'lt'
  | 'approx'
  | 'between'
  | 'increase'
  | 'decrease'
  | 'ratio'
  | 'rank'
  | 'qualitative';

export interface Target {
  /** The clause as printed. */
  readonly text: string;
  readonly subject: string;
  readonly comparator: Comparator;
  /** One number, or `[from, to]` for `between`. Undefined for `qualitative`. */
  readonly amount: number | readonly [number, number] | undefined;
  /** The whole of a `ratio`: 15 in `12/15`. */
  readonly of: number | undefined;
  readonly unit: string | undefined;
  /** What a share is relative to: `chỉ tiêu`, `so với cùng kỳ`. Never turned into a count. */
  readonly base: string | undefined;
  readonly kind: 'result' | 'plan';
  /** `2024`, `2024-H1`, `2025-Q3`, `2025/2030`. */
  readonly period: string | undefined;
  /** Who is to reach it, as printed. */
  readonly actor: string | undefined;
}

export interface Source {
  readonly publisher: string | undefined;
  readonly url: string | undefined;
  /** `2025-01` or `2025-01-09`. */
  readonly published: string | undefined;
}

/** The units a text means when it says only *tỉnh*, *thành phố*, *Quân khu*; undefined when it names none or several. */
export interface Units {
  /** Code of a province. */
  readonly province: string | undefined;
  /** City, town or district below it, with its kind: `thành phố Bắc Kạn`. */
  readonly district: string | undefined;
  /** `Quân khu 1`. */
  readonly region: string | undefined;
}

/** The facts of one article. Every field is a list, best first; most hold at most one. */
export interface Facts {
  readonly isMeeting: boolean;
  readonly title: Fact<string>;
  readonly date: readonly Fact<EventDate>[];
  readonly organiser: readonly Fact<string>[];
  readonly event: readonly Fact<EventName>[];
  /** How the meeting was held; the same value stands in the event. */
  readonly mode: readonly Fact<EventMode>[];
  readonly places: readonly Fact<Place>[];
  readonly chair: readonly Fact<Participant>[];
  readonly attendees: readonly Fact<Participant>[];
  readonly speakers: readonly Fact<Participant>[];
  readonly targets: readonly Fact<Target>[];
  readonly units: Units;
}

/** An article with its facts: what one seed compiles to. Plain JSON. */
export interface Report extends Facts {
  readonly id: string;
  /** Path from the project's root, with `/`. */
  readonly file: string;
  /** Of the raw bytes, hexadecimal. */
  readonly sha256: string;
  readonly slug: string;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly source: Source;
  readonly article: Article;
  readonly blocks: readonly Block[];
  /** Of the lexicon, as the text prints them. */
  readonly shortForms: readonly string[];
  /** What people changed, in the order it was applied: front matter first. */
  readonly corrections: readonly AppliedCorrection[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Whether a report has an entry in calendars: it tells of a meeting on a certain day or days. */
export function isInCalendar({ isMeeting, date }: Report): boolean {
  return isMeeting && date[0] !== undefined && isCertainDay(date[0].value);
}

/** Years a report belongs to; none when it has no year or its bounds lie years apart. */
export function yearsOf(report: Report): readonly number[] {
  const date = report.date[0]?.value;
  if (date?.start === undefined || date.end === undefined) return [];
  const first = Number(date.start.slice(0, 4));
  const last = Number(date.end.slice(0, 4));
  if (first === last) return [first];
  return last - first === 1 ? [first, last] : [];
}

/** The fields of a report that hold facts, in the order the slip shows them. */
export const factFields = [
  'date',
  'organiser',
  'event',
  'mode',
  'places',
  'chair',
  'attendees',
  'speakers',
  'targets',
] as const;
export type FactField = (typeof factFields)[number];
export type AnyFact = Report[FactField][number];

/** Who changed a fact, when (ISO day) and why. */
export interface CorrectionNote {
  readonly reason: string;
  readonly by: string;
  readonly on: string;
}

/** What a person changed in a report, with what had been read before. */
export interface AppliedCorrection {
  readonly field: FactField | 'title';
  /** Places in `report[field]` of the facts it gave (of a title: 0); empty when it only took away. */
  readonly facts: readonly number[];
  /** What it took the place of; empty when nothing had been read. */
  readonly replaced: readonly (AnyFact | Fact<string>)[];
  /** Undefined when the front matter of the article says it. */
  readonly note: CorrectionNote | undefined;
}

/** A fact with its number on the event page: `f<number>` in the slip, `e<number>` in the text. */
export interface NumberedFact {
  readonly number: number;
  readonly field: FactField;
  readonly fact: AnyFact;
}

/** Facts in the order of the slip, numbered from 1; results stand before plans. Only the best date, organiser, event and mode are shown. */
export const numberFacts = oncePer((report: Report): readonly NumberedFact[] => {
  const numbered: NumberedFact[] = [];
  for (const field of factFields) {
    for (const fact of shownFacts(report, field)) {
      numbered.push({ number: numbered.length + 1, field, fact });
    }
  }
  return numbered;
});

/** The fact of a number; undefined when the slip has none of it. */
export function factNumbered(report: Report, number: number): AnyFact | undefined {
  return numberFacts(report)[number - 1]?.fact;
}

function shownFacts(report: Report, field: FactField): readonly AnyFact[] {
  switch (field) {
    case 'date':
    case 'organiser':
    case 'event':
    case 'mode':
      return report[field].length > 1 ? report[field].slice(0, 1) : report[field];
    case 'targets':
      return [
        ...report.targets.filter(({ value }) => value.kind === 'result'),
        ...report.targets.filter(({ value }) => value.kind === 'plan'),
      ];
    default:
      return report[field];
  }
}
