import { describe, expect, test } from 'vitest';
import { parseNumber } from '../../../src/extract/mentions/number.ts';
import { readingOf } from '../../make/reading.ts';

describe('printed numbers', () => {
  test.each([
    ['1.250,5', 1250.5],
    ['1.250', 1250],
    ['312.000', 312000],
    ['02', 2],
    ['6,68', 6.68],
    ['12.5', 12.5],
    ['1.2.3', undefined],
  ])('%s is %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });
});

describe('quantities', () => {
  test.each([
    ['thu 1.250,5 tỷ đồng', { amount: 1250.5, unit: 'tỷ đồng', form: 'money' }],
    ['thu 43 tỷ 426 triệu đồng', { amount: 43.426, unit: 'tỷ đồng', form: 'money' }],
    ['góp 2 triệu 500 nghìn đồng', { amount: 2.5, unit: 'triệu đồng', form: 'money' }],
    ['đạt 45 triệu đồng/người/năm', { amount: 45, unit: 'triệu đồng/người/năm', form: 'money' }],
    ['đạt 98,6%', { amount: 98.6, unit: '%', form: 'percent' }],
    ['đạt 98 phần trăm', { amount: 98, unit: 'phần trăm', form: 'percent' }],
    ['tăng 6,5 - 7%', { amount: [6.5, 7], unit: '%', form: 'range' }],
    ['tăng từ 6 đến 7%', { amount: [6, 7], unit: '%', form: 'range' }],
    ['đạt 12/15 chỉ tiêu', { amount: 12, of: 15, unit: 'chỉ tiêu', form: 'ratio' }],
    ['xếp thứ 3/8', { amount: 3, of: 8, form: 'rank' }],
    ['làm 1 250 ngôi nhà', { amount: 1250, unit: 'ngôi nhà', form: 'plain' }],
    ['khám cho trên 1.000 người', { amount: 1000, unit: 'người', form: 'plain' }],
    ['đạt 9/9 chỉ tiêu', { amount: 9, of: 9, unit: 'chỉ tiêu', form: 'ratio' }],
    ['phấn đấu cuối năm 2 xã về đích', { amount: 2, unit: 'xã', form: 'plain' }],
    ['có 02 xã đạt chuẩn', { amount: 2, unit: 'xã', form: 'plain' }],
  ])('%s', (text, expected) => {
    expect(readingOf(text).quantities).toMatchObject([expected]);
  });
});

describe('numbers that are names', () => {
  test.each([
    'bão số 3',
    'Trung đoàn 148',
    'Quân khu 1',
    'khóa 22',
    'Nghị quyết 28-NQ/TW',
    'năm 2024',
    'Sáng 08/01',
    'đối tượng 3, 4',
    'thực hiện phương châm “4 tại chỗ”',
    'cuộc vận động "Xây dựng gia đình 5 không, 3 sạch"',
    'tính trên 100.000 dân',
    'tính trên 1 ha đất trồng chè',
    'xã có dân số 25.000 người',
    'đến 31/12 giải ngân',
  ])('%s', (text) => {
    expect(readingOf(text).quantities).toEqual([]);
  });
});

test.each([
  ['đến năm 2025, 15 xã đạt chuẩn', { amount: 15, unit: 'xã' }],
  ['đến hết tháng 2/2024, 61/63 xã đã xong', { amount: 61, of: 63 }],
])('a count after a year is no part of its list: %s', (text, expected) => {
  expect(readingOf(text).quantities).toMatchObject([expected]);
});

test('a percentage after a year is no part of its list', () => {
  const { quantities } = readingOf('đến năm 2030, 100% xã có điện');
  expect(quantities).toMatchObject([{ amount: 100, unit: '%' }]);
});
