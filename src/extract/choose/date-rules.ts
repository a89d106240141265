import type { DayPart, EventDate } from '../../model/report.ts';
import {
  addDays,
  isCalendarDay,
  isoWeekday,
  lengthOfMonth,
  parseIsoDay,
  toIsoDay,
  twoDigits,
} from '../../text/calendar.ts';
import type { DateMention, Mention, Reading } from '../reading.ts';
import type { Candidate, Rule } from '../rule.ts';
import { findBounds } from './bounds.ts';
import { findEventDay } from './event-day.ts';
import { completeYear } from './year.ts';
import { stampAbove } from './year-published.ts';
import type { DayOfYear } from './year-sign.ts';

type Offer = Omit<Candidate<EventDate>, 'rule'>;
type Reasons = Offer['evidence'];

const full: Rule<EventDate> = {
  id: 'date/full',
  summary: 'Ngày, tháng, năm in đủ.',
  examples: [
    {
      text: '⟦Sáng 8/1/2025⟧, UBND huyện tổ chức hội nghị.',
      value: { edtf: '2025-01-08', part: 'morning' },
    },
    { text: '⟦Ngày 16.11.2023⟧, Đảng ủy xã họp.', value: { edtf: '2023-11-16' } },
    { text: 'Theo Nghị quyết số 28-NQ/TW ngày 25/10/2013, hội nghị bàn về quốc phòng.' },
    { text: 'Hội nghị tổng kết Chỉ thị số 03/CT, ngày 10-4-2009 của Bộ.' },
    { text: 'Hội nghị giao các xã hoàn thành trước ngày 15/6/2024.' },
    { text: 'Chào mừng 90 năm (28/3/1935 - 28/3/2025).' },
  ],
  match(reading) {
    const date = dayOfEvent(reading);
    if (date === undefined || date.year === undefined || date.endDay !== undefined) return [];
    return [completed(reading, date, dayValue)];
  },
};

const range: Rule<EventDate> = {
  id: 'date/range',
  summary: 'Nhiều ngày liền nhau.',
  examples: [
    {
      text: '⟦Trong 2 ngày (6 - 7/12/2023)⟧, HĐND tỉnh họp kỳ thứ 21.',
      value: { edtf: '2023-12-06/2023-12-07', precision: 'days', part: undefined },
    },
    {
      text: '⟦Từ ngày 30/11 đến 2/12/2024⟧, trường tổ chức tập huấn.',
      value: { start: '2024-11-30' },
    },
    { text: 'Nhiệm kỳ 2025 - 2030, xã có 12/15 chi bộ.' },
  ],
  match(reading) {
    const date = dayOfEvent(reading);
    if (date?.endDay === undefined) return [];
    return [completed(reading, date, rangeValue)];
  },
};

const dayMonth: Rule<EventDate> = {
  id: 'date/day-month',
  summary: 'Ngày và tháng in trong bài; năm suy từ ngày đăng hoặc từ nội dung.',
  examples: [
    {
      text: '⟦Chiều 19/12⟧, Huyện ủy tổ chức hội nghị tổng kết năm 2024, triển khai nhiệm vụ năm 2025.',
      value: { edtf: '2024-12-19', part: 'afternoon' },
    },
    { text: '⟦Ngày 8-1⟧, Ban CHQS huyện giao ban.', value: { edtf: 'XXXX-01-08' } },
    { text: '⟦Ngày 19 - 12⟧, UBND tỉnh họp.', value: { edtf: 'XXXX-12-19' } },
    {
      text: '⟦Sáng 13/3⟧, Đảng bộ xã tổ chức Đại hội lần thứ XIII, nhiệm kỳ 2020 - 2025.',
      value: { edtf: '2020-03-13' },
    },
    {
      text: '⟦Sáng 28/12⟧, tại hội nghị quân chính, các đơn vị hoàn thành nhiệm vụ năm 2025.',
      value: { edtf: '2025-12-28' },
    },
    {
      text: '⟦Ngày 5-8⟧, Đại hội Đảng bộ huyện khai mạc. Trong phiên trù bị chiều 4-8, Đại hội bầu Đoàn Chủ tịch.',
      value: { edtf: 'XXXX-08-05' },
    },
    { text: 'Trong 9 tháng năm 2023, xã đã đạt nhiều kết quả.' },
    { text: 'Xã có 12/15 chỉ tiêu đạt và vượt.' },
    { text: 'Cùng ngày, Thường trực Huyện ủy làm việc với xã.' },
  ],
  match(reading) {
    const date = dayOfEvent(reading);
    if (date === undefined || date.year !== undefined || date.endDay !== undefined) return [];
    return [completed(reading, date, dayValue)];
  },
};

const relative: Rule<EventDate> = {
  id: 'date/relative',
  summary: '“Sáng nay”, “hôm qua” tính từ ngày đăng.',
  examples: [
    {
      text: '⟦Sáng nay⟧, UBND huyện họp giao ban.',
      published: '2025-01-09',
      value: { edtf: '2025-01-09', part: 'morning' },
    },
    {
      text: '⟦Hôm qua⟧, UBND huyện họp giao ban.',
      published: '2025-01-01',
      value: { edtf: '2024-12-31' },
    },
    {
      text: 'Thứ Ba, 15/07/2025 | 16:30\n\n⟦Hôm qua⟧, UBND huyện họp giao ban.',
      value: { edtf: '2025-07-14' },
    },
    { text: 'Sáng nay, UBND huyện họp giao ban.' },
  ],
  match(reading) {
    const mention = findEventDay(reading);
    if (mention?.relative === undefined || mention.day !== undefined) return [];
    const published = publishedOf(reading);
    const stamp = published === undefined ? stampAbove(reading, mention) : undefined;
    const { iso, at } = published ?? stamp ?? {};
    if (iso === undefined || at === undefined) return [];
    const day = parseIsoDay(iso);
    const words = published === undefined ? stamp?.words : `${published.words} ${iso}`;
    const evidence = [{ at, reason: `${words}.` }];
    const value =
      day === undefined
        ? monthValue(iso, mention.part, evidence)
        : dayOnly(toIsoDay(addDays(day, mention.relative)), mention.part, evidence);
    return [{ at: placeOf(mention), basis: 'inferred', evidence, value }];
  },
};

const bounds: Rule<EventDate> = {
  id: 'date/bounds',
  summary: 'Bài không in ngày; khoảng suy từ việc đã qua và việc sắp tới.',
  examples: [
    {
      text: 'Đồng chí A chủ trì hội nghị.\n\nNăm 2024, xã đã khắc phục hậu quả ⟦bão số 3⟧. Năm 2025, xã phấn đấu giảm nghèo.',
      value: { edtf: '2024-09-07/2025-12-31', precision: 'interval' },
    },
    { text: 'Đồng chí A chủ trì hội nghị.' },
  ],
  match(reading) {
    if (findEventDay(reading) !== undefined || publishedOf(reading) !== undefined) return [];
    const found = findBounds(reading);
    const strongest = found?.bounds.at(0);
    if (found === undefined || strongest === undefined) return [];
    const [start, end] = [toIsoDay(found.from), toIsoDay(found.to)];
    const evidence = found.bounds.map(({ at, reason }) => ({ at, reason }));
    const value = interval({ start, end }, evidence);
    return [{ at: strongest.at, basis: 'inferred', evidence, value }];
  },
};

/** All ways of reading the day of the meeting; at most one of them offers a date. */
export const dateRules: readonly Rule<EventDate>[] = [full, range, dayMonth, relative, bounds];

/** When the article was printed, as its crawl header or front matter says: an ISO day or month. */
export function publishedOf({
  article,
}: Reading):
  | { readonly iso: string; readonly at: Reasons[number]['at']; readonly words: string }
  | undefined {
  const field = article.frontMatter.published;
  if (field !== undefined)
    return { iso: field.value, at: field.span, words: 'Phần đầu bài ghi ngày đăng' };
  const { header } = article;
  if (header === undefined) return undefined;
  return { iso: header.published, at: header.span, words: 'Dòng đầu tệp ghi' };
}

/** The value of a month: `2025-01`. */
export function monthValue(iso: string, part: DayPart | undefined, evidence: Reasons): EventDate {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return {
    edtf: `${year}-${twoDigits(month)}`,
    start: toIsoDay({ year, month, day: 1 }),
    end: toIsoDay({ year, month, day: lengthOfMonth(year, month) }),
    precision: 'month',
    part,
    reasons: reasonsOf(evidence),
  };
}

/** The value of one unknown moment between two days. */
export function interval(
  { start, end }: { readonly start: string; readonly end: string },
  evidence: Reasons,
): EventDate {
  const reasons = reasonsOf(evidence);
  return { edtf: `${start}/${end}`, start, end, precision: 'interval', part: undefined, reasons };
}

/** The value of one day. */
export function dayOnly(iso: string, part: DayPart | undefined, evidence: Reasons): EventDate {
  const reasons = reasonsOf(evidence);
  return { edtf: iso, start: iso, end: iso, precision: 'day', part, reasons };
}

/** The day and month of the meeting, when the text prints them and they are a day of the calendar. */
function dayOfEvent(reading: Reading): DayOfYear | undefined {
  const mention = findEventDay(reading);
  if (mention?.day === undefined || mention.month === undefined) return undefined;
  const { day, month, year } = mention;
  if (year !== undefined && !isCalendarDay({ year, month, day })) return undefined;
  return { ...mention, day, month };
}

function placeOf({ block, first, end }: DateMention): Mention {
  return { block, first, end };
}

/** A date with its year printed or completed; without a year when none is to be had. */
function completed(
  reading: Reading,
  date: DayOfYear,
  toValue: (date: DayOfYear, year: number | undefined, evidence: Reasons) => EventDate,
): Offer {
  const at = placeOf(date);
  if (date.year !== undefined) {
    return { at, basis: 'said', evidence: [], value: toValue(date, date.year, []) };
  }
  const found = completeYear(reading, date);
  if (found === undefined)
    return { at, basis: 'said', evidence: [], value: toValue(date, undefined, []) };
  const evidence: Reasons[number][] = found.signs.map(({ at: place, reason }) => ({
    at: place,
    reason,
  }));
  const weekday = isoWeekday({ year: found.year, month: date.month, day: date.day });
  if (date.weekday === weekday) {
    evidence.push({ at, reason: `Thứ in trong bài khớp với ngày ấy của năm ${found.year}.` });
  }
  return { at, basis: 'inferred', evidence, value: toValue(date, found.year, evidence) };
}

function dayValue(date: DayOfYear, year: number | undefined, evidence: Reasons): EventDate {
  const { day, month, part } = date;
  if (year !== undefined) return dayOnly(toIsoDay({ year, month, day }), part, evidence);
  const edtf = `XXXX-${twoDigits(month)}-${twoDigits(day)}`;
  return { edtf, start: undefined, end: undefined, precision: 'day', part, reasons: [] };
}

function rangeValue(date: DayOfYear, year: number | undefined, evidence: Reasons): EventDate {
  const { day, month, endDay = day, endMonth = month } = date;
  const shared = { precision: 'days', part: undefined, reasons: reasonsOf(evidence) } as const;
  if (year === undefined) {
    const [from, to] = [
      `${twoDigits(month)}-${twoDigits(day)}`,
      `${twoDigits(endMonth)}-${twoDigits(endDay)}`,
    ];
    return { ...shared, edtf: `XXXX-${from}/XXXX-${to}`, start: undefined, end: undefined };
  }
  const start = toIsoDay({ year, month, day });
  const end = toIsoDay({ year: endMonth < month ? year + 1 : year, month: endMonth, day: endDay });
  return { ...shared, edtf: `${start}/${end}`, start, end };
}

function reasonsOf(evidence: Reasons): readonly string[] {
  return evidence.map(({ reason = '' }) => reason);
}
