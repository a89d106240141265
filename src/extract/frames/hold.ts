import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { cueSet } from '../mentions/cue.ts';
import { readTail } from '../mentions/office.ts';
import type { Reading } from '../reading.ts';
import { type Candidate, type Rule, rulesOver } from '../rule.ts';
import { hasHit, hitAt, printed, startsHit } from '../tokens.ts';
import { bodyBefore } from './body-subject.ts';
import { isNoun } from './event.ts';
import { readEventName } from './event-name.ts';
import { isNounOfHolding, isOtherWord } from './event-other.ts';
import { oncePerReading } from './once-per-reading.ts';
import { cuesOf, type Sentence, sentencesOf } from './sentence.ts';

/** A delegation that only visits holds nothing. */
const delegationKinds = kindSet('event', 'event/verb', 'cue/chair', 'work-with');
const holdingKinds = kindSet('cue/hold', 'event', 'event/verb');
const holdCue = cueSet('cue/hold');
const meetingKinds = kindSet('event', 'event/verb', 'event/act');
const eventKind = kindSet('event');
const eventVerbCue = cueSet('event/verb');
const eventCue = cueSet('event');
const examinesCue = cueSet('event/examines');
const bodyKinds = kindSet('organisation', 'body-head');
const relativeKind = kindSet('relative');
const organisationKind = kindSet('organisation');

type HoldId = 'organiser/delegation' | 'organiser/holds' | 'organiser/meets' | 'organiser/of-event';
type HoldCandidate = Candidate<string> & { readonly rule: HoldId };

/** Sentences from the head of a report in which its meeting is told. */
const sentencesRead = 24;
const of = toneKey('của');
const by = toneKey('do');
const passive = toneKey('được');
const delegation = /^Đoàn \p{L}/u;

const rule = rulesOver(oncePerReading(readAll));

export const holdRules: readonly Rule<string>[] = [
  rule('organiser/holds', '«ĐƠN VỊ tổ chức hội nghị …»; trong «A phối hợp với B» chỉ lấy A.', [
    {
      text: 'Sáng 8/1, ⟦Quân khu 2⟧ tổ chức Hội nghị tổng kết công tác năm 2023.',
      value: 'Quân khu 2',
    },
    { text: 'Hội nghị tổng kết do ⟦Sở Y tế tỉnh Cao Bằng⟧ tổ chức hội nghị chuyên đề.' },
    {
      text: 'Ngày 8/1, tại Hà Nội, ⟦Hội Nông dân tỉnh⟧ phối hợp với Sở Y tế tổ chức hội thảo về nước sạch.',
    },
    { text: 'Dưới sự chủ trì của ông Hà Văn Tố, Chủ tịch UBND tỉnh, ⟦Sở Y tế⟧ tổ chức hội nghị.' },
    { text: 'Ngày 8/1, ⟦Tập đoàn Dầu khí Việt Nam (PVN)⟧ tổ chức hội nghị giao ban.' },
    {
      text: 'Tại Hà Nội, ⟦Trung tâm Xúc tiến thương mại Hà Nội (HPA)⟧ phối hợp với Sở Y tế tổ chức hội thảo.',
    },
    { text: '⟦Huyện ủy Hiệp Lộc⟧ hôm nay cũng đã tổ chức hội nghị lần thứ 10.' },
    { text: '⟦Ban đại diện HĐQT Ngân hàng Chính sách xã hội tỉnh⟧ tổ chức phiên họp thường kỳ.' },
    {
      text: 'Thực hiện Kế hoạch số 15/KH-UBND ngày 10/6 của tỉnh, ngày 15/6, ⟦UBND xã Yên Lạc⟧ tổ chức hội nghị đối thoại.',
    },
    { text: 'Sở Y tế yêu cầu các đơn vị tổ chức tập huấn.' },
    { text: 'UBND tỉnh ban hành Kế hoạch tổ chức Hội nghị xúc tiến đầu tư.' },
    { text: 'Bộ Y tế tổng hợp kinh nghiệm để tổ chức tập huấn.' },
    { text: 'Công an xã sẽ tổ chức đại hội trong tháng 3.' },
    { text: 'Ngay sau khi Quốc hội bế mạc kỳ họp, Thủ tướng đi công tác.' },
    { text: 'Sở Y tế tổ chức tuyên truyền tại các xã.' },
  ]),
  rule('organiser/meets', '«ĐƠN VỊ họp phiên thứ N».', [
    { text: 'Ngày 5/11, ⟦Ban Thường vụ Tỉnh ủy⟧ họp phiên thứ 12.' },
    { text: 'Sáng 11/3, ⟦Ban Thường vụ Huyện ủy⟧ duyệt nội dung Đại hội Đảng bộ xã Yên Lạc.' },
    { text: 'Các đại biểu tham gia cuộc họp.' },
    { text: 'Bí thư Huyện ủy Hà Văn Tố đã duyệt đại hội.' },
  ]),
  rule('organiser/of-event', '«hội nghị … của ĐƠN VỊ».', [
    { text: 'Hội nghị tổng kết năm 2023 của ⟦Hội Nông dân tỉnh Yên Bái⟧ diễn ra sôi nổi.' },
    { text: 'Hội nghị của những người trẻ.' },
  ]),
  rule('organiser/delegation', '«Đoàn công tác … do A làm trưởng đoàn».', [
    {
      text: '⟦Đoàn công tác Quân khu 2⟧ do Đại tá Lý Văn Páo làm trưởng đoàn, chủ trì buổi làm việc.',
    },
    { text: 'Đoàn công tác do Đại tá Lý Văn Páo dẫn đầu.' },
    { text: 'Đoàn công tác Quân khu 2 do Đại tá Lý Văn Páo dẫn đầu đến thăm, tặng quà ngư dân.' },
  ]),
];

function readAll(reading: Reading): readonly HoldCandidate[] {
  const found: HoldCandidate[] = [];
  for (const sentence of sentencesOf(reading).slice(0, sentencesRead)) {
    if (sentence.isOther) continue;
    if (hasHit(sentence.block, sentence, holdingKinds)) {
      addTo(found, sentence, 'organiser/holds', holders(sentence));
      addTo(found, sentence, 'organiser/meets', meeters(sentence));
      addTo(found, sentence, 'organiser/of-event', ownersOfEvent(sentence));
    }
    if (hasHit(sentence.block, sentence, delegationKinds)) {
      addTo(found, sentence, 'organiser/delegation', delegations(sentence));
    }
  }
  return found;
}

function addTo(
  found: HoldCandidate[],
  { block }: Sentence,
  rule: HoldId,
  bodies: readonly TokenRange[],
): void {
  for (const { first, end } of bodies) {
    const value = singleSpaced(printed(block, { first, end }));
    const at = { block: block.index, first, end };
    found.push({ rule, value, at, basis: 'said', evidence: [] });
  }
}

function holders(sentence: Sentence): readonly TokenRange[] {
  const found: TokenRange[] = [];
  const { block } = sentence;
  for (const cue of cuesOf(sentence, holdCue)) {
    if (isNounOfHolding(block, cue.first)) continue;
    const meeting = hitAt(block, cue.end, meetingKinds);
    const isMeeting = meeting !== undefined && !isOtherWord(block, meeting);
    const isPassive = !isMeeting && namesEventBefore(sentence, cue.first);
    if (!isMeeting && !isPassive) continue;
    const body = bodyBefore(sentence, cue.first);
    if (body !== undefined) found.push(body);
  }
  return found;
}

/** `hội nghị … do ĐƠN VỊ ⟦tổ chức⟧`, `hội nghị … được ĐƠN VỊ ⟦tổ chức⟧`. */
function namesEventBefore(sentence: Sentence, verb: number): boolean {
  const { block } = sentence;
  let hasAgent = false;
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - 60); at--) {
    const key = block.tokens[at]?.key;
    hasAgent ||= key === by || key === passive;
    if (hasAgent && startsHit(block, at, eventKind)) return true;
  }
  return false;
}

function meeters(sentence: Sentence): readonly TokenRange[] {
  const found: TokenRange[] = [];
  const { block } = sentence;
  for (const verb of cuesOf(sentence, eventVerbCue)) {
    if (block.tokens[verb.first]?.isCapitalised === true || isNoun(sentence, verb)) continue;
    const body = bodyBefore(sentence, verb.first);
    if (body !== undefined) found.push(body);
  }
  for (const verb of cuesOf(sentence, examinesCue)) {
    const body = bodyBefore(sentence, verb.first);
    if (body !== undefined) found.push(body);
  }
  return found;
}

function ownersOfEvent(sentence: Sentence): readonly TokenRange[] {
  const found: TokenRange[] = [];
  const { block } = sentence;
  for (const head of cuesOf(sentence, eventCue)) {
    const event = readEventName(sentence, head);
    if (block.tokens[event.end]?.key !== of) continue;
    const body = hitAt(block, event.end + 1, bodyKinds);
    if (body === undefined) continue;
    const tail = readTail(block, body.end, sentence.end, 'body');
    found.push({ first: body.first, end: tail.end });
  }
  return found;
}

function delegations(sentence: Sentence): readonly TokenRange[] {
  const found: TokenRange[] = [];
  const { block } = sentence;
  for (const person of sentence.people) {
    if (block.tokens[person.first - 1]?.key !== by) continue;
    const after = block.tokens[person.end]?.key === '-' ? person.end + 1 : person.end;
    if (!startsHit(block, after, relativeKind)) continue;
    const end = person.first - 1;
    for (let at = end - 1; at >= Math.max(sentence.first, end - 20); at--) {
      const body = hitAt(block, at, organisationKind);
      const isGroup = body !== undefined && delegation.test(printed(block, { first: at, end }));
      if (isGroup && body.end < end) found.push({ first: at, end });
      if (isGroup) break;
    }
  }
  return found;
}
