import { kindSet } from '../../lexicon/kind-set.ts';
import { isCalendarDay } from '../../text/calendar.ts';
import { toneKey } from '../../text/fold.ts';
import type { Token } from '../../text/token.ts';
import { wordSet } from '../../text/word-set.ts';
import { hitAt, type TokenizedBlock } from '../tokens.ts';

const monthKind = kindSet('month');

/** A day and month as printed, with its year when that stands there too. */
export interface DayMonth {
  readonly day: number;
  readonly month: number;
  readonly year: number | undefined;
  /** Exclusive. */
  readonly end: number;
  readonly form: 'slash' | 'dash' | 'dot' | 'words';
}

const dotted = /^(?<day>\d{1,2})\.(?<month>\d{1,2})(?:\.(?<year>\d{4}))?$/u;
const oneOrTwoDigits = /^\d{1,2}$/u;
const fourDigits = /^(?:19|20)\d{2}$/u;
const monthWord = toneKey('tháng');
const yearWord = toneKey('năm');
const andWord = toneKey('và');
const dayWords = wordSet('ngày', 'sáng', 'trưa', 'chiều', 'tối', '(');
/** `từ ngày 5 - 12` is a row of days. */
const rangeOpeners = wordSet('từ', 'các', 'hai', 'ba');
/** Any leap year: a date without a year may be 29 February. */
const leapYear = 2024;

/**
 * Reads a day and month that start at a token, day first.
 *
 * @example `08/01`, `8-1-2025`, `16.11.2023`, `8 tháng 1 năm 2025`
 */
export function dayMonthAt(block: TokenizedBlock, at: number): DayMonth | undefined {
  const { tokens } = block;
  const first = tokens[at];
  if (first?.kind !== 'number') return undefined;
  return withDots(first, at) ?? withMarks(tokens, at) ?? withWords(block, at);
}

/** The number of a month that starts at a token, `tháng 9` or `tháng chín`. */
export function monthAt(
  block: TokenizedBlock,
  at: number,
): { readonly month: number; readonly end: number } | undefined {
  const next = block.tokens[at + 1];
  if (block.tokens[at]?.key !== monthWord) return undefined;
  if (isOfDigits(next, 2) && oneOrTwoDigits.test(next.text)) {
    const month = Number(next.text);
    return month >= 1 && month <= 12 ? { month, end: at + 2 } : undefined;
  }
  const hit = hitAt(block, at, monthKind);
  if (hit === undefined || isYearOfMonths(block.tokens, hit.end)) return undefined;
  return { month: Number(hit.entry.id), end: hit.end };
}

/** `9 tháng năm ⟦2023⟧` counts months of a year; May is not meant. */
function isYearOfMonths(tokens: readonly Token[], end: number): boolean {
  return tokens[end - 1]?.key === yearWord && yearOf(tokens[end]) !== undefined;
}

/** Whether a token may be a number of so many digits: most are none, and a pattern is slow to say so. */
function isOfDigits(token: Token | undefined, most: number): token is Token {
  return token?.kind === 'number' && token.text.length <= most;
}

/** The number of a year that is printed as four digits. */
export function yearOf(token: Token | undefined): number | undefined {
  return isOfDigits(token, 4) && fourDigits.test(token.text) ? Number(token.text) : undefined;
}

/** The number of a day of a month, without its month. */
export function dayOf(token: Token | undefined): number | undefined {
  if (!isOfDigits(token, 2) || !oneOrTwoDigits.test(token.text)) return undefined;
  const day = Number(token.text);
  return day >= 1 && day <= 31 ? day : undefined;
}

function withDots(token: Token, at: number): DayMonth | undefined {
  if (!token.text.includes('.')) return undefined;
  const groups = dotted.exec(token.text)?.groups;
  if (groups === undefined) return undefined;
  const year = groups['year'] === undefined ? undefined : Number(groups['year']);
  return checked(
    { day: Number(groups['day']), month: Number(groups['month']), year },
    at + 1,
    'dot',
  );
}

function withMarks(tokens: readonly Token[], at: number): DayMonth | undefined {
  const mark = tokens[at + 1];
  const day = dayOf(tokens[at]);
  const month = dayOf(tokens[at + 2]);
  if (day === undefined || month === undefined) return undefined;
  if (mark?.key !== '/' && mark?.key !== '-') return undefined;
  const isSpaced = mark.hasSpaceBefore || tokens[at + 2]?.hasSpaceBefore === true;
  if (mark.key === '-' && isSpaced && !isSpacedDate(tokens, at)) return undefined;
  const form = mark.key === '/' ? 'slash' : 'dash';
  const second = tokens[at + 3];
  const last = tokens[at + 4];
  if (second?.key !== mark.key || second.hasSpaceBefore) {
    // `5-6/12` is two days of December.
    if (form === 'dash' && second?.key === '/') return undefined;
    return checked({ day, month, year: undefined }, at + 3, form);
  }
  const year = yearOf(last) ?? shortYearOf(last);
  return year === undefined ? undefined : checked({ day, month, year }, at + 5, form);
}

/** `Ngày 19 - 12, …`: after a word of time, and no two days of a month named later (`ngày 6 - 7/12`). */
function isSpacedDate(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 3]?.key;
  if (after === '/' || after === monthWord || after === andWord) return false;
  return dayWords.has(tokens[at - 1]) && !rangeOpeners.has(tokens[at - 2]);
}

/** `25` in `8/1/25`. */
function shortYearOf(token: Token | undefined): number | undefined {
  return token !== undefined && token.text.length === 2 && oneOrTwoDigits.test(token.text)
    ? 2000 + Number(token.text)
    : undefined;
}

function withWords(block: TokenizedBlock, at: number): DayMonth | undefined {
  const day = dayOf(block.tokens[at]);
  const month = monthAt(block, at + 1);
  if (day === undefined || month === undefined) return undefined;
  const { tokens } = block;
  const mark = tokens[month.end];
  const hasYear = mark?.key === yearWord || mark?.key === '/' || mark?.key === ',';
  const year = hasYear ? yearOf(tokens[month.end + (mark?.key === ',' ? 2 : 1)]) : undefined;
  const end = year === undefined ? month.end : month.end + (mark?.key === ',' ? 3 : 2);
  return checked({ day, month: month.month, year }, end, 'words');
}

function checked(
  date: { readonly day: number; readonly month: number; readonly year: number | undefined },
  end: number,
  form: DayMonth['form'],
): DayMonth | undefined {
  const { day, month, year } = date;
  const isDay = isCalendarDay({ year: year ?? leapYear, month, day });
  return isDay ? { day, month, year, end, form } : undefined;
}
