import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import { type Sentence, skipBack } from './sentence.ts';

const timeClauseKind = kindSet('time-clause');
const cueHoldWithKind = kindSet('cue/hold-with');
const eventOrVenueKinds = kindSet('event', 'venue');

/** Longest subject looked at, in tokens. */
const longest = 60;
const future = toneKey('sẽ');
const agents = wordSet('do', 'được');
const outside = wordSet('tại', 'ở', 'của', 'theo', 'với', 'trong', 'nhân', 'đến', 'từ');
const bodyVerbKind = kindSet('body-verb');
const done = toneKey('đã');
const aheadWords = wordSet('sẽ', 'để', 'nhằm', 'phải');
const places = wordSet('tại', 'ở');
const dayWords = wordSet('ngày', 'sáng', 'trưa', 'chiều', 'tối');
const shortName = /^[\p{Lu}\d&]{2,8}$/u;
const placeHeadKind = kindSet('place-head');
const aimKind = kindSet('aim');
const relativeDayKind = kindSet('relative-day');
const bodyHeads = kindSet('organisation', 'organisation/small', 'body-head');

/**
 * The body that is the subject of a verb: `Sáng 8/1, ⟦Quân khu 1⟧ tổ chức …`, `… do ⟦Sở Y tế⟧ tổ chức`.
 *
 * A body may hold commas (`Đảng ủy, Bộ CHQS tỉnh`); of `A phối hợp với B` it is A alone. A person is none.
 */
export function bodyBefore(sentence: Sentence, verb: number): TokenRange | undefined {
  const { block } = sentence;
  let end = verb;
  for (let at = skipBack(sentence, end); at !== undefined; at = skipBack(sentence, end)) {
    if (sentence.byEnd.has(end)) return undefined;
    end = at;
  }
  if (sentence.byEnd.has(end) || isAhead(block, end, verb)) return undefined;
  const from = Math.max(sentence.first, end - longest);
  const clause = Math.max(clauseStart(block, from, end), afterPerson(sentence, end));
  const cut = firstCut(block, clause, end);
  const first = firstBody(block, clause, cut);
  if (first === undefined) return undefined;
  if (sentence.people.some((person) => person.first < cut && person.end > first)) return undefined;
  const stop = subjectEnd(block, first, cut);
  if (stop < cut && isOtherClause(block, stop)) return undefined;
  const trimmed = trimmedEnd(sentence, first, stop);
  return { first, end: trimmed === cut ? withShortName(block, cut) : trimmed };
}

/**
 * Where the subject ends before its first verb or a time: `Sở Y tế ⟦đã⟧ chỉ đạo, tổ chức`, `UBND tỉnh ⟦hôm nay⟧ tổ chức`.
 * Of `Bộ Y tế tổng kết ⟦để⟧ tổ chức tập huấn` nothing holds the meeting reported.
 */
function subjectEnd(block: TokenizedBlock, first: number, end: number): number {
  for (let at = first + 1; at < end; at++) {
    const token = block.tokens[at];
    if (token?.key === done || isOtherClause(block, at) || isTime(block, at)) return at;
  }
  return end;
}

function isOtherClause(block: TokenizedBlock, at: number): boolean {
  return aheadWords.has(block.tokens[at]) || startsHit(block, at, bodyVerbKind);
}

/** `hôm nay`, `sáng 8/1`, `ngày 8/1`. */
function isTime(block: TokenizedBlock, at: number): boolean {
  if (startsHit(block, at, relativeDayKind)) return true;
  return dayWords.has(block.tokens[at]) && block.tokens[at + 1]?.kind === 'number';
}

/** `Tập đoàn Dầu khí ⟦(PVN)⟧ tổ chức`: a short name in brackets belongs to a body. */
function withShortName({ tokens }: TokenizedBlock, end: number): number {
  const isShort = tokens[end]?.key === '(' && tokens[end + 2]?.key === ')';
  return isShort && shortName.test(tokens[end + 1]?.text ?? '') ? end + 3 : end;
}

/** `dưới sự chủ trì của đồng chí A, Chủ tịch UBND tỉnh, ⟦Sở Y tế⟧ tổ chức`: the body comes after the person. */
function afterPerson({ block, people }: Sentence, end: number): number {
  const last = people.findLast((person) => person.end < end);
  return last !== undefined && block.tokens[last.end]?.key === ',' ? last.end + 1 : 0;
}

/** `Công an xã ⟦sẽ⟧ tổ chức đại hội`: not the meeting reported. */
function isAhead(block: TokenizedBlock, from: number, verb: number): boolean {
  for (let at = from; at < verb; at++) if (block.tokens[at]?.key === future) return true;
  return false;
}

function trimmedEnd(sentence: Sentence, first: number, end: number): number {
  let at = end;
  while (at > first + 1) {
    const token = sentence.block.tokens[at - 1];
    const isAdverb = skipBack(sentence, at) !== undefined && token?.key !== ')';
    if (token === undefined || !isAdverb) break;
    at = skipBack(sentence, at) ?? at - 1;
  }
  return at;
}

/** After the last full stop inside, semicolon, colon, or `do` / `được`. */
function clauseStart(block: TokenizedBlock, from: number, end: number): number {
  for (let at = end - 1; at >= from; at--) {
    const key = block.tokens[at]?.key ?? '';
    if (key === ';' || key === ':' || agents.has(block.tokens[at])) return at + 1;
    if (startsHit(block, at, timeClauseKind)) return end;
  }
  return from;
}

/** `A ⟦phối hợp với B⟧ tổ chức`: where the other body begins. */
function firstCut(block: TokenizedBlock, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    if (at > from && startsHit(block, at, cueHoldWithKind)) return at;
  }
  return end;
}

/**
 * The first body of the last row of bodies before a verb: after the day, where one is told.
 *
 * A body before the day, or one that may be the place of the meeting, is taken only when there is no other.
 */
function firstBody(block: TokenizedBlock, from: number, end: number): number | undefined {
  let first: number | undefined;
  let earlier: number | undefined;
  let isPlace = false;
  let at = from;
  while (at < end) {
    const start = bodyIn(block, at, end);
    const stop = commaAfter(block, at, end);
    isPlace = places.has(block.tokens[at]) || (isPlace && isUnit(block, at));
    if (start !== undefined && isPlace) earlier = start;
    else if (start !== undefined) first ??= start;
    else if (first !== undefined && isTime(block, at)) {
      earlier = first;
      first = undefined;
    } else if (first !== undefined && isAside(block, at)) first = undefined;
    at = stop + 1;
  }
  return first ?? earlier;
}

/** `tại TP Hạ, ⟦tỉnh Thượng⟧, Hội Nông dân …`: the wider place of the place before. */
function isUnit(block: TokenizedBlock, at: number): boolean {
  return startsHit(block, at, placeHeadKind) && block.tokens[at + 1]?.isCapitalised === true;
}

/** Where a body begins in the part of a clause between two commas. */
function bodyIn(block: TokenizedBlock, from: number, end: number): number | undefined {
  const stop = commaAfter(block, from, end);
  if (isAside(block, from) || (stop < end && startsHit(block, from, aimKind))) return undefined;
  for (let at = from; at < stop; at++) {
    if (!startsHit(block, at, bodyHeads) || isOtherNoun(block, at)) continue;
    const before = at === from ? undefined : block.tokens[at - 1];
    if (isOfNumber(block, at)) continue;
    if (before !== undefined && outside.has(before)) {
      if (block.tokens[at]?.isCapitalised === true) return undefined;
      continue;
    }
    const isHead = at === from || block.tokens[at]?.isCapitalised === true;
    if (isHead) return at;
  }
  return undefined;
}

/** `Kế hoạch số 15/KH-⟦UBND⟧`: the end of the number of a paper. */
function isOfNumber({ tokens }: TokenizedBlock, at: number): boolean {
  const key = tokens[at - 1]?.key;
  return (key === '-' || key === '/') && tokens[at]?.hasSpaceBefore === false;
}

/** `Hội` begins `Hội nghị` and `Hội trường` too; `Trung tâm`, `Trường` are bodies as well as places. */
function isOtherNoun(block: TokenizedBlock, at: number): boolean {
  const body = hitAt(block, at, bodyHeads);
  const other = hitAt(block, at, eventOrVenueKinds);
  return other !== undefined && other.end > (body?.end ?? at);
}

/** `tại Hà Nội`, `trong 2 ngày`, `ngày 8/1`: a part of a clause that holds no subject. */
function isAside(block: TokenizedBlock, at: number): boolean {
  return outside.has(block.tokens[at]);
}

function commaAfter(block: TokenizedBlock, from: number, end: number): number {
  let at = from;
  while (at < end && block.tokens[at]?.key !== ',') at++;
  return at;
}
