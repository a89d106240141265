import type { BlockKind } from '../model/article.ts';
import type { Diagnostic, Severity } from '../model/diagnostic.ts';
import type { Basis, Fact, Span } from '../model/fact.ts';
import type {
  AppliedCorrection,
  Comparator,
  DatePrecision,
  DayPart,
  EventDate,
  EventKind,
  EventMode,
  EventName,
  Participant,
  Place,
  PlaceKind,
  Report,
  Role,
  Target,
} from '../model/report.ts';

/** Half-open `[start, end)` in UTF-16 units of the canonical text. */
export type PublishedSpan = readonly [start: number, end: number];

/** A fact as published: what is missing is `null`. */
export interface PublishedFact<T> {
  readonly value: T;
  readonly quote: string;
  readonly span: PublishedSpan | null;
  readonly evidence: readonly PublishedSpan[];
  readonly rule: string;
  readonly confidence: number;
  readonly basis: Basis;
}

export interface PublishedDate {
  readonly edtf: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly precision: DatePrecision;
  readonly part: DayPart | null;
  readonly reasons: readonly string[];
}

export interface PublishedEvent {
  readonly name: string;
  readonly kind: EventKind;
  readonly mode: EventMode | null;
  readonly reviewYear: number | null;
  readonly planYear: number | null;
}

export interface PublishedPlace {
  readonly name: string;
  readonly kind: PlaceKind;
  readonly unit: string | null;
  readonly now: string | null;
}

export interface PublishedParticipant {
  readonly name: string | null;
  readonly group: string | null;
  readonly honorific: string | null;
  readonly rank: string | null;
  readonly positions: readonly string[];
  readonly role: Role;
  readonly at: string | null;
}

export interface PublishedTarget {
  readonly text: string;
  readonly subject: string;
  readonly comparator: Comparator;
  readonly amount: number | readonly [number, number] | null;
  readonly of: number | null;
  readonly unit: string | null;
  readonly base: string | null;
  readonly kind: 'result' | 'plan';
  readonly period: string | null;
  readonly actor: string | null;
}

export interface PublishedBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly span: PublishedSpan;
}

export interface PublishedDiagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly line: number | null;
  readonly column: number | null;
  readonly message: string;
}

/** The value of a fact of any field. */
export type PublishedValue =
  | string
  | PublishedDate
  | PublishedEvent
  | PublishedPlace
  | PublishedParticipant
  | PublishedTarget;

/** What a person changed; reason, by and on are null when the front matter of the article says it. */
export interface PublishedCorrection {
  readonly field: AppliedCorrection['field'];
  readonly facts: readonly number[];
  readonly replaced: readonly PublishedFact<PublishedValue>[];
  readonly reason: string | null;
  readonly by: string | null;
  readonly on: string | null;
}

/** One article as it leaves the program; `docs/record.md` is its contract. */
export interface PublishedRecord {
  readonly version: 1;
  readonly id: string;
  readonly slug: string;
  readonly file: string;
  readonly sha256: string;
  readonly isMeeting: boolean;
  readonly title: PublishedFact<string>;
  readonly source: {
    readonly publisher: string | null;
    readonly url: string | null;
    readonly published: string | null;
  };
  readonly date: PublishedFact<PublishedDate> | null;
  readonly organiser: PublishedFact<string> | null;
  readonly event: PublishedFact<PublishedEvent> | null;
  readonly mode: PublishedFact<EventMode> | null;
  readonly places: readonly PublishedFact<PublishedPlace>[];
  readonly chair: readonly PublishedFact<PublishedParticipant>[];
  readonly attendees: readonly PublishedFact<PublishedParticipant>[];
  readonly speakers: readonly PublishedFact<PublishedParticipant>[];
  readonly targets: readonly PublishedFact<PublishedTarget>[];
  readonly corrections: readonly PublishedCorrection[];
  readonly blocks: readonly PublishedBlock[];
  readonly diagnostics: readonly PublishedDiagnostic[];
}

/** The published form of a report: of date, organiser, event and mode only the best. */
export function toRecord(report: Report): PublishedRecord {
  return {
    version: 1,
    id: report.id,
    slug: report.slug,
    file: report.file,
    sha256: report.sha256,
    isMeeting: report.isMeeting,
    title: publishFact(report.title, asIs),
    source: {
      publisher: report.source.publisher ?? null,
      url: report.source.url ?? null,
      published: report.source.published ?? null,
    },
    date: publishBest(report.date, publishDate),
    organiser: publishBest(report.organiser, asIs),
    event: publishBest(report.event, publishEvent),
    mode: publishBest(report.mode, asIs),
    places: report.places.map((fact) => publishFact(fact, publishPlace)),
    chair: report.chair.map((fact) => publishFact(fact, publishParticipant)),
    attendees: report.attendees.map((fact) => publishFact(fact, publishParticipant)),
    speakers: report.speakers.map((fact) => publishFact(fact, publishParticipant)),
    targets: report.targets.map((fact) => publishFact(fact, publishTarget)),
    corrections: report.corrections.map(publishCorrection),
    blocks: report.blocks.map(({ kind, text, span }) => ({ kind, text, span: publishSpan(span) })),
    diagnostics: report.diagnostics.map(publishDiagnostic),
  };
}

/** A report as one line of NDJSON, with its line end. */
export function toRecordLine(report: Report): string {
  return `${JSON.stringify(toRecord(report))}\n`;
}

function publishBest<T, P>(
  facts: readonly Fact<T>[],
  publish: (value: T) => P,
): PublishedFact<P> | null {
  const best = facts[0];
  return best === undefined ? null : publishFact(best, publish);
}

function publishFact<T, P>(fact: Fact<T>, publish: (value: T) => P): PublishedFact<P> {
  return {
    value: publish(fact.value),
    quote: fact.quote,
    span: fact.span === undefined ? null : publishSpan(fact.span),
    evidence: fact.evidence.map((evidence) => publishSpan(evidence.span)),
    rule: fact.rule,
    confidence: fact.confidence,
    basis: fact.basis,
  };
}

function asIs<T>(value: T): T {
  return value;
}

function publishSpan(span: Span): PublishedSpan {
  return [span.start, span.end];
}

function publishDate(date: EventDate): PublishedDate {
  const [first, last] = date.precision === 'days' ? date.edtf.split('/') : [];
  return {
    edtf: date.edtf,
    start: date.start ?? first ?? null,
    end: date.end ?? last ?? null,
    precision: date.precision,
    part: date.part ?? null,
    reasons: date.reasons,
  };
}

function publishEvent(event: EventName): PublishedEvent {
  return {
    name: event.name,
    kind: event.kind,
    mode: event.mode ?? null,
    reviewYear: event.reviewYear ?? null,
    planYear: event.planYear ?? null,
  };
}

function publishPlace(place: Place): PublishedPlace {
  return {
    name: place.name,
    kind: place.kind,
    unit: place.unit ?? null,
    now: place.now ?? null,
  };
}

function publishParticipant(participant: Participant): PublishedParticipant {
  return {
    name: participant.name ?? null,
    group: participant.group ?? null,
    honorific: participant.honorific ?? null,
    rank: participant.rank ?? null,
    positions: participant.positions,
    role: participant.role,
    at: participant.at ?? null,
  };
}

function publishTarget(target: Target): PublishedTarget {
  return {
    text: target.text,
    subject: target.subject,
    comparator: target.comparator,
    amount: target.amount ?? null,
    of: target.of ?? null,
    unit: target.unit ?? null,
    base: target.base ?? null,
    kind: target.kind,
    period: target.period ?? null,
    actor: target.actor ?? null,
  };
}

/** How the values of each field are published. */
const publishers: { readonly [F in AppliedCorrection['field']]: (value: never) => PublishedValue } =
  {
    title: asIs,
    date: publishDate,
    organiser: asIs,
    event: publishEvent,
    mode: asIs,
    places: publishPlace,
    chair: publishParticipant,
    attendees: publishParticipant,
    speakers: publishParticipant,
    targets: publishTarget,
  };

function publishCorrection(correction: AppliedCorrection): PublishedCorrection {
  const { field, facts, note } = correction;
  const replaced = correction.replaced as readonly Fact<never>[];
  return {
    field,
    facts,
    replaced: replaced.map((fact) => publishFact(fact, publishers[field])),
    reason: note?.reason ?? null,
    by: note?.by ?? null,
    on: note?.on ?? null,
  };
}

function publishDiagnostic(diagnostic: Diagnostic): PublishedDiagnostic {
  return {
    code: diagnostic.code,
    severity: diagnostic.severity,
    line: diagnostic.position?.line ?? null,
    column: diagnostic.position?.column ?? null,
    message: diagnostic.message.vi,
  };
}
