import { kindSet } from '../../lexicon/kind-set.ts';
import type { Role } from '../../model/report.ts';
import { toneKey } from '../../text/fold.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import type { PersonMention } from '../reading.ts';
import { hasHit, hitAt, printed, startsHit } from '../tokens.ts';
import { isAfterMatter, isShortOpening } from './chair-opening.ts';
import {
  chairsMeeting,
  isAssigned,
  isOfWork,
  officeBefore,
  subjectInCompany,
} from './chair-subject.ts';
import { oncePerReading } from './once-per-reading.ts';
import { groupOf, type ParticipantCandidate, participantOf, placeOf } from './participant.ts';
import { type Seat, seatAfter, seatBefore } from './seat.ts';
import {
  cuesOf,
  joinedAfter,
  joinedBefore,
  opensClause,
  type Sentence,
  sentencesOf,
  skipBack,
  subjectBefore,
  verbPhraseEnd,
  verbRowStart,
} from './sentence.ts';

const anyChairKinds = kindSet('cue/chair', 'cue/chaired-by', 'chair-body');
const chairBodyKind = kindSet('chair-body');
const listOpenerKind = kindSet('list-opener');
const chairedByCue = cueSet('cue/chaired-by');
const chairCue = cueSet('cue/chair');
const honorificKind = kindSet('honorific');
const officeKinds = kindSet('office', 'deputy');
const sideKind = kindSet('cue/side');
const groupChairKind = kindSet('group-chair');

type ChairId =
  | 'chair/subject'
  | 'chair/at-point'
  | 'chair/passive'
  | 'chair/list'
  | 'chair/while'
  | 'chair/office'
  | 'chair/unnamed';

type Chairing = ParticipantCandidate<ChairId>;

const by = toneKey('do');
const when = toneKey('khi');
const future = toneKey('sẽ');
const person = /^người/iu;
const joint = /(?:^|\s)(?:đồng|cùng|luân)\s/iu;

/** Everyone a text names as chair, once for all rules. */
export const readAllChairs = oncePerReading((reading): readonly Chairing[] => {
  const found: Chairing[] = [];
  for (const sentence of sentencesOf(reading)) {
    if (!sentence.isOther && hasHit(sentence.block, sentence, anyChairKinds)) {
      readChairs(found, sentence, reading.people);
    }
  }
  return found;
});

function readChairs(found: Chairing[], sentence: Sentence, people: readonly PersonMention[]): void {
  for (const cue of cuesOf(sentence, chairedByCue)) {
    const first = sentence.people.find((person) => person.first >= cue.end);
    if (first === undefined || !isShortOpening(sentence, cue.end, first.first)) continue;
    const isApart = sentence.block.tokens[first.first - 1]?.key === ',';
    if (isApart || isOfWork(sentence, cue.first)) continue;
    listed(found, sentence, { first, cue, id: 'chair/passive' });
  }
  ofBody(found, sentence);
  for (const cue of cuesOf(sentence, chairCue)) {
    if (sentence.block.tokens[cue.first - 1]?.key === future || !chairsMeeting(sentence, cue))
      continue;
    const verb = { first: verbRowStart(sentence, cue.first), end: cue.end };
    const subject = subjectBefore(sentence, verb.first) ?? subjectInCompany(sentence, verb.first);
    if (subject !== undefined) asSubject(found, sentence, subject, verb);
    else withoutSubject(found, sentence, verb, people);
  }
}

/** `Đoàn Chủ tịch gồm các đồng chí: A, B`; `⟦Đoàn Chủ tịch⟧ Tổng Liên đoàn` opens no list. */
function ofBody(found: Chairing[], sentence: Sentence): void {
  const { block } = sentence;
  const body = hitAt(block, sentence.first, chairBodyKind);
  if (body === undefined) return;
  const verb = cueAt(block, body.end, chairCue)?.end ?? body.end;
  const end = verbPhraseEnd(sentence, verb);
  const opens = block.tokens[end]?.key === ':' || startsHit(block, end, listOpenerKind);
  const first = sentence.people.find((person) => person.first >= end);
  if (!opens || first === undefined || !isShortOpening(sentence, end, first.first)) return;
  listed(found, sentence, { first, cue: body, id: 'chair/list' });
}

interface Cue {
  readonly first: number;
  readonly end: number;
}

function asSubject(found: Chairing[], sentence: Sentence, subject: PersonMention, cue: Cue): void {
  const { block } = sentence;
  const chain = joinedBefore(sentence, subject);
  const first = chain[0] ?? subject;
  const verbEnd = verbPhraseEnd(sentence, cue.end);
  const after = seatAfter(sentence, verbEnd);
  const seat = after ?? seatBefore(sentence, first.first);
  const isPassive = block.tokens[first.first - 1]?.key === by;
  if (isPassive && isOfWork(sentence, first.first)) return;
  if (isAssigned(sentence, first.first)) return;
  const id =
    seat?.isRemote === true ? 'chair/at-point' : isPassive ? 'chair/passive' : 'chair/subject';
  const role: Role = chain.length > 1 || joint.test(printed(block, cue)) ? 'co-chairs' : 'chairs';
  for (const person of chain) {
    const isLast = person === subject;
    const end = isLast ? (after?.end ?? verbEnd) : person.end;
    const evidence = isLast ? seatEvidence(sentence, seat, after) : [evidenceOf(sentence, cue)];
    found.push({
      rule: id,
      value: participantOf(person, role, seat?.name),
      at: placeOf(block.index, person.first, end),
      basis: 'said',
      evidence,
    });
  }
}

function seatEvidence(
  { block }: Sentence,
  seat: Seat | undefined,
  after: Seat | undefined,
): Chairing['evidence'] {
  if (seat === undefined || seat === after) return [];
  return [{ at: placeOf(block.index, seat.first, seat.end), reason: 'Nơi người chủ trì ngồi.' }];
}

function evidenceOf({ block }: Sentence, cue: Cue): Chairing['evidence'][number] {
  return {
    at: placeOf(block.index, cue.first, cue.end),
    reason: 'Động từ chung của những người kể trên.',
  };
}

function withoutSubject(
  found: Chairing[],
  sentence: Sentence,
  cue: Cue,
  people: readonly PersonMention[],
): void {
  const { block } = sentence;
  const next = sentence.people.find((person) => person.first >= cue.end);
  const isList = block.tokens[cue.end]?.key === ':';
  const isWhile = block.tokens[cue.first - 1]?.key === when;
  const isSide = verbOpensList(sentence, cue);
  const opens =
    isList || isSide || opensClause(sentence, cue.first) || person.test(printed(block, cue));
  if (next !== undefined && opens) {
    const seat = seatAfter(sentence, verbPhraseEnd(sentence, cue.end));
    const from = seat === undefined || seat.end > next.first ? cue.end : seat.end;
    if (isShortOpening(sentence, from, next.first)) {
      listed(found, sentence, { first: next, cue, id: 'chair/list', seat });
      return;
    }
  }
  if (next !== undefined && (opens || isWhile) && isAfterMatter(sentence, cue, next)) {
    listed(found, sentence, { first: next, cue, id: isWhile ? 'chair/while' : 'chair/list' });
    return;
  }
  const subject = sentence.people[0];
  if (isWhile) {
    if (subject === undefined || subject.end > cue.first) return;
    found.push({
      rule: 'chair/while',
      value: participantOf(subject, 'chairs'),
      at: placeOf(block.index, subject.first, subject.end),
      basis: 'said',
      evidence: [
        {
          at: placeOf(block.index, cue.first, verbPhraseEnd(sentence, cue.end)),
          reason: 'Chủ ngữ của câu là người chủ trì.',
        },
      ],
    });
    return;
  }
  const verbEnd = verbPhraseEnd(sentence, cue.end);
  const held = verbEnd === cue.end ? undefined : officeBefore(sentence, cue.first, people);
  if (held === undefined) {
    unnamed(found, sentence, cue);
    return;
  }
  found.push({
    rule: 'chair/office',
    value: participantOf(held.holder, 'chairs'),
    at: placeOf(block.index, held.first, verbEnd),
    basis: 'inferred',
    evidence: [{ at: held.holder, reason: 'Trong bài chỉ người này giữ chức vụ ấy.' }],
  });
}

/** `Về phía huyện ⟦chủ trì hội nghị có⟧ ông A`. */
function verbOpensList(sentence: Sentence, cue: Cue): boolean {
  const { block, first } = sentence;
  if (!startsHit(block, first, sideKind)) return false;
  return startsHit(block, verbPhraseEnd(sentence, cue.end), listOpenerKind);
}

function unnamed(found: Chairing[], sentence: Sentence, cue: Cue): void {
  const { block } = sentence;
  let end = cue.first;
  for (let at = skipBack(sentence, end); at !== undefined; at = skipBack(sentence, end)) end = at;
  for (let at = end - 1; at >= Math.max(sentence.first, end - 16); at--) {
    if (block.tokens[at]?.kind === 'mark') return;
    const honorific = hitAt(block, at, honorificKind);
    const isOffice = honorific !== undefined && startsHit(block, honorific.end, officeKinds);
    const leaders = hitAt(block, at, groupChairKind);
    if (!isOffice && (leaders === undefined || !opensClause(sentence, at))) continue;
    const first = isOffice && honorific !== undefined ? honorific.end : at;
    found.push({
      rule: 'chair/unnamed',
      value: groupOf(printed(block, { first, end }), 'chairs'),
      at: placeOf(block.index, at, verbPhraseEnd(sentence, cue.end)),
      basis: 'said',
      evidence: [],
    });
    return;
  }
}

function listed(
  found: Chairing[],
  sentence: Sentence,
  {
    first,
    cue,
    id,
    seat,
  }: {
    readonly first: PersonMention;
    readonly cue: Cue;
    readonly id: ChairId;
    readonly seat?: Seat | undefined;
  },
): void {
  const { block } = sentence;
  const chain = joinedAfter(sentence, first);
  const role: Role = chain.length > 1 || joint.test(printed(block, cue)) ? 'co-chairs' : 'chairs';
  for (const person of chain) {
    found.push({
      rule: seat?.isRemote === true ? 'chair/at-point' : id,
      value: participantOf(person, role, seat?.name),
      at: placeOf(block.index, person.first, person.end),
      basis: 'said',
      evidence: [
        {
          at: placeOf(block.index, cue.first, cue.end),
          reason: 'Mở đầu danh sách người chủ trì.',
        },
      ],
    });
  }
}
