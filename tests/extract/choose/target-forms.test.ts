import { describe, expect, test } from 'vitest';
import { chooseTargets } from '../../../src/extract/choose/targets.ts';
import { readingOf } from '../../make/reading.ts';

function targetsOf(text: string) {
  const lead = 'Sáng 8/1/2025, xã Hạ tổ chức hội nghị.';
  return chooseTargets(readingOf(`${lead}\n\n${text}`), []).map(({ value }) => value);
}

describe('numbers that are part of a name', () => {
  test.each([
    ['of a resolution', 'Năm 2024, xã triển khai Nghị quyết Trung ương 8 bảo đảm đồng bộ.'],
    ['of a flood', 'Năm 2024, mưa lớn gây lũ trên báo động 3 ở hạ lưu.'],
    ['of a level', 'Năm 2024, xã cung cấp dịch vụ công mức độ 4 theo quy định.'],
  ])('%s', (_, text) => {
    expect(targetsOf(text)).toEqual([]);
  });

  test('not after a level of government that pays', () => {
    const text = 'Năm 2024, xã nhận vốn Trung ương 8 tỷ đồng.';
    expect(targetsOf(text)).toMatchObject([{ amount: 8, unit: 'tỷ đồng' }]);
  });
});

describe('numbers that only describe', () => {
  test.each([
    ['how often somebody was praised', 'Năm 2024, xã được Huyện ủy 3 lần biểu dương, khen thưởng.'],
    ['what remains so', 'Năm 2024, Hạ và Thượng tiếp tục là 2 địa bàn trồng chè lớn.'],
  ])('%s', (_, text) => {
    expect(targetsOf(text)).toEqual([]);
  });
});

describe('where a clause ends', () => {
  test.each([
    [
      'not at the comma before a like number, whatever may happen to whom it is for',
      'Năm 2024, xã nhắn gần 2,4 triệu tin SMS, 7,9 triệu tin Zalo tới người dân vùng nguy cơ bị ảnh hưởng bởi mưa lũ.',
      [
        'xã nhắn gần 2,4 triệu tin SMS, 7,9 triệu tin Zalo tới người dân vùng nguy cơ bị ảnh hưởng bởi mưa lũ',
      ],
    ],
    [
      'not between the Party and the State',
      'Năm 2024, tỷ lệ hội viên học nghị quyết của Đảng, Nhà nước luôn đạt trên 90%.',
      ['tỷ lệ hội viên học nghị quyết của Đảng, Nhà nước luôn đạt trên 90%'],
    ],
    [
      'not before the rate of what was counted',
      'Năm 2024, xã xóa được 28 nhà tạm, tỷ lệ 61%; tỷ lệ hộ nghèo giảm 2%.',
      ['xã xóa được 28 nhà tạm, tỷ lệ 61%', 'tỷ lệ hộ nghèo giảm 2%'],
    ],
    [
      'after those who came to what is told',
      'Năm 2024, xã tuyên truyền được hơn 20 cuộc với hơn 1.700 lượt người tham dự.',
      ['xã tuyên truyền được hơn 20 cuộc với hơn 1.700 lượt người tham dự'],
    ],
  ])('%s', (_, text, expected) => {
    expect(targetsOf(text).map((target) => target.text)).toEqual(expected);
  });

  test('floods that struck are no result', () => {
    expect(targetsOf('Năm 2024, xã có 30 hộ bị ảnh hưởng bởi mưa lũ.')).toEqual([]);
  });
});

describe('a plan or a result', () => {
  test.each([
    ['what a term came to', 'thu nhập đến cuối nhiệm kỳ đạt 63 triệu đồng', 'result'],
    ['what is aimed at by its end', 'phấn đấu đến cuối nhiệm kỳ đạt 63 triệu đồng', 'plan'],
  ])('%s', (_, clause, kind) => {
    const text = `Nhiệm kỳ 2020 - 2025, xã đã mở 5 km đường; ${clause}.`;
    expect(targetsOf(text)).toMatchObject([{ kind: 'result' }, { kind }]);
  });

  test('what somebody tells of a year holds for the next sentence, however long his office is', () => {
    const text =
      'Báo cáo với đoàn, ông Nguyễn Văn An – Bí thư Đảng ủy, Chủ tịch Hội đồng thành viên, Tổng Giám đốc Công ty Điện lực Hạ cho biết, năm 2024, sản lượng đạt 32 triệu kWh. Tỷ lệ tổn thất là 5,7%, giảm 0,2% so với thực hiện năm 2023.';
    expect(targetsOf(text)).toMatchObject([
      { amount: 32, kind: 'result', period: '2024' },
      { amount: 5.7, kind: 'result', period: '2024' },
    ]);
  });
});

describe('plans without a number', () => {
  test.each([
    'Năm 2025, xã phấn đấu cơ bản xóa hết nhà tạm.',
    'Phấn đấu đến năm 2030 xã Hạ đạt xã nông thôn mới nâng cao.',
    'Năm 2025, thôn Thượng phấn đấu về đích nông thôn mới.',
  ])('%s', (text) => {
    expect(targetsOf(text)).toMatchObject([{ kind: 'plan', comparator: 'qualitative' }]);
  });

  test('are none where they are told', () => {
    expect(targetsOf('Năm 2024, xã đã về đích nông thôn mới.')).toEqual([]);
  });
});

test.each([
  ['trồng rừng tập trung đạt 120 ha', 'trồng rừng tập trung', 'eq'],
  ['giảm tỷ lệ hộ nghèo xuống còn dưới 3%', 'giảm tỷ lệ hộ nghèo', 'lt'],
  ['xã tập trung mở 5 km đường', 'mở đường', 'eq'],
])('%s is about %s', (clause, subject, comparator) => {
  expect(targetsOf(`Năm 2025, phấn đấu ${clause}.`)).toMatchObject([{ subject, comparator }]);
});
