import { kindSet } from '../../lexicon/kind-set.ts';
import type { DayPart } from '../../model/report.ts';
import { toneKey } from '../../text/fold.ts';
import type { Token } from '../../text/token.ts';
import { wordSet } from '../../text/word-set.ts';
import { hitAt, type TokenizedBlock } from '../tokens.ts';

const relativeDayKind = kindSet('relative-day');
const dayPartKind = kindSet('day-part');
const weekdayKind = kindSet('weekday');
const datePrefixKind = kindSet('date-prefix');

/** The words before the numbers of a date: `Sáng nay (`, `chiều thứ Năm, ngày`, `Trong hai ngày`. */
export interface DatePrefix {
  /** Exclusive; where the numbers must start. */
  readonly end: number;
  /** End of the words up to the relative day. */
  readonly relativeEnd: number;
  /** Whether the words make the numbers after them a date. */
  readonly isTrigger: boolean;
  readonly part: DayPart | undefined;
  /** ISO weekday 1–7. */
  readonly weekday: number | undefined;
  /** Days from the day of printing. */
  readonly relative: number | undefined;
}

const dayWord = toneKey('ngày');
/** `lần thứ tư` is the fourth time, not Wednesday. */
const timesWord = toneKey('lần');
const joinWords = wordSet(',', '(', 'vào');
const openers = wordSet('trong', 'từ', 'đúng');
const hourWords = wordSet('h', 'g', 'giờ');
const hourWithMinutes = /^[hg]\d{2}$/u;
const minuteWord = toneKey('phút');
const dayParts: Readonly<Record<string, DayPart>> = {
  morning: 'morning',
  afternoon: 'afternoon',
  evening: 'evening',
  'all-day': 'all-day',
};
/** Longest run of words read before the numbers. */
const longest = 14;

/** Reads the words of time that start at a token; nothing read leaves `end` at the token. */
export function datePrefixAt(block: TokenizedBlock, at: number): DatePrefix {
  const { tokens } = block;
  let part: DayPart | undefined;
  let weekday: number | undefined;
  let relative: number | undefined;
  let relativeEnd = at;
  let isTrigger = false;
  let end = at;
  while (end < at + longest) {
    const token = tokens[end];
    if (token === undefined) break;
    const relativeDay = hitAt(block, end, relativeDayKind);
    const partHit = hitAt(block, end, dayPartKind);
    const isOrdinal = tokens[end - 1]?.key === timesWord;
    const weekdayHit = isOrdinal ? undefined : hitAt(block, end, weekdayKind);
    const days = hitAt(block, end, datePrefixKind);
    const clock = clockAt(block, end);
    if (relativeDay !== undefined) {
      relative = Number(relativeDay.entry.id);
      if (partHit !== undefined) part ??= dayParts[partHit.entry.id];
      end = relativeDay.end;
      relativeEnd = end;
      isTrigger = true;
    } else if (partHit !== undefined) {
      part ??= dayParts[partHit.entry.id];
      end = partHit.end;
      isTrigger = true;
    } else if (weekdayHit !== undefined) {
      weekday = Number(weekdayHit.entry.id);
      end = weekdayHit.end;
      isTrigger = true;
    } else if (days !== undefined) {
      end = days.end;
      isTrigger = true;
    } else if (clock !== undefined) {
      part ??= clock.part;
      end = clock.end;
    } else if (token.kind === 'number' && tokens[end + 1]?.key === dayWord) {
      end += 2;
      isTrigger = true;
    } else if (end > at ? joinWords.has(token) : openers.has(token)) {
      end++;
    } else break;
  }
  return { end, relativeEnd, isTrigger, part, weekday, relative };
}

/** Whether a word may stand before all words and numbers of a date: `trong`, `từ`. */
export function opensDate(token: Token | undefined): boolean {
  return openers.has(token);
}

/** `7h30`, `14 giờ`, `7 giờ 30 phút`. */
function clockAt(
  block: TokenizedBlock,
  at: number,
): { readonly end: number; readonly part: DayPart } | undefined {
  const { tokens } = block;
  const hour = tokens[at];
  const unit = tokens[at + 1];
  if (hour?.kind !== 'number' || unit === undefined || hour.text.length > 2) return undefined;
  const hasMinutes = hourWithMinutes.test(unit.key);
  if (!hasMinutes && !hourWords.has(unit)) return undefined;
  let end = at + 2;
  if (!hasMinutes && tokens[end]?.kind === 'number' && tokens[end + 1]?.key !== '/') end++;
  if (tokens[end]?.key === minuteWord) end++;
  return { end, part: partOf(Number(hour.text)) };
}

function partOf(hour: number): DayPart {
  if (hour < 12) return 'morning';
  return hour < 18 ? 'afternoon' : 'evening';
}
