import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import { yearOf } from '../mentions/day-month.ts';
import type { DateMention, Mention, Reading, Section } from '../reading.ts';
import { startsHit, type TokenizedBlock } from '../tokens.ts';
import { sectionFinder } from './event-day.ts';
import type { DayOfYear, YearSign } from './year-sign.ts';

const formulaDoneKind = kindSet('formula/done');
const formulaPlanKind = kindSet('formula/plan');
const aimKind = kindSet('year/aim');
const formulaReviewKind = kindSet('formula/review');
const restOfYearKind = kindSet('rest-of-year');

/** `tính đến năm 2019` counts what is done, `đến năm 2030` what is aimed at. */
const countedWord = toneKey('tính');
/** Words before a year that are looked at for what it is the year of. */
const nameReach = 12;
/** Words between `hoàn thành` and the tasks that are done. */
const doneReach = 5;
/** First months of a year, when the year before is reviewed. */
export const reviewMonths = 3;
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

/** A year that is only named. */
interface NamedYear {
  readonly mention: DateMention;
  readonly year: number;
  readonly section: Section;
  /** Whether it stands in the sentence of the date. */
  readonly isSame: boolean;
  /** The year the meeting was held in, if it is about this one. */
  readonly held: number;
}

/**
 * Years that are only named: strong in the lead, weak elsewhere. Of several in the sentence of the date the latest is
 * meant, which reviews the others, until the last months of a year plan the next.
 */
export function addNamedSigns(found: YearSign[], reading: Reading, date: DayOfYear): void {
  const sections = sectionFinder(reading);
  const named: NamedYear[] = [];
  let latest = Number.NEGATIVE_INFINITY;
  for (const mention of reading.dates) {
    const block = reading.blocks[mention.block];
    const year = yearNamed(block, mention);
    const section = sections(mention)?.section;
    if (year === undefined || block === undefined || section === undefined) continue;
    const isSame =
      section.block === date.block && section.first <= date.first && date.first < section.end;
    const held = heldIn(block, mention, date.month);
    if (isSame) latest = Math.max(latest, held);
    named.push({ mention, year, section, isSame, held });
  }
  for (const { mention, year, section, isSame, held } of named) {
    const isHead = section.kind === 'lead';
    const at: Mention = { block: mention.block, first: mention.first, end: mention.end };
    const isReviewed = held < latest && date.month < planMonths;
    const there = isHead ? 2 : section.kind === 'tasks' ? 0.45 : 0.5;
    const weight = isReviewed ? 0.5 : isSame ? 3 : there;
    found.push({
      year: held,
      weight,
      at,
      reason: namedReason({ year, held, month: date.month, isSame }),
    });
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
export function isRestOfYear(block: TokenizedBlock, plan: number, year: number): boolean {
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
export function isFarYear(block: TokenizedBlock | undefined, at: number): boolean {
  return (
    isFarWord(block, at - 2) || isFarWord(block, at - 3) || visionWords.has(block?.tokens[at - 1])
  );
}

/** `đến`, `vốn`, not `tính đến`. */
export function isFarWord(block: TokenizedBlock | undefined, at: number): boolean {
  const isFar = farWords.has(block?.tokens[at]);
  return isFar && block?.tokens[at - 1]?.key !== countedWord;
}
