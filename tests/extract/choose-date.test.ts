import { describe, expect, test } from 'vitest';
import { chooseDate } from '../../src/extract/choose/date.ts';
import { readingOf } from '../make/reading.ts';

function dateOf(text: string, published?: string) {
  const header = published === undefined ? undefined : { span: { start: 0, end: 4 }, published };
  return chooseDate(readingOf(text, { header })).at(0);
}

describe('the year of a date printed without it', () => {
  test.each([
    ['the header’s month', 'Sáng 08/01, xã họp.', '2025-01', '2025-01-08'],
    [
      'the year before, when the meeting was in December',
      'Ngày 31/12, xã họp.',
      '2025-01',
      '2024-12-31',
    ],
    ['the header’s day', 'Ngày 28/6, xã họp.', '2024-07-01', '2024-06-28'],
    [
      'a review held in January',
      'Ngày 8/1, xã tổng kết năm 2024, triển khai nhiệm vụ 2025.',
      undefined,
      '2025-01-08',
    ],
    [
      'a review held in December',
      'Ngày 19/12, xã tổng kết năm 2024, triển khai nhiệm vụ 2025.',
      undefined,
      '2024-12-19',
    ],
    [
      'a review held late, in May',
      'Ngày 25/5, xã tổng kết năm 2016, triển khai nhiệm vụ năm 2017.',
      undefined,
      '2017-05-25',
    ],
    [
      'the first quarter beside the year before',
      'Sáng 17/4, tỉnh họp về kết quả năm 2021, quý I/2022.',
      undefined,
      '2022-04-17',
    ],
    [
      'nine months, and a plan of the year before',
      'Chiều 7/10, tỉnh họp. Trong 9 tháng đầu năm 2021, xã nhận 500 đơn. Ngày 3/12/2020, tỉnh ban hành Kế hoạch số 694.',
      undefined,
      '2021-10-07',
    ],
    [
      'a quarter that is only compared with',
      'Ngày 5/4, xã họp. Thu ngân sách tăng 5% so với quý I/2021.',
      undefined,
      'XXXX-04-05',
    ],
    [
      'the last quarter, told in January',
      'Ngày 5/1, xã họp giao ban quý IV/2023.',
      undefined,
      '2024-01-05',
    ],
    [
      'what is aimed at in the next year',
      'Ngày 28/12, tỉnh họp. Tỉnh đặt ra 12 chỉ tiêu cho năm 2021.',
      undefined,
      '2020-12-28',
    ],
    [
      'what was aimed at and is reached',
      'Ngày 28/12, tỉnh họp. Thu ngân sách đạt 105% dự toán năm 2021.',
      undefined,
      '2021-12-28',
    ],
    [
      'dates of documents, which say nothing',
      'Ngày 9/7, xã họp về Chỉ thị số 35-CT/HU ngày 23/7/2021 và Kế hoạch số 12-KH/ĐU ngày 30/6/2021.',
      undefined,
      'XXXX-07-09',
    ],
    [
      'the same day with its year, beside a date of the year before',
      'Ngày 09 tháng 7 năm 2022\n\nNgày 9/7, xã họp.\n\nXã nhắc lại trận lũ ngày 20/7/2021 và cơn lốc ngày 2/7/2021.',
      undefined,
      '2022-07-09',
    ],
    [
      'a Tết that is looked back at',
      'Sáng 10/3, xã họp tổng kết đợt cao điểm Tết Nguyên đán Nhâm Dần 2022.',
      undefined,
      '2022-03-10',
    ],
    [
      'a Tết that is prepared',
      'Sáng 10/12, xã họp về hàng hóa phục vụ Tết Nguyên đán 2022.',
      undefined,
      '2021-12-10',
    ],
    [
      'a Tết named in summer, which says nothing',
      'Sáng 10/8, xã họp về Tết Nguyên đán 2022.',
      undefined,
      'XXXX-08-10',
    ],
    ['half a year', 'Ngày 9/7, xã sơ kết công tác 6 tháng đầu năm 2019.', undefined, '2019-07-09'],
    [
      'a stamp of the page',
      'Thứ sáu, 23/08/2019 | 17:05 Báo xã.\n\nNgày 23/8, xã họp.',
      undefined,
      '2019-08-23',
    ],
    [
      'the parts of the report',
      'Chiều 19/12, xã họp.\n\nNăm 2024, xã đã mở đường.\n\nNăm 2025, xã phấn đấu mở chợ.',
      undefined,
      '2024-12-19',
    ],
    [
      'a plan discussed in November',
      'Ngày 5/11, xã họp bàn kế hoạch năm 2025.',
      undefined,
      '2024-11-05',
    ],
    [
      'a plan for the rest of the year',
      'Ngày 5/11, xã họp đánh giá kết quả và bàn nhiệm vụ những tháng còn lại của năm 2024.',
      undefined,
      '2024-11-05',
    ],
    [
      'a plan for the last quarter',
      'Ngày 5/10, xã họp triển khai nhiệm vụ quý IV năm 2024.',
      undefined,
      '2024-10-05',
    ],
    [
      'a plan for the first quarter of the next year',
      'Ngày 25/12, xã họp triển khai nhiệm vụ quý I năm 2025.',
      undefined,
      '2024-12-25',
    ],
    [
      'a review that goes on with a plan',
      'Chiều 28/12, tỉnh họp.\n\nHội nghị tổng kết 1 năm đã qua và đề ra nhiệm vụ, giải pháp để hoàn thành mục tiêu năm 2025.',
      undefined,
      '2024-12-28',
    ],
    [
      'a congress whose resolution is reviewed, which says nothing',
      'Ngày 22/5, huyện họp sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội lần thứ X, nhiệm kỳ 2020 - 2025.',
      undefined,
      'XXXX-05-22',
    ],
    [
      'a vision, which says nothing',
      'Sáng 16/11, hội nghị diễn ra.\n\nNghị quyết xác định đến năm 2030, tầm nhìn 2045.\n\nNghị quyết phấn đấu mở cảng.',
      undefined,
      'XXXX-11-16',
    ],
    ['nothing', 'Ngày 20/5, xã họp.', undefined, 'XXXX-05-20'],
    [
      'a term, which says nothing',
      'Ngày 31/7, xã họp về nhiệm kỳ 2015 - 2020.',
      undefined,
      'XXXX-07-31',
    ],
    [
      'a horizon, which says nothing',
      'Ngày 20/5, xã họp.\n\nĐến năm 2030, xã phấn đấu có chợ.',
      undefined,
      'XXXX-05-20',
    ],
  ])('%s', (_, text, published, expected) => {
    const date = dateOf(text, published);
    expect(date?.value.edtf).toBe(expected);
    expect(date?.basis).toBe(expected.startsWith('X') ? 'said' : 'inferred');
    expect(date?.value.reasons).toEqual(date?.evidence.map(({ reason }) => reason));
  });

  test('agrees with a printed weekday', () => {
    const text = 'Thứ Tư (8/1), xã họp.\n\nXã nhắc năm 2024, năm 2024, năm 2025, năm 2025.';
    expect(dateOf(text)?.value.edtf).toBe('2025-01-08');
  });
});

describe('the date of the meeting among others', () => {
  test.each([
    [
      'the first of two meetings',
      'Sáng 12/7/2024, xã họp.\n\nCùng ngày 12/7, đoàn thăm xã.\n\nTrước đó, ngày 11/7/2024, huyện họp.',
      '2024-07-12',
    ],
    [
      'not a day that lies ahead',
      'Chiều 28/6/2025, xã họp. Ngày 30/6/2025 sẽ công bố kết quả.',
      '2025-06-28',
    ],
    [
      'not the date of a document',
      'Xã họp về Nghị quyết số 5 ngày 2/3/2023, sáng 9/8/2024.',
      '2024-08-09',
    ],
  ])('%s', (_, text, expected) => {
    expect(dateOf(text)?.value.edtf).toBe(expected);
  });

  test.each([
    'Trong các ngày từ 30/12/2024 đến 2/1/2025, xã họp.',
    'Từ ngày 30/12 đến 2/1/2025, xã họp.',
  ])('a meeting over New Year ends in the next year: %s', (text) => {
    const date = dateOf(text);
    expect(date?.value).toMatchObject({
      start: '2024-12-30',
      end: '2025-01-02',
      precision: 'days',
    });
  });
});

describe('words that count from the day of printing', () => {
  test.each([
    ['Sáng nay, xã họp.', '2022-06-30', '2022-06-30', 'morning'],
    ['Chiều qua, xã họp.', '2022-07-01', '2022-06-30', 'afternoon'],
    ['Sáng nay, xã họp.', '2022-06', '2022-06', 'morning'],
    ['Sáng nay, xã họp.', undefined, undefined, undefined],
  ])('%s printed %s', (text, published, edtf, part) => {
    const date = dateOf(text, published);
    expect(date?.value.edtf).toBe(edtf);
    expect(date?.value.part).toBe(part);
  });
});

describe('a report without a date', () => {
  test('was printed in the header’s month', () => {
    expect(dateOf('Xã họp.', '2025-01')?.value).toMatchObject({
      edtf: '2025-01',
      precision: 'month',
    });
  });

  test('was held a few days before the header’s day', () => {
    expect(dateOf('Xã họp.', '2025-01-02')?.value.edtf).toBe('2024-12-30/2025-01-02');
  });

  test('was held between what is told and what is ahead', () => {
    const date = dateOf(
      'Ông An chủ trì hội nghị.\n\nNăm 2024, xã đã khắc phục hậu quả bão số 3.\n\nPhát biểu chỉ đạo, ông Bình đề nghị tổ chức kỷ niệm 80 năm Ngày thành lập Quân đội nhân dân Việt Nam.',
    );
    expect(date?.value.edtf).toBe('2024-09-07/2024-12-21');
    expect(date?.evidence.map(({ quote }) => quote)).toEqual([
      'bão số 3',
      '80 năm Ngày thành lập Quân đội nhân dân Việt Nam',
    ]);
  });

  test('has no date when nothing bounds it', () => {
    expect(dateOf('Ông An chủ trì hội nghị.')).toBeUndefined();
  });
});
