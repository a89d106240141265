import { kindSet } from '../../lexicon/kind-set.ts';
import { nameKey, toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { officeHeadEnd, readOffice } from '../mentions/office.ts';
import type { PersonMention } from '../reading.ts';
import { type Hit, hasHit, hitAt, printed, startsHit, type TokenizedBlock } from '../tokens.ts';
import { opensClause, type Sentence, skipBack } from './sentence.ts';
import { holderOf } from './speak.ts';

const cueChairWeakKind = kindSet('cue/chair-weak');
const meetingOrPointKinds = kindSet('event', 'event/verb', 'remote-point', 'chair-object');
const eventKinds = kindSet('event', 'event/verb');
const honorificKind = kindSet('honorific');
const groupKind = kindSet('group');
const attendOrSpeak = cueSet('cue/attend', 'cue/speak');
const listOpenerKind = kindSet('list-opener');
const addressKinds = kindSet('honorific', 'honorific-list', 'rank', 'academic');
const workKind = kindSet('work');
const assignKind = kindSet('cue/assign');

const by = toneKey('do');
const within = toneKey('tại');
const companions = wordSet('và', 'cùng', 'với');
/** Words of a group that chairs with a person: `A cùng các đồng chí trong Ban Thường vụ`. */
const longestCompany = 20;
/** Words of an office that stands for its holder. */
const longestOffice = 12;

/** `điều hành ⟦hội nghị⟧`, `điều hành ⟦tại điểm cầu⟧`, `điều hành.`; not `điều hành công ty`. */
export function chairsMeeting({ block, end }: Sentence, cue: Hit): boolean {
  if (hitAt(block, cue.first, cueChairWeakKind)?.end !== cue.end) return true;
  const next = block.tokens[cue.end];
  if (next === undefined || cue.end >= end || next.kind === 'mark' || next.key === within)
    return true;
  const opener = hitAt(block, cue.end, listOpenerKind);
  if (opener !== undefined && opensPeople(block, opener.end)) return true;
  return startsHit(block, cue.end, meetingOrPointKinds);
}

/** `cùng điều hành có ⟦đồng chí A⟧`. */
function opensPeople(block: TokenizedBlock, at: number): boolean {
  return startsHit(block, at, addressKinds);
}

/** The person who chairs with people without a name: `⟦A, POS⟧ cùng lãnh đạo các ban chủ trì`. */
export function subjectInCompany(sentence: Sentence, verb: number): PersonMention | undefined {
  const { block } = sentence;
  const subject = sentence.people.findLast(({ end }) => end < verb);
  if (subject === undefined || verb - subject.end > longestCompany) return undefined;
  const joint = block.tokens[subject.end]?.key === ',' ? subject.end + 1 : subject.end;
  if (!companions.has(block.tokens[joint])) return undefined;
  if (!startsHit(block, joint + 1, groupKind)) return undefined;
  for (let at = joint + 1; at < verb; at++) {
    const token = block.tokens[at];
    if (token?.kind === 'mark' || token?.key === by) return undefined;
    if (cueAt(block, at, attendOrSpeak) !== undefined) return undefined;
  }
  return subject;
}

/** `⟦Đề tài⟧ do ông A chủ trì`: a work has a head, not a chair. */
export function isOfWork({ block, first }: Sentence, end: number): boolean {
  const before = { first, end };
  return hasHit(block, before, workKind) && !hasHit(block, before, eventKinds);
}

/** `Thủ tướng ⟦giao⟧ Bộ trưởng A chủ trì`: a task, not this meeting. */
export function isAssigned({ block, first }: Sentence, person: number): boolean {
  for (let at = Math.max(first, person - 3); at < person; at++) {
    if (hitAt(block, at, assignKind)?.end === person) return true;
  }
  return false;
}

/** `⟦Bộ trưởng⟧ chủ trì cuộc họp` at the head of a clause: where the office starts, and the one person who holds it. */
export function officeBefore(
  sentence: Sentence,
  verb: number,
  people: readonly PersonMention[],
): { readonly first: number; readonly holder: PersonMention } | undefined {
  const { block } = sentence;
  let end = verb;
  for (let at = skipBack(sentence, end); at !== undefined; at = skipBack(sentence, end)) end = at;
  for (let at = end - 1; at >= Math.max(sentence.first, end - longestOffice); at--) {
    const isHead = opensClause(sentence, at) && block.tokens[at]?.isCapitalised === true;
    if (!isHead) continue;
    const first = hitAt(block, at, honorificKind)?.end ?? at;
    if (officeHeadEnd(block, first) === undefined) continue;
    const office = readOffice(block, first, sentence.end);
    if (office?.end !== end || office.nameStart !== undefined) continue;
    const holder = holderOf(people, nameKey(printed(block, { first, end })));
    return holder === undefined ? undefined : { first: at, holder };
  }
  return undefined;
}
