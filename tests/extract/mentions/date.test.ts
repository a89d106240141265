import { describe, expect, test } from 'vitest';
import { printed } from '../../../src/extract/tokens.ts';
import { readingOf } from '../../make/reading.ts';

/** The dates of a text as `words → day.month.year use`. */
function dates(text: string): readonly string[] {
  const { dates: found, blocks } = readingOf(text);
  return found.map((date) => {
    const block = blocks[date.block];
    const words = block === undefined ? '' : printed(block, date);
    const days = date.endDay === undefined ? date.day : `${date.day}-${date.endDay}`;
    const numbers = [days, date.month, date.year].map((number) => number ?? '?').join('.');
    return `${words} → ${numbers} ${date.use}`;
  });
}

describe('forms of a date', () => {
  test.each([
    ['Sáng 08/01, xã họp.', 'Sáng 08/01 → 8.1.? event'],
    ['Ngày 8-1, xã họp.', 'Ngày 8-1 → 8.1.? event'],
    ['Chiều 18.10, xã họp.', 'Chiều 18.10 → 18.10.? event'],
    ['Chiều ngày 04/12, xã họp.', 'Chiều ngày 04/12 → 4.12.? event'],
    ['Ngày 8/1/2025, xã họp.', 'Ngày 8/1/2025 → 8.1.2025 event'],
    ['Sáng 08 /01, xã họp.', 'Sáng 08 /01 → 8.1.? event'],
    ['Ngày 8 tháng 1 năm 2025, xã họp.', 'Ngày 8 tháng 1 năm 2025 → 8.1.2025 event'],
    ['Sáng nay (13/2), xã họp.', 'Sáng nay (13/2) → 13.2.? event'],
    ['Hôm nay, ngày 9/12, xã họp.', 'Hôm nay, ngày 9/12 → 9.12.? event'],
    ['Chiều thứ Năm (6/6/2024), xã họp.', 'Chiều thứ Năm (6/6/2024) → 6.6.2024 event'],
    ['Trong 2 ngày (5-6/12), xã họp.', 'Trong 2 ngày (5-6/12) → 5-6.12.? event'],
    [
      'Trong hai ngày 20 và 21/9/2018, xã họp.',
      'Trong hai ngày 20 và 21/9/2018 → 20-21.9.2018 event',
    ],
    ['Từ ngày 5 đến hết ngày 7/12, xã họp.', 'Từ ngày 5 đến hết ngày 7/12 → 5-7.12.? event'],
    ['Đúng 7h30 ngày 17/5, xã họp.', 'Đúng 7h30 ngày 17/5 → 17.5.? event'],
    ['Sáng nay, xã họp.', 'Sáng nay → ?.?.? event'],
  ])('%s', (text, expected) => {
    expect(dates(text)).toEqual([expected]);
  });
});

describe('dates that are not the meeting’s', () => {
  test.each([
    ['Nghị quyết số 28-NQ/TW ngày 25/10/2013 của Trung ương.', 'document'],
    ['Xã hoàn thành việc này trước ngày 15/6.', 'deadline'],
    ['Tính đến ngày 20/8/2024, xã có điện.', 'deadline'],
    ['Kỷ niệm 90 năm (28/3/1935 - 28/3/2025).', 'anniversary'],
    ['Thứ sáu, 23/08/2019 | 17:05 xã Hạ.', 'stamp'],
    ['Thứ Năm, 17/07/2025', 'stamp'],
    ['17/07/2025', 'stamp'],
    ['17/07/2025, xã Hạ họp.', 'event'],
    ['Ngày đăng bài: 17/07/2025 Xã Hạ họp.', 'stamp'],
    ['Cùng ngày, đoàn thăm xã.', 'same-day'],
    ['Ngày 10/3 âm lịch, làng giỗ Tổ.', 'lunar'],
    ['Mùng 6 tháng 2, làng mở hội.', 'lunar'],
    ['Sáng mùng 5 tháng 4 năm 2024, xã họp.', 'event'],
    ['Sáng hôm 5/4, xã họp.', 'event'],
  ])('%s', (text, use) => {
    expect(
      readingOf(text)
        .dates.filter(({ day, use: of }) => day !== undefined || of === use)
        .map(({ use: of }) => of),
    ).toEqual([use]);
  });

  test.each(['17/07/2025Ngày 16/7, xã Hạ họp.', '17/07/2025 Sáng 16/7, xã Hạ họp.'])(
    'the stamp that ran into «%s» leaves the day of the meeting',
    (text) => {
      const uses = readingOf(text).dates.map(({ use, day }) => [use, day]);
      expect(uses).toEqual([
        ['stamp', 17],
        ['event', 16],
      ]);
    },
  );
});

describe('numbers that are no dates', () => {
  test.each([
    'Xã đạt 12/15 chỉ tiêu.',
    'Có 9/9 thôn có điện.',
    'Số 168/2018/NĐ-CP.',
    'Bão số 3 đi qua Quốc lộ 3.',
    'Cuộc họp mở lúc 10h56.',
    'Ngày 31/2, xã họp.',
    'Tối đa 5 người.',
  ])('%s', (text) => {
    expect(readingOf(text).dates.filter(({ day }) => day !== undefined)).toEqual([]);
  });
});

test('a date keeps its part of the day and its weekday', () => {
  const [date] = readingOf('Chiều thứ Tư (8/1), xã họp.').dates;
  expect(date).toMatchObject({ part: 'afternoon', weekday: 3, day: 8, month: 1 });
});

test('the fourth time is no Wednesday', () => {
  const [date] = readingOf('Hội nghị lần thứ tư, ngày 8/1.').dates;
  expect(date?.weekday).toBeUndefined();
});
