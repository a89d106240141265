import { expect, test } from 'vitest';
import { readingOf } from '../../make/reading.ts';

test.each([
  ['UBND tỉnh Bắc Kạn giao Sở Y tế báo cáo.', ['UBND tỉnh Bắc Kạn', 'Sở Y tế']],
  ['Đảng ủy Quân sự huyện Na Rì đã bám sát nghị quyết.', ['Đảng ủy Quân sự huyện Na Rì']],
  ['Sở Văn hóa, Thể thao và Du lịch tổ chức hội thi.', ['Sở Văn hóa, Thể thao và Du lịch']],
  ['Hội nghị diễn ra tại Hội trường lớn.', []],
])('bodies of «%s»', (text, expected) => {
  expect(readingOf(text).organisations.map(({ name }) => name)).toEqual(expected);
});
