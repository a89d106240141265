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
  ])('%s', (_, text, expected) => {
    expect(chairsOf(text)).toEqual(expected);
  });
});
