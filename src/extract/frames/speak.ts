import type { Participant, Role } from '../../model/report.ts';
import { toneKey } from '../../text/fold.ts';
import type { PersonMention, Reading } from '../reading.ts';
import type { Rule } from '../rule.ts';
import { hitAt } from '../tokens.ts';
import { oncePerReading } from './once-per-reading.ts';
import { type ParticipantCandidate, participantOf, placeOf } from './participant.ts';
import { cuesOf, joinedBefore, type Sentence, sentencesOf, subjectBefore } from './sentence.ts';

type SpeakId = 'speak/according' | 'speak/frame' | 'speak/subject';

interface Speaking {
  readonly id: SpeakId;
  readonly candidate: ParticipantCandidate;
}

const copula = toneKey('là');
/** Words between `Phát biểu …` and the speaker. */
const longestOpening = 40;

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
    { text: 'Kết luận thanh tra được công bố công khai.' },
  ]),
  rule('speak/subject', '«A cho biết», «B đề nghị», «C trình bày báo cáo».', [
    {
      text: '⟦Ông Lý Văn Páo, Chủ tịch UBND xã cho biết⟧ đường còn khó đi.',
      value: { role: 'speaks' },
    },
    { text: '⟦Đồng chí Lý Văn Páo trình bày⟧ dự thảo nghị quyết.', value: { role: 'reports' } },
    { text: 'Báo cáo cho biết kết quả đạt khá.' },
  ]),
  rule('speak/according', '«Theo ông A, …».', [
    { text: 'Theo ⟦ông Lý Văn Páo⟧, đường còn khó đi.' },
    { text: 'Theo kế hoạch, ngày mai khởi công.' },
  ]),
];

function rule(
  id: SpeakId,
  summary: string,
  examples: Rule<Participant>['examples'],
): Rule<Participant> {
  return { id, summary, examples, match: (reading) => matchSpeakers(reading, id) };
}

const speakingsOf = oncePerReading((reading): readonly Speaking[] =>
  sentencesOf(reading)
    .filter((sentence) => !sentence.isOther && sentence.people.length > 0)
    .flatMap((sentence) => [...readSpeakers(sentence)]),
);

function* matchSpeakers(reading: Reading, id: SpeakId): Generator<ParticipantCandidate> {
  for (const speaking of speakingsOf(reading)) if (speaking.id === id) yield speaking.candidate;
}

function* readSpeakers(sentence: Sentence): Generator<Speaking> {
  const announced = yield* frame(sentence);
  const seen = new Set<PersonMention>(announced === undefined ? [] : [announced]);
  for (const cue of cuesOf(sentence, 'cue/speak')) {
    const subject = subjectBefore(sentence, cue.first);
    if (subject === undefined || seen.has(subject)) continue;
    for (const person of joinedBefore(sentence, subject)) {
      if (seen.has(person)) continue;
      seen.add(person);
      const end = person === subject ? cue.end : person.end;
      const at = placeOf(sentence.block.index, person.first, end);
      const value = participantOf(person, roleOf(sentence, cue.first));
      yield { id: 'speak/subject', candidate: { value, at, basis: 'said', evidence: [] } };
    }
  }
  for (const cue of cuesOf(sentence, 'cue/according')) {
    const person = sentence.byFirst.get(cue.end);
    if (person === undefined || seen.has(person)) continue;
    seen.add(person);
    const at = placeOf(sentence.block.index, person.first, person.end);
    const value = participantOf(person, 'speaks');
    yield { id: 'speak/according', candidate: { value, at, basis: 'said', evidence: [] } };
  }
}

/** `Phát biểu … tại hội nghị, A`: the speaker that the head of a sentence announces. */
function* frame(sentence: Sentence): Generator<Speaking, PersonMention | undefined> {
  const { block } = sentence;
  const opener = openerOf(sentence);
  if (opener === undefined) return undefined;
  const person = sentence.people.find(({ first }) => first >= opener.end);
  if (person === undefined || person.first - opener.end > longestOpening) return undefined;
  const before = block.tokens[person.first - 1]?.key;
  const isNear =
    before === ',' || before === ':' || person.first === opener.end || before === copula;
  if (!isNear || hasVerbBetween(sentence, opener.end, person.first)) return undefined;
  yield {
    id: 'speak/frame',
    candidate: {
      value: participantOf(person, roleOf(sentence, opener.first)),
      at: placeOf(block.index, opener.first, person.nameTokens.end),
      basis: 'said',
      evidence: [],
    },
  };
  return person;
}

function openerOf(
  sentence: Sentence,
): { readonly first: number; readonly end: number } | undefined {
  const { block } = sentence;
  const first = hitAt(block, sentence.first, 'cue/speech');
  if (first !== undefined) return first;
  for (let at = sentence.first; at < Math.min(sentence.end, sentence.first + 12); at++) {
    if (block.tokens[at]?.key === ',') return hitAt(block, at + 1, 'cue/speech');
  }
  return undefined;
}

function hasVerbBetween({ block }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const mark = block.tokens[at]?.key;
    if (mark === ';' || (mark === ':' && at < to - 1)) return true;
    if (hitAt(block, at, 'clause')?.entry.id === 'đã') return true;
  }
  return false;
}

function roleOf({ block }: Sentence, at: number): Role {
  if (hitAt(block, at, 'speech-role/concludes') !== undefined) return 'concludes';
  return hitAt(block, at, 'speech-role/reports') === undefined ? 'speaks' : 'reports';
}
