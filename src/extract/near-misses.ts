import { kindSet } from '../lexicon/kind-set.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Fact, Span } from '../model/fact.ts';
import type { NearMiss, NearMissReason } from '../model/near-miss.ts';
import type { FactField, Participant, Report } from '../model/report.ts';
import { nameKey } from '../text/fold.ts';
import { findEventDay } from './choose/event-day.ts';
import { attendRules } from './frames/attend-rules.ts';
import { chairRules } from './frames/chair-rules.ts';
import { eventRules } from './frames/event.ts';
import { holdRules } from './frames/hold.ts';
import { placeRules } from './frames/place.ts';
import { cuesOf, sentencesOf } from './frames/sentence.ts';
import { speakRules } from './frames/speak.ts';
import { targetRules } from './frames/target-rules.ts';
import { readArticle } from './index.ts';
import { cueSet } from './mentions/cue.ts';
import type { DateMention, Mention, Reading } from './reading.ts';
import { type Candidate, candidatesOf, spanOf } from './rule.ts';
import { hitAt } from './tokens.ts';

const chairCues = cueSet('cue/chair', 'cue/chaired-by');

/** Reads the article of a report once more and tells what nearly became a fact, in the order of the text. */
export function findNearMisses(report: Report, lexicon: Lexicon): readonly NearMiss[] {
  const look: Look = { reading: readArticle(report.article, lexicon), report };
  const found = [
    ...missedDates(look),
    ...missedNames(look),
    ...missedPeople(look),
    ...missedCues(look),
    ...missedTargets(look),
  ];
  return found.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

interface Look {
  readonly reading: Reading;
  readonly report: Report;
}

function reasonOf(use: DateMention['use']): NearMissReason {
  if (use === 'event') return 'weaker';
  return use === 'other' ? 'no-day-word' : use;
}

function* missedDates({ reading }: Look): Generator<NearMiss> {
  const chosen = findEventDay(reading);
  for (const date of reading.dates) {
    const isYearOnly = date.day === undefined && date.use === 'other';
    if (date === chosen || isYearOnly) continue;
    yield missed(reading, date, { field: 'date', why: reasonOf(date.use) });
  }
}

/** Names of bodies and meetings that another name was preferred to, and areas that a venue made needless. */
function* missedNames(look: Look): Generator<NearMiss> {
  const { reading, report } = look;
  for (const candidate of lost(look, 'event', candidatesOf(eventRules, reading))) {
    yield missed(reading, candidate.at, { field: 'event', why: 'weaker', rule: candidate.rule });
  }
  const organiser = nameKey(report.organiser[0]?.value ?? '');
  for (const candidate of lost(look, 'organiser', candidatesOf(holdRules, reading))) {
    if (nameKey(candidate.value) === organiser) continue;
    const why = 'weaker';
    yield missed(reading, candidate.at, { field: 'organiser', why, rule: candidate.rule });
  }
  for (const candidate of lost(look, 'places', candidatesOf(placeRules, reading))) {
    yield missed(reading, candidate.at, { field: 'places', why: 'area', rule: candidate.rule });
  }
}

const peopleRules = { chair: chairRules, attendees: attendRules, speakers: speakRules } as const;
type PeopleField = keyof typeof peopleRules;
const peopleFields = ['chair', 'attendees', 'speakers'] as const;

function* missedPeople(look: Look): Generator<NearMiss> {
  const { reading, report } = look;
  for (const field of peopleFields) {
    for (const candidate of lost(look, field, candidatesOf(peopleRules[field], reading))) {
      const why = reasonOfPerson(report, field, candidate.value);
      yield missed(reading, candidate.at, { field, why, rule: candidate.rule });
    }
  }
  const known = new Set(
    peopleFields.flatMap((field) => chosen(report, field).map(({ value }) => keyOf(value))),
  );
  for (const person of reading.people) {
    const key = nameKey(person.name);
    if (known.has(key)) continue;
    known.add(key);
    yield missed(reading, person, { field: 'attendees', why: 'no-role' });
  }
}

function reasonOfPerson(report: Report, field: PeopleField, value: Participant): NearMissReason {
  const key = keyOf(value);
  const isIn = (facts: readonly Fact<Participant>[]): boolean =>
    facts.some((fact) => keyOf(fact.value) === key);
  if (isIn(chosen(report, field))) return 'same-person';
  if (field === 'attendees' && isIn(report.chair)) return 'is-chair';
  return value.name === undefined ? 'unnamed' : 'weaker';
}

const traps = [
  ['chair', kindSet('trap/chair')],
  ['attendees', kindSet('trap/attend')],
  ['speakers', kindSet('trap/speak')],
] as const;

/** Verbs that chair no meeting of the report, and false friends of the verbs of people beside a person. */
function* missedCues({ reading }: Look): Generator<NearMiss> {
  const chairs = candidatesOf(chairRules, reading);
  for (const sentence of sentencesOf(reading)) {
    const { block } = sentence;
    const isIn = ({ at }: Candidate<unknown>): boolean =>
      at.block === block.index && at.first >= sentence.first && at.first < sentence.end;
    const hasChair = chairs.some(isIn);
    for (const { first, end } of hasChair ? [] : cuesOf(sentence, chairCues)) {
      const why = sentence.isOther ? 'other-meeting' : 'no-person';
      yield missed(reading, { block: block.index, first, end }, { field: 'chair', why });
    }
    if (sentence.people.length === 0) continue;
    for (let at = sentence.first; at < sentence.end; at++) {
      for (const [field, kind] of traps) {
        const trap = hitAt(block, at, kind);
        if (trap === undefined || trap.end > sentence.end) continue;
        const { first, end } = trap;
        yield missed(reading, { block: block.index, first, end }, { field, why: 'false-friend' });
      }
    }
  }
}

/** Clauses that say a target again, and numbers that measure nothing aimed at. */
function* missedTargets(look: Look): Generator<NearMiss> {
  const { reading, report } = look;
  const spans = chosen(report, 'targets').flatMap(({ span }) => span ?? []);
  const isInside = (span: Span): boolean =>
    spans.some(({ start, end }) => start < span.end && span.start < end);
  for (const { at, rule } of lost(look, 'targets', candidatesOf(targetRules, reading))) {
    const why = isInside(spanOf(reading, at)) ? 'overlap' : 'same-clause';
    yield missed(reading, at, { field: 'targets', why, rule });
  }
  for (const quantity of reading.quantities) {
    if (isInside(spanOf(reading, quantity))) continue;
    yield missed(reading, quantity, { field: 'targets', why: 'no-aim' });
  }
}

/** Candidates that are not among the facts as they were read; one for each place. */
function lost<V>(
  { reading, report }: Look,
  field: FactField,
  candidates: readonly Candidate<V>[],
): readonly Candidate<V>[] {
  const facts: readonly Fact<unknown>[] = chosen(report, field);
  const taken = new Set(facts.map(({ span }) => `${span?.start} ${span?.end}`));
  return candidates.filter(({ at }) => {
    const { start, end } = spanOf(reading, at);
    const isNew = !taken.has(`${start} ${end}`);
    taken.add(`${start} ${end}`);
    return isNew;
  });
}

/** The facts of a field, with those that a person replaced. */
function chosen<F extends FactField>(report: Report, field: F): Report[F] {
  const replaced = report.corrections
    .filter((correction) => correction.field === field)
    .flatMap((correction) => correction.replaced);
  return [...report[field], ...replaced] as readonly unknown[] as Report[F];
}

function keyOf(value: Participant): string {
  return nameKey(value.name ?? value.group ?? '');
}

function missed(
  reading: Reading,
  at: Mention,
  { rule, ...rest }: Pick<NearMiss, 'field' | 'why'> & { readonly rule?: string },
): NearMiss {
  const span = spanOf(reading, at);
  return { ...rest, rule, span, quote: reading.article.text.slice(span.start, span.end) };
}
