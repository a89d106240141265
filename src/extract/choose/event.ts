import type { Fact } from '../../model/fact.ts';
import type { EventMode, EventName } from '../../model/report.ts';
import { attendRules } from '../frames/attend.ts';
import { chairRules } from '../frames/chair.ts';
import { eventRules, modeRules } from '../frames/event.ts';
import type { Reading } from '../reading.ts';
import { type Candidate, candidatesOf, toFact } from '../rule.ts';
import { hitAt } from '../tokens.ts';

/** The name of the meeting and how it was held; whether the text reports a meeting at all. */
export function chooseEvent(reading: Reading): {
  readonly name: readonly Fact<EventName>[];
  readonly mode: readonly Fact<EventMode>[];
  readonly isMeeting: boolean;
} {
  const names = candidatesOf(eventRules, reading).toSorted(
    (a, b) => rankOf(reading, a) - rankOf(reading, b) || a.at.block - b.at.block,
  );
  const best = names.slice(0, 1).map((candidate) => toFact(reading, candidate));
  const modes = candidatesOf(modeRules, reading).map((candidate) => toFact(reading, candidate));
  return { name: best, mode: modes, isMeeting: isMeeting(reading, names) };
}

/** The verb that names it, then the body of the report before its headings. */
function rankOf(reading: Reading, candidate: Candidate<EventName>): number {
  const order = [
    'event/held',
    'event/chaired',
    'event/met',
    'event/takes-place',
    'event/mentioned',
  ];
  const isHeading = reading.article.blocks[candidate.at.block]?.kind === 'heading';
  return order.indexOf(candidate.rule) + (isHeading ? order.length : 0);
}

function isMeeting(reading: Reading, names: readonly Candidate<EventName>[]): boolean {
  if (names.length > 0) return true;
  const hasChair = candidatesOf(chairRules, reading).length > 0;
  return hasChair || (hasEventNoun(reading) && candidatesOf(attendRules, reading).length > 0);
}

function hasEventNoun(reading: Reading): boolean {
  return reading.blocks.some((block) =>
    block.tokens.some((_, at) => hitAt(block, at, 'event', 'event/verb') !== undefined),
  );
}
