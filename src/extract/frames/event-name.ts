import { kindSet } from '../../lexicon/kind-set.ts';
import type { EventKind } from '../../model/report.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { yearOf } from '../mentions/day-month.ts';
import { isStopBefore } from '../mentions/name.ts';
import { type Hit, hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import { agentKinds, endsName, isDay, isHeld } from './event-end.ts';
import type { Sentence } from './sentence.ts';

const lineStartKind = kindSet('line-start');
const eventObjectKind = kindSet('event-object');
const numberedKinds = kindSet('event', 'event-numbered');
const unnamedPeopleKind = kindSet('group-empty');
const eventKind = kindSet('event');
const eventDayKind = kindSet('event-day');
const organisationKind = kindSet('organisation');
const eventContentKind = kindSet('event-content');
const eventOpeningKind = kindSet('event-opening');
const adverbKind = kindSet('adverb');
/** `… 6 tháng đầu năm⟦; thông qua Nghị quyết …⟧`: the meeting does this too. */
const furtherKinds = kindSet('event-act', 'event-further');
const eventJoinerKind = kindSet('event-joiner');

/** The name of a meeting in a sentence, from its head noun on. */
export interface NamedEvent extends TokenRange {
  readonly head: Hit;
  /** Whether words after the head noun say what the meeting is about. */
  readonly hasContent: boolean;
}

const kindWords = (['resolution', 'mid-year', 'review', 'training'] as const).map((kind) => ({
  kind,
  words: kindSet(`event-kind/${kind}`),
}));
const afterCommaCues = cueSet('cue/attend', 'cue/attended-by', 'cue/speak', 'honorific-list');
const longestName = 90;
const longestBody = 8;
const ordinal = toneKey('thứ');
const openQuote = '"';
const settingWords = wordSet('tại', 'trong', 'theo');
/** A person after these is one of those who meet, or the one it is about. */
const sideWords = wordSet('với', 'của', 'giữa', 'cùng');
const times = wordSet('năm', 'trong', 'qua');
const loose = wordSet('và', 'về', 'với');

/** The name that starts at a head noun, up to where the clause goes on. */
export function readEventName(sentence: Sentence, head: Hit): NamedEvent {
  const { block } = sentence;
  const limit = Math.min(sentence.end, head.first + longestName);
  let at = head.end;
  let isQuoted = false;
  let comma: number | undefined;
  while (at < limit) {
    const token = block.tokens[at];
    if (token === undefined) break;
    if (token.key === openQuote) isQuoted = !isQuoted;
    if (isQuoted) {
      at++;
      continue;
    }
    const person = sentence.byFirst.get(at);
    if (person !== undefined && isObject(block, at)) {
      at = person.end;
      continue;
    }
    if (person !== undefined || startsHit(block, at, lineStartKind) || isStopBefore(block, at))
      break;
    if (token.kind === 'mark') {
      const next = afterMark(sentence, head, at);
      if (next === undefined) break;
      if (token.key === ',') comma = at;
      at = next;
      continue;
    }
    if (!token.isCapitalised && endsName(sentence, head, at)) {
      if (comma !== undefined && isSubject(block, head, comma)) at = comma;
      break;
    }
    at++;
  }
  const end = trimmed(block, head.end, at);
  return { first: head.first, end, head, hasContent: end > head.end && !isFinding(block, head) };
}

/**
 * `lễ công bố quyết định bổ nhiệm ⟦Thiếu tướng A⟧ giữ chức …`, `buổi làm việc với ⟦Bộ trưởng B⟧ về …`: the person is
 * what the meeting is about, or a side of it.
 */
function isObject(block: TokenizedBlock, at: number): boolean {
  if (sideWords.has(block.tokens[at - 1])) return true;
  return [1, 2].some((back) => hitAt(block, at - back, eventObjectKind)?.end === at);
}

/** `tại hội nghị giao ban tháng 3, ⟦Sở Y tế⟧ yêu cầu`: who speaks at a meeting is no part of its name. */
function isSubject(block: TokenizedBlock, head: Hit, comma: number): boolean {
  return isSetting(block, head) && startsHit(block, comma + 1, agentKinds);
}

/** `Hội nghị đánh giá, ⟦năm⟧ 2024, xã đã …`: what the meeting finds, not `Hội nghị đánh giá, rút kinh nghiệm`. */
function isFinding(block: TokenizedBlock, head: Hit): boolean {
  const verb = hitAt(block, head.end, eventOpeningKind);
  if (verb === undefined || isHeld(block, head)) return false;
  return block.tokens[verb.end]?.key === ',' && times.has(block.tokens[verb.end + 1]);
}

function isSetting(block: TokenizedBlock, head: Hit): boolean {
  return settingWords.has(block.tokens[head.first - 1]);
}

/** What a meeting is, from the words of its name. */
export function kindOfEvent(block: TokenizedBlock, { first, end, head }: NamedEvent): EventKind {
  if (head.entry.id !== 'other') return head.entry.id as EventKind;
  for (const { kind, words } of kindWords) {
    for (let at = first; at < end; at++) {
      const hit = hitAt(block, at, words);
      if (hit !== undefined && hit.end <= end) return kind;
    }
  }
  return 'other';
}

/** The token after a mark inside a name; undefined when the name ends before it. */
function afterMark(sentence: Sentence, head: Hit, at: number): number | undefined {
  const { block } = sentence;
  const mark = block.tokens[at]?.key;
  const next = block.tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.end) return undefined;
  if (mark === '.')
    return next.isCapitalised && block.tokens[at]?.hasSpaceBefore === false ? at + 1 : undefined;
  if (mark === '-' || mark === '/' || mark === '&' || mark === '"') return at + 1;
  if (mark === '(') return afterBracket(sentence, at);
  if (mark === ';') return !startsHit(block, at + 1, furtherKinds) ? undefined : at + 1;
  if (mark !== ',') {
    const isName = next.isCapitalised || next.key === openQuote;
    return mark === ':' && isName ? at + 1 : undefined;
  }
  if (sentence.byFirst.has(at + 1)) return undefined;
  if (!next.isCapitalised && endsName(sentence, head, at + 1)) return undefined;
  if (
    cueAt(block, at + 1, afterCommaCues) !== undefined &&
    !startsHit(block, at + 1, eventContentKind)
  ) {
    return undefined;
  }
  const isOwnDay = startsHit(block, at + 1, eventDayKind) && isDay(block, at + 1);
  if (isOwnDay || startsHit(block, at + 1, adverbKind)) return undefined;
  if (isSetting(block, head) && startsHit(block, at + 1, unnamedPeopleKind)) {
    return undefined;
  }
  if (!isNumbered(block, at) || startsHit(block, at + 1, eventJoinerKind)) return at + 1;
  return isOfTerm(block, at + 1) || namesMore(block, head, at + 1) ? at + 1 : undefined;
}

/** `hội nghị lần thứ 6, ⟦tổng kết⟧ công tác năm`, `kỳ họp thứ 3, ⟦kỳ họp⟧ chuyên đề`. */
function namesMore(block: TokenizedBlock, head: Hit, at: number): boolean {
  const kinds = head.entry.id === 'session' ? eventKind : numberedKinds;
  return isHeld(block, head) && startsHit(block, at, kinds);
}

/** `Kỳ họp thứ 9, ⟦HĐND huyện khóa XX⟧`: a body of a term is whose meeting it is. */
function isOfTerm(block: TokenizedBlock, at: number): boolean {
  if (!startsHit(block, at, organisationKind)) return false;
  for (let next = at + 1; next < at + longestBody; next++) {
    if (block.tokens[next]?.kind === 'mark') return false;
    if (startsHit(block, next, eventJoinerKind)) return true;
  }
  return false;
}

/** `(mở rộng)`, `(2022 - 2025)` belong to a name, `(ngày 21-8)` does not. */
function afterBracket(sentence: Sentence, at: number): number | undefined {
  const { block } = sentence;
  const next = block.tokens[at + 1];
  const isNumber = next?.kind === 'number' && yearOf(next) === undefined;
  if (isNumber || startsHit(block, at + 1, eventDayKind)) return undefined;
  for (let close = at + 2; close < Math.min(sentence.end, at + 14); close++) {
    if (block.tokens[close]?.key === ')') return close + 1;
  }
  return undefined;
}

/** `… lần thứ 9 ⟦,⟧`: a name that ends with its number is complete. */
function isNumbered(block: TokenizedBlock, at: number): boolean {
  return block.tokens[at - 2]?.key === ordinal;
}

function trimmed(block: TokenizedBlock, first: number, end: number): number {
  let at = end;
  while (at > first) {
    const token = block.tokens[at - 1];
    if (token === undefined) break;
    const isOpen = token.kind === 'mark' && token.key !== ')' && token.key !== '"';
    if (!isOpen && !loose.has(token)) break;
    at--;
  }
  return at;
}
