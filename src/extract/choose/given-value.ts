import { kindSet } from '../../lexicon/kind-set.ts';
import type { GivenTarget } from '../../model/correction.ts';
import type { Fact } from '../../model/fact.ts';
import type {
  EventDate,
  EventMode,
  EventName,
  Participant,
  Place,
  Role,
  Target,
} from '../../model/report.ts';
import { parseIsoDay } from '../../text/calendar.ts';
import { readNamedEvent } from '../frames/named-event.ts';
import { provinceIn, unitOf } from '../frames/unit.ts';
import { readPeople } from '../mentions/person.ts';
import type { Reading } from '../reading.ts';
import { hitAt } from '../tokens.ts';
import { dayOnly, monthValue } from './date-rules.ts';
import { completeTarget } from './given-target.ts';
import { tokenizeText } from './tokenize-text.ts';

const eventKind = kindSet('event');

/** The value of a fact of each field. */
export interface FieldValues {
  readonly title: string;
  readonly date: EventDate;
  readonly organiser: string;
  readonly event: EventName;
  readonly mode: EventMode;
  readonly places: Place;
  readonly chair: Participant;
  readonly attendees: Participant;
  readonly speakers: Participant;
  readonly targets: Target;
}

/** How a person gives the value of a field: in words, a target by its parts. */
export type Given<F extends keyof FieldValues> = F extends 'targets' ? GivenTarget : string;

/** What a given value takes the place of, and the words it rests on. */
interface Around<V> {
  readonly replaced: readonly Fact<V>[];
  readonly quote: string;
  /** Whether no other value is given with it. */
  readonly isOnly: boolean;
}

type Reader<V, G = string> = (reading: Reading, given: G, around: Around<V>) => V;

const asWritten: Reader<string> = (_, text) => text;
const bareName = /^\p{Lu}[^,;]*$/u;

/**
 * The values of what a person gave, which is already checked. A value that takes the place of one fact keeps what a
 * person does not say of it: the kind of a place, the role and the seat of a participant, most of a target.
 */
export const givenValues: {
  readonly [F in keyof FieldValues]: Reader<FieldValues[F], Given<F>>;
} = {
  title: asWritten,
  date: (_, text) => readDate(text),
  organiser: asWritten,
  event: readEvent,
  mode: (_, text) => text as EventMode,
  places: readPlace,
  chair: participantReader('chairs'),
  attendees: participantReader('attends'),
  speakers: participantReader('speaks'),
  targets: readTarget,
};

/** An ISO day, an ISO month, or the first and last of several days. */
function readDate(iso: string): EventDate {
  const [start = iso, end] = iso.split('/');
  if (end !== undefined) {
    return { edtf: iso, start, end, precision: 'days', part: undefined, reasons: [] };
  }
  const isDay = parseIsoDay(iso) !== undefined;
  return isDay ? dayOnly(iso, undefined, []) : monthValue(iso, undefined, []);
}

function readEvent({ lexicon }: Reading, text: string): EventName {
  const block = tokenizeText(text, lexicon);
  const head = hitAt(block, 0, eventKind);
  const base = { name: text, mode: undefined };
  if (head === undefined) {
    return { ...base, kind: 'other', reviewYear: undefined, planYear: undefined };
  }
  const whole = { first: 0, end: block.tokens.length, head, hasContent: true };
  return { ...readNamedEvent(block, whole), ...base };
}

function readPlace({ lexicon }: Reading, text: string, { replaced }: Around<Place>): Place {
  const tokens = tokenizeText(text, lexicon);
  const province = provinceIn(tokens, { first: 0, end: tokens.tokens.length });
  const kind = onlyOf(replaced)?.kind ?? 'venue';
  return { name: text, kind, ...unitOf(lexicon, province) };
}

/** As an editor writes a person: `Đại tá A, Phó Chính ủy Bộ CHQS tỉnh`; else a group. */
function participantReader(role: Role): Reader<Participant> {
  return ({ lexicon }, text, { replaced }) => {
    const [person] = readPeople([tokenizeText(text, lexicon)]);
    const isName = person === undefined && bareName.test(text.trim());
    const seat = onlyOf(replaced);
    return {
      name: person?.name ?? (isName ? text.trim() : undefined),
      group: person === undefined && !isName ? text.trim() : undefined,
      honorific: person?.honorific,
      rank: person?.rank,
      positions: person?.positions ?? [],
      role: seat?.role ?? role,
      at: seat?.at,
    };
  };
}

function readTarget(reading: Reading, given: GivenTarget, around: Around<Target>): Target {
  return completeTarget(reading, given, { ...around, picked: onlyOf(around.replaced) });
}

/** The value of the one fact there is. */
function onlyOf<V>(facts: readonly Fact<V>[]): V | undefined {
  return facts.length === 1 ? facts[0]?.value : undefined;
}
