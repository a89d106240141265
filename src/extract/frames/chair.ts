import { kindSet } from '../../lexicon/kind-set.ts';
import type { Participant, Role } from '../../model/report.ts';
import { toneKey } from '../../text/fold.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import type { PersonMention } from '../reading.ts';
import { type Rule, rulesOver } from '../rule.ts';
import { type Hit, hasHit, hitAt, printed } from '../tokens.ts';
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
} from './sentence.ts';

const anyChairKinds = kindSet('cue/chair', 'cue/chaired-by');
const none: readonly Chairing[] = [];
const chairedByCue = cueSet('cue/chaired-by');
const chairCue = cueSet('cue/chair');
const cueChairWeakKind = kindSet('cue/chair-weak');
const meetingOrPointKinds = kindSet('event', 'event/verb', 'remote-point');
const honorificKind = kindSet('honorific');
const officeKinds = kindSet('office', 'deputy');
const groupChairKind = kindSet('group-chair');
const openingKinds = kindSet(
  'event',
  'event/verb',
  'list-opener',
  'honorific-list',
  'organisation',
);
const adverbKind = cueSet('adverb');

type ChairId =
  | 'chair/subject'
  | 'chair/at-point'
  | 'chair/passive'
  | 'chair/list'
  | 'chair/while'
  | 'chair/unnamed';

type Chairing = ParticipantCandidate<ChairId>;

const by = toneKey('do');
const within = toneKey('tại');
const when = toneKey('khi');
const future = toneKey('sẽ');
const person = /^người/iu;
const joint = /^(?:đồng|cùng|luân)/iu;
/** Words between `Chủ trì` and the names of a list: `Chủ trì hội nghị có các đồng chí:`. */
const longestOpening = 8;

const rule = rulesOver(
  oncePerReading((reading): readonly Chairing[] =>
    sentencesOf(reading).flatMap((sentence) =>
      sentence.isOther || !hasHit(sentence.block, sentence, anyChairKinds)
        ? none
        : [...readChairs(sentence)],
    ),
  ),
);

export const chairRules: readonly Rule<Participant>[] = [
  rule(
    'chair/subject',
    'Người đứng trước «chủ trì», «chủ tọa», «điều hành» hội nghị là người chủ trì.',
    [
      {
        text: '⟦Đồng chí Đinh Văn Khởi, Bí thư Huyện ủy chủ trì hội nghị⟧.',
        value: { name: 'Đinh Văn Khởi', positions: ['Bí thư Huyện ủy'] },
      },
      { text: '⟦Đại tá Mông Thế Cường, Chính ủy Bộ CHQS tỉnh đã chủ trì buổi làm việc⟧.' },
      {
        text: '⟦Ông Mông Thế Cường, Trưởng Ban Chỉ đạo phòng, chống dịch COVID-19 (Ban Chỉ đạo) chủ trì cuộc họp⟧.',
      },
      { text: 'Sở Y tế chủ trì, phối hợp với Sở Tài chính hướng dẫn thực hiện.' },
      { text: 'Cơ quan chủ trì soạn thảo đã tiếp thu ý kiến.' },
      { text: 'Ông Đinh Văn Khởi điều hành công ty từ năm 2019.' },
      { text: 'Ông Đinh Văn Khởi giao Phòng Tư pháp chủ trì xây dựng kế hoạch.' },
    ],
  ),
  rule('chair/at-point', 'Người chủ trì ở một điểm cầu: đứng sau người chủ trì chính.', [
    {
      text: '⟦Đồng chí Nông Thị Hạ, Phó Chủ tịch UBND tỉnh chủ trì hội nghị tại điểm cầu Bộ CHQS tỉnh Cao Bằng⟧.',
      value: { name: 'Nông Thị Hạ', at: 'điểm cầu Bộ CHQS tỉnh Cao Bằng' },
    },
    {
      text: 'Tại điểm cầu tỉnh Lạng Sơn, ⟦ông Vi Đức Thọ, Chủ tịch UBND tỉnh chủ trì⟧.',
      value: { at: 'điểm cầu tỉnh Lạng Sơn' },
    },
    { text: 'Hội nghị trực tuyến tới 12 điểm cầu cấp huyện.' },
  ]),
  rule('chair/passive', '«Hội nghị do … chủ trì», «dưới sự chủ trì của …».', [
    { text: 'Hội nghị do ⟦đồng chí Lục Văn Bình, Bí thư Thành ủy chủ trì⟧.' },
    { text: 'Phiên họp diễn ra dưới sự chủ trì của ⟦ông Lục Văn Bình, Chủ tịch UBND tỉnh⟧.' },
    { text: 'Đề tài do Bệnh viện Đa khoa tỉnh chủ trì được nghiệm thu.' },
  ]),
  rule('chair/list', '«Chủ trì hội nghị có các đồng chí: …», «Dự và chủ trì có …».', [
    {
      text: 'Chủ trì hội nghị có các đồng chí: ⟦Bế Văn Thành, Bí thư Huyện ủy⟧; Hà Thị Lan, Chủ tịch UBND huyện.',
      value: { name: 'Bế Văn Thành' },
    },
    { text: 'Chủ trì phiên họp, ⟦đồng chí Bế Văn Thành, Phó Bí thư Huyện ủy⟧ thông qua dự kiến.' },
    { text: 'Hội nghị khai mạc lúc 8 giờ; đồng chủ trì, ⟦Giám đốc Sở Y tế Bế Văn Thành⟧.' },
    { text: 'Cùng điều hành kỳ họp còn có ⟦bà Hà Thị Lan, Phó Chủ tịch HĐND tỉnh⟧.' },
    { text: 'Điều hành tọa đàm: ⟦Đại tá Bế Văn Thành⟧ và bác sĩ Hà Thị Lan.' },
    { text: 'Chủ trì, phối hợp với Sở Y tế: đồng chí Hà Thị Lan được giao việc.' },
  ]),
  rule('chair/while', '«… khi chủ trì cuộc họp»: chủ ngữ của câu là người chủ trì.', [
    { text: '⟦Bộ trưởng Trần Quang Dũng⟧ đã chỉ đạo như trên khi chủ trì cuộc họp về đất đai.' },
    { text: 'Ông Trần Quang Dũng nói khi chủ trương được thông qua.' },
  ]),
  rule(
    'chair/unnamed',
    'Người chủ trì không nêu tên: «Lãnh đạo Bộ chủ trì», «đồng chí Bí thư Tỉnh ủy chủ trì».',
    [
      { text: '⟦Lãnh đạo Sở Nội vụ chủ trì hội nghị⟧.', value: { group: 'Lãnh đạo Sở Nội vụ' } },
      { text: 'Sở Nội vụ chủ trì hội nghị.' },
    ],
  ),
];

function* readChairs(sentence: Sentence): Generator<Chairing> {
  for (const cue of cuesOf(sentence, chairedByCue)) {
    const first = sentence.people.find((person) => person.first >= cue.end);
    if (first === undefined || !isShortOpening(sentence, cue.end, first.first)) continue;
    yield* listed(sentence, { first, cue, id: 'chair/passive' });
  }
  for (const cue of cuesOf(sentence, chairCue)) {
    if (sentence.block.tokens[cue.first - 1]?.key === future || !chairsMeeting(sentence, cue))
      continue;
    const subject = subjectBefore(sentence, cue.first);
    if (subject !== undefined) yield* asSubject(sentence, subject, cue);
    else yield* withoutSubject(sentence, cue);
  }
}

/** `điều hành ⟦hội nghị⟧`, `điều hành ⟦tại điểm cầu⟧`, `điều hành.`; not `điều hành công ty`. */
function chairsMeeting({ block, end }: Sentence, cue: Hit): boolean {
  if (hitAt(block, cue.first, cueChairWeakKind)?.end !== cue.end) return true;
  const next = block.tokens[cue.end];
  if (next === undefined || cue.end >= end || next.kind === 'mark' || next.key === within)
    return true;
  return hitAt(block, cue.end, meetingOrPointKinds) !== undefined;
}

interface Cue {
  readonly first: number;
  readonly end: number;
}

function* asSubject(sentence: Sentence, subject: PersonMention, cue: Cue): Generator<Chairing> {
  const { block } = sentence;
  const chain = joinedBefore(sentence, subject);
  const first = chain[0] ?? subject;
  const verbEnd = verbPhraseEnd(sentence, cue.end);
  const after = seatAfter(sentence, verbEnd);
  const seat = after ?? seatBefore(sentence, first.first);
  const isPassive = block.tokens[first.first - 1]?.key === by;
  const id =
    seat?.isRemote === true ? 'chair/at-point' : isPassive ? 'chair/passive' : 'chair/subject';
  const role: Role = chain.length > 1 || joint.test(printed(block, cue)) ? 'co-chairs' : 'chairs';
  for (const person of chain) {
    const isLast = person === subject;
    const end = isLast ? (after?.end ?? verbEnd) : person.end;
    const evidence = isLast ? seatEvidence(sentence, seat, after) : [evidenceOf(sentence, cue)];
    yield {
      rule: id,
      value: participantOf(person, role, seat?.name),
      at: placeOf(block.index, person.first, end),
      basis: 'said',
      evidence,
    };
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

function* withoutSubject(sentence: Sentence, cue: Cue): Generator<Chairing> {
  const { block } = sentence;
  const next = sentence.people.find((person) => person.first >= cue.end);
  const isList = block.tokens[cue.end]?.key === ':';
  const opens = isList || opensClause(sentence, cue.first) || person.test(printed(block, cue));
  if (next !== undefined && opens && isShortOpening(sentence, cue.end, next.first)) {
    yield* listed(sentence, { first: next, cue, id: 'chair/list' });
    return;
  }
  const subject = sentence.people[0];
  if (block.tokens[cue.first - 1]?.key === when) {
    if (subject === undefined || subject.end > cue.first) return;
    yield {
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
    };
    return;
  }
  yield* unnamed(sentence, cue);
}

function* unnamed(sentence: Sentence, cue: Cue): Generator<Chairing> {
  const { block } = sentence;
  let end = cue.first;
  for (let at = skipBack(sentence, end); at !== undefined; at = skipBack(sentence, end)) end = at;
  for (let at = end - 1; at >= Math.max(sentence.first, end - 16); at--) {
    if (block.tokens[at]?.kind === 'mark') return;
    const honorific = hitAt(block, at, honorificKind);
    const isOffice =
      honorific !== undefined && hitAt(block, honorific.end, officeKinds) !== undefined;
    const leaders = hitAt(block, at, groupChairKind);
    if (!isOffice && (leaders === undefined || !opensClause(sentence, at))) continue;
    const first = isOffice && honorific !== undefined ? honorific.end : at;
    yield {
      rule: 'chair/unnamed',
      value: groupOf(printed(block, { first, end }), 'chairs'),
      at: placeOf(block.index, at, verbPhraseEnd(sentence, cue.end)),
      basis: 'said',
      evidence: [],
    };
    return;
  }
}

function* listed(
  sentence: Sentence,
  { first, cue, id }: { readonly first: PersonMention; readonly cue: Cue; readonly id: ChairId },
): Generator<Chairing> {
  const { block } = sentence;
  const chain = joinedAfter(sentence, first);
  const role: Role = chain.length > 1 || joint.test(printed(block, cue)) ? 'co-chairs' : 'chairs';
  for (const person of chain) {
    yield {
      rule: id,
      value: participantOf(person, role),
      at: placeOf(block.index, person.first, person.end),
      basis: 'said',
      evidence: [
        {
          at: placeOf(block.index, cue.first, cue.end),
          reason: 'Mở đầu danh sách người chủ trì.',
        },
      ],
    };
  }
}

/** Only the noun of the meeting, `có`, `gồm`, `là`, a colon and `các đồng chí` stand before the first name. */
function isShortOpening(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > longestOpening) return false;
  const { block } = sentence;
  let at = from;
  while (at < to) {
    const word = hitAt(block, at, openingKinds);
    const key = block.tokens[at]?.key ?? '';
    const isMark = key === ':' || key === within || (key === ',' && at === to - 1);
    const isPlural = cueAt(block, at, adverbKind) !== undefined;
    if (word === undefined && !isMark && !isPlural) return false;
    at = word?.end ?? at + 1;
  }
  return true;
}
