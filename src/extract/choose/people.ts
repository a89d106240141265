import type { Fact } from '../../model/fact.ts';
import type { Participant } from '../../model/report.ts';
import { nameKey } from '../../text/fold.ts';
import { attendRules } from '../frames/attend-rules.ts';
import { chairRules } from '../frames/chair-rules.ts';
import { speakRules } from '../frames/speak.ts';
import type { PersonMention, Reading } from '../reading.ts';
import { type Candidate, candidatesOf, toFact } from '../rule.ts';
import { asRead, type Correct } from './correct.ts';

type Found = Candidate<Participant>;

/**
 * Who chaired, attended and spoke: one fact for each person in each role, with the fullest naming.
 *
 * Chairs of the hall come before those of remote points, and are not repeated among the attendees.
 */
export function choosePeople(
  reading: Reading,
  correct: Correct = asRead,
): {
  readonly chair: readonly Fact<Participant>[];
  readonly attendees: readonly Fact<Participant>[];
  readonly speakers: readonly Fact<Participant>[];
} {
  const fullest = fullestMentions(reading.people);
  const complete = (found: readonly Found[]): readonly Fact<Participant>[] =>
    found.map((candidate) => toFact(reading, completed(candidate, fullest)));
  const chair = correct('chair', complete(chooseChairs(reading)));
  const chairKeys = new Set(chair.map((fact) => keyOf(fact.value)));
  const attendees = merged(reading, inTextOrder(candidatesOf(attendRules, reading)));
  const others = attendees.filter((candidate) => !chairKeys.has(keyOf(candidate.value)));
  const speakers = merged(reading, inTextOrder(candidatesOf(speakRules, reading)));
  return {
    chair,
    attendees: correct('attendees', complete(others)),
    speakers: correct('speakers', complete(speakers)),
  };
}

function chooseChairs(reading: Reading): readonly Found[] {
  const all = merged(reading, inTextOrder(candidatesOf(chairRules, reading)));
  const named = all.filter((candidate) => candidate.value.name !== undefined);
  const said = named.filter((candidate) => candidate.basis === 'said');
  const chairs = said.length > 0 ? said : named.length > 0 ? named : all.slice(0, 1);
  return [
    ...chairs.filter((candidate) => candidate.rule !== 'chair/at-point'),
    ...chairs.filter((candidate) => candidate.rule === 'chair/at-point'),
  ];
}

function inTextOrder(found: readonly Found[]): readonly Found[] {
  return found.toSorted((a, b) => a.at.block - b.at.block || a.at.first - b.at.first);
}

/** One candidate for each person or group, at its first place: the one that says most. */
function merged(reading: Reading, found: readonly Found[]): readonly Found[] {
  const best = new Map<string, Found>();
  const seats = new Map<string, string>();
  for (const candidate of found) {
    const key = keyOf(candidate.value);
    const known = best.get(key);
    const { at } = candidate.value;
    if (at !== undefined && !seats.has(key)) seats.set(key, at);
    if (known === undefined || weight(reading, candidate) > weight(reading, known)) {
      best.set(key, candidate);
    }
  }
  return [...best].map(([key, one]) => seated(one, seats.get(key)));
}

/** Where someone sat may be said at another place than the offices. */
function seated(candidate: Found, at: string | undefined): Found {
  const { value } = candidate;
  return at === undefined || value.at !== undefined
    ? candidate
    : { ...candidate, value: { ...value, at } };
}

/** Offices count most; the body of a report is better than its headings and captions. */
function weight(reading: Reading, { value, at, rule }: Found): number {
  const kind = reading.article.blocks[at.block]?.kind;
  const isBody = kind !== 'heading' && kind !== 'caption';
  const role = rule === 'attend/directs' || value.role === 'concludes' ? 0.25 : 0;
  return value.positions.length * 2 + (isBody ? 1 : 0) + role;
}

function keyOf(value: Participant): string {
  return nameKey(value.name ?? value.group ?? '');
}

/** Name → the mention with most offices, and the first that gives a rank. */
function fullestMentions(
  people: readonly PersonMention[],
): ReadonlyMap<string, { readonly offices: PersonMention; readonly rank: PersonMention }> {
  const fullest = new Map<string, { offices: PersonMention; rank: PersonMention }>();
  for (const person of people) {
    const { key } = person;
    const known = fullest.get(key);
    if (known === undefined) {
      fullest.set(key, { offices: person, rank: person });
      continue;
    }
    if (person.positions.length > known.offices.positions.length) known.offices = person;
    if (known.rank.rank === undefined && person.rank !== undefined) known.rank = person;
  }
  return fullest;
}

/** Offices and rank of a short naming, from where they are printed. */
function completed(
  candidate: Found,
  fullest: ReadonlyMap<string, { readonly offices: PersonMention; readonly rank: PersonMention }>,
): Found {
  const { value } = candidate;
  const known = value.name === undefined ? undefined : fullest.get(nameKey(value.name));
  if (known === undefined) return candidate;
  const lacksOffices = value.positions.length === 0 && known.offices.positions.length > 0;
  const lacksRank = value.rank === undefined && known.rank.rank !== undefined;
  if (!lacksOffices && !lacksRank) return candidate;
  return {
    ...candidate,
    value: {
      ...value,
      positions: lacksOffices ? known.offices.positions : value.positions,
      rank: lacksRank ? known.rank.rank : value.rank,
    },
    evidence: [
      ...candidate.evidence,
      ...(lacksOffices ? [{ at: known.offices, reason: 'Chức vụ nêu ở chỗ này.' }] : []),
      ...(lacksRank ? [{ at: known.rank, reason: 'Cấp bậc nêu ở chỗ này.' }] : []),
    ],
  };
}
