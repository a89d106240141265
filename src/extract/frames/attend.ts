import { kindSet } from '../../lexicon/kind-set.ts';
import type { Role } from '../../model/report.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import type { PersonMention, Reading } from '../reading.ts';
import { type Hit, hasHit, hitAt, printed, startsHit, type TokenizedBlock } from '../tokens.ts';
import {
  addsThings,
  chairsToo,
  isNotThere,
  isOfMany,
  isPossessor,
  takesPart,
} from './attend-guard.ts';
import {
  companyStart,
  isBareNoun,
  lineOf,
  linesOpener,
  listEnd,
  listStart,
  mainClause,
} from './attend-list.ts';
import { heldBy } from './attend-office.ts';
import { pointListStart } from './attend-point.ts';
import { sideStart } from './attend-side.ts';
import { isAssigned } from './chair-subject.ts';
import { type Item, pointAfter, readItems } from './group.ts';
import { isMoreOfRow, labelledRow } from './list-clause.ts';
import { oncePerReading } from './once-per-reading.ts';
import { groupOf, type ParticipantCandidate, participantOf, placeOf } from './participant.ts';
import { cuesOf, type Sentence, sentencesOf, skipBack, verbPhraseEnd } from './sentence.ts';

const cueAttendMoreKind = kindSet('cue/attend-more');
const attendedByCue = cueSet('cue/attended-by');
const attendCue = cueSet('cue/attend');
const chairCue = cueSet('cue/chair');
const cueDirectsKind = kindSet('cue/directs');
const bothKind = kindSet('both');
const adverbKind = kindSet('adverb');
const speakCue = cueSet('cue/speak');
const attendModeKind = kindSet('attend-mode');
const groupEmptyKind = kindSet('group-empty');

type AttendId = 'attend/directs' | 'attend/list' | 'attend/side' | 'attend/subject' | 'attend/with';

type Attending = ParticipantCandidate<AttendId>;

const attendKinds = kindSet(
  'cue/attend',
  'cue/attended-by',
  'cue/attend-more',
  'cue/side',
  'group',
  'remote-point',
);
const bodyKind = kindSet('organisation');
const directing = /chỉ đạo/iu;
const onBehalfKind = kindSet('on-behalf');
/** Marks and words between two people of a row; with a label between them (`; các Phó Thủ tướng:`) more. */
const longestJoint = 3;
const longestLabel = 12;
/** `tham gia`, `có mặt` say much besides: they need the meeting as object. */
const weak = /^(?:tham gia|cùng tham gia|có mặt)$/iu;

/** Everyone a text names as attendee, once for all rules. */
export const readAllAttendees = oncePerReading(readAll);

function readAll(reading: Reading): readonly Attending[] {
  const found: Attending[] = [];
  let isAfterList = false;
  let block = -1;
  let lines: Opener | undefined;
  for (const sentence of sentencesOf(reading)) {
    if (sentence.isOther) continue;
    if (sentence.block.index > block + 1) isAfterList = false;
    block = sentence.block.index;
    const before = found.length;
    const line = lines === undefined ? undefined : lineOf(sentence);
    if (lines !== undefined && line !== undefined) {
      listed(found, sentence, lines.cue, { ...line, id: 'attend/list', opener: lines.block });
      continue;
    }
    if (isAfterList || hasHit(sentence.block, sentence, attendKinds)) {
      readAttendees(found, sentence, isAfterList, reading.people);
    }
    const cue = linesOpener(sentence);
    lines = cue === undefined ? undefined : { cue, block: sentence.block };
    isAfterList = found.slice(before).some(({ rule }) => rule !== 'attend/directs');
  }
  return found;
}

/** What opens a list, and where. */
interface Opener {
  readonly cue: Hit;
  readonly block: TokenizedBlock;
}

function readAttendees(
  found: Attending[],
  sentence: Sentence,
  isAfterList: boolean,
  people: readonly PersonMention[],
): void {
  let from = sentence.first;
  const more = isAfterList ? hitAt(sentence.block, sentence.first, cueAttendMoreKind) : undefined;
  if (more !== undefined && !addsThings(sentence, more)) {
    listed(found, sentence, more, { first: more.end, id: 'attend/list' });
    return;
  }
  if (isAfterList && isMoreOfRow(sentence)) {
    const cue = { first: sentence.first, end: sentence.first + 1 };
    listed(found, sentence, cue, { first: sentence.first, id: 'attend/list' });
    return;
  }
  const row = isAfterList ? labelledRow(sentence) : undefined;
  if (row !== undefined) {
    listed(found, sentence, { first: sentence.first, end: row }, { first: row, id: 'attend/list' });
    return;
  }
  for (const cue of cuesOf(sentence, attendedByCue)) {
    if (takesPart(sentence, cue) || isOfMany(sentence, cue)) continue;
    listedBefore(found, sentence, from, cue.first);
    const end = mainClause(sentence, cue);
    listed(found, sentence, cue, { first: cue.end, end, id: 'attend/with' });
    from = sentence.end;
  }
  for (const cue of cuesOf(sentence, attendCue)) {
    if (cue.first < from || chairsToo(sentence, cue) || isNotThere(sentence, cue)) continue;
    const list = listStart(sentence, cue);
    if (list !== undefined) {
      listed(found, sentence, cue, { first: list, id: 'attend/list' });
      return;
    }
    if (isBareNoun(sentence, cue)) continue;
    asSubject(found, sentence, cue, { from, people });
    from = verbPhraseEnd(sentence, cue.end);
  }
  const side = sideStart(sentence, isAfterList) ?? pointListStart(sentence);
  if (from === sentence.first && side !== undefined) {
    const cue = { first: sentence.first, end: side };
    listed(found, sentence, cue, { first: side, id: 'attend/side' });
  }
}

/** `⟦Dự hội nghị có lãnh đạo các xã⟧; đặc biệt là sự có mặt của …`: the list before another opener. */
function listedBefore(found: Attending[], sentence: Sentence, from: number, end: number): void {
  for (const cue of cuesOf(sentence, attendCue)) {
    if (cue.first < from || cue.end > end || chairsToo(sentence, cue)) continue;
    const first = listStart(sentence, cue);
    if (first === undefined || first >= end) continue;
    listed(found, sentence, cue, { first, end, id: 'attend/list' });
    return;
  }
}

function listed(
  found: Attending[],
  sentence: Sentence,
  cue: TokenRange,
  {
    first,
    end = listEnd(sentence, first),
    id,
    opener = sentence.block,
  }: {
    readonly first: number;
    readonly end?: number;
    readonly id: AttendId;
    /** Where the cue stands. */
    readonly opener?: TokenizedBlock;
  },
): void {
  const directs = startsHit(opener, cue.first, cueDirectsKind);
  const role: Role = directs || bothDirect(sentence, first) ? 'directs' : 'attends';
  const at = placeOf(opener.index, cue.first, Math.max(cue.end, cue.first + 1));
  for (const item of readItems(sentence, { first, end })) {
    const candidate = candidateOf(sentence, item, role);
    if (candidate === undefined) continue;
    const { value, at: where, basis } = candidate;
    const evidence = [{ at, reason: 'Mở đầu danh sách người dự.' }];
    found.push({ value, at: where, basis, evidence, rule: directs ? 'attend/directs' : id });
  }
}

/** `…; hai bà đều có ý kiến chỉ đạo` at the end of a list. */
function bothDirect({ block, end }: Sentence, first: number): boolean {
  for (let at = first; at < end; at++) {
    const mark = block.tokens[at - 1]?.key;
    const both = mark === ';' || mark === ',' ? hitAt(block, at, bothKind) : undefined;
    if (both === undefined) continue;
    const verb = hitAt(block, both.end, adverbKind)?.end ?? both.end;
    const cue = cueAt(block, verb, speakCue) ?? cueAt(block, both.end, speakCue);
    if (cue !== undefined && directing.test(printed(block, cue))) return true;
  }
  return false;
}

function asSubject(
  found: Attending[],
  sentence: Sentence,
  cue: Hit,
  { from, people }: { readonly from: number; readonly people: readonly PersonMention[] },
): void {
  const { block } = sentence;
  let end = cue.first;
  while (!sentence.byEnd.has(end)) {
    const before = skipBack(sentence, end);
    if (before === undefined) break;
    // `136 đại biểu ⟦đại diện cho 694 đảng viên⟧ dự` are told by whom they stand for.
    const standsFor = startsHit(block, before, onBehalfKind);
    if (standsFor && !sentence.byEnd.has(before)) break;
    end = before;
  }
  const object = verbPhraseEnd(sentence, cue.end);
  const company = companyStart(sentence, object);
  const closes =
    object === sentence.end ||
    block.tokens[object]?.kind === 'mark' ||
    startsHit(block, object, attendModeKind) ||
    pointAfter(block, object) !== undefined;
  if (object === cue.end && company === undefined && (!closes || weak.test(printed(block, cue)))) {
    if (!startsHit(block, cue.first, cueDirectsKind) && !sentence.byEnd.has(end)) return;
    if (weak.test(printed(block, cue))) return;
  }
  const items = readItems(sentence, { first: afterVerb(sentence, { first: from, end }), end });
  const tail = itemsUpTo(sentence, items, end);
  const first = tail[0]?.person?.first ?? tail[0]?.group?.first;
  if (first !== undefined && isAssigned(sentence, first)) return;
  if (isPossessor(sentence, tail[0]?.group)) return;
  const directs = startsHit(block, cue.first, cueDirectsKind);
  for (const item of tail) {
    if (isHeadline(sentence, item.group)) continue;
    const role: Role = directs ? 'directs' : 'attends';
    const candidate =
      heldBy(sentence, item.group, { role, people }) ?? candidateOf(sentence, item, role);
    if (candidate === undefined) continue;
    const { value, basis, evidence } = candidate;
    const { first: from, end: to } = candidate.at;
    const at = placeOf(block.index, from, item === tail.at(-1) ? Math.max(object, cue.end) : to);
    found.push({ value, at, basis, evidence, rule: directs ? 'attend/directs' : 'attend/subject' });
  }
  if (tail.length === 0 || company === undefined) return;
  for (const item of readItems(sentence, { first: company, end: sentence.end })) {
    const candidate = candidateOf(sentence, item, 'attends');
    if (candidate !== undefined) found.push({ ...candidate, rule: 'attend/subject' });
  }
}

/** `⟦UBND tỉnh⟧ dự họp trực tuyến` above a report: the body, not who came for it. */
function isHeadline({ block }: Sentence, group: TokenRange | undefined): boolean {
  if (group === undefined || block.block.kind !== 'heading') return false;
  return startsHit(block, group.first, bodyKind);
}

/** `A chủ trì hội nghị; ⟦B, C dự⟧`: those named before another verb are not meant. */
function afterVerb(sentence: Sentence, { first, end }: TokenRange): number {
  for (let at = end - 1; at >= first; at--) {
    const verb = cueAt(sentence.block, at, chairCue);
    if (verb !== undefined && verb.end <= end) return verbPhraseEnd(sentence, verb.end);
  }
  return first;
}

/** The last items of a clause that lead to its verb without a gap. */
function itemsUpTo(sentence: Sentence, items: readonly Item[], end: number): readonly Item[] {
  const chain: Item[] = [];
  let next = end;
  for (const item of items.toReversed()) {
    const isLabelled = sentence.block.tokens[next - 1]?.key === ':';
    const widest = chain.length === 0 ? 0 : isLabelled ? longestLabel : longestJoint;
    if (next - item.end > widest) break;
    chain.unshift(item);
    next = item.person === undefined ? item.group.first : item.person.first;
    if (next <= sentence.first) break;
  }
  return chain;
}

function candidateOf(
  { block }: Sentence,
  item: Item,
  role: Role,
): Omit<Attending, 'rule'> | undefined {
  if (item.person !== undefined) {
    const { first, end } = item.person;
    const value = participantOf(item.person, role);
    return { value, at: placeOf(block.index, first, end), basis: 'said', evidence: [] };
  }
  const { first, end } = item.group;
  const empty = hitAt(block, first, groupEmptyKind);
  if (end <= first || empty?.end === end) return undefined;
  const value = groupOf(printed(block, item.group), role);
  return { value, at: placeOf(block.index, first, end), basis: 'said', evidence: [] };
}
