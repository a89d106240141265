import { kindSet } from '../../lexicon/kind-set.ts';
import type { Participant, Role } from '../../model/report.ts';
import { nameKey, toneKey } from '../../text/fold.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { officeHeadEnd, readOffice } from '../mentions/office.ts';
import type { PersonMention, Reading } from '../reading.ts';
import { type Rule, rulesOver } from '../rule.ts';
import { hasHit, hitAt, placeIn, printed, startsHit } from '../tokens.ts';
import { oncePerReading } from './once-per-reading.ts';
import { type ParticipantCandidate, participantOf, placeOf } from './participant.ts';
import {
  cuesOf,
  joinedAfter,
  joinedBefore,
  type Sentence,
  sentencesOf,
  subjectBefore,
} from './sentence.ts';
import { subjectBeforeAside, toldOtherwise } from './speak-told.ts';

const honorificKind = kindSet('honorific');
const adverbKind = kindSet('adverb');
const speakCue = cueSet('cue/speak');
const attendCue = cueSet('cue/attend');
const attributedCue = cueSet('cue/attributed', 'cue/asked');
const honorificListKind = kindSet('honorific-list');
const groupKind = kindSet('group');
const askedKind = kindSet('cue/asked');
const cueThisIsKind = kindSet('cue/this-is');
const accordingCue = cueSet('cue/according');
const speechNoKind = kindSet('speech-no');
const cueSpeechKind = kindSet('cue/speech');
const clauseKind = kindSet('clause');
const speechRoleConcludesKind = kindSet('speech-role/concludes');
const speechRoleReportsKind = kindSet('speech-role/reports');

type SpeakId =
  | 'speak/according'
  | 'speak/attributed'
  | 'speak/frame'
  | 'speak/office'
  | 'speak/subject';

type Speaking = ParticipantCandidate<SpeakId>;

const officeStartKinds = kindSet('honorific', 'office', 'office-status', 'deputy');
const speech = /phát biểu/iu;
const copula = toneKey('là');
const has = toneKey('có');
/** Words between `Phát biểu …` and the speaker. */
const longestOpening = 40;

const rule = rulesOver(oncePerReading(readAll));

export const speakRules: readonly Rule<Participant>[] = [
  rule('speak/frame', '«Phát biểu chỉ đạo tại hội nghị, A …», «Kết luận hội nghị, A …».', [
    {
      text: '⟦Phát biểu tham luận tại hội nghị, đồng chí Ma Thị Na⟧, Phó Chủ tịch UBND tỉnh báo cáo kết quả.',
      value: { name: 'Ma Thị Na', role: 'speaks' },
    },
    {
      text: '⟦Kết luận hội nghị, Trung tướng Hà Văn Sự⟧ đề nghị các đơn vị tiếp tục quán triệt.',
      value: { name: 'Hà Văn Sự', rank: 'Trung tướng', role: 'concludes' },
    },
    {
      text: '⟦Tham gia phát biểu có các đồng chí: Hà Văn Sự⟧, Bí thư Đoàn xã; Ma Thị Na, Chủ tịch Hội.',
    },
    { text: 'Bế mạc hội nghị, đồng chí Hà Văn Sự trao cờ đăng cai cho tỉnh bạn.' },
    { text: 'Đại diện Sở Y tế có bà Ma Thị Na, Phó Giám đốc Sở tham dự.' },
    { text: 'Kết luận thanh tra được công bố công khai.' },
  ]),
  rule('speak/subject', '«A cho biết», «B đề nghị», «C trình bày báo cáo».', [
    {
      text: '⟦Ông Lý Văn Páo, Chủ tịch UBND xã cho biết⟧ đường còn khó đi.',
      value: { role: 'speaks' },
    },
    { text: '⟦Ông Lý Văn Páo thật thà góp chuyện⟧: đường còn khó đi.' },
    { text: '⟦Đồng chí Lý Văn Páo trình bày⟧ dự thảo nghị quyết.', value: { role: 'reports' } },
    {
      text: '⟦Đồng chí Lý Văn Páo thay mặt Chi ủy trình bày⟧ báo cáo.',
      value: { role: 'reports' },
    },
    { text: '⟦Ông Lý Văn Páo, người dân bản Nà Mòn cho biết⟧ đường còn khó đi.' },
    { text: '⟦Bà Ma Thị Na ở xã Nà Mòn thì cho biết⟧ đường còn khó đi.' },
    { text: '⟦Cử tri Lý Văn Páo đề nghị⟧ sửa đường.' },
    { text: '“Đường xấu, xe không vào được”, ⟦ông Lý Văn Páo trầm⟧ ngâm.' },
    { text: 'Hội nghị đã nghe ⟦ông Lý Văn Páo, Giám đốc Sở Y tế⟧ cung cấp thông tin.' },
    { text: '⟦Ông Lý Văn Páo, Chủ tịch UBND xã, trong báo cáo⟧ của mình, cũng nhìn nhận còn khó.' },
    { text: '⟦Ông Lý Văn Páo, người đã đi nhiều nơi, cho biết⟧ đường còn khó đi.' },
    { text: 'Thực hiện phong trào “Hiến đất”, ông Lý Văn Páo hiến 200 m2.' },
    { text: 'Kết thúc hội nghị, ông Lý Văn Páo và bà Ma Thị Na ký giao ước thi đua.' },
    { text: 'Cử tri Tân Bình đề nghị sửa đường.' },
    { text: 'Ông Lý Văn Páo ở xã Nà Mòn được đề nghị tặng bằng khen.' },
    { text: 'Sau buổi gặp ông Lý Văn Páo, người dân đề nghị sửa đường.' },
    { text: 'Quyền chỉ huy được bàn giao cho Đại tá Lý Văn Páo và bàn giao sổ sách.' },
    { text: 'Báo cáo cho biết kết quả đạt khá.' },
  ]),
  rule('speak/attributed', '«Đó là yêu cầu của A …», «theo chỉ đạo của A».', [
    { text: 'Đó là yêu cầu của ⟦đồng chí Lý Văn Páo, Chủ tịch UBND xã⟧ tại phiên họp tháng 6.' },
    { text: 'Đây cũng là ý kiến của ⟦ông Lý Văn Páo⟧.' },
    { text: 'Trả lời câu hỏi của ⟦đại biểu Lý Văn Páo⟧ về giao thông, sở nhận trách nhiệm.' },
    {
      text: 'Hội nghị đã nghe tham luận của các ông: ⟦Lý Văn Páo, Bí thư xã⟧; Hà Văn Sự, Chủ tịch xã.',
    },
    { text: 'Thành tích này là công lao của ông Lý Văn Páo.' },
  ]),
  rule(
    'speak/office',
    'Chức vụ đứng một mình, trong bài chỉ một người giữ: “Thủ tướng yêu cầu …”.',
    [
      { text: 'Bộ trưởng Lý Văn Páo chủ trì cuộc họp. ⟦Bộ trưởng yêu cầu⟧ các vụ khẩn trương.' },
      {
        text: 'Bộ trưởng Lý Văn Páo chủ trì cuộc họp. Kết luận, ⟦đồng chí Bộ trưởng yêu cầu⟧ khẩn trương.',
      },
      { text: 'Bộ trưởng Lý Văn Páo và Bộ trưởng Hà Thị Na cùng dự. Bộ trưởng yêu cầu báo cáo.' },
      { text: 'Thứ trưởng Lý Văn Páo chủ trì cuộc họp. Bộ trưởng yêu cầu báo cáo.' },
    ],
  ),
  rule('speak/according', '«Theo ông A, …».', [
    { text: 'Theo ⟦ông Lý Văn Páo⟧, đường còn khó đi.' },
    { text: 'Theo báo cáo của ⟦ông Lý Văn Páo⟧, đường còn khó đi.' },
    { text: 'Theo chỉ đạo của ông Lý Văn Páo, xã đã sửa đường.' },
    { text: 'Theo kế hoạch, ngày mai khởi công.' },
  ]),
];

function readAll(reading: Reading): readonly Speaking[] {
  const found: Speaking[] = [];
  for (const sentence of sentencesOf(reading)) {
    if (sentence.isOther) continue;
    if (sentence.people.length > 0) readSpeakers(found, sentence);
    if (hasHit(sentence.block, sentence, officeStartKinds)) {
      byOffice(found, sentence, reading.people);
    }
  }
  return found;
}

/** The one person of the article with an office that starts with these words; undefined when several have. */
export function holderOf(
  people: readonly PersonMention[],
  office: string,
): PersonMention | undefined {
  const holders = people.filter(({ positions }) =>
    positions.some((position) => `${nameKey(position)} `.startsWith(`${office} `)),
  );
  const last = holders.at(-1);
  return holders.every(({ key }) => key === last?.key) ? last : undefined;
}

function isInPerson({ people }: Sentence, at: number): boolean {
  return people.some(({ first, end }) => first <= at && at < end);
}

/** `⟦Bộ trưởng⟧ yêu cầu …` at the head of a sentence or after a comma. */
function byOffice(found: Speaking[], sentence: Sentence, people: readonly PersonMention[]): void {
  const { block, end } = sentence;
  for (
    let at = placeIn(block, sentence, officeStartKinds);
    at < end;
    at = placeIn(block, { first: at + 1, end }, officeStartKinds)
  ) {
    const isOpen = at === sentence.first || block.tokens[at - 1]?.key === ',';
    const first = isOpen ? (hitAt(block, at, honorificKind)?.end ?? at) : at;
    if (!isOpen || block.tokens[first]?.isCapitalised !== true || isInPerson(sentence, at))
      continue;
    if (officeHeadEnd(block, first) === undefined) continue;
    const office = readOffice(block, first, sentence.end);
    if (office === undefined || office.nameStart !== undefined) continue;
    const verb = hitAt(block, office.end, adverbKind)?.end ?? office.end;
    const cue = cueAt(block, verb, speakCue);
    if (cue === undefined) continue;
    const person = holderOf(people, nameKey(printed(block, { first, end: office.end })));
    if (person === undefined) continue;
    found.push({
      rule: 'speak/office',
      value: participantOf(person, roleOf(sentence, cue.first)),
      at: placeOf(block.index, at, cue.end),
      basis: 'inferred',
      evidence: [{ at: person, reason: 'Trong bài chỉ người này giữ chức vụ ấy.' }],
    });
  }
}

function readSpeakers(found: Speaking[], sentence: Sentence): void {
  const announced = frame(found, sentence);
  const seen = new Set<PersonMention>(announced === undefined ? [] : [announced]);
  for (const cue of cuesOf(sentence, speakCue)) {
    const subject = subjectBefore(sentence, cue.first) ?? subjectBeforeAside(sentence, cue.first);
    if (subject === undefined || seen.has(subject)) continue;
    for (const person of joinedBefore(sentence, subject)) {
      if (seen.has(person)) continue;
      seen.add(person);
      const end = person === subject ? cue.end : person.end;
      const at = placeOf(sentence.block.index, person.first, end);
      const value = participantOf(person, roleOf(sentence, cue.first));
      found.push({ rule: 'speak/subject', value, at, basis: 'said', evidence: [] });
    }
  }
  for (const cue of cuesOf(sentence, attendCue)) {
    const subject = subjectBefore(sentence, cue.first);
    if (subject === undefined || seen.has(subject) || !speech.test(printed(sentence.block, cue))) {
      continue;
    }
    seen.add(subject);
    const at = placeOf(sentence.block.index, subject.first, cue.end);
    const value = participantOf(subject, 'speaks');
    found.push({ rule: 'speak/subject', value, at, basis: 'said', evidence: [] });
  }
  for (const { person, end } of toldOtherwise(sentence)) {
    if (seen.has(person)) continue;
    seen.add(person);
    const at = placeOf(sentence.block.index, person.first, end);
    const value = participantOf(person, 'speaks');
    found.push({ rule: 'speak/subject', value, at, basis: 'said', evidence: [] });
  }
  for (const cue of cuesOf(sentence, attributedCue)) {
    const person = sentence.byFirst.get(listEnd(sentence, cue.end));
    const isAsked = startsHit(sentence.block, cue.first, askedKind);
    const isSaid = isAsked || startsHit(sentence.block, sentence.first, cueThisIsKind);
    if (person === undefined || seen.has(person) || !isSaid) continue;
    for (const one of isAsked ? joinedAfter(sentence, person) : [person]) {
      seen.add(one);
      const at = placeOf(sentence.block.index, one.first, one.end);
      const value = participantOf(one, 'speaks');
      found.push({ rule: 'speak/attributed', value, at, basis: 'said', evidence: [] });
    }
  }
  for (const cue of cuesOf(sentence, accordingCue)) {
    const person = sentence.byFirst.get(cue.end);
    if (person === undefined || seen.has(person)) continue;
    seen.add(person);
    const at = placeOf(sentence.block.index, person.first, person.end);
    const value = participantOf(person, 'speaks');
    found.push({ rule: 'speak/according', value, at, basis: 'said', evidence: [] });
  }
}

/** `câu hỏi của ⟦các ông:⟧ A, POS; B, POS`: where the first name stands. */
function listEnd({ block }: Sentence, at: number): number {
  const end = hitAt(block, at, honorificListKind)?.end;
  return end !== undefined && block.tokens[end]?.key === ':' ? end + 1 : at;
}

/** `Phát biểu … tại hội nghị, A`: the speaker that the head of a sentence announces. */
function frame(found: Speaking[], sentence: Sentence): PersonMention | undefined {
  const { block } = sentence;
  const opener = openerOf(sentence);
  if (opener === undefined) return undefined;
  const person = sentence.people.find(({ first }) => first >= opener.end);
  if (person === undefined || person.first - opener.end > longestOpening) return undefined;
  const before = block.tokens[person.first - 1]?.key;
  const isListed = before === has || before === ':';
  const isNear = isListed || before === ',' || person.first === opener.end || before === copula;
  const last = joinedAfter(sentence, person).at(-1) ?? person;
  // `⟦Đại diện⟧ Sở Y tế có bà A` tells who came.
  const isSide = before === has && startsHit(block, opener.first, groupKind);
  const handsOver = isSide || startsHit(block, last.end, speechNoKind);
  if (!isNear || handsOver || hasVerbBetween(sentence, opener.end, person.first)) return undefined;
  for (const one of isListed ? joinedAfter(sentence, person) : [person]) {
    found.push({
      rule: 'speak/frame',
      value: participantOf(one, roleOf(sentence, opener.first)),
      at: placeOf(block.index, one === person ? opener.first : one.first, one.nameTokens.end),
      basis: 'said',
      evidence: [],
    });
  }
  return person;
}

function openerOf(
  sentence: Sentence,
): { readonly first: number; readonly end: number } | undefined {
  const { block } = sentence;
  const first = hitAt(block, sentence.first, cueSpeechKind);
  if (first !== undefined) return first;
  // `Dự, ⟦chỉ đạo⟧ hội nghị có A` tells who came.
  const attends = cueAt(block, sentence.first, attendCue);
  if (attends !== undefined && !speech.test(printed(block, attends))) return undefined;
  for (let at = sentence.first; at < Math.min(sentence.end, sentence.first + 12); at++) {
    if (block.tokens[at]?.key === ',') return hitAt(block, at + 1, cueSpeechKind);
  }
  return undefined;
}

function hasVerbBetween({ block }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = block.tokens[at]?.key;
    if (mark === ';' || (mark === ':' && at < to - 1)) return true;
    if (hitAt(block, at, clauseKind)?.entry.id === 'đã') return true;
  }
  return false;
}

function roleOf({ block }: Sentence, at: number): Role {
  if (startsHit(block, at, speechRoleConcludesKind)) return 'concludes';
  return !startsHit(block, at, speechRoleReportsKind) ? 'speaks' : 'reports';
}
