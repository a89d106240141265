import { describe, expect, test } from 'vitest';
import { choosePeople } from '../../../src/extract/choose/people.ts';
import { readingOf } from '../../make/reading.ts';

describe('a row of people in a paragraph of its own', () => {
  test.each([
    [
      'goes on with the list before it',
      'Tham dự hội thảo có ông Hà Văn Sự, Viện trưởng; các sở, ngành.',
      'Các nhà khoa học của Viện Sử học: PGS.TS Vương Thế Bảo; Đại tá Lò Văn Tố.',
      ['Hà Văn Sự', 'các sở, ngành', 'Vương Thế Bảo', 'Lò Văn Tố'],
    ],
    [
      'may tell what its people do',
      'Tham dự hội thảo có ông Hà Văn Sự, Viện trưởng.',
      'Các nhà khoa học, nhà nghiên cứu lý luận, bình luận thời sự có uy tín: PGS.TS Vương Thế Bảo; TS Lò Văn Tố…',
      ['Hà Văn Sự', 'Vương Thế Bảo', 'Lò Văn Tố'],
    ],
    [
      'opens none by itself',
      'Hội thảo bàn về lịch sử.',
      'Các nhà khoa học của Viện Sử học: PGS.TS Vương Thế Bảo; Đại tá Lò Văn Tố.',
      [],
    ],
    [
      'is none when it tells what they said',
      'Tham dự hội thảo có ông Hà Văn Sự, Viện trưởng.',
      'Các nhà khoa học phát biểu: PGS.TS Vương Thế Bảo; Đại tá Lò Văn Tố.',
      ['Hà Văn Sự'],
    ],
  ])('%s', (_, opener, row, expected) => {
    const { attendees } = choosePeople(readingOf(`${opener}\n\n${row}`));
    expect(attendees.map(({ value: { name, group } }) => name ?? group)).toEqual(expected);
  });
});
