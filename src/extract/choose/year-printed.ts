import { kindSet } from '../../lexicon/kind-set.ts';
import { daysBetween, twoDigits } from '../../text/calendar.ts';
import { toneKey } from '../../text/fold.ts';
import { yearOf } from '../mentions/day-month.ts';
import type { DateMention, Mention, Reading } from '../reading.ts';
import { readReviewFormula } from '../review-formula.ts';
import { hitIn, type TokenizedBlock } from '../tokens.ts';
import {
  addNamedSigns,
  isFarWord,
  isFarYear,
  isRestOfYear,
  planMonths,
  reviewMonths,
} from './year-named.ts';
import { addPartOfYearSigns } from './year-part.ts';
import type { DayOfYear, YearSign } from './year-sign.ts';
import { addTetSigns } from './year-tet.ts';

const meetingKinds = kindSet('event', 'event/verb');
const planListKind = kindSet('section/plan-list');

/** A date with a year counts for a meeting at most so many days before it, or half of them after it. */
const near = 60;
/** As much as a stamp of the page says. */
const sameDayWeight = 10;
/** What dates are of that say nothing of the year of a meeting beside them; a stamp counts as a publication. */
const silentUses: ReadonlySet<DateMention['use']> = new Set([
  'anniversary',
  'document',
  'lunar',
  'stamp',
]);
/** Of `nghị quyết`. */
const resolutionEnd = toneKey('quyết');

/** Adds what the text itself says of the year of a date. */
export function addPrintedSigns(found: YearSign[], reading: Reading, date: DayOfYear): void {
  addFormulaSigns(found, reading, date);
  addPartOfYearSigns(found, reading, date);
  addDatedSigns(found, reading, date);
  addSectionSigns(found, reading, date);
  addTermSigns(found, reading, date);
  addTetSigns(found, reading, date);
  addNamedSigns(found, reading, date);
}

/**
 * `đại hội … nhiệm kỳ 2020 - 2025` is held in the first year of the term, in the sentence that names the day; not
 * `hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội …`.
 */
function addTermSigns(
  found: YearSign[],
  { blocks, dates, sections }: Reading,
  date: DayOfYear,
): void {
  const block = blocks[date.block];
  const sentence = sections.find(
    ({ block: at, first, end }) => at === date.block && first <= date.first && date.first < end,
  );
  if (block === undefined || sentence === undefined || !namesCongress(block, sentence)) return;
  for (const { use, year, block: at, first, end } of dates) {
    if (use !== 'term' || year === undefined || at !== date.block) continue;
    if (first < sentence.first || first >= sentence.end) continue;
    const reason = `Đại hội nhiệm kỳ bắt đầu năm ${year}.`;
    found.push({ year, weight: 2, at: { block: at, first, end }, reason });
  }
}

function namesCongress(block: TokenizedBlock, sentence: Mention): boolean {
  const event = hitIn(block, sentence, meetingKinds);
  return event?.entry.id === 'congress' && block.tokens[event.first - 1]?.key !== resolutionEnd;
}

/** `tổng kết năm 2024, triển khai nhiệm vụ 2025`: in December of the first year or early in the second. */
function addFormulaSigns(found: YearSign[], { blocks }: Reading, { month }: DayOfYear): void {
  const formula = readReviewFormula(blocks);
  if (formula === undefined) return;
  const { reviewYear, planYear, at } = formula;
  const reason = `Hội nghị tổng kết năm ${reviewYear}, triển khai nhiệm vụ ${planYear}, họp vào tháng ${month}.`;
  found.push({ year: month >= planMonths ? reviewYear : planYear, weight: 6, at, reason });
}

/**
 * Another day or month printed with its year, close to the date. The very day with its year settles it. The date of a
 * document says nothing: a meeting carries out what was decided a year before.
 */
function addDatedSigns(found: YearSign[], { dates }: Reading, date: DayOfYear): void {
  for (const mention of dates) {
    const { month, year, use } = mention;
    if (month === undefined || year === undefined || silentUses.has(use)) continue;
    const other = { year, month, day: mention.day ?? 1 };
    const gap = daysBetween({ year, month: date.month, day: date.day }, other);
    if (gap > near || gap < -near) continue;
    const day = mention.day === undefined ? '' : `${twoDigits(mention.day)}/`;
    const words = `${day}${twoDigits(month)}/${year}`;
    if (gap === 0 && mention.day !== undefined) {
      const reason = `Bài in ngày ấy đủ năm: ${words}.`;
      found.push({ year, weight: sameDayWeight, at: mention, reason });
      continue;
    }
    const reason = `Bài nhắc ${day === '' ? 'tháng' : 'ngày'} ${words}, gần ngày họp.`;
    found.push({ year, weight: 3, at: mention, reason });
  }
}

/** The years of the parts that look back and ahead. */
function addSectionSigns(
  found: YearSign[],
  { blocks, sections }: Reading,
  { month }: DayOfYear,
): void {
  const seen = new Set<string>();
  const far = new Set<string>();
  for (const section of sections) {
    const { kind, period, opener } = section;
    if (opener === undefined || period === undefined || period.includes('/')) continue;
    if (kind !== 'review' && kind !== 'tasks') continue;
    if (seen.has(kind)) continue;
    const year = Number(period.slice(0, 4));
    const named =
      yearIn(blocks[opener.block], opener, year) ?? yearIn(blocks[section.block], section, year);
    const isAhead = isHorizon(blocks[opener.block], opener);
    const isNamedAhead = named !== undefined && isFarYear(named.block, named.at);
    if (kind === 'tasks' && (isAhead || isNamedAhead)) far.add(period);
    if (isAhead || far.has(period)) continue;
    seen.add(kind);
    const isWholeYear = period.length === 4;
    if (kind === 'review' && !(month >= planMonths && isPlanned(named, opener))) {
      const isNextYear = isWholeYear && month <= reviewMonths;
      const reason = `Bài nêu kết quả năm ${year}, hội nghị họp vào tháng ${month}.`;
      found.push({ year: isNextYear ? year + 1 : year, weight: 2, at: opener, reason });
    } else {
      // A quarter to come is completed from another year of the text: it says nothing of its own.
      if (!isWholeYear) continue;
      const isYearBefore = month >= planMonths;
      const reason = `Bài nêu nhiệm vụ năm ${year}, hội nghị họp vào tháng ${month}.`;
      found.push({ year: isYearBefore ? year - 1 : year, weight: 2, at: opener, reason });
    }
  }
}

/** A year where it is printed. */
interface PrintedYear {
  readonly block: TokenizedBlock;
  readonly at: number;
}

/** Where a sentence prints a year, if it does. */
function yearIn(
  block: TokenizedBlock | undefined,
  { first, end }: Mention,
  year: number,
): PrintedYear | undefined {
  if (block === undefined) return undefined;
  for (let at = first; at < end; at++) if (yearOf(block.tokens[at]) === year) return { block, at };
  return undefined;
}

/** `tổng kết 1 năm đã qua và đề ra nhiệm vụ năm ⟦2021⟧`: the part opens with a review, its year is planned. */
function isPlanned(named: PrintedYear | undefined, opener: Mention): boolean {
  if (named?.block.index !== opener.block) return false;
  const { block, at } = named;
  const plan = hitIn(block, { first: opener.first, end: at }, planListKind);
  return plan !== undefined && !isRestOfYear(block, plan.first, at);
}

/** `đến năm 2030` says nothing of the year of the meeting. */
function isHorizon(block: TokenizedBlock | undefined, { first, end }: Mention): boolean {
  for (let index = first - 2; index < end; index++) if (isFarWord(block, index)) return true;
  return false;
}
