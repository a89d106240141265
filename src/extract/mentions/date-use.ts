import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import type { DateMention } from '../reading.ts';
import { hasHit, hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import type { DatePrefix } from './date-prefix.ts';

const unitKind = kindSet('unit');
const lunarKind = kindSet('lunar');
const lunarDayKind = kindSet('lunar-day');
const dayWordKinds = kindSet('date-prefix', 'day-part', 'relative-day', 'weekday');
const trapStampKind = kindSet('trap/stamp');
const trapDeadlineKind = kindSet('trap/deadline');
const eventWordKind = kindSet('event-word');
const trapDocumentKind = kindSet('trap/document');
const anniversaryKinds = kindSet('trap/anniversary', 'fixed-day');

/** What the numbers of a date say, before its use is known. */
export type PrintedDate = Omit<DateMention, 'use' | 'block'>;

/** How many words before a date are looked at for the document or anniversary it belongs to. */
const reach = 14;
const numberWord = toneKey('số');
const shareWords = wordSet('đạt', 'được', 'có', 'thành', 'lệ', 'vượt', 'với', 'giao', 'thứ');
const sentenceEnds = wordSet('.', '!', '?', ';', '…');
/** Words of a line that holds only the day of printing: `Thứ Năm, 17/07/2025`. */
const lineWords = wordSet(...'thứ hai ba tư năm sáu bảy bẩy chủ nhật , ('.split(' '));
const brackets = wordSet('(', ')');

/** Whether numbers without words of time are a share, a score or part of a document's number: `12/15 chỉ tiêu`, `24/7`. */
export function isShareOrScore(block: TokenizedBlock, date: PrintedDate): boolean {
  if (date.year !== undefined) return false;
  const before = block.tokens[date.first - 1];
  const after = block.tokens[date.end];
  if (before !== undefined && (shareWords.has(before) || before.key === numberWord)) return true;
  if (after?.key === '%' || after?.key === '/' || after?.key === '-') return true;
  const isInBrackets = before?.key === '(' && after?.key === ')';
  if (isInBrackets || before === undefined || sentenceEnds.has(before)) {
    return after !== undefined && startsHit(block, date.end, unitKind);
  }
  return after?.kind === 'word' && !after.isCapitalised && after.hasSpaceBefore;
}

/** What the words around a date make of it. */
export function useOf(
  block: TokenizedBlock,
  date: PrintedDate,
  prefix: DatePrefix,
): DateMention['use'] {
  if (isAnniversaryRange(date)) return 'anniversary';
  if (hasLunarCue(block, date)) return 'lunar';
  if (isStamp(block, date) || isLineOfItsOwn(block, date) || isBeforeDate(block, date)) {
    return 'stamp';
  }
  const isRange = date.endDay !== undefined;
  const hasRelative = prefix.relative !== undefined;
  if (!hasRelative && !isRange && isAfterDeadlineWord(block, date.first)) return 'deadline';
  const left = hasRelative || date.part !== undefined ? undefined : leftCue(block, date);
  if (left !== undefined) return left;
  return prefix.isTrigger || date.year !== undefined || isFirst(block, date) ? 'event' : 'other';
}

/** `11/3/2015 - 11/3/2025`: a day and the same day years later. */
function isAnniversaryRange(date: PrintedDate): boolean {
  return date.endDay === date.day && date.endMonth === date.month && date.endDay !== undefined;
}

/** `10/3 âm lịch`, `mùng 6 tháng 2`; the year of `mùng 5 tháng 4 năm 2024` is the sun's. */
function hasLunarCue(block: TokenizedBlock, { first, end, year }: PrintedDate): boolean {
  const around = { first: first - 2, end: end + 3 };
  if (hasHit(block, around, lunarKind)) return true;
  return year === undefined && hasHit(block, around, lunarDayKind);
}

/** A page's own stamp: `Thứ sáu, 23/08/2019 | 17:05`. */
function isStamp(block: TokenizedBlock, { first, end, year }: PrintedDate): boolean {
  if (year === undefined) return false;
  const { tokens } = block;
  for (let index = end; index < end + 4; index++) {
    if (startsHit(block, index, trapStampKind)) return true;
    if (isClock(block, index)) return true;
  }
  for (let index = Math.max(0, first - 5); index < first; index++) {
    if (startsHit(block, index, trapStampKind) && tokens[first]?.kind !== 'word') return true;
    if (isClock(block, index)) return true;
  }
  return false;
}

/** `Thứ Năm, 17/07/2025` or `17/07/2025` alone on a line is the page's, not the report's. */
function isLineOfItsOwn({ tokens }: TokenizedBlock, { first, end, year }: PrintedDate): boolean {
  if (year === undefined || first !== 0 || end !== tokens.length) return false;
  const weekday = tokens.findIndex(({ kind }) => kind === 'number');
  return tokens.slice(0, weekday).every((token) => lineWords.has(token));
}

/** `⟦14/12/2021⟧Ngày 13/12, …`: a page's stamp that ran into the first words of the report. */
function isBeforeDate(block: TokenizedBlock, { first, end, year }: PrintedDate): boolean {
  const next = block.tokens[end];
  if (year === undefined || first !== 0 || block.tokens[first]?.kind !== 'number') return false;
  return next?.isCapitalised === true && startsHit(block, end, dayWordKinds);
}

function isClock({ tokens }: TokenizedBlock, at: number): boolean {
  const [hour, colon, minute] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return (
    hour?.kind === 'number' &&
    colon?.key === ':' &&
    minute?.kind === 'number' &&
    minute.text.length === 2 &&
    !colon.hasSpaceBefore &&
    !minute.hasSpaceBefore
  );
}

function isAfterDeadlineWord(block: TokenizedBlock, first: number): boolean {
  for (let index = Math.max(0, first - 3); index < first; index++) {
    if (hitAt(block, index, trapDeadlineKind)?.end === first) return true;
  }
  return startsHit(block, first, trapDeadlineKind);
}

/** A document before its date (`Nghị quyết số 28-NQ/TW ngày 22/11/2014`), or an anniversary, in the same sentence. */
function leftCue(
  block: TokenizedBlock,
  { first, year }: PrintedDate,
): DateMention['use'] | undefined {
  const { tokens } = block;
  const hasYear = year !== undefined;
  let hasNumber = false;
  for (let index = first - 1; index >= Math.max(0, first - reach); index--) {
    const token = tokens[index];
    if (token === undefined || sentenceEnds.has(token) || brackets.has(token)) return undefined;
    const isOwnComma = index === first - 1 && hasYear;
    if (token.key === ',' && !hasNumber && !isOwnComma) return undefined;
    if (token.kind === 'number' || token.key === numberWord) hasNumber = true;
    if (startsHit(block, index, eventWordKind)) return undefined;
    if (hasNumber && startsHit(block, index, trapDocumentKind)) return 'document';
    if (startsHit(block, index, anniversaryKinds)) return 'anniversary';
  }
  return undefined;
}

function isFirst(block: TokenizedBlock, { first }: PrintedDate): boolean {
  return first === 0 && block.tokens.length > 3;
}
