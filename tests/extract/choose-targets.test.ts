import { describe, expect, test } from 'vitest';
import { chooseTargets } from '../../src/extract/choose/targets.ts';
import type { Fact } from '../../src/model/fact.ts';
import { readingOf } from '../make/reading.ts';

const lead = 'Sáng 8/1/2025, xã Hạ tổ chức hội nghị.';

function targetsOf(text: string, organiser: readonly Fact<string>[] = []) {
  return chooseTargets(readingOf(`${lead}\n\n${text}`), organiser).map(({ value }) => value);
}

describe('clauses of a sentence', () => {
  test.each([
    [
      'semicolons part targets',
      'Năm 2024, xã đã mở 5 km đường; trồng 20 ha rừng; kết nạp 3 đảng viên.',
      ['xã đã mở 5 km đường', 'trồng 20 ha rừng', 'kết nạp 3 đảng viên'],
    ],
    [
      'several numbers of one thing stay together',
      'Năm 2024, thu ngân sách đạt 31,2 tỷ đồng, bằng 104% dự toán, tăng 8% so với năm 2023.',
      ['thu ngân sách đạt 31,2 tỷ đồng, bằng 104% dự toán, tăng 8% so với năm 2023'],
    ],
    [
      'a comma before a new subject parts targets',
      'Năm 2025, xã phấn đấu thu ngân sách 20 tỷ đồng, tỷ lệ hộ nghèo giảm 2%.',
      ['xã phấn đấu thu ngân sách 20 tỷ đồng', 'tỷ lệ hộ nghèo giảm 2%'],
    ],
    [
      'the words before a colon are no target',
      'Năm 2025, xã đề ra các chỉ tiêu: Thu nhập bình quân 45 triệu đồng/người; có thêm 2 thôn đạt chuẩn.',
      ['Thu nhập bình quân 45 triệu đồng/người', 'có thêm 2 thôn đạt chuẩn'],
    ],
    [
      'verbs that share a number stay together',
      'Năm 2024, kiểm tra, giám sát đạt 100% chương trình.',
      ['kiểm tra, giám sát đạt 100% chương trình'],
    ],
    [
      'a share of a list belongs to its last verb',
      'Năm 2024, xã đã làm tốt công tác hậu cần. Tuyên truyền pháp luật, bồi dưỡng cán bộ, gọi thanh niên nhập ngũ, đạt 100% chỉ tiêu.',
      ['gọi thanh niên nhập ngũ, đạt 100% chỉ tiêu'],
    ],
  ])('%s', (_, text, expected) => {
    expect(targetsOf(text).map(({ text: clause }) => clause)).toEqual(expected);
  });
});

describe('a result or a plan', () => {
  const clause = 'Hoàn thành 100% chỉ tiêu tuyển quân.';
  test.each([
    ['after the results of a year', `Năm 2024, xã đã làm tốt. ${clause}`, 'result', '2024'],
    [
      'after the tasks of a year',
      `Xã xác định một số chỉ tiêu chủ yếu trong năm 2025, như: Mở đường. ${clause}`,
      'plan',
      '2025',
    ],
  ])('the same clause %s', (_, text, kind, period) => {
    expect(targetsOf(text)).toMatchObject([{ kind, period, amount: 100, base: 'chỉ tiêu' }]);
  });

  test('a year printed in the clause is its period', () => {
    const text = 'Năm 2024, xã đã mở đường. Phấn đấu đến năm 2030 có 95% hộ dùng nước sạch.';
    expect(targetsOf(text)).toMatchObject([{ kind: 'plan', period: '2030' }]);
  });

  test('a year that is compared with is not', () => {
    const text = 'Năm 2024, sản lượng chè tăng 5% so với năm 2020.';
    expect(targetsOf(text)).toMatchObject([
      { kind: 'result', period: '2024', comparator: 'increase', base: 'so với năm 2020' },
    ]);
  });
});

describe('how a number bounds', () => {
  test.each([
    ['tỷ lệ hộ nghèo còn dưới 5%', 'lt'],
    ['độ che phủ rừng đạt trên 60%', 'gt'],
    ['độ che phủ rừng đạt từ 60% trở lên', 'ge'],
    ['độ che phủ rừng đạt tối thiểu 60%', 'ge'],
    ['hộ nghèo không quá 5%', 'le'],
    ['sản lượng chè ước đạt 60%', 'approx'],
    ['sản lượng chè đạt khoảng 60%', 'approx'],
    ['sản lượng chè tăng trên 6%', 'increase'],
    ['hộ nghèo giảm 2 - 3%', 'decrease'],
    ['tỷ lệ hộ nghèo từ 6 - 7%', 'between'],
    ['độ che phủ rừng đạt 60%', 'eq'],
    ['hoàn thành 12/15 chỉ tiêu', 'ratio'],
    ['xã xếp thứ 3/8', 'rank'],
  ])('%s: %s', (clause, comparator) => {
    const [target] = targetsOf(`Năm 2024, ${clause}.`);
    expect(target?.comparator).toBe(comparator);
  });
});

describe('numbers that are nobody’s target', () => {
  test.each([
    'Năm 2024, mưa lũ gây thiệt hại 90 tỷ đồng.',
    'Hội nghị đã khen thưởng 18 tập thể, 64 cá nhân.',
    'Dự hội nghị có 120 đại biểu.',
    'Năm 2024, xã đã họp 6 tháng, mỗi tháng 2 ngày.',
    'Năm 2024, Trung đoàn 148 đã làm tốt công tác dân vận.',
    'Ông An đã sống ở xã 40 năm.',
    'Thời gian tới, xã tiếp tục làm tốt công tác dân vận.',
  ])('%s', (text) => {
    expect(targetsOf(text)).toEqual([]);
  });
});

describe('who is to reach it', () => {
  const organiser: Fact<string> = {
    value: 'UBND xã Hạ',
    quote: '',
    span: undefined,
    evidence: [],
    rule: 'organiser/test',
    confidence: 1,
    basis: 'said',
  };

  test('is the subject of the sentence that opened the part', () => {
    const text = 'Năm 2024, Đảng ủy xã Hạ đã làm tốt. Kết nạp 3 đảng viên.';
    expect(targetsOf(text, [organiser])).toMatchObject([{ actor: 'Đảng ủy xã Hạ' }]);
  });

  test('is else the organiser of the meeting', () => {
    expect(targetsOf('Năm 2024, kết nạp 3 đảng viên.', [organiser])).toMatchObject([
      { actor: 'UBND xã Hạ' },
    ]);
  });
});

test('a sentence printed twice gives its target once', () => {
  const text = 'Năm 2024, xã đã mở 5 km đường.\n\nNăm 2024, xã đã mở 5 km đường.';
  expect(targetsOf(text)).toHaveLength(1);
});

test('the words that opened the part are evidence', () => {
  const [fact] = chooseTargets(readingOf(`${lead}\n\nNăm 2024, xã đã mở 5 km đường.`), []);
  expect(fact?.evidence.map(({ quote }) => quote)).toEqual(['Năm 2024']);
  expect(fact?.quote).toBe('xã đã mở 5 km đường');
});
