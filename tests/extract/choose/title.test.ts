import { expect, test } from 'vitest';
import { chooseEvent } from '../../../src/extract/choose/event.ts';
import { chooseOrganiser } from '../../../src/extract/choose/organiser.ts';
import { choosePeople } from '../../../src/extract/choose/people.ts';
import { chooseTitle } from '../../../src/extract/choose/title.ts';
import type { Reading } from '../../../src/extract/reading.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { readingOf } from '../../make/reading.ts';

function title(reading: Reading): Fact<string> {
  const { chair } = choosePeople(reading);
  const event = chooseEvent(reading).name;
  const organiser = chooseOrganiser(reading, { chair, event });
  return chooseTitle(reading, { organiser, event, date: [], targets: [] });
}

test.each([
  [
    'Quân khu 2 tổ chức Hội nghị tổng kết công tác năm 2023.',
    'Quân khu 2 tổng kết công tác năm 2023',
  ],
  ['Huyện ủy tổ chức Hội nghị lần thứ 27.', 'Huyện ủy tổ chức hội nghị lần thứ 27'],
  ['Ban Thường vụ Tỉnh ủy họp phiên thứ 12.', 'Ban Thường vụ Tỉnh ủy họp phiên thứ 12'],
  ['Thông tin nêu ở hội nghị tổng kết thi đua.', 'Hội nghị tổng kết thi đua'],
  ['Trời mưa to. Đường trơn.', 'Trời mưa to. Đường trơn.'],
])('the title of «%s» is put together', (text, expected) => {
  expect(title(readingOf(text))).toMatchObject({
    value: expected,
    rule: 'title/derived',
    basis: 'inferred',
  });
});

test('a review without a name is called by its body and its years', () => {
  const text =
    'Đồng chí Hà Văn Tố, Bí thư Đảng ủy Quân sự huyện chủ trì.\n\nNăm 2023, Đảng ủy Quân sự huyện đã làm tốt.';
  const reading = readingOf(text);
  const part = { block: 1, first: 0, end: 3, opener: undefined };
  const value = title({
    ...reading,
    sections: [
      { block: 0, first: 0, end: 3, opener: undefined, kind: 'lead', period: undefined },
      { ...part, kind: 'review', period: '2023' },
      { ...part, kind: 'tasks', period: '2024' },
    ],
  }).value;
  expect(value).toBe('Đảng ủy Quân sự huyện họp đánh giá năm 2023, xác định chỉ tiêu năm 2024');
});

test('a long first sentence is cut at a word', () => {
  const words = Array.from({ length: 30 }, (_, index) => `chữ${index}`).join(' ');
  expect(title(readingOf(words)).value).toMatch(/^chữ0 .* chữ13…$/u);
});

test('a heading is the title as printed', () => {
  const base = readingOf('Họp bàn việc nước');
  const blocks = base.article.blocks.map((block) => ({ ...block, kind: 'heading' as const }));
  expect(title(readingOf('Họp bàn việc nước', { blocks }))).toMatchObject({
    value: 'Họp bàn việc nước',
    quote: 'Họp bàn việc nước',
    rule: 'title/heading',
    basis: 'said',
  });
});

test('an article without words has a title', () => {
  expect(title(readingOf('', { blocks: [] })).value).toBe('thu');
});
