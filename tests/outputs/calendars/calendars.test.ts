import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { Report } from '../../../src/model/report.ts';
import { archiveCalendar, sectionCalendars } from '../../../src/outputs/calendars/index.ts';
import { dayOf, factOf, intervalOf, personOf, placeOf, reportOf } from '../../make/report.ts';
import { siteOf } from '../../make/site.ts';
import { filesOf } from '../files-of.ts';
import { textOf } from '../text-of.ts';

const long =
  'Hội nghị tổng kết công tác quốc phòng địa phương, giáo dục quốc phòng; an ninh 😀 \\ năm 2029 và triển khai nhiệm vụ';

const morning = reportOf('sang', {
  title: factOf(long),
  date: [
    factOf(dayOf('2030-02-06', { part: 'morning', reasons: ['Đầu tệp ghi 2030-02.'] }), {
      basis: 'inferred',
    }),
  ],
  places: [factOf(placeOf('hội trường xã'))],
  chair: [factOf(personOf('Lý Văn Ổi'))],
});
const days = reportOf('may-ngay', {
  date: [
    factOf(
      dayOf('2030-12-30', { end: '2031-01-01', edtf: '2030-12-30/2031-01-01', precision: 'days' }),
    ),
  ],
});
const elsewhere = [
  reportOf('khoang', { date: [factOf(intervalOf('2030-09-01', '2030-11-30'))] }),
  reportOf('thang', { date: [factOf(dayOf('2030-05-31', { precision: 'month' }))] }),
  reportOf('khong-nam', {
    date: [factOf(dayOf('XXXX-02-06', { start: undefined, end: undefined }))],
  }),
  reportOf('khong-ngay'),
  reportOf('khong-hop', { isMeeting: false, date: [factOf(dayOf('2030-02-06'))] }),
];

function calendarOf(reports: readonly Report[], baseUrl?: string): string {
  return textOf(archiveCalendar(siteOf(reports, { settings: { baseUrl } })));
}

/** Property lines, unfolded as RFC 5545 says. */
function lines(calendar: string): readonly string[] {
  return calendar.replaceAll('\r\n ', '').split('\r\n');
}

test('only meetings on a certain day are in the calendar', () => {
  const calendar = calendarOf([morning, ...elsewhere, days]);
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('uid'))).toEqual([
    'urn:kyyeu:su-kien:sang',
    'urn:kyyeu:su-kien:may-ngay',
  ]);
});

test('a meeting in the morning is a whole day that says so: no hour is made up', () => {
  expect(lines(calendarOf([morning], 'https://kho.example/ban'))).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Ky Yeu//Ky Yeu//VI',
    'CALSCALE:GREGORIAN',
    'NAME:Kỷ Yếu: Lịch họp',
    'X-WR-CALNAME:Kỷ Yếu: Lịch họp',
    'BEGIN:VEVENT',
    'UID:https://kho.example/ban/su-kien/sang.html',
    'DTSTAMP:20300206T000000Z',
    'DTSTART;VALUE=DATE:20300206',
    'DTEND;VALUE=DATE:20300207',
    'SUMMARY:Hội nghị tổng kết công tác quốc phòng địa phương\\, giáo dục quốc phòng\\; an ninh 😀 \\\\ năm 2029 và triển khai nhiệm vụ (sáng)',
    'DESCRIPTION:Họp ngày 06/02/2030 (sáng). Chủ trì: Lý Văn Ổi. Hội nghị xã An Bình bàn việc trồng cây.\\nBài không nêu giờ họp.\\nNgày do kho suy ra: Đầu tệp ghi 2030-02.\\nhttps://kho.example/ban/su-kien/sang.html',
    'LOCATION:hội trường xã',
    'URL:https://kho.example/ban/su-kien/sang.html',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('several days end on the day after the last', () => {
  const found = lines(calendarOf([days]));
  expect(found).toContain('DTSTART;VALUE=DATE:20301230');
  expect(found).toContain('DTEND;VALUE=DATE:20310102');
});

test('white space in a title is one space, lone spaces stay, and none is left at its ends', () => {
  const title = factOf('\n Họp  bàn\u00a0việc\t \ttrồng cây \n');
  const calendar = calendarOf([{ ...morning, title, event: [] }]);
  expect(lines(calendar)).toContain('SUMMARY:Họp bàn việc trồng cây (sáng)');
});

test('an archive without such meetings has an empty calendar', () => {
  expect(lines(calendarOf(elsewhere)).filter((line) => line.startsWith('BEGIN'))).toEqual([
    'BEGIN:VCALENDAR',
  ]);
});

describe('every file', () => {
  const site = siteOf([morning, days, ...elsewhere]);
  const files = [archiveCalendar(site), ...filesOf(sectionCalendars, site)];

  test('stands beside the page of a year or of a meeting', () => {
    expect(files.map(({ path }) => path)).toEqual([
      'lich.ics',
      'lich/2030.ics',
      'lich/2031.ics',
      'su-kien/sang.ics',
      'su-kien/may-ngay.ics',
    ]);
  });

  test.each(files.map((file) => [file.path, textOf(file)] as const))(
    '%s has lines of at most 75 octets that end in CR LF, and whole letters in each',
    (_, text) => {
      const physical = text.split('\r\n');
      expect(physical.at(-1)).toBe('');
      expect(physical.join('')).not.toMatch(/[\r\n\uFFFD]/u);
      expect(Math.max(...physical.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    },
  );
});
