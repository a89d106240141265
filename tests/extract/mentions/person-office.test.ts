import { describe, expect, test } from 'vitest';
import { readingOf } from '../../make/reading.ts';

/** `name | office · office` of each person found. */
function people(text: string): readonly string[] {
  return readingOf(text).people.map(({ name, positions }) =>
    [name, positions.join(' · ')].join(' | '),
  );
}

describe('an office and the name beside it', () => {
  test.each([
    [
      'a broadcaster whose name says to speak',
      'Đồng chí Vương Thế Bảo, Tổng Giám đốc Đài Tiếng nói Việt Nam chủ trì hội nghị.',
      ['Vương Thế Bảo | Tổng Giám đốc Đài Tiếng nói Việt Nam'],
    ],
    [
      'the name after a broadcaster',
      'Phó Tổng Giám đốc Đài Tiếng nói Việt Nam Vương Thế Bảo dự hội nghị.',
      ['Vương Thế Bảo | Phó Tổng Giám đốc Đài Tiếng nói Việt Nam'],
    ],
    [
      'a name of two syllables after a district that is not named',
      'Dự họp có Chủ tịch UBND huyện Lê Hùng, Phó Chủ tịch HĐND thị xã Trần Bảo.',
      ['Lê Hùng | Chủ tịch UBND huyện', 'Trần Bảo | Phó Chủ tịch HĐND thị xã'],
    ],
    [
      'a district whose name could be a person’s',
      'Chủ tịch UBND huyện Vũ Quang chủ trì cuộc họp.',
      [],
    ],
    ['a commune named after a person', 'Chủ tịch UBND phường Trần Phú chủ trì cuộc họp.', []],
    [
      'a dash between office and name',
      'Chủ tịch UBND thị xã – Lò Bảo và Phó Chủ tịch UBND tỉnh - Hà Thị Lan dự.',
      ['Lò Bảo | Chủ tịch UBND thị xã', 'Hà Thị Lan | Phó Chủ tịch UBND tỉnh'],
    ],
    [
      'an office in lower case right after a whole name',
      'Ông Vương Thế Bảo phó chủ tịch UBND xã chủ trì hội nghị.',
      ['Vương Thế Bảo | phó chủ tịch UBND xã'],
    ],
    [
      'a short form with a full stop inside',
      'Dự có ông Vương Thế Bảo - Phó Chủ tịch UBMT.TQVN huyện, CT.HĐND xã; bà Hà Thị Lan - CT.UBND xã.',
      ['Vương Thế Bảo | Phó Chủ tịch UBMT.TQVN huyện · CT.HĐND xã', 'Hà Thị Lan | CT.UBND xã'],
    ],
    [
      'a degree with a full stop inside',
      'Dự có các đồng chí: T.S Vương Thế Bảo, Viện trưởng; PGS. TS Hà Thị Lan; Th. S Lò Văn Tố.',
      ['Vương Thế Bảo | Viện trưởng', 'Hà Thị Lan | ', 'Lò Văn Tố | '],
    ],
    [
      'an office beside a membership, without a comma',
      'Dự có bà Hà Thị Lan - Ủy viên BTV Trưởng Ban Dân vận, Chủ tịch MTTQ huyện; ông Lò Văn Tố, HUV Trưởng Phòng Nội vụ.',
      [
        'Hà Thị Lan | Ủy viên BTV · Trưởng Ban Dân vận · Chủ tịch MTTQ huyện',
        'Lò Văn Tố | HUV · Trưởng Phòng Nội vụ',
      ],
    ],
    [
      'many holders of an office are no office of the person before',
      'Dự có ông Lò Văn Tố - Phó Chủ tịch UBND huyện, Trưởng và Phó các Ban HĐND huyện; ông Hà Văn Sự, Bí thư Đảng ủy, Hiệu trưởng 4 trường.',
      ['Lò Văn Tố | Phó Chủ tịch UBND huyện', 'Hà Văn Sự | Bí thư Đảng ủy'],
    ],
    [
      'a body of many bodies, and one with a number',
      'Dự có ông Lò Văn Tố, Chủ tịch Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh; ông Hà Văn Sự, Bí thư Huyện ủy, Trưởng Ban Chỉ đạo 389 huyện.',
      [
        'Lò Văn Tố | Chủ tịch Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh',
        'Hà Văn Sự | Bí thư Huyện ủy · Trưởng Ban Chỉ đạo 389 huyện',
      ],
    ],
    [
      'what a committee is for, over commas',
      'Đồng chí Lò Văn Tố, Trưởng Ban Chỉ đạo xây dựng nông thôn mới, đô thị văn minh, OCOP huyện và bà Hà Thị Lan dự.',
      [
        'Lò Văn Tố | Trưởng Ban Chỉ đạo xây dựng nông thôn mới, đô thị văn minh, OCOP huyện',
        'Hà Thị Lan | ',
      ],
    ],
    [
      'what the head of a committee does is no part of the office',
      'Đồng chí Lò Văn Tố, Trưởng Ban Chỉ đạo huyện, kiểm tra công trường và bà Hà Thị Lan báo cáo.',
      ['Lò Văn Tố | Trưởng Ban Chỉ đạo huyện', 'Hà Thị Lan | '],
    ],
    [
      'the university a school belongs to',
      'Ông Lò Văn Tố – Chủ tịch Hội đồng Trường Đại học Sư phạm, ĐHQG-HCM dự.',
      ['Lò Văn Tố | Chủ tịch Hội đồng Trường Đại học Sư phạm, ĐHQG-HCM'],
    ],
    [
      'an office shared by a list, over one that names people inside a body',
      'Các Ủy viên Trung ương Đảng: Phó Thủ tướng Lò Văn Tố; Chủ tịch Hội Nhà báo Việt Nam Hà Thị Lan; Bộ trưởng Bộ Y tế Vương Thế Bảo dự.',
      [
        'Lò Văn Tố | Ủy viên Trung ương Đảng · Phó Thủ tướng',
        'Hà Thị Lan | Ủy viên Trung ương Đảng · Chủ tịch Hội Nhà báo Việt Nam',
        'Vương Thế Bảo | Ủy viên Trung ương Đảng · Bộ trưởng Bộ Y tế',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});
