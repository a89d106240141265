import { describe, expect, test } from 'vitest';
import { chooseTargets } from '../../src/extract/choose/targets.ts';
import type { Fact } from '../../src/model/fact.ts';
import { readingOf } from '../make/reading.ts';

const lead = 'Sáng 8/1/2025, xã Hạ tổ chức hội nghị.';

function targetsOf(text: string, organiser: readonly Fact<string>[] = []) {
  return chooseTargets(readingOf(`${lead}\n\n${text}`), organiser).map(({ value }) => value);
}

describe('numbers that nobody aims at', () => {
  test.each([
    ['damage', 'Năm 2024, bão đã làm 6 người chết, 450 ngôi nhà bị hư hỏng.'],
    [
      'cases of a disease',
      'Từ đầu năm đến nay, xã có 58 trường hợp mắc sốt xuất huyết, tăng gấp 3 lần.',
    ],
    ['prices and rates', 'Năm 2024, lãi suất cho vay là 9%/năm, giá thép tăng 15%.'],
    ['forecasts', 'Năm 2024, theo dự báo lượng khách tăng 5%.'],
    ['what exists', 'Năm 2024, xã hiện có 409 dự án đầu tư.'],
    ['what was left undone', 'Năm 2024, xã còn 12 dự án chưa khởi công.'],
    ['those named before', 'Năm 2024, báo cáo của 5 xã này nêu khó khăn.'],
    [
      'who sits in a body',
      'Năm 2024, Ban Thường vụ gồm 5 đồng chí, Ủy ban Kiểm tra gồm 3 đồng chí.',
    ],
    ['farms of a family', 'Năm 2024, gia đình ông An có 2 ha cà phê.'],
    ['what is lacking', 'Năm 2024, xã cần 6 triệu m3 đất.'],
    ['opinions', 'Năm 2024, 66% doanh nghiệp được hỏi hài lòng.'],
    ['how often', 'Năm 2024, xã thanh tra 1 lần/năm.'],
    ['what is talked about', 'Năm 2025, xã tập trung 3 mũi nhọn, vận hành chính quyền 2 cấp.'],
    ['votes', 'Năm 2024, đại hội bầu đoàn đại biểu gồm 22 đồng chí, đắc cử với 100% số phiếu.'],
    ['targets that are looked at', 'Năm 2025, xã rà soát 22 chỉ tiêu kinh tế - xã hội.'],
    ['gifts of the day', 'Dịp này, xã tặng quà cho 30 gia đình.'],
    ['of whom something is told', 'Năm 2024, nhân dân của 4 xã và một trong 10 thôn rất vui.'],
    ['what a session adopts', 'Năm 2024, kỳ họp thứ 4 thông qua 5 nghị quyết.'],
    ['how many live there', 'Năm 2024, xã cung cấp rau cho gần 2 triệu dân.'],
    ['how long a border is', 'Năm 2024, huyện có đường biên giới dài 60 km.'],
    ['a bare year', 'Trong năm 2024, rồi 2025 điều này sẽ rõ hơn.'],
  ])('%s', (_, text) => {
    expect(targetsOf(text)).toEqual([]);
  });

  test('a state to keep among measured plans', () => {
    const text = 'Bí thư Đảng ủy yêu cầu các thôn thu 100% quỹ; không để xảy ra cháy rừng.';
    expect(targetsOf(text)).toMatchObject([
      { amount: 100 },
      { comparator: 'qualitative', kind: 'plan', text: 'không để xảy ra cháy rừng' },
    ]);
    const results = 'Năm 2024, xã đã thu 100% quỹ; không để xảy ra cháy rừng.';
    expect(targetsOf(results)).toMatchObject([{ amount: 100 }]);
  });

  test('what was before a change', () => {
    const text = 'Năm 2024, huyện có 27 xã, sau sắp xếp còn 20 xã.';
    expect(targetsOf(text)).toMatchObject([{ amount: 20 }]);
  });

  test('a number in brackets that is compared with', () => {
    const text = 'Năm 2024, tỷ lệ xã đạt chuẩn là 62%, vượt mục tiêu đề ra (mục tiêu là 50%).';
    expect(targetsOf(text)).toMatchObject([{ amount: 62, kind: 'result' }]);
  });

  test('gifts and charges of a year are results', () => {
    const text = 'Năm 2024, xã tặng quà cho 30 gia đình; khởi tố 9 vụ án.';
    expect(targetsOf(text)).toMatchObject([{ amount: 30 }, { amount: 9 }]);
  });

  test('help for those who were struck is a result', () => {
    const text = 'Năm 2024, xã sửa chữa 30 nhà bị hư hỏng; điều trị cho 50 người nhiễm bệnh.';
    expect(targetsOf(text)).toMatchObject([{ amount: 30 }, { amount: 50 }]);
  });

  test.each([
    ['damage made less', 'số người chết vì tai nạn giảm 5%'],
    ['the land that is auctioned', 'xã đấu giá đất thu 20 tỷ đồng'],
    ['what is judged', 'xã đánh giá cán bộ, có 85% hoàn thành tốt nhiệm vụ'],
    ['fewer without work', 'tỷ lệ thất nghiệp giảm còn 2,1%'],
    ['what had been left undone', 'xã giải quyết 15 vụ việc chưa xong từ những năm trước'],
    ['time that is saved', 'xã rút ngắn thời gian cấp giấy xuống còn 7 ngày'],
    ['yearly growth', 'kinh tế tăng trưởng bình quân 7,3-7,5%/năm'],
  ])('%s: a result', (_, text) => {
    expect(targetsOf(`Năm 2024, ${text}.`)).toMatchObject([{ kind: 'result' }]);
  });

  test('what reports measure is a result also in a sentence that nobody says', () => {
    expect(targetsOf('Tỷ lệ hộ nghèo giảm còn 4,66%.')).toMatchObject([{ kind: 'result' }]);
  });

  test('persons are aimed at who are taught or placed', () => {
    expect(targetsOf('Phấn đấu năm 2025 đào tạo nghề cho 120 lao động.')).toMatchObject([
      { amount: 120, kind: 'plan' },
    ]);
  });

  test('the chief targets themselves are reached', () => {
    expect(targetsOf('Năm 2024, xã hoàn thành toàn diện 12 chỉ tiêu chủ yếu.')).toMatchObject([
      { amount: 12, kind: 'result' },
    ]);
  });

  test('what exists is a result when something was reached', () => {
    expect(targetsOf('Năm 2024, huyện hiện có 12 xã đạt chuẩn.')).toMatchObject([{ amount: 12 }]);
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

  test.each([
    ['told as done among tasks', 'Phấn đấu năm 2025 mở đường. Xã đã trồng 20 ha rừng.', 'result'],
    [
      'of targets that were set',
      'Phấn đấu năm 2025 mở đường. Các chỉ tiêu đã đề ra đạt 95%.',
      'plan',
    ],
    [
      'after an order that names results',
      'Ghi nhận kết quả trên, đồng chí Bí thư yêu cầu các xã thu ngân sách đạt 100% dự toán.',
      'plan',
    ],
    ['told of a year so far', 'Từ đầu năm tới nay, xã trồng 20 ha rừng.', 'result'],
    ['with an aim in brackets', 'Năm 2024, giá trị sản xuất tăng 13% (mục tiêu 12%).', 'result'],
    [
      'of efforts that are a noun',
      'Năm 2024, với sự nỗ lực phấn đấu của cán bộ, thu ngân sách đạt 9 tỷ đồng.',
      'result',
    ],
    [
      'with a bound that somebody set',
      'Năm 2024, xã đã chỉ đạo kiểm soát nợ không quá 50% giá trị sản xuất.',
      'plan',
    ],
    [
      'after an order, in a sentence of its own',
      'Năm 2024, xã đã mở đường. Bí thư Đảng ủy yêu cầu các thôn làm tốt. Xã bảo đảm tăng trưởng 18 - 20%.',
      'plan',
    ],
    [
      'of an order to a body',
      'Năm 2024, xã đã mở đường. Chủ tịch UBND tỉnh giao Sở Xây dựng hoàn thành 100 căn nhà trong năm 2024.',
      'plan',
    ],
    ['of what a body was set', 'Năm 2024, thu ngân sách đạt 95% dự toán tỉnh giao.', 'result'],
    [
      'of what meets the demands',
      'Phát biểu tại hội nghị, ông An cho biết kiểm tra 100% nội dung đạt yêu cầu.',
      'result',
    ],
    ['of a promise', 'Tại hội nghị, ông An hứa tháng tới sẽ xử lý xong 3 điểm ô nhiễm.', 'plan'],
    [
      'up to a year that is over',
      'Năm 2024, xã làm tốt. Đến hết năm 2024 có 12 thôn đạt chuẩn.',
      'result',
    ],
    ['of next year among results', 'Năm 2024, xã vui; đề nghị năm tới đạt 100% kế hoạch.', 'plan'],
    [
      'of cannabis, which asks nothing',
      'Phát biểu tại hội nghị, ông An cho biết xã đã thu ngân sách đạt 9 tỷ đồng; bắt giữ 7kg cần sa, đạt 90%.',
      'result',
    ],
  ])('a clause %s', (_, text, kind) => {
    expect(targetsOf(text).at(-1)).toMatchObject({ kind });
  });

  test('a period between commas holds for what follows', () => {
    const text =
      'Phát biểu tại hội nghị, ông Nguyễn Văn An nhấn mạnh, trong công tác chống buôn lậu, năm 2023, xã đã xử lý 18 vụ; thu ngân sách đạt 9 tỷ đồng.';
    expect(targetsOf(text)).toMatchObject([{ period: '2023' }, { period: '2023' }]);
  });

  test('the years of a term may stand in brackets', () => {
    const text = 'Kết quả 5 năm (2020 - 2025): xã mở 5 km đường.';
    expect(targetsOf(text)).toMatchObject([{ kind: 'result', period: '2020/2025' }]);
  });

  test('a year may stand without its word', () => {
    const text = 'Phát biểu tại hội nghị, ông An nêu mục tiêu đến 2030 đạt 90% kế hoạch.';
    expect(targetsOf(text)).toMatchObject([{ kind: 'plan', period: '2030' }]);
  });

  test('a deadline is of one thing', () => {
    const text = 'Phấn đấu năm 2025 đạt 90%; xã đạt chuẩn trước năm 2030; tỷ lệ hộ nghèo còn 1%.';
    expect(targetsOf(text)).toMatchObject([{ period: '2025' }, { period: '2025' }]);
  });

  test.each(['15/12/2018', '15-12-2018', '15.12.2018'])(
    'a day until which is told gives its year: %s',
    (day) => {
      const text = `Tính đến hết ngày ${day}, xã đã thu ngân sách 74 tỷ đồng.`;
      expect(targetsOf(text)).toMatchObject([{ kind: 'result', period: '2018' }]);
    },
  );

  test('a day until which a sum is told is no year of that sum', () => {
    const text = 'Năm 2024, xã đổi mới. Tổng nguồn vốn đến 30/6/2021 đạt 5.231 tỷ đồng.';
    expect(targetsOf(text)).toMatchObject([{ period: '2021' }]);
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
