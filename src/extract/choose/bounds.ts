import { type KindSet, kindSet } from '../../lexicon/kind-set.ts';
import {
  addDays,
  type CalendarDay,
  daysBetween,
  formatDay,
  parseIsoDay,
  toIsoDay,
} from '../../text/calendar.ts';
import { toneKey } from '../../text/fold.ts';
import { yearOf } from '../mentions/day-month.ts';
import type { Mention, Reading, Section } from '../reading.ts';
import { type Hit, hitsOf, printed, type TokenizedBlock } from '../tokens.ts';
import { sectionFinder } from './event-day.ts';

/** Words that say a meeting was not before, or not after, a day. */
interface Bound {
  readonly side: 'lower' | 'upper';
  readonly day: CalendarDay;
  readonly at: Mention;
  /** A Vietnamese sentence. */
  readonly reason: string;
}

/** The tightest days a meeting can have been held between, with the bounds that give them. */
export interface Bounds {
  readonly from: CalendarDay;
  readonly to: CalendarDay;
  /** Of the lower day first. */
  readonly bounds: readonly Bound[];
}

const stormKind = kindSet('storm');
const fixedDayKind = kindSet('fixed-day');
const yearWord = toneKey('năm');

/** What an undated report says of its day: what is told as past, what is still ahead. */
export function findBounds(reading: Reading): Bounds | undefined {
  const bounds = [
    ...periodBounds(reading),
    ...stormBounds(reading),
    ...anniversaryBounds(reading),
    ...printedAnniversaryBounds(reading),
  ];
  const lower = tightest(bounds, 'lower');
  const upper = tightest(bounds, 'upper');
  const [from, to] = [lower.at(0)?.day, upper.at(0)?.day];
  if (from === undefined || to === undefined || daysBetween(from, to) < 0) return undefined;
  return { from, to, bounds: [...lower, ...upper] };
}

/** The bounds of one side that agree on the tightest day. */
function tightest(bounds: readonly Bound[], side: Bound['side']): readonly Bound[] {
  const own = bounds.filter((bound) => bound.side === side);
  const sign = side === 'lower' ? 1 : -1;
  let best: Bound | undefined;
  for (const bound of own) {
    if (best === undefined || sign * daysBetween(best.day, bound.day) > 0) best = bound;
  }
  const seen = new Set<string>();
  return own.filter(
    ({ day, reason }) =>
      best !== undefined &&
      daysBetween(best.day, day) === 0 &&
      !seen.has(reason) &&
      seen.add(reason),
  );
}

/** Results of a year are told in it or later; what is planned for a year is set before its end. */
function* periodBounds({ sections }: Reading): Iterable<Bound> {
  for (const { kind, period, opener } of sections) {
    if (opener === undefined || period === undefined || period.includes('/')) continue;
    const year = Number(period.slice(0, 4));
    if (kind === 'review') {
      const reason = `Bài nêu kết quả năm ${year}.`;
      yield { side: 'lower', day: { year, month: 1, day: 1 }, at: opener, reason };
    } else if (kind === 'tasks') {
      const reason = `Bài đặt nhiệm vụ cho năm ${year}.`;
      yield { side: 'upper', day: { year, month: 12, day: 31 }, at: opener, reason };
    }
  }
}

/** `khắc phục hậu quả bão số 3` among the results of a year. */
function* stormBounds(reading: Reading): Iterable<Bound> {
  const sections = sectionFinder(reading);
  for (const { block, hit } of hitsIn(reading, stormKind)) {
    const section = sections({ block: block.index, first: hit.first })?.section;
    const number = Number(block.tokens[hit.end]?.text);
    const year = section?.kind === 'review' ? Number(section.period?.slice(0, 4)) : Number.NaN;
    const storm = reading.lexicon.storms.find(
      (known) => known.year === year && known.number === number,
    );
    const day = storm === undefined ? undefined : parseIsoDay(storm.landfall);
    if (day === undefined) continue;
    const at = { block: block.index, first: hit.first, end: hit.end + 1 };
    const reason = `Bài kể việc khắc phục bão số ${number}; bão số ${number} năm ${year} vào bờ ngày ${show(day)}.`;
    yield { side: 'lower', day, at, reason };
  }
}

/** `80 năm Ngày thành lập …` among what is still to be done. */
function* anniversaryBounds(reading: Reading): Iterable<Bound> {
  const sections = sectionFinder(reading);
  for (const { block, hit } of hitsIn(reading, fixedDayKind)) {
    const { tokens } = block;
    const section = sections({ block: block.index, first: hit.first })?.section;
    const fixed = reading.lexicon.fixedDays.get(hit.entry.id);
    const count =
      tokens[hit.first - 1]?.key === yearWord ? Number(tokens[hit.first - 2]?.text) : Number.NaN;
    if (fixed === undefined || !Number.isInteger(count) || !isStillAhead(section)) continue;
    const day = parseIsoDay(`${fixed.firstYear + count}-${fixed.monthDay}`);
    if (day === undefined) continue;
    const at = { block: block.index, first: hit.first - 2, end: hit.end };
    const reason = `Kỷ niệm ${printed(block, at)} (${show(day)}) còn là việc sắp làm.`;
    yield { side: 'upper', day: addDays(day, -1), at, reason };
  }
}

/** `(11/3/2015 - 11/3/2025)` among what is still to be done. */
function* printedAnniversaryBounds(reading: Reading): Iterable<Bound> {
  const sections = sectionFinder(reading);
  for (const mention of reading.dates) {
    const section = sections(mention)?.section;
    const block = reading.blocks[mention.block];
    const { day, month, use } = mention;
    const year = yearOf(block?.tokens[mention.end - 1]);
    if (use !== 'anniversary' || mention.endDay === undefined || !isStillAhead(section)) continue;
    if (year === undefined || day === undefined || month === undefined) continue;
    const feast = { year, month, day };
    const at = { block: mention.block, first: mention.first, end: mention.end };
    const reason = `Ngày kỷ niệm ${show(feast)} còn ở phía trước.`;
    yield { side: 'upper', day: addDays(feast, -1), at, reason };
  }
}

function isStillAhead(section: Section | undefined): boolean {
  return section?.kind === 'tasks' || section?.kind === 'speech';
}

function* hitsIn(
  { blocks }: Reading,
  kind: KindSet,
): Iterable<{ readonly block: TokenizedBlock; readonly hit: Hit }> {
  for (const block of blocks) {
    for (const hit of hitsOf(block, kind)) yield { block, hit };
  }
}

/** `07/09/2024`. */
function show(day: CalendarDay): string {
  return formatDay(toIsoDay(day));
}
