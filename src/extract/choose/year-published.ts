import type { Span } from '../../model/fact.ts';
import { type CalendarDay, daysBetween, lengthOfMonth, twoDigits } from '../../text/calendar.ts';
import type { DateMention, Mention, Reading } from '../reading.ts';
import type { DayOfYear, YearSign } from './year-sign.ts';

/** A meeting is reported within this many days. */
const window = 60;

/** Adds the year that puts a date shortly before the publication: its month may lie in the year before. */
export function addPublishedSigns(found: YearSign[], reading: Reading, date: DayOfYear): void {
  const { header, frontMatter } = reading.article;
  if (header !== undefined) {
    addSignOf(found, date, header, `Dòng đầu tệp ghi ${header.published}`);
  }
  const field = frontMatter.published;
  if (field !== undefined) {
    const published = { span: field.span, published: field.value };
    addSignOf(found, date, published, `Phần đầu bài ghi ngày đăng ${field.value}`);
  }
  for (const mention of reading.dates) {
    const stamp = stampOf(mention);
    if (stamp !== undefined)
      addSignOf(found, date, { span: mention, published: stamp.iso }, stamp.words);
  }
}

/** When the page that printed a report says it did. */
export interface Stamp {
  readonly iso: string;
  readonly at: Mention;
  /** The head of a Vietnamese sentence. */
  readonly words: string;
}

/** The last stamp of the page above a place: those further up say when the page was fetched. */
export function stampAbove({ dates }: Reading, { block }: Mention): Stamp | undefined {
  let last: Stamp | undefined;
  for (const mention of dates) {
    if (mention.block > block) break;
    last = stampOf(mention) ?? last;
  }
  return last;
}

function stampOf({ block, first, end, use, day, month, year }: DateMention): Stamp | undefined {
  if (use !== 'stamp' || day === undefined || month === undefined || year === undefined) {
    return undefined;
  }
  return {
    iso: `${year}-${twoDigits(month)}-${twoDigits(day)}`,
    at: { block, first, end },
    words: `Trang đăng ghi ngày ${twoDigits(day)}/${twoDigits(month)}/${year}`,
  };
}

function addSignOf(
  found: YearSign[],
  date: DayOfYear,
  { span, published }: { readonly span: Mention | Span; readonly published: string },
  words: string,
): void {
  const [year = 0, month = 0, day] = published.split('-').map(Number);
  const first: CalendarDay = { year, month, day: day ?? 1 };
  const last: CalendarDay = { year, month, day: day ?? lengthOfMonth(year, month) };
  for (const candidate of [year, year - 1]) {
    const meeting = { year: candidate, month: date.month, day: date.day };
    if (daysBetween(meeting, last) < 0 || daysBetween(meeting, first) > window) continue;
    const isBefore = candidate < year;
    const reason = isBefore ? `${words}, ngày họp thuộc năm trước.` : `${words}.`;
    found.push({ year: candidate, weight: 10, at: span, reason });
    return;
  }
}
