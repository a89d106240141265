import type { Span } from '../../model/fact.ts';
import { type CalendarDay, daysBetween, lengthOfMonth, twoDigits } from '../../text/calendar.ts';
import type { Mention, Reading } from '../reading.ts';
import type { DayOfYear, YearSign } from './year-sign.ts';

/** A meeting is reported within this many days. */
const window = 60;

/** The year that puts a date shortly before the publication: its month may lie in the year before. */
export function* publishedSigns(reading: Reading, date: DayOfYear): Iterable<YearSign> {
  const { header, frontMatter } = reading.article;
  if (header !== undefined) {
    yield* signOf(date, header, `Dòng đầu tệp ghi ${header.published}`);
  }
  const field = frontMatter.published;
  if (field !== undefined) {
    const published = { span: field.span, published: field.value };
    yield* signOf(date, published, `Phần đầu bài ghi ngày đăng ${field.value}`);
  }
  for (const mention of reading.dates) {
    const { use, day, month, year } = mention;
    if (use !== 'stamp' || day === undefined || month === undefined || year === undefined) continue;
    const published = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
    const words = `Trang đăng ghi ngày ${twoDigits(day)}/${twoDigits(month)}/${year}`;
    yield* signOf(date, { span: mention, published }, words);
  }
}

function* signOf(
  date: DayOfYear,
  { span, published }: { readonly span: Mention | Span; readonly published: string },
  words: string,
): Iterable<YearSign> {
  const [year = 0, month = 0, day] = published.split('-').map(Number);
  const first: CalendarDay = { year, month, day: day ?? 1 };
  const last: CalendarDay = { year, month, day: day ?? lengthOfMonth(year, month) };
  for (const candidate of [year, year - 1]) {
    const meeting = { year: candidate, month: date.month, day: date.day };
    if (daysBetween(meeting, last) < 0 || daysBetween(meeting, first) > window) continue;
    const isBefore = candidate < year;
    const reason = isBefore ? `${words}, ngày họp thuộc năm trước.` : `${words}.`;
    yield { year: candidate, weight: 10, at: span, reason };
    return;
  }
}
