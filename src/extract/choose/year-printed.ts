import { kindSet } from '../../lexicon/kind-set.ts';
import { daysBetween, twoDigits } from '../../text/calendar.ts';
import { toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import { yearOf } from '../mentions/day-month.ts';
import type { DateMention, Mention, Reading } from '../reading.ts';
import { readReviewFormula } from '../review-formula.ts';
import { hitIn, startsHit, type TokenizedBlock } from '../tokens.ts';
import { sectionFinder } from './event-day.ts';
import { partOfYearSigns } from './year-part.ts';
import type { DayOfYear, YearSign } from './year-sign.ts';

const meetingKinds = kindSet('event', 'event/verb');
const formulaDoneKind = kindSet('formula/done');
const formulaPlanKind = kindSet('formula/plan');
const aimKind = kindSet('year/aim');
const formulaReviewKind = kindSet('formula/review');
const planListKind = kindSet('section/plan-list');
const restOfYearKind = kindSet('rest-of-year');

/** A date with a year counts for a meeting at most so many days before it, or half of them after it. */
const near = 60;
/** `tính đến năm 2019` counts what is done, `đến năm 2030` what is aimed at. */
const countedWord = toneKey('tính');
/** Of `nghị quyết`. */
const resolutionEnd = toneKey('quyết');
/** Words before a year that are looked at for what it is the year of. */
const nameReach = 12;
/** Words between `hoàn thành` and the tasks that are done. */
const doneReach = 5;
/** First months of a year, when the year before is reviewed. */
const reviewMonths = 3;
/** From this month on the next year is planned. */
export const planMonths = 10;
const reachedWords = wordSet('đạt', 'vượt', 'bằng', 'so', 'thực', 'hiện', '%');
const purposeWords = wordSet('để', 'nhằm');
/** A year after these words lies ahead, is compared with, or is a start. */
const farWords = wordSet(
  'đến',
  'hết',
  'vào',
  'vốn',
  'với',
  'từ',
  'kỳ',
  'tết',
  'luật',
  'hơn',
  'lần',
);
/** These too, right before it: `tầm nhìn 2045`, `định hướng 2030`. */
const visionWords = wordSet('nhìn', 'hướng', 'đến', 'tới');

/** What the text itself says of the year of a date. */
export function* printedSigns(reading: Reading, date: DayOfYear): Iterable<YearSign> {
  yield* formulaSigns(reading, date);
  yield* partOfYearSigns(reading, date);
  yield* datedSigns(reading, date);
  yield* sectionSigns(reading, date);
  yield* termSigns(reading, date);
  yield* namedSigns(reading, date);
}

/**
 * `đại hội … nhiệm kỳ 2020 - 2025` is held in the first year of the term, in the sentence that names the day; not
 * `hội nghị sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội …`.
 */
function* termSigns({ blocks, dates, sections }: Reading, date: DayOfYear): Iterable<YearSign> {
  const block = blocks[date.block];
  const sentence = sections.find(
    ({ block: at, first, end }) => at === date.block && first <= date.first && date.first < end,
  );
  if (block === undefined || sentence === undefined || !namesCongress(block, sentence)) return;
  for (const { use, year, block: at, first, end } of dates) {
    if (use !== 'term' || year === undefined || at !== date.block) continue;
    if (first < sentence.first || first >= sentence.end) continue;
    const reason = `Đại hội nhiệm kỳ bắt đầu năm ${year}.`;
    yield { year, weight: 2, at: { block: at, first, end }, reason };
  }
}

function namesCongress(block: TokenizedBlock, sentence: Mention): boolean {
  const event = hitIn(block, sentence, meetingKinds);
  return event?.entry.id === 'congress' && block.tokens[event.first - 1]?.key !== resolutionEnd;
}

/** `tổng kết năm 2024, triển khai nhiệm vụ 2025`: in December of the first year or early in the second. */
function* formulaSigns({ blocks }: Reading, { month }: DayOfYear): Iterable<YearSign> {
  const formula = readReviewFormula(blocks);
  if (formula === undefined) return;
  const { reviewYear, planYear, at } = formula;
  const reason = `Hội nghị tổng kết năm ${reviewYear}, triển khai nhiệm vụ ${planYear}, họp vào tháng ${month}.`;
  yield { year: month >= planMonths ? reviewYear : planYear, weight: 6, at, reason };
}

/** Another day or month printed with its year, close to the date. */
function* datedSigns({ dates }: Reading, date: DayOfYear): Iterable<YearSign> {
  for (const mention of dates) {
    const { month, year, use } = mention;
    if (month === undefined || year === undefined) continue;
    if (use === 'anniversary' || use === 'stamp' || use === 'lunar') continue;
    const other = { year, month, day: mention.day ?? 1 };
    const gap = daysBetween({ year, month: date.month, day: date.day }, other);
    if (gap > near || gap < -near) continue;
    const day = mention.day === undefined ? '' : `${twoDigits(mention.day)}/`;
    const words = `${day}${twoDigits(month)}/${year}`;
    const reason = `Bài nhắc ${day === '' ? 'tháng' : 'ngày'} ${words}, gần ngày họp.`;
    yield { year, weight: 3, at: mention, reason };
  }
}

/** The years of the parts that look back and ahead. */
function* sectionSigns({ blocks, sections }: Reading, { month }: DayOfYear): Iterable<YearSign> {
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
      yield { year: isNextYear ? year + 1 : year, weight: 2, at: opener, reason };
    } else {
      // A quarter to come is completed from another year of the text: it says nothing of its own.
      if (!isWholeYear) continue;
      const isYearBefore = month >= planMonths;
      const reason = `Bài nêu nhiệm vụ năm ${year}, hội nghị họp vào tháng ${month}.`;
      yield { year: isYearBefore ? year - 1 : year, weight: 2, at: opener, reason };
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

function isFarWord(block: TokenizedBlock | undefined, at: number): boolean {
  const isFar = farWords.has(block?.tokens[at]);
  return isFar && block?.tokens[at - 1]?.key !== countedWord;
}

/**
 * Years that are only named: strong in the lead, weak elsewhere. Of several in the sentence of the date the latest is
 * meant, which reviews the others, until the last months of a year plan the next.
 */
function* namedSigns(reading: Reading, date: DayOfYear): Iterable<YearSign> {
  const sections = sectionFinder(reading);
  const named = reading.dates.flatMap((mention) => {
    const block = reading.blocks[mention.block];
    const year = yearNamed(block, mention);
    const section = sections(mention)?.section;
    if (year === undefined || block === undefined || section === undefined) return [];
    const isSame =
      section.block === date.block && section.first <= date.first && date.first < section.end;
    return [{ mention, year, section, isSame, held: heldIn(block, mention, date.month) }];
  });
  const latest = Math.max(...named.filter(({ isSame }) => isSame).map(({ held }) => held));
  for (const { mention, year, section, isSame, held } of named) {
    const isHead = section.kind === 'lead';
    const at: Mention = { block: mention.block, first: mention.first, end: mention.end };
    const isReviewed = held < latest && date.month < planMonths;
    const there = isHead ? 2 : section.kind === 'tasks' ? 0.45 : 0.5;
    const weight = isReviewed ? 0.5 : isSame ? 3 : there;
    yield {
      year: held,
      weight,
      at,
      reason: namedReason({ year, held, month: date.month, isSame }),
    };
  }
}

function namedReason(named: {
  readonly year: number;
  readonly held: number;
  readonly month: number;
  readonly isSame: boolean;
}): string {
  const { year, held, month, isSame } = named;
  if (held < year) return `Bài bàn việc của năm ${year}, hội nghị họp vào tháng ${month}.`;
  if (held > year) return `Bài đánh giá năm ${year}, hội nghị họp vào tháng ${month}.`;
  return isSame ? `Cùng câu với ngày họp có “năm ${year}”.` : `Bài nhắc “năm ${year}”.`;
}

/** `kế hoạch năm 2025` is discussed late in 2024, `kết quả năm 2024` early in 2025. */
function heldIn(block: TokenizedBlock, { first, year = 0 }: DateMention, month: number): number {
  for (let index = first - 1; index >= Math.max(0, first - nameReach); index--) {
    if (isDoneAt(block, index)) return month <= reviewMonths ? year + 1 : year;
    if (month >= planMonths && startsHit(block, index, formulaPlanKind)) {
      const isThisYear = isDone(block, index) || isRestOfYear(block, index, first);
      return isThisYear ? year : year - 1;
    }
    const isAimed = month > planMonths && startsHit(block, index, aimKind);
    if (isAimed && !isReached(block, index)) return year - 1;
    const isReviewed = startsHit(block, index, formulaReviewKind);
    if (month <= reviewMonths && isReviewed) return year + 1;
  }
  return year;
}

/** `hoàn thành toàn diện ⟦nhiệm vụ⟧ năm 2025`: what is done lies in the year that ends. */
function isDone(block: TokenizedBlock, plan: number): boolean {
  for (let index = plan - 1; index >= Math.max(0, plan - doneReach); index--) {
    if (block.tokens[index]?.kind === 'mark') return false;
    if (isDoneAt(block, index)) return true;
  }
  return false;
}

/** `⟦đạt⟧ 105% dự toán năm 2021`: what was aimed at is reached. */
function isReached(block: TokenizedBlock, aim: number): boolean {
  for (let at = aim - 1; at >= Math.max(0, aim - doneReach); at--) {
    if (reachedWords.has(block.tokens[at]) || isDoneAt(block, at)) return true;
  }
  return false;
}

/** `hoàn thành`, but not `⟦để⟧ hoàn thành`, which is still to do. */
function isDoneAt(block: TokenizedBlock, at: number): boolean {
  return startsHit(block, at, formulaDoneKind) && !purposeWords.has(block.tokens[at - 1]);
}

/** `nhiệm vụ những tháng ⟦còn lại⟧ của năm 2019`, `… 3 tháng ⟦cuối⟧ năm 2019`, `… ⟦quý IV⟧/2019`: that year has come. */
function isRestOfYear(block: TokenizedBlock, plan: number, year: number): boolean {
  for (let at = year - 1; at > plan && yearOf(block.tokens[at]) === undefined; at--) {
    if (startsHit(block, at, restOfYearKind)) return true;
  }
  return false;
}

function yearNamed(
  block: TokenizedBlock | undefined,
  { first, year, month, use }: DateMention,
): number | undefined {
  if (block === undefined || year === undefined || month !== undefined || use !== 'other')
    return undefined;
  return isFarYear(block, first) ? undefined : year;
}

/** `đến năm ⟦2030⟧`, `tầm nhìn ⟦2045⟧`. */
function isFarYear(block: TokenizedBlock | undefined, at: number): boolean {
  return (
    isFarWord(block, at - 2) || isFarWord(block, at - 3) || visionWords.has(block?.tokens[at - 1])
  );
}
