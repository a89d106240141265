import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { hitAt, startsHit } from '../tokens.ts';
import { seatAfter } from './seat.ts';
import { cuesOf, type Sentence } from './sentence.ts';

const remotePointKind = kindSet('remote-point');
const listOpenerKind = kindSet('list-opener');
const peopleKinds = kindSet('group', 'honorific-list');
const chairCue = cueSet('cue/chair');
const speakCue = cueSet('cue/speak');
const openers = wordSet('tại', 'ở', 'từ');
const plural = toneKey('các');

/** `Tại điểm cầu tỉnh có ⟦đồng chí A⟧; lãnh đạo các sở`: who sat there, when nobody is said to chair or speak there. */
export function pointListStart(sentence: Sentence): number | undefined {
  const { block, first } = sentence;
  if (!openers.has(block.tokens[first])) return undefined;
  const head = block.tokens[first + 1]?.key === plural ? first + 2 : first + 1;
  if (!startsHit(block, head, remotePointKind)) return undefined;
  const seat = seatAfter(sentence, head);
  if (seat === undefined) return undefined;
  const comma = block.tokens[seat.end]?.key === ',' ? seat.end + 1 : seat.end;
  const opener = hitAt(block, comma, listOpenerKind);
  if (opener === undefined) return undefined;
  const isPeople = sentence.byFirst.has(opener.end) || startsHit(block, opener.end, peopleKinds);
  if (!isPeople) return undefined;
  const speaks = sentence.people.some(({ end }) => cueAt(block, end, speakCue) !== undefined);
  return speaks || cuesOf(sentence, chairCue).length > 0 ? undefined : opener.end;
}
