import { kindSet, numberKind } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import type { DateMention } from '../reading.ts';
import { hitAt, nextMayHit, startsHit, type TokenizedBlock } from '../tokens.ts';
import { type DatePrefix, datePrefixAt, opensDate } from './date-prefix.ts';
import { isShareOrScore, type PrintedDate, useOf } from './date-use.ts';
import { type DayMonth, dayMonthAt, dayOf, monthAt, yearOf } from './day-month.ts';

/** The numbers of a date, of one day or several. */
type Core = Pick<PrintedDate, 'end' | 'day' | 'endDay' | 'month' | 'endMonth' | 'year'>;

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
  const found: DateMention[] = [];
  for (const block of blocks) readBlock(block, found);
  return found;
}

function readBlock(block: TokenizedBlock, found: DateMention[]): void {
  const { length } = block.tokens;
  let at = nextMayHit(block, { first: 0, end: length }, startKinds);
  while (at < length) {
    const date = mayStartDate(block, at) ? mentionAt(block, at) : undefined;
    if (date !== undefined) found.push(date);
    at = nextMayHit(block, { first: date?.end ?? at + 1, end: length }, startKinds);
  }
}

/** Numbers, `tháng` and words of time start dates; most tokens are neither. */
function mayStartDate(block: TokenizedBlock, at: number): boolean {
  const token = block.tokens[at];
  return (
    token?.kind === 'number' ||
    token?.key === monthWord ||
    (opensDate(token) && goesOnWithDate(block, at + 1)) ||
    startsHit(block, at, timeKinds)
  );
}

/** Whether what may follow `trong`, `từ` in a date stands there. */
function goesOnWithDate(block: TokenizedBlock, at: number): boolean {
  const token = block.tokens[at];
  if (token === undefined) return false;
  return token.kind !== 'word' || opensDate(token) || startsHit(block, at, afterOpenerKinds);
}

function mentionAt(block: TokenizedBlock, at: number): DateMention | undefined {
  const same = hitAt(block, at, sameDayKind);
  if (same !== undefined) return withoutDay(block, at, { end: same.end, use: 'same-day' });
  const prefix = datePrefixAt(block, at);
  const core = coreAt(block, prefix.end, prefix);
  if (core !== undefined) return withDay(block, at, { prefix, core });
  if (prefix.relative !== undefined) {
    return withoutDay(block, at, { end: prefix.relativeEnd, use: 'event', prefix });
  }
  return monthMention(block, at) ?? yearMention(block, at);
}

function withDay(
  block: TokenizedBlock,
  first: number,
  { prefix, core }: { readonly prefix: DatePrefix; readonly core: Core },
): DateMention | undefined {
  const { day, endDay, month, endMonth, year } = core;
  const { part, weekday, relative } = prefix;
  const date = {
    block: block.index,
    first,
    end: withBracket(block, prefix, core.end),
    day,
    endDay,
    month,
    endMonth,
    year,
    part,
    weekday,
    relative,
    use: 'other' as DateMention['use'],
  };
  if (!prefix.isTrigger && isShareOrScore(block, date)) return undefined;
  date.use = useOf(block, date, prefix);
  return date;
}

/** Takes in the bracket that closes `(6/6/2024)`, when it was opened before the numbers. */
function withBracket({ tokens }: TokenizedBlock, prefix: DatePrefix, end: number): number {
  return tokens[prefix.end - 1]?.key === '(' && tokens[end]?.key === ')' ? end + 1 : end;
}

/** A date of one day, or of several: `6 - 7/12/2023`, `20 và 21/9`, `từ 30/11 đến 2/12`. */
function coreAt(block: TokenizedBlock, at: number, prefix: DatePrefix): Core | undefined {
  const first = dayMonthAt(block, at);
  if (first !== undefined) {
    if (first.form === 'dot' && !prefix.isTrigger && first.year === undefined) return undefined;
    return rangeFrom(block, first) ?? single(first);
  }
  const day = dayOf(block.tokens[at]);
  if (day === undefined) return undefined;
  const last = lastDayAt(block, at + 1);
  if (last === undefined || last.day <= day) return undefined;
  if (!prefix.isTrigger && last.year === undefined) return undefined;
  return {
    end: last.end,
    day,
    endDay: last.day,
    month: last.month,
    endMonth: last.month,
    year: last.year,
  };
}

function single({ day, month, year, end }: DayMonth): Core {
  return { end, day, endDay: undefined, month, endMonth: undefined, year };
}

function rangeFrom(block: TokenizedBlock, first: DayMonth): Core | undefined {
  const mark = block.tokens[first.end];
  if (mark === undefined || mark.key === ',' || !rangeWords.has(mark)) return undefined;
  const last = dayMonthAt(block, skipSoftWords(block, first.end + 1));
  if (last === undefined) return undefined;
  return {
    end: last.end,
    day: first.day,
    endDay: last.day,
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
  return withoutDay(block, at, { end, use: 'other', month: month.month, year });
}

/** `năm 2024`; `2021 - 2026` and `2024-2025` are terms. */
function yearMention(block: TokenizedBlock, at: number): DateMention | undefined {
  const { tokens } = block;
  const year = yearOf(tokens[at]);
  if (year === undefined) return undefined;
  const endYear = tokens[at + 1]?.key === '-' ? yearOf(tokens[at + 2]) : undefined;
  if (endYear !== undefined && endYear > year) {
    return withoutDay(block, at, { end: at + 3, use: 'term', year });
  }
  const isNamed = tokens[at - 1]?.key === yearWord;
  return isNamed ? withoutDay(block, at, { end: at + 1, use: 'other', year }) : undefined;
}

function withoutDay(
  block: TokenizedBlock,
  first: number,
  known: {
    readonly end: number;
    readonly use: DateMention['use'];
    readonly month?: number;
    readonly year?: number | undefined;
    readonly prefix?: DatePrefix;
  },
): DateMention {
  const { prefix } = known;
  return {
    block: block.index,
    first,
    end: known.end,
    day: undefined,
    endDay: undefined,
    month: known.month,
    endMonth: undefined,
    year: known.year,
    part: prefix?.part,
    weekday: undefined,
    relative: prefix?.relative,
    use: known.use,
  };
}
