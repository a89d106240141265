import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { type Hit, hasHit, printed, startsHit } from '../tokens.ts';
import type { Sentence } from './sentence.ts';

const chairCue = cueSet('cue/chair');
const takingPart = /tham gia|góp mặt/iu;
const meetingKinds = kindSet('event', 'event/verb', 'event/act', 'remote-point');
const listKinds = kindSet('honorific', 'honorific-list');
const noPeopleKind = kindSet('group/no-people');
const rowJoints = wordSet('và', ',');
const future = toneKey('sẽ');

/** `tuần tra với sự ⟦tham gia⟧ của 500 lượt người`: without a meeting before it, part is taken in anything. */
export function takesPart({ block, first }: Sentence, cue: Hit): boolean {
  if (cue.first === first || !takingPart.test(printed(block, cue))) return false;
  return !hasHit(block, { first, end: cue.first }, meetingKinds);
}

/** `Thượng tá A ⟦sẽ⟧ tham dự lớp tập huấn`: of a meeting to come. */
export function isAhead({ block }: Sentence, cue: Hit): boolean {
  return block.tokens[cue.first - 1]?.key === future;
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
