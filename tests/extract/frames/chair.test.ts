import { describe, expect, test } from 'vitest';
import { choosePeople } from '../../../src/extract/choose/people.ts';
import { readingOf } from '../../make/reading.ts';

function chairsOf(text: string) {
  const { chair } = choosePeople(readingOf(text));
  return chair.map(({ value: { name, group, at } }) =>
    [name ?? group, ...(at === undefined ? [] : [at])].join(' @ '),
  );
}

describe('who chairs', () => {
  test.each([
    [
      'a chair of a broadcaster',
      'Đồng chí Vương Thế Bảo, Tổng Giám đốc Đài Tiếng nói Việt Nam chủ trì hội nghị.',
      ['Vương Thế Bảo'],
    ],
    [
      'the office that a list shares, in the passive',
      'Cuộc họp diễn ra dưới sự chủ trì của các Phó Hiệu trưởng: PGS.TS Vương Thế Bảo và PGS.TS Hà Lan Chi.',
      ['Vương Thế Bảo', 'Hà Lan Chi'],
    ],
    [
      'two verbs in a row open the list',
      'Đồng chủ trì điều hành thảo luận có Thiếu tướng, GS. TS Vương Thế Bảo, nguyên Viện trưởng.',
      ['Vương Thế Bảo'],
    ],
    [
      'a dash before a name of two syllables',
      'Cuộc họp diễn ra dưới sự chủ trì của Chủ tịch UBND thị xã – Lò Bảo.',
      ['Lò Bảo'],
    ],
    [
      'the hall where the text says the chair sat',
      'Các Phó Chủ tịch Quốc hội: Thượng tướng Vương Thế Bảo, Hà Văn Định đồng chủ trì tại Hội trường Ba Đình, Nhà Quốc hội.',
      [
        'Vương Thế Bảo @ Hội trường Ba Đình, Nhà Quốc hội',
        'Hà Văn Định @ Hội trường Ba Đình, Nhà Quốc hội',
      ],
    ],
    [
      'a seat of a body, up to the day',
      'Ông Hà Văn Sự, Bí thư Tỉnh ủy chủ trì hội nghị tại trụ sở UBND tỉnh sáng 8/1.',
      ['Hà Văn Sự @ trụ sở UBND tỉnh'],
    ],
    [
      'the place of a meeting is not said of the chair',
      'Sáng 8/1, tại Hội trường Tỉnh ủy, ông Hà Văn Sự, Bí thư Tỉnh ủy chủ trì hội nghị ở Hà Nội.',
      ['Hà Văn Sự'],
    ],
    [
      'what a committee is for, before the verb',
      'Ông Hà Văn Sự, Trưởng Ban Chỉ đạo xây dựng nông thôn mới, đô thị văn minh, giảm nghèo bền vững đã chủ trì cuộc họp.',
      ['Hà Văn Sự'],
    ],
  ])('%s', (_, text, expected) => {
    expect(chairsOf(text)).toEqual(expected);
  });
});
