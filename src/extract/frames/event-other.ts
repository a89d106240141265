import { type KindSet, kindSet } from '../../lexicon/kind-set.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueSet } from '../mentions/cue.ts';
import type { Reading } from '../reading.ts';
import { type Hit, hasHit, hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import { type NamedEvent, readEventName } from './event-name.ts';
import { cuesOf, type Sentence, sentencesOf } from './sentence.ts';

const trapEventKind = kindSet('trap/event');
const beforeOtherKind = kindSet('event/of-other');
const futureKind = kindSet('future-word');
const timeClauseKind = kindSet('time-clause');
const noHoldKind = kindSet('event/no-hold');
const holderKind = kindSet('event/holder');
const futureOrAskedKinds = kindSet('future-word', 'event/asked');
const holdKinds = kindSet('cue/hold', 'cue/chair');
const happensKinds = kindSet('cue/takes-place', 'cue/hold', 'event/verb');
const eventKind = kindSet('event');
const namedCues = cueSet('event');

/** Sentences from the head of a report that may say its meeting is still ahead. */
const announcedIn = 3;
/** Words after `sẽ` among which the verb stands: `sẽ chính thức được ⟦tổ chức⟧`. */
const announcedWords = 6;
const purposeWords = wordSet('để', 'nhằm');

/** `lễ hội`, `ngày lễ`, `Trung tâm Hội nghị`, `hội nghị ⟦đối thoại⟧`: here `lễ`, `hội nghị` are no meetings, or part of the name of one. */
export function isOtherWord(block: TokenizedBlock, { first, end }: Hit): boolean {
  if ((hitAt(block, first, trapEventKind)?.end ?? 0) > end) return true;
  if (hitEndingAt(block, end, trapEventKind) !== undefined) return true;
  return hitEndingAt(block, first, eventKind) !== undefined;
}

/** `ngay sau khi Quốc hội bế mạc ⟦kỳ họp⟧`: a clause that only sets the time. */
export function isTime({ block, first }: Sentence, head: number): boolean {
  for (let at = head - 1; at >= first && block.tokens[at]?.kind !== 'mark'; at--) {
    if (startsHit(block, at, timeClauseKind)) return true;
  }
  return false;
}

/** `Đại hội … ⟦sẽ⟧ diễn ra`, `⟦sẽ⟧ tổ chức hội nghị`, `⟦để⟧ tổ chức tập huấn`: not the meeting reported. */
export function isAhead({ block, first }: Sentence, event: NamedEvent): boolean {
  if (startsHit(block, event.end, futureKind)) return true;
  const hold = hitEndingAt(block, event.first, holdKinds);
  if (hold === undefined) return false;
  if (isNounOfHolding(block, hold.first)) return true;
  for (let at = hold.first - 1; at >= first && block.tokens[at]?.kind !== 'mark'; at--) {
    if (startsHit(block, at, futureOrAskedKinds)) return true;
  }
  return false;
}

/** `kế hoạch ⟦tổ chức⟧`, `Ban ⟦Tổ chức⟧`, `để ⟦tổ chức⟧`: nobody holds anything here yet. */
export function isNounOfHolding(block: TokenizedBlock, hold: number): boolean {
  if (purposeWords.has(block.tokens[hold - 1])) return true;
  return (
    hitEndingAt(block, hold, noHoldKind) !== undefined &&
    hitEndingAt(block, hold, holderKind) === undefined
  );
}

/** `chuẩn bị ⟦Đại hội …⟧`, `Nghị quyết ⟦Hội nghị …⟧`: another meeting, of which this one speaks. */
export function isOfOther({ block }: Sentence, head: number): boolean {
  return hitEndingAt(block, head, beforeOtherKind) !== undefined;
}

/** Whether a report begins with a meeting that is still to be held: `Đại hội … ⟦sẽ diễn ra⟧ ngày 8/1`. */
export function announcesMeeting(reading: Reading): boolean {
  return sentencesOf(reading)
    .slice(0, announcedIn)
    .some((sentence) =>
      cuesOf(sentence, namedCues).some((head) => {
        const event = readEventName(sentence, head);
        const { block, end } = sentence;
        const verbs = { first: event.end, end: Math.min(end, event.end + announcedWords) };
        return startsHit(block, event.end, futureKind) && hasHit(block, verbs, happensKinds);
      }),
    );
}

/** A sentence that tells its day tells of the meeting, whatever part it stands in. */
export function hasOwnDay({ dates }: Reading, { block, first, end }: Sentence): boolean {
  return dates.some(
    (date) =>
      date.block === block.index &&
      date.first >= first &&
      date.first < end &&
      date.use === 'event' &&
      (date.day !== undefined || date.relative !== undefined),
  );
}

/** The shortest phrase of one of the kinds that ends at a token. */
function hitEndingAt(block: TokenizedBlock, end: number, kinds: KindSet): Hit | undefined {
  for (let length = 1; length <= 4; length++) {
    const hit = hitAt(block, end - length, kinds);
    if (hit?.end === end) return hit;
  }
  return undefined;
}
