import { kindSet } from '../../lexicon/kind-set.ts';
import type { EventMode, EventName } from '../../model/report.ts';
import { toneKey } from '../../text/fold.ts';
import { cueSet } from '../mentions/cue.ts';
import type { Reading } from '../reading.ts';
import { type Candidate, type Rule, rulesOver } from '../rule.ts';
import { type Hit, hasHit, hitAt, placeIn, startsHit } from '../tokens.ts';
import { bodyBefore } from './body-subject.ts';
import { type NamedEvent, readEventName } from './event-name.ts';
import { hasOwnDay, isAhead, isOfOther, isOtherWord, isTime } from './event-other.ts';
import { readNamedEvent } from './named-event.ts';
import { oncePerReading } from './once-per-reading.ts';
import { cuesOf, type Sentence, sentencesOf, subjectBefore } from './sentence.ts';

const meetingKinds = kindSet('event', 'event/verb', 'event/act');
const meetingCues = cueSet('event', 'event/verb', 'event/act');
const eventVerbCue = cueSet('event/verb');
const eventKind = kindSet('event');
const contentKinds = kindSet('event-content', 'event-opening');
const eventNoVerbKind = kindSet('event/no-verb');
const sessionNounKinds = kindSet('organisation', 'event/verb');
const eventVerbKind = kindSet('event/verb');
const afterNameKinds = kindSet('cue/takes-place', 'cue/hold', 'event-end');
const eventContentKind = kindSet('event-content');
const modeHybridKind = kindSet('mode/hybrid');
const modeInPersonKind = kindSet('mode/in-person');
const modeOnlineKind = kindSet('mode/online');

type EventId =
  | 'event/chaired'
  | 'event/held'
  | 'event/mentioned'
  | 'event/met'
  | 'event/takes-place';
type EventCandidate = Candidate<EventName> & { readonly rule: EventId };

/** Sentences from the head of a report in which a meeting is named. */
const sentencesRead = 24;
/** Of these a speech may open the report: `Tại hội nghị giao ban tháng 3, Sở Y tế yêu cầu …`. */
const headSentences = 3;
/** Names read in one sentence. */
const mostInSentence = 24;
/** Parts of a report that tell of its meeting; the others name meetings to come and past. */
const told: ReadonlySet<string> = new Set(['caption', 'lead', 'other']);
const happens = /^(?:diễn ra|do|tổ chức|đã|khai mạc|chính thức|được)/u;
const hybridWords = ['trực tiếp', 'trực tuyến'].map((words) => words.split(' ').map(toneKey));

const rule = rulesOver(oncePerReading(readAll));

export const eventRules: readonly Rule<EventName>[] = [
  rule('event/held', '«… tổ chức Hội nghị …»: tên hội nghị đứng sau động từ tổ chức.', [
    {
      text: 'Sáng 8/1, Sở Y tế tổ chức ⟦Hội nghị tổng kết công tác y tế năm 2023, triển khai nhiệm vụ năm 2024⟧ theo hình thức trực tuyến.',
      value: { kind: 'review', reviewYear: 2023, planYear: 2024 },
    },
    {
      text: 'UBND huyện tổ chức ⟦hội nghị sơ kết công tác 6 tháng đầu năm⟧ nhằm đánh giá kết quả.',
      value: { kind: 'mid-year' },
    },
    { text: 'HĐND huyện tổ chức ⟦họp bàn thống nhất nội dung kỳ họp cuối năm⟧.' },
    { text: 'Hội Nông dân huyện vừa tổ chức ⟦tổng kết công tác năm 2020⟧.' },
    { text: 'UBND huyện tổ chức ⟦phiên họp để chuẩn bị lễ hội đền⟧.' },
    { text: 'UBND huyện tổ chức tuyên truyền đến từng hộ dân.' },
    { text: 'Sở Y tế sẽ rút kinh nghiệm để tổ chức tập huấn cho các xã.' },
    { text: 'UBND tỉnh sẽ tổ chức hội nghị xúc tiến đầu tư.' },
    { text: 'Ban Tổ chức Lễ hội đền Thượng đã có kế hoạch.' },
  ]),
  rule('event/chaired', '«… chủ trì buổi làm việc với …».', [
    {
      text: 'Ông Hà Văn Tố, Giám đốc Sở Y tế chủ trì ⟦buổi làm việc với Bệnh viện Đa khoa tỉnh⟧.',
      value: { kind: 'working-session' },
    },
    { text: 'Ông Hà Văn Tố, Giám đốc Sở Y tế chủ trì hội nghị.' },
  ]),
  rule(
    'event/takes-place',
    '«… diễn ra Hội nghị …», «Hội nghị … diễn ra», «Hội nghị … do … tổ chức».',
    [
      { text: 'Chiều 8/1, diễn ra ⟦hội nghị giao ban công tác tháng⟧.' },
      { text: 'Sáng 8/1, ⟦Kỳ họp thứ 9, HĐND huyện khóa XX, nhiệm kỳ 2021 - 2026⟧ khai mạc.' },
      { text: 'Giải bóng đá diễn ra sôi nổi.' },
      { text: 'Đại hội Đảng bộ tỉnh lần thứ XI sẽ diễn ra vào ngày 18/10.' },
    ],
  ),
  rule('event/met', '«… họp phiên thứ N», «… họp hội nghị …».', [
    { text: 'Ban Thường vụ Tỉnh ủy họp ⟦phiên thứ 12⟧.', value: { kind: 'session' } },
    { text: 'Ngày 9/6, Thường trực HĐND huyện ⟦họp thống nhất nội dung kỳ họp⟧.' },
    { text: 'Chiều 9/6, Chủ tịch UBND huyện Hà Văn Tố ⟦họp với các phòng về thu ngân sách⟧.' },
    { text: 'Ban Thường vụ Tỉnh ủy họp.' },
  ]),
  rule('event/mentioned', 'Hội nghị được nhắc tới cùng nội dung: «tại hội nghị tổng kết …».', [
    { text: 'Thông tin này được nêu tại ⟦hội nghị tổng kết phong trào thi đua⟧.' },
    { text: 'Chi bộ chuẩn bị Đại hội đại biểu Đảng bộ xã lần thứ X.' },
    { text: 'Ngay sau khi hội nghị tổng kết phong trào kết thúc, đoàn đi thăm các hộ.' },
    { text: 'Tại hội nghị, các đại biểu đã thảo luận.' },
  ]),
];

export const modeRules: readonly Rule<EventMode>[] = [
  {
    id: 'event/mode',
    summary: 'Hình thức của hội nghị: trực tiếp, trực tuyến, hoặc cả hai.',
    examples: [
      { text: 'Hội nghị diễn ra theo hình thức ⟦trực tiếp và trực tuyến⟧.' },
      { text: 'Sở Y tế tổ chức hội nghị ⟦trực tuyến⟧ với các huyện.' },
      { text: 'Đồng chí Hà Văn Tố trực tiếp kiểm tra.' },
    ],
    match: matchModes,
  },
];

function readAll(reading: Reading): readonly EventCandidate[] {
  const found: EventCandidate[] = [];
  for (const [index, sentence] of sentencesOf(reading).slice(0, sentencesRead).entries()) {
    if (sentence.isOther || !hasHit(sentence.block, sentence, meetingKinds)) continue;
    const part = reading.sections[index]?.kind ?? 'lead';
    const isHead = part === 'speech' && index < headSentences;
    const isTold = told.has(part) || isHead || hasOwnDay(reading, sentence);
    for (const { id, event } of readEvents(sentence)) {
      if (event.hasContent && (isTold || id !== 'event/mentioned')) {
        found.push(candidateOf(reading, sentence, { id, event }));
      }
    }
  }
  return found;
}

/** The name of a meeting with the frame it stands in. */
interface FramedEvent {
  readonly id: EventId;
  readonly event: NamedEvent;
}

function readEvents(sentence: Sentence): readonly FramedEvent[] {
  const found: FramedEvent[] = [];
  met(found, sentence);
  for (const head of cuesOf(sentence, meetingCues).slice(0, mostInSentence)) {
    if (head.entry.kind !== 'event' && !isCalled(sentence, head)) continue;
    const framed = frameOf(sentence, head);
    if (framed !== undefined) found.push(framed);
  }
  return found;
}

/** `Ban Thường vụ họp ⟦phiên thứ 92⟧`, `… họp ⟦hội nghị chuyên đề …⟧`. */
function met(found: FramedEvent[], sentence: Sentence): void {
  const { block } = sentence;
  for (const verb of cuesOf(sentence, eventVerbCue)) {
    if (block.tokens[verb.first]?.isCapitalised === true || isNoun(sentence, verb)) continue;
    const isWhole = verb.entry.id === 'session';
    const first = isWhole ? verb.end - 1 : verb.end;
    const next = hitAt(block, first, eventKind) ?? bodyHead(sentence, first, isWhole);
    if (next === undefined) {
      const isNamed = startsHit(block, first, contentKinds);
      // Bodies meet, and so do people with others: `Chủ tịch UBND tỉnh A họp với các sở`.
      const subject = bodyBefore(sentence, verb.first) ?? subjectBefore(sentence, verb.first);
      if (isNamed && subject !== undefined)
        found.push({ id: 'event/met', event: readEventName(sentence, verb) });
      continue;
    }
    const noun = { ...next, entry: { ...next.entry, id: kindOfNoun(next) } };
    found.push({ id: 'event/met', event: readEventName(sentence, noun) });
  }
}

/** `phòng họp`, `cuộc họp`: here `họp` is no verb. */
export function isNoun({ block }: Sentence, verb: Hit): boolean {
  return [1, 2].some(
    (back) => (hitAt(block, verb.first - back, eventNoVerbKind)?.end ?? 0) > verb.first,
  );
}

/** `tổ chức ⟦họp⟧ bàn …`, `chủ trì ⟦họp⟧ trực tuyến …`: the verb is the noun of what is held. */
function isCalled(sentence: Sentence, verb: Hit): boolean {
  const isProper = sentence.block.tokens[verb.first]?.isCapitalised === true;
  if ((isProper && verb.entry.kind !== 'event/act') || isNoun(sentence, verb)) return false;
  const before = endingBefore(sentence, verb.first);
  return before === 'cue/hold' || before === 'cue/chair';
}

function kindOfNoun(hit: Hit): string {
  return hit.entry.kind === 'event' ? hit.entry.id : 'session';
}

function bodyHead(sentence: Sentence, first: number, isWhole: boolean): Hit | undefined {
  const noun = hitAt(sentence.block, first, sessionNounKinds);
  if (noun !== undefined) return noun;
  const verb = hitAt(sentence.block, first - 1, eventVerbKind);
  return isWhole && verb !== undefined ? { ...verb, first, end: first + 1 } : undefined;
}

function frameOf(sentence: Sentence, head: Hit): FramedEvent | undefined {
  const { block } = sentence;
  if (isOtherWord(block, head)) return undefined;
  const event = readEventName(sentence, head);
  if (!event.hasContent || isTime(sentence, head.first) || isAhead(sentence, event)) {
    return undefined;
  }
  const before = endingBefore(sentence, head.first);
  if (before === 'cue/hold') return { id: 'event/held', event };
  if (before === 'cue/chair') return { id: 'event/chaired', event };
  if (before === 'event/verb') return undefined;
  if (before === 'cue/takes-place') return { id: 'event/takes-place', event };
  const after = hitAt(block, event.end, afterNameKinds);
  const takesPlace = after !== undefined && happens.test(after.entry.phrase);
  const isNamed = startsHit(block, head.end, eventContentKind) || isProper(sentence, head);
  if (!isNamed || isOfOther(sentence, head.first)) return undefined;
  return { id: takesPlace ? 'event/takes-place' : 'event/mentioned', event };
}

/** A quotation mark or a capital after the noun begins a name. */
function isProper({ block }: Sentence, head: Hit): boolean {
  const next = block.tokens[head.end];
  return next?.isCapitalised === true || next?.key === '"';
}

/** The kind of the cue that ends right before a token. */
function endingBefore(sentence: Sentence, at: number): string | undefined {
  for (let length = 1; length <= 4; length++) {
    for (const kind of beforeNoun) {
      if (hitAt(sentence.block, at - length, kind)?.end === at) return kind.names[0];
    }
  }
  return undefined;
}

function candidateOf(
  reading: Reading,
  { block }: Sentence,
  { id, event }: FramedEvent,
): EventCandidate {
  const { name, kind, reviewYear, planYear } = readNamedEvent(block, event);
  return {
    rule: id,
    value: { name, kind, reviewYear, planYear, mode: modeOf(reading)?.value },
    at: { block: block.index, first: event.first, end: event.end },
    basis: 'said',
    evidence: [],
  };
}

const beforeNoun = ['cue/hold', 'cue/chair', 'cue/takes-place', 'event/verb'].map((name) =>
  kindSet(name),
);
const modeWordKind = kindSet('mode-word');
const modeNounKinds = kindSet('event', 'event/verb', 'mode-word');
const modeKinds = kindSet('mode/hybrid', 'mode/in-person', 'mode/online');

const modeOf = oncePerReading(readMode);

function matchModes(reading: Reading): readonly Omit<Candidate<EventMode>, 'rule'>[] {
  const mode = modeOf(reading);
  return mode === undefined ? [] : [mode];
}

function readMode(reading: Reading): Omit<Candidate<EventMode>, 'rule'> | undefined {
  for (const sentence of sentencesOf(reading).slice(0, sentencesRead)) {
    const { block } = sentence;
    for (
      let at = placeIn(block, sentence, modeKinds);
      at < sentence.end;
      at = placeIn(block, { first: at + 1, end: sentence.end }, modeKinds)
    ) {
      const hybrid = hitAt(block, at, modeHybridKind);
      const inPerson = hitAt(block, at, modeInPersonKind);
      const online = hitAt(block, at, modeOnlineKind);
      const range = hybrid ?? inPerson ?? online;
      if (range === undefined) continue;
      if (hybrid === undefined && !followsMeeting(sentence, at, inPerson !== undefined)) continue;
      const both = inPerson !== undefined && saysBoth(sentence, inPerson.end);
      const value =
        hybrid !== undefined || both ? 'hybrid' : inPerson !== undefined ? 'in-person' : 'online';
      return {
        value,
        at: { block: block.index, first: range.first, end: range.end },
        basis: 'said',
        evidence: [],
      };
    }
  }
  return undefined;
}

/** `hội nghị trực tuyến`, `theo hình thức trực tiếp`; without `hình thức`, `trực tiếp` is an adverb. */
function followsMeeting({ block, first }: Sentence, at: number, isAdverb: boolean): boolean {
  const kinds = isAdverb ? modeWordKind : modeNounKinds;
  for (let start = Math.max(first, at - 4); start < at; start++) {
    const noun = hitAt(block, start, kinds);
    if (noun !== undefined && noun.end >= at) return true;
  }
  return false;
}

function saysBoth({ block, end }: Sentence, from: number): boolean {
  const [, online = []] = hybridWords;
  for (let at = from; at < end; at++) {
    if (online.every((word, index) => block.tokens[at + index]?.key === word)) return true;
  }
  return false;
}
