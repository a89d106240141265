import { type KindSet, kindSet } from '../../lexicon/kind-set.ts';
import type { Fact } from '../../model/fact.ts';
import type { EventMode, EventName } from '../../model/report.ts';
import { toneKey } from '../../text/fold.ts';
import { attendRules } from '../frames/attend-rules.ts';
import { chairRules } from '../frames/chair-rules.ts';
import { eventRules, modeRules } from '../frames/event.ts';
import { announcesMeeting, hasOwnDay } from '../frames/event-other.ts';
import { holdRules } from '../frames/hold.ts';
import { type Sentence, sentencesOf } from '../frames/sentence.ts';
import { speakRules } from '../frames/speak.ts';
import type { Mention, Reading } from '../reading.ts';
import { type Candidate, candidatesOf, toFact } from '../rule.ts';
import { type Hit, hasHit, hitAt, hitIn, startsHit } from '../tokens.ts';

const eventKinds = kindSet('event', 'event/verb');
const eventKind = kindSet('event');
const workKind = kindSet('work-with');
const teamKind = kindSet('work-team');
const trialKind = kindSet('text/trial');
const workBeforeKind = kindSet('work-before');
const membersKinds = kindSet('group', 'organisation');
const partnerKinds = kindSet('organisation', 'body-head', 'place-head', 'group', 'province');
/** Sentences from the head of a report that may tell of work with a body. */
const workIn = 4;

/** The name of the meeting and how it was held; whether the text reports a meeting at all. */
export function chooseEvent(reading: Reading): {
  readonly name: readonly Fact<EventName>[];
  readonly mode: readonly Fact<EventMode>[];
  readonly isMeeting: boolean;
} {
  const cost = costs(reading);
  const names = candidatesOf(eventRules, reading)
    .map((candidate) => ({ candidate, cost: cost(candidate) }))
    .filter((each) => each.cost <= highestCost)
    .toSorted((a, b) => a.cost - b.cost || compareMentions(a.candidate.at, b.candidate.at))
    .map(({ candidate }) => candidate);
  const best = names.slice(0, 1).map((candidate) => toFact(reading, candidate));
  const modes = candidatesOf(modeRules, reading).map((candidate) => toFact(reading, candidate));
  const is = isMeeting(reading, names);
  return { name: is ? best : [], mode: modes, isMeeting: is };
}

const scheduleKind = kindSet('text/schedule');
const minutesKind = kindSet('text/minutes');
const within = toneKey('tại');
/** What a rule costs: a verb that names the meeting is the surest. */
const ruleCost: ReadonlyMap<string, number> = new Map([
  ['event/held', 0],
  ['event/chaired', 0.5],
  ['event/met', 0.5],
  ['event/takes-place', 1],
  ['event/mentioned', 2],
]);
const headingCost = 3;
/** A caption names the meeting in short. */
const captionCost = 1;
/** A meeting named together with its day. */
const ownDayGain = 1.5;
/** In a part that reviews or plans, a meeting is rarely the one reported. */
const otherPartCost = 3;
const highestCost = 9;
/** A sentence further on is worth half a rule. */
const sentenceCost = 0.5;

/** Less is better: the verb that names the meeting, near the head of the report, not in a heading. */
function costs(reading: Reading): (candidate: Candidate<EventName>) => number {
  const sentences = sentencesOf(reading);
  return ({ rule, at }) => {
    const isHeading = reading.article.blocks[at.block]?.kind === 'heading';
    const place = sentences.findIndex(
      ({ block, end }) => block.index === at.block && at.first < end,
    );
    const sentence = sentences[place];
    const part = reading.sections[place]?.kind;
    const isDated = reading.dates.some(
      (date) => date.block === at.block && date.use === 'event' && date.day !== undefined,
    );
    const isElsewhere = !isDated && (part === 'review' || part === 'tasks');
    return (
      (ruleCost.get(rule) ?? 3) +
      place * sentenceCost +
      (isHeading ? headingCost : 0) +
      (part === 'caption' ? captionCost : 0) -
      (sentence !== undefined && hasOwnDay(reading, sentence) ? ownDayGain : 0) +
      (isElsewhere ? otherPartCost : 0)
    );
  };
}

function compareMentions(a: Mention, b: Mention): number {
  return a.block - b.block || a.first - b.first;
}

function isMeeting(reading: Reading, names: readonly Candidate<EventName>[]): boolean {
  if (beginsWith(reading, scheduleKind)) return false;
  if (beginsWith(reading, minutesKind)) return true;
  if (announcesMeeting(reading) && names.every(isMentioned)) return false;
  if (names.length > 0) return true;
  if (candidatesOf(holdRules, reading).length > 0) return true;
  const hasChair = candidatesOf(chairRules, reading).length > 0;
  if (hasChair && isTrial(reading)) return false;
  if (hasChair || tellsOfWork(reading)) return true;
  const takesPart = [...attendRules, ...speakRules.filter(({ id }) => id === 'speak/frame')];
  if (hasEventNoun(reading) && candidatesOf(takesPart, reading).length > 0) return true;
  if (sentencesOf(reading).some(isToldFrom)) return true;
  return isSetInMeeting(reading) && candidatesOf(speakRules, reading).length > 0;
}

/** `Lịch làm việc`, `Giấy mời` list meetings to come; `Biên bản họp` tells of one. */
function beginsWith({ blocks }: Reading, kind: KindSet): boolean {
  return blocks.slice(0, 2).some((block) => startsHit(block, 0, kind));
}

/** `Thẩm phán A chủ tọa ⟦phiên tòa⟧`. */
function isTrial(reading: Reading): boolean {
  return sentencesOf(reading)
    .slice(0, workIn)
    .some((sentence) => hasHit(sentence.block, sentence, trialKind));
}

function isMentioned({ rule }: Candidate<EventName>): boolean {
  return rule === 'event/mentioned';
}

function hasEventNoun(reading: Reading): boolean {
  return reading.blocks.some((block) =>
    hasHit(block, { first: 0, end: block.tokens.length }, eventKinds),
  );
}

/** `Ông A ⟦đã làm việc với⟧ Sở Y tế`, with its day, at the head: a meeting without a noun. */
function tellsOfWork(reading: Reading): boolean {
  return sentencesOf(reading)
    .slice(0, workIn)
    .some((sentence) => hasOwnDay(reading, sentence) && worksWith(sentence));
}

function worksWith({ block, first, end, byEnd, isOther }: Sentence): boolean {
  const work = isOther ? undefined : hitIn(block, { first, end }, workKind);
  if (work === undefined || !startsHit(block, work.end, partnerKinds)) return false;
  if (hasHit(block, { first, end: work.first }, teamKind)) return true;
  const before = [1, 2].some(
    (back) => hitAt(block, work.first - back, workBeforeKind)?.end === work.first,
  );
  return before || byEnd.has(work.first);
}

/** A sentence that begins `Tại kỳ họp, …`. */
function isSetInMeeting(reading: Reading): boolean {
  return sentencesOf(reading).some((sentence) => settingOf(sentence) !== undefined);
}

function settingOf({ block, first }: Sentence): Hit | undefined {
  return block.tokens[first]?.key === within ? hitAt(block, first + 1, eventKind) : undefined;
}

/** `Tại hội nghị, các đại biểu …`: what happens there is told. */
function isToldFrom(sentence: Sentence): boolean {
  const setting = settingOf(sentence);
  if (setting === undefined || sentence.block.tokens[setting.end]?.key !== ',') return false;
  return startsHit(sentence.block, setting.end + 1, membersKinds);
}
