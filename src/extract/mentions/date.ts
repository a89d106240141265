import { kindSet, numberKind } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import type { DateMention } from '../reading.ts';
import { hitAt, nextMayHit, type TokenizedBlock } from '../tokens.ts';
import { type DatePrefix, datePrefixAt, opensDate } from './date-prefix.ts';
import { isShareOrScore, type PrintedDate, useOf } from './date-use.ts';
import { type DayMonth, dayMonthAt, dayOf, monthAt, yearOf } from './day-month.ts';

const sameDayKind = kindSet('same-day');

const rangeWords = wordSet('-', 'đến', 'tới', 'và', ',');
const softWords = wordSet('hết', 'ngày');
const yearWord = toneKey('năm');
const monthWord = toneKey('tháng');
const afterOpenerKinds = kindSet('relative-day', 'day-part', 'weekday', 'date-prefix');
const startKinds = kindSet(
  numberKind,
  'month-word',
  'date-opener',
  'same-day',
  'relative-day',
  'day-part',
  'weekday',
  'date-prefix',
);
const timeKinds = kindSet('same-day', 'relative-day', 'day-part', 'weekday', 'date-prefix');

/** Every date or part of one, in the order of the text, with what the words around it make of it. */
export function readDates(blocks: readonly TokenizedBlock[]): readonly DateMention[] {
  return blocks.flatMap(readBlock);
}

function readBlock(block: TokenizedBlock): readonly DateMention[] {
  const found: DateMention[] = [];
  const { length } = block.tokens;
  let at = nextMayHit(block, { first: 0, end: length }, startKinds);
  while (at < length) {
    const date = mayStartDate(block, at) ? mentionAt(block, at) : undefined;
    if (date !== undefined) found.push(date);
    at = nextMayHit(block, { first: date?.end ?? at + 1, end: length }, startKinds);
  }
  return found;
}

/** Numbers, `tháng` and words of time start dates; most tokens are neither. */
function mayStartDate(block: TokenizedBlock, at: number): boolean {
  const token = block.tokens[at];
  return (
    token?.kind === 'number' ||
    token?.key === monthWord ||
    (opensDate(token) && goesOnWithDate(block, at + 1)) ||
    hitAt(block, at, timeKinds) !== undefined
  );
}

/** Whether what may follow `trong`, `từ` in a date stands there. */
function goesOnWithDate(block: TokenizedBlock, at: number): boolean {
  const token = block.tokens[at];
  if (token === undefined) return false;
  return (
    token.kind !== 'word' || opensDate(token) || hitAt(block, at, afterOpenerKinds) !== undefined
  );
}

function mentionAt(block: TokenizedBlock, at: number): DateMention | undefined {
  const same = hitAt(block, at, sameDayKind);
  if (same !== undefined) return { ...bare(block, at, same.end), use: 'same-day' };
  const prefix = datePrefixAt(block, at);
  const core = coreAt(block, prefix.end, prefix);
  if (core !== undefined) {
    const date: PrintedDate = {
      ...core,
      first: at,
      end: withBracket(block, prefix, core.end),
      part: prefix.part,
      weekday: prefix.weekday,
      relative: prefix.relative,
    };
    if (!prefix.isTrigger && isShareOrScore(block, date)) return undefined;
    return { ...date, block: block.index, use: useOf(block, date, prefix) };
  }
  if (prefix.relative !== undefined) {
    const { relative, part } = prefix;
    return { ...bare(block, at, prefix.relativeEnd), relative, part, use: 'event' };
  }
  return monthMention(block, at) ?? yearMention(block, at);
}

/** Takes in the bracket that closes `(6/6/2024)`, when it was opened before the numbers. */
function withBracket({ tokens }: TokenizedBlock, prefix: DatePrefix, end: number): number {
  return tokens[prefix.end - 1]?.key === '(' && tokens[end]?.key === ')' ? end + 1 : end;
}

/** A date of one day, or of several: `6 - 7/12/2023`, `20 và 21/9`, `từ 30/11 đến 2/12`. */
function coreAt(
  block: TokenizedBlock,
  at: number,
  prefix: DatePrefix,
): Omit<PrintedDate, 'part' | 'weekday' | 'relative'> | undefined {
  const first = dayMonthAt(block, at);
  if (first !== undefined) {
    if (first.form === 'dot' && !prefix.isTrigger && first.year === undefined) return undefined;
    return rangeFrom(block, at, first) ?? single(at, first);
  }
  const day = dayOf(block.tokens[at]);
  if (day === undefined) return undefined;
  const last = lastDayAt(block, at + 1);
  if (last === undefined || last.day <= day) return undefined;
  if (!prefix.isTrigger && last.year === undefined) return undefined;
  return {
    first: at,
    end: last.end,
    day,
    endDay: last.day,
    month: last.month,
    endMonth: last.month,
    year: last.year,
  };
}

function single(
  at: number,
  { day, month, year, end }: DayMonth,
): Omit<PrintedDate, 'part' | 'weekday' | 'relative'> {
  return { first: at, end, day, month, year, endDay: undefined, endMonth: undefined };
}

function rangeFrom(
  block: TokenizedBlock,
  at: number,
  first: DayMonth,
): Omit<PrintedDate, 'part' | 'weekday' | 'relative'> | undefined {
  const mark = block.tokens[first.end];
  if (mark === undefined || mark.key === ',' || !rangeWords.has(mark)) return undefined;
  const last = dayMonthAt(block, skipSoftWords(block, first.end + 1));
  if (last === undefined) return undefined;
  const range = { first: at, end: last.end, day: first.day, endDay: last.day };
  return {
    ...range,
    month: first.month,
    endMonth: last.month,
    year: first.year ?? firstYear(first, last),
  };
}

/** The year of the first of several days when only the last has one: `30/12 đến 2/1/2025` starts in 2024. */
function firstYear(first: DayMonth, { month, year }: DayMonth): number | undefined {
  return year !== undefined && month < first.month ? year - 1 : year;
}

/** The last of several days, after the first one: `- 7/12`, `, 6 và 7/12`, `đến hết ngày 7/12`. */
function lastDayAt(block: TokenizedBlock, at: number): DayMonth | undefined {
  let index = at;
  for (let days = 0; days < 6; days++) {
    const mark = block.tokens[index];
    if (mark === undefined || !rangeWords.has(mark)) return undefined;
    index = skipSoftWords(block, index + 1);
    const last = dayMonthAt(block, index);
    if (last !== undefined) return last;
    if (dayOf(block.tokens[index]) === undefined) return undefined;
    index++;
  }
  return undefined;
}

function skipSoftWords(block: TokenizedBlock, at: number): number {
  let index = at;
  while (softWords.has(block.tokens[index])) index++;
  return index;
}

/** `tháng 12/2024`, `tháng 9`. */
function monthMention(block: TokenizedBlock, at: number): DateMention | undefined {
  const month = monthAt(block, at);
  if (month === undefined) return undefined;
  const mark = block.tokens[month.end]?.key;
  const hasYear = mark === '/' || mark === '-' || mark === yearWord;
  const year = hasYear ? yearOf(block.tokens[month.end + 1]) : undefined;
  const end = year === undefined ? month.end : month.end + 2;
  return { ...bare(block, at, end), month: month.month, year, use: 'other' };
}

/** `năm 2024`; `2021 - 2026` and `2024-2025` are terms. */
function yearMention(block: TokenizedBlock, at: number): DateMention | undefined {
  const { tokens } = block;
  const year = yearOf(tokens[at]);
  if (year === undefined) return undefined;
  const endYear = tokens[at + 1]?.key === '-' ? yearOf(tokens[at + 2]) : undefined;
  if (endYear !== undefined && endYear > year) {
    return { ...bare(block, at, at + 3), year, use: 'term' };
  }
  const isNamed = tokens[at - 1]?.key === yearWord;
  return isNamed ? { ...bare(block, at, at + 1), year, use: 'other' } : undefined;
}

function bare(block: TokenizedBlock, first: number, end: number): Omit<DateMention, 'use'> {
  return {
    block: block.index,
    first,
    end,
    day: undefined,
    endDay: undefined,
    month: undefined,
    endMonth: undefined,
    year: undefined,
    part: undefined,
    weekday: undefined,
    relative: undefined,
  };
}
