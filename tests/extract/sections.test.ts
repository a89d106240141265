import { describe, expect, test } from 'vitest';
import { readingOf } from '../make/reading.ts';

function sections(text: string): readonly string[] {
  return readingOf(text).sections.map(({ kind, period }) =>
    period === undefined ? kind : `${kind} ${period}`,
  );
}

const lead = 'Sáng 8/1, xã Hạ tổ chức hội nghị.';

describe('parts of a report', () => {
  test.each([
    [
      'a year that is told opens results',
      `${lead}\n\nNăm 2024, xã đã làm tốt. Đường được mở.`,
      ['lead', 'review 2024', 'review 2024'],
    ],
    [
      'a list of tasks goes on over full stops and into the next paragraph, until a speech',
      `${lead}\n\nXã xác định một số chỉ tiêu chủ yếu trong năm 2025, như: Mở đường; làm cầu. Trồng cây.\n\nNuôi cá.\n\nPhát biểu tại hội nghị, ông An cảm ơn xã.`,
      ['lead', 'tasks 2025', 'tasks 2025', 'tasks 2025', 'speech'],
    ],
    [
      'a report within a speech is results',
      `${lead}\n\nPhát biểu tham luận, bà Bình báo cáo: Năm 2024, xã đã mở đường. Trong năm, xã trồng cây.`,
      ['lead', 'review 2024', 'review 2024'],
    ],
    [
      'the second half of a year is ahead',
      `${lead}\n\n6 tháng cuối năm 2024, xã mở đường.`,
      ['lead', 'tasks 2024-H2'],
    ],
    [
      'the first half of a year is behind',
      `${lead}\n\n6 tháng đầu năm 2024, xã mở đường.`,
      ['lead', 'review 2024-H1'],
    ],
    [
      'difficulties are neither',
      `${lead}\n\nNăm 2024, xã đã mở đường. Tuy nhiên, tiến độ còn chậm.`,
      ['lead', 'review 2024', 'other'],
    ],
    [
      'a short sentence about the picture is a caption',
      `Quang cảnh hội nghị.\n\n${lead}`,
      ['caption', 'lead'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sections(text)).toEqual(expected);
  });
});

test('every sentence has one section, in order', () => {
  const { sections: found, blocks } = readingOf(`${lead}\n\nNăm 2024, xã họp. Năm 2025, xã nghỉ.`);
  const sentences = blocks.flatMap(({ index, sentences: ranges }) =>
    ranges.map(({ first, end }) => ({ block: index, first, end })),
  );
  expect(found.map(({ block, first, end }) => ({ block, first, end }))).toEqual(sentences);
});
