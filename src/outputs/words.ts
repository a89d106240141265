import type { Role } from '../model/report.ts';
import type { SiteSettings } from '../model/site.ts';

/**
 * Words of feeds and calendars. They are read outside the site, so no theme changes them; those of pages are in the
 * theme's catalogue.
 */
export interface OutputWords {
  readonly date: string;
  readonly organiser: string;
  readonly event: string;
  readonly mode: string;
  readonly places: string;
  readonly result: string;
  readonly plan: string;
  readonly roles: Readonly<Record<Role, string>>;
  readonly modes: Readonly<Record<'in-person' | 'online' | 'hybrid', string>>;
  readonly parts: Readonly<Record<'morning' | 'afternoon' | 'evening' | 'all-day', string>>;
  readonly unknownDay: string;
  readonly year: string;
  readonly calendar: string;
  /** Of a calendar entry: the text gives no hours. */
  readonly noHours: string;
  readonly dayInferred: string;
  more(count: number): string;
  onDay(day: string): string;
  fromTo(first: string, last: string): string;
  inMonth(month: string): string;
  inYear(year: string): string;
  between(first: string, last: string): string;
  chairs(names: string): string;
}

const vietnamese: OutputWords = {
  date: 'Thời gian',
  organiser: 'Đơn vị tổ chức',
  event: 'Sự kiện',
  mode: 'Hình thức',
  places: 'Nơi họp',
  result: 'Kết quả',
  plan: 'Đề ra',
  roles: {
    chairs: 'Chủ trì',
    'co-chairs': 'Đồng chủ trì',
    directs: 'Dự và chỉ đạo',
    attends: 'Dự',
    speaks: 'Phát biểu',
    reports: 'Báo cáo',
    concludes: 'Kết luận',
  },
  modes: { 'in-person': 'Trực tiếp', online: 'Trực tuyến', hybrid: 'Trực tiếp và trực tuyến' },
  parts: { morning: 'sáng', afternoon: 'chiều', evening: 'tối', 'all-day': 'cả ngày' },
  unknownDay: 'Chưa rõ ngày họp.',
  year: 'Năm',
  calendar: 'Lịch họp',
  noHours: 'Bài không nêu giờ họp.',
  dayInferred: 'Ngày do kho suy ra:',
  more: (count) => `và ${count} dữ kiện khác`,
  onDay: (day) => `Họp ngày ${day}.`,
  fromTo: (first, last) => `Họp từ ngày ${first} đến ngày ${last}.`,
  inMonth: (month) => `Họp trong tháng ${month}.`,
  inYear: (year) => `Họp trong năm ${year}.`,
  between: (first, last) => `Họp trong khoảng ${first}–${last}.`,
  chairs: (names) => `Chủ trì: ${names}.`,
};

const english: OutputWords = {
  date: 'When',
  organiser: 'Organiser',
  event: 'Event',
  mode: 'Form',
  places: 'Where',
  result: 'Result',
  plan: 'Plan',
  roles: {
    chairs: 'In the chair',
    'co-chairs': 'Joint chair',
    directs: 'Attends and directs',
    attends: 'Attends',
    speaks: 'Speaks',
    reports: 'Reports',
    concludes: 'Concludes',
  },
  modes: { 'in-person': 'In person', online: 'Online', hybrid: 'In person and online' },
  parts: { morning: 'morning', afternoon: 'afternoon', evening: 'evening', 'all-day': 'all day' },
  unknownDay: 'The day of the meeting is not known.',
  year: 'Year',
  calendar: 'Meetings',
  noHours: 'The report gives no hours.',
  dayInferred: 'The day was worked out:',
  more: (count) => `and ${count} more facts`,
  onDay: (day) => `Met on ${day}.`,
  fromTo: (first, last) => `Met from ${first} to ${last}.`,
  inMonth: (month) => `Met in ${month}.`,
  inYear: (year) => `Met in ${year}.`,
  between: (first, last) => `Met some time from ${first} to ${last}.`,
  chairs: (names) => `In the chair: ${names}.`,
};

export function wordsOf({ language }: Pick<SiteSettings, 'language'>): OutputWords {
  return language === 'vi' ? vietnamese : english;
}
