import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { type Hit, hasHit, hitAt, printed, startsHit } from '../tokens.ts';
import type { Sentence } from './sentence.ts';

const chairCue = cueSet('cue/chair');
const takingPart = /tham gia|góp mặt|quy tụ/iu;
const meetingKinds = kindSet('event', 'event/verb', 'event/act', 'remote-point');
const listKinds = kindSet('honorific', 'honorific-list');
const noPeopleKind = kindSet('group/no-people');
const rowJoints = wordSet('và', ',');
const notKind = kindSet('attend-not');
const meetingKind = kindSet('event');
const many = wordSet('nhiều', 'những');
const of = toneKey('của');

/** `tuần tra với sự ⟦tham gia⟧ của 500 lượt người`: without a meeting before it, part is taken in anything. */
export function takesPart({ block, first }: Sentence, cue: Hit): boolean {
  if (cue.first === first || !takingPart.test(printed(block, cue))) return false;
  return !hasHit(block, { first, end: cue.first }, meetingKinds);
}

/** Longest word of not coming, in tokens. */
const longestNot = 2;

/** `Thượng tá A ⟦sẽ⟧ tham dự lớp tập huấn`, `40 đại biểu ⟦khẳng định⟧ dự`: of a meeting to come, or of none. */
export function isNotThere({ block }: Sentence, cue: Hit): boolean {
  for (let length = 1; length <= longestNot; length++) {
    if (hitAt(block, cue.first - length, notKind)?.end === cue.first) return true;
  }
  return false;
}

/** Words between the noun of a meeting and who took part. */
const longestMeeting = 8;

/** `qua ⟦nhiều hội nghị⟧ với sự tham gia của các chuyên gia`: meetings before this one. */
export function isOfMany({ block, first }: Sentence, cue: Hit): boolean {
  for (let at = cue.first - 1; at > Math.max(first, cue.first - longestMeeting); at--) {
    if (startsHit(block, at, meetingKind)) return many.has(block.tokens[at - 1]);
  }
  return false;
}

/** `nghe ý kiến ⟦của⟧ các đại biểu tham gia Hội thảo`: told by where they were, not told to have come. */
export function isPossessor({ block }: Sentence, group: TokenRange | undefined): boolean {
  return group !== undefined && block.tokens[group.first - 1]?.key === of;
}

/** `Dự và chủ trì hội nghị có …`, `Dự, đồng chủ trì có …` open a list of chairs. */
export function chairsToo({ block }: Sentence, cue: Hit): boolean {
  if (cueAt(block, cue.first, chairCue) !== undefined) return true;
  const isJoined = rowJoints.has(block.tokens[cue.end]);
  return isJoined && cueAt(block, cue.end + 1, chairCue) !== undefined;
}

/** `Bên cạnh đó còn có nhiều ⟦hạn chế⟧`: more is added than people. */
export function addsThings({ block }: Sentence, { end }: Hit): boolean {
  return (
    startsHit(block, end + 1, noPeopleKind) &&
    block.tokens[end]?.kind === 'word' &&
    !startsHit(block, end, listKinds)
  );
}
