import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { type EventDate, isCertainDay, type Target } from '../../../src/model/report.ts';
import { formatAmount } from '../../../src/pages/format/amount.ts';
import { capitalise } from '../../../src/pages/format/capitalise.ts';
import {
  formatRange,
  longDate,
  machineDate,
  shortDate,
  weekday,
} from '../../../src/pages/format/date.ts';
import { formatParticipant } from '../../../src/pages/format/participant.ts';
import { formatPeriod } from '../../../src/pages/format/period.ts';
import { createPhrasebook } from '../../../src/render/phrasebook.ts';
import { dayOf, groupOf, intervalOf, personOf, targetOf } from '../../make/report.ts';

const { say } = createPhrasebook(JSON.parse(readFileSync('templates/strings/vi.json', 'utf8')));
const english = createPhrasebook(JSON.parse(readFileSync('templates/strings/en.json', 'utf8')));

const undated = { start: undefined, end: undefined };
const day = (iso: string, part?: EventDate['part']) => dayOf(iso, { part });
const between = (start: string, end: string, precision: 'days' | 'interval'): EventDate => ({
  ...intervalOf(start, end),
  precision,
});
const month: EventDate = {
  ...between('2025-01-01', '2025-01-31', 'days'),
  edtf: '2025-01',
  precision: 'month',
};
const year: EventDate = {
  ...between('2025-01-01', '2025-12-31', 'days'),
  edtf: '2025',
  precision: 'year',
};
const yearless = dayOf('XXXX-02-06', undated);

describe('dates', () => {
  test.each([
    [day('2025-01-08', 'morning'), 'Thứ Tư, 08/01/2025 (sáng)', '08/01/2025', '2025-01-08'],
    [day('2024-02-29'), 'Thứ Năm, 29/02/2024', '29/02/2024', '2024-02-29'],
    [
      between('2025-02-11', '2025-02-13', 'days'),
      'Thứ Ba đến Thứ Năm, 11–13/02/2025',
      '11–13/02/2025',
      undefined,
    ],
    [
      between('2024-09-07', '2024-12-21', 'interval'),
      'Khoảng 07/09–21/12/2024',
      '07/09–21/12/2024',
      undefined,
    ],
    [month, 'Tháng 01/2025', '01/2025', '2025-01'],
    [year, 'Năm 2025', '2025', '2025'],
    [yearless, '06/02, chưa rõ năm', '06/02, chưa rõ năm', '02-06'],
    [
      { ...yearless, edtf: 'XXXX-08-14/XXXX-08-15', precision: 'days' as const },
      '14–15/08, chưa rõ năm',
      '14–15/08, chưa rõ năm',
      undefined,
    ],
    [
      { ...yearless, edtf: 'XXXX-08-31/XXXX-09-02', precision: 'days' as const },
      '31/08–02/09, chưa rõ năm',
      '31/08–02/09, chưa rõ năm',
      undefined,
    ],
    [
      { ...yearless, part: 'evening' as const },
      '06/02, chưa rõ năm (tối)',
      '06/02, chưa rõ năm',
      '02-06',
    ],
  ])('%j reads %s', (date, long, short, machine) => {
    expect(say(longDate(date))).toBe(long);
    expect(say(shortDate(date))).toBe(short);
    expect(machineDate(date)).toBe(machine);
  });

  test.each([
    ['2024-12-24', '2025-01-03', '24/12/2024–03/01/2025'],
    ['2024-12-05', '2024-12-06', '05–06/12/2024'],
    ['2024-12-05', '2024-12-05', '05/12/2024'],
  ])('the range %s to %s is written %s', (start, end, shown) => {
    expect(say(formatRange(start, end))).toBe(shown);
  });

  test.each([
    [day('2025-01-08', 'morning'), 'Wednesday, 8 January 2025 (morning)'],
    [between('2025-02-11', '2025-02-13', 'days'), 'Tuesday to Thursday, 11–13 February 2025'],
    [between('2024-09-07', '2024-12-21', 'interval'), 'Some day in 7 September – 21 December 2024'],
    [
      between('2024-12-24', '2025-01-03', 'interval'),
      'Some day in 24 December 2024 – 3 January 2025',
    ],
    [month, 'January 2025'],
    [year, '2025'],
    [yearless, '6 February, year not known'],
  ])('%j reads in English %s', (date, long) => expect(english.say(longDate(date))).toBe(long));

  test('only a day or days with a year are certain', () => {
    const dates = [day('2025-01-08'), between('2025-02-11', '2025-02-13', 'days')];
    expect(dates.map(isCertainDay)).toEqual([true, true]);
    const others = [month, year, yearless, between('2024-09-07', '2024-12-21', 'interval')];
    expect(others.map(isCertainDay)).toEqual([false, false, false, false]);
  });

  test('the weekday agrees with the calendar of the platform', () => {
    const min = new Date('1900-01-01T00:00:00Z');
    const max = new Date('2199-12-31T00:00:00Z');
    fc.assert(
      fc.property(fc.date({ min, max, noInvalidDate: true }), (date) => {
        expect(weekday(date.toISOString().slice(0, 10)).key).toBe(`weekday.${date.getUTCDay()}`);
      }),
    );
  });
});

describe('amounts of targets', () => {
  test.each<[Partial<Target>, string]>([
    [{ comparator: 'gt', amount: 95, unit: '%' }, 'trên 95%'],
    [{ comparator: 'ge', amount: 85, unit: '%' }, 'từ 85%'],
    [{ comparator: 'ratio', amount: 12, of: 15, unit: 'chỉ tiêu' }, '12/15 chỉ tiêu'],
    [{ comparator: 'ratio', amount: 12, of: 15, base: 'chỉ tiêu' }, '12/15 chỉ tiêu'],
    [{ comparator: 'between', amount: [85, 90], unit: '%' }, '85–90%'],
    [{ amount: 100, unit: '%', base: 'chỉ tiêu' }, '100% chỉ tiêu'],
    [{ amount: 1250.5, unit: 'tỷ đồng' }, '1.250,5 tỷ đồng'],
    [
      { comparator: 'increase', amount: 12, unit: '%', base: 'so với cùng kỳ' },
      'tăng 12% so với cùng kỳ',
    ],
    [{ comparator: 'rank', amount: 3, of: 63 }, 'xếp thứ 3/63'],
    [
      {
        comparator: 'qualitative',
        amount: undefined,
        text: 'hội thao phấn đấu đạt giải',
        subject: 'hội thao',
      },
      'phấn đấu đạt giải',
    ],
    [
      {
        comparator: 'qualitative',
        amount: undefined,
        text: 'đạt giải hội thao',
        subject: 'hội thao',
      },
      'đạt giải hội thao',
    ],
  ])('%j reads %s', (target, shown) => {
    expect(say(formatAmount(targetOf('x', { unit: undefined, ...target })))).toBe(shown);
  });
});

test.each([
  ['2024', 'năm 2024'],
  ['2024-H1', '6 tháng đầu năm 2024'],
  ['2025-Q3', 'quý III/2025'],
  ['2025-09', 'tháng 09/2025'],
  ['2025/2030', 'giai đoạn 2025–2030'],
  ['nhiệm kỳ này', 'nhiệm kỳ này'],
])('the period %s reads %s', (period, shown) => expect(say(formatPeriod(period))).toBe(shown));

test.each([
  ['2025-Q3', 'third quarter of 2025'],
  ['2025-09', 'September 2025'],
  ['2025/2030', '2025–2030'],
])('the period %s reads in English %s', (period, shown) =>
  expect(english.say(formatPeriod(period))).toBe(shown),
);

test('only our own counts have English marks; an amount stays as printed', () => {
  expect(english.say(1250.5)).toBe('1,250.5');
  const amount = { comparator: 'gt', amount: 1250.5, unit: 'tỷ đồng' } as const;
  expect(english.say(formatAmount(targetOf('x', amount)))).toBe('over 1.250,5 tỷ đồng');
});

test.each([
  ['thành phố Huế', 'Thành phố Huế'],
  ['đồng chí', 'Đồng chí'],
  ['ủy ban', 'Ủy ban'],
  ['', ''],
])('%j begins large as %j', (text, large) => expect(capitalise(text)).toBe(large));

test('a person is named with rank before honorific, a group by its words', () => {
  const person = personOf('Phạm Văn Thử', { honorific: 'Đồng chí', rank: 'Đại tá' });
  expect(formatParticipant(person)).toBe('Đại tá Phạm Văn Thử');
  expect(formatParticipant({ ...person, rank: undefined })).toBe('đồng chí Phạm Văn Thử');
  expect(formatParticipant(groupOf('lãnh đạo các xã'))).toBe('lãnh đạo các xã');
});
