import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { readTail } from '../mentions/office.ts';
import type { Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { hitAt, printed } from '../tokens.ts';
import { bodyBefore } from './body-subject.ts';
import { isNoun } from './event.ts';
import { readEventName } from './event-name.ts';
import { cuesOf, type Sentence, sentencesOf } from './sentence.ts';

const spaces = /\s+/gu;

type HoldId = 'organiser/delegation' | 'organiser/holds' | 'organiser/meets' | 'organiser/of-event';
type HoldCandidate = Omit<Candidate<string>, 'rule'>;

/** Sentences from the head of a report in which its meeting is told. */
const sentencesRead = 24;
const of = toneKey('của');
const by = toneKey('do');
const passive = toneKey('được');
const delegation = /^Đoàn \p{L}/u;

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
    { text: 'Công an xã sẽ tổ chức đại hội trong tháng 3.' },
    { text: 'Ngay sau khi Quốc hội bế mạc kỳ họp, Thủ tướng đi công tác.' },
    { text: 'Sở Y tế tổ chức tuyên truyền tại các xã.' },
  ]),
  rule('organiser/meets', '«ĐƠN VỊ họp phiên thứ N».', [
    { text: 'Ngày 5/11, ⟦Ban Thường vụ Tỉnh ủy⟧ họp phiên thứ 12.' },
    { text: 'Các đại biểu tham gia cuộc họp.' },
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
  ]),
];

function rule(id: HoldId, summary: string, examples: Rule<string>['examples']): Rule<string> {
  return { id, summary, examples, match: (reading) => matchHolders(reading, id) };
}

function* matchHolders(reading: Reading, id: HoldId): Generator<HoldCandidate> {
  for (const sentence of sentencesOf(reading).slice(0, sentencesRead)) {
    if (sentence.isOther) continue;
    for (const body of readHolders(sentence, id)) {
      const { index } = sentence.block;
      yield {
        value: printed(sentence.block, body).replaceAll(spaces, ' '),
        at: { block: index, ...body },
        basis: 'said',
        evidence: [],
      };
    }
  }
}

function* readHolders(sentence: Sentence, id: HoldId): Generator<TokenRange> {
  if (id === 'organiser/holds') yield* holders(sentence);
  else if (id === 'organiser/meets') yield* meeters(sentence);
  else if (id === 'organiser/of-event') yield* ownersOfEvent(sentence);
  else yield* delegations(sentence);
}

function* holders(sentence: Sentence): Generator<TokenRange> {
  const { block } = sentence;
  for (const cue of cuesOf(sentence, 'cue/hold')) {
    const isMeeting = hitAt(block, cue.end, 'event', 'event/verb', 'event/act') !== undefined;
    const isPassive = !isMeeting && namesEventBefore(sentence, cue.first);
    if (!isMeeting && !isPassive) continue;
    const body = bodyBefore(sentence, cue.first);
    if (body !== undefined) yield body;
  }
}

/** `hội nghị … do ĐƠN VỊ ⟦tổ chức⟧`, `hội nghị … được ĐƠN VỊ ⟦tổ chức⟧`. */
function namesEventBefore(sentence: Sentence, verb: number): boolean {
  const { block } = sentence;
  let hasAgent = false;
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - 60); at--) {
    const key = block.tokens[at]?.key;
    hasAgent ||= key === by || key === passive;
    if (hasAgent && hitAt(block, at, 'event') !== undefined) return true;
  }
  return false;
}

function* meeters(sentence: Sentence): Generator<TokenRange> {
  const { block } = sentence;
  for (const verb of cuesOf(sentence, 'event/verb')) {
    if (block.tokens[verb.first]?.isCapitalised === true || isNoun(sentence, verb)) continue;
    const body = bodyBefore(sentence, verb.first);
    if (body !== undefined) yield body;
  }
}

function* ownersOfEvent(sentence: Sentence): Generator<TokenRange> {
  const { block } = sentence;
  for (const head of cuesOf(sentence, 'event')) {
    const event = readEventName(sentence, head);
    if (block.tokens[event.end]?.key !== of) continue;
    const body = hitAt(block, event.end + 1, 'organisation', 'body-head');
    if (body === undefined) continue;
    const tail = readTail(block, body.end, sentence.end, 'body');
    yield { first: body.first, end: tail.end };
  }
}

function* delegations(sentence: Sentence): Generator<TokenRange> {
  const { block } = sentence;
  for (const person of sentence.people) {
    if (block.tokens[person.first - 1]?.key !== by) continue;
    const after = block.tokens[person.end]?.key === '-' ? person.end + 1 : person.end;
    if (hitAt(block, after, 'relative') === undefined) continue;
    const end = person.first - 1;
    for (let at = end - 1; at >= Math.max(sentence.first, end - 20); at--) {
      const body = hitAt(block, at, 'organisation');
      const isGroup = body !== undefined && delegation.test(printed(block, { first: at, end }));
      if (isGroup && body.end < end) yield { first: at, end };
      if (isGroup) break;
    }
  }
}
