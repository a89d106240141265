import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../make/reading.ts';

/** `rank | name | office · office` of each person found. */
function people(text: string): readonly string[] {
  return readingOf(text).people.map(({ rank, name, positions }) =>
    [rank ?? '', name, positions.join(' · ')].join(' | '),
  );
}

describe('a person is read with rank and offices', () => {
  test.each([
    [
      'offices after the name, separated by commas',
      'Đồng chí Đinh Văn Khởi, Ủy viên Ban Thường vụ Tỉnh ủy, Bí thư Thành ủy chủ trì.',
      [' | Đinh Văn Khởi | Ủy viên Ban Thường vụ Tỉnh ủy · Bí thư Thành ủy'],
    ],
    [
      'an office before the name',
      'Phó Chủ tịch UBND tỉnh Đinh Văn Khởi phát biểu.',
      [' | Đinh Văn Khởi | Phó Chủ tịch UBND tỉnh'],
    ],
    [
      'a province between office and name',
      'Bí thư Thành ủy Bắc Kạn Lê Văn Tố phát biểu.',
      [' | Lê Văn Tố | Bí thư Thành ủy Bắc Kạn'],
    ],
    [
      'a district that opens like a family name',
      'Giám đốc Trung tâm Y tế huyện Kỳ Sơn Lầu Bá Chơ cho biết.',
      [' | Lầu Bá Chơ | Giám đốc Trung tâm Y tế huyện Kỳ Sơn'],
    ],
    [
      'a department with commas in its name',
      'Ông Hà Văn Tố, Giám đốc Sở Văn hóa, Thể thao và Du lịch, Phó Trưởng Ban Tổ chức dự.',
      [' | Hà Văn Tố | Giám đốc Sở Văn hóa, Thể thao và Du lịch · Phó Trưởng Ban Tổ chức'],
    ],
    [
      'the body of an office after a comma',
      'Đại tá Hà Văn Tố, Trưởng phòng Dân vận, Cục Chính trị dự hội nghị.',
      ['Đại tá | Hà Văn Tố | Trưởng phòng Dân vận, Cục Chính trị'],
    ],
    [
      'dashes without spaces, and abbreviations',
      'Đ/c Lý Văn Tài- TUV, Bí thư Huyện ủy chủ trì.',
      [' | Lý Văn Tài | TUV · Bí thư Huyện ủy'],
    ],
    [
      'offices joined by a dash before the name',
      'Phó Bí thư Tỉnh ủy – Chủ tịch UBND tỉnh Đinh Văn Khởi đến dự.',
      [' | Đinh Văn Khởi | Phó Bí thư Tỉnh ủy · Chủ tịch UBND tỉnh'],
    ],
    [
      'a committee with what it is for',
      'Đồng chí Hà Văn Tố, Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực dự.',
      [' | Hà Văn Tố | Trưởng Ban Chỉ đạo Trung ương về phòng, chống tham nhũng, tiêu cực'],
    ],
    [
      'an office without what is talked about',
      'Ý kiến của ông Hà Văn Tố, Chủ tịch UBND tỉnh về phòng, chống bão được ghi nhận.',
      [' | Hà Văn Tố | Chủ tịch UBND tỉnh'],
    ],
    [
      'a committee with its task',
      'Đồng chí Hà Văn Tố, Trưởng Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở huyện dự.',
      [' | Hà Văn Tố | Trưởng Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở huyện'],
    ],
    [
      'a body after a comma before the name',
      'Vụ trưởng Vụ Tổ chức cán bộ, Bộ Nội vụ Hà Văn Tố dự.',
      [' | Hà Văn Tố | Vụ trưởng Vụ Tổ chức cán bộ, Bộ Nội vụ'],
    ],
    [
      'a body without its short form',
      'Giám đốc Sở Lao động - Thương binh và Xã hội (LĐ-TB&XH) Hà Văn Tố dự.',
      [' | Hà Văn Tố | Giám đốc Sở Lao động - Thương binh và Xã hội'],
    ],
    [
      'two deputies',
      'Có 2 Phó Chủ tịch HĐND huyện Hà Văn Tố và Ma Thị Na dự.',
      [' | Hà Văn Tố | Phó Chủ tịch HĐND huyện', ' | Ma Thị Na | Phó Chủ tịch HĐND huyện'],
    ],
    [
      'an office spoken for is not held',
      'Thừa ủy quyền của Chủ tịch UBND tỉnh, Giám đốc Sở Y tế Hà Văn Tố trao bằng khen.',
      [' | Hà Văn Tố | Giám đốc Sở Y tế'],
    ],
    [
      'a name of two words after the word for a province',
      'Phó Chủ tịch UBND tỉnh Hoàng Nam dự.',
      [' | Hoàng Nam | Phó Chủ tịch UBND tỉnh'],
    ],
    [
      'a company with a name like a person',
      'Ông Hà Văn Tố, Giám đốc Công ty TNHH Hoàng Long đề nghị.',
      [' | Hà Văn Tố | Giám đốc Công ty TNHH Hoàng Long'],
    ],
    [
      'a second whole name after the one a school bears',
      'Hiệu trưởng Trường THPT Nguyễn Huệ Trần Văn Tố dự.',
      [' | Trần Văn Tố | Hiệu trưởng Trường THPT Nguyễn Huệ'],
    ],
    ['only the name a school bears', 'Hiệu trưởng Trường THPT Nguyễn Thị Minh Khai dự.', []],
    [
      'a foreigner after the country he works in',
      'Đại sứ Nhật Bản tại Việt Nam Ito Naoko dự.',
      [' | Ito Naoko | Đại sứ Nhật Bản tại Việt Nam'],
    ],
    ['a whole name of one word', 'Thượng tá K’Brôi dự.', ['Thượng tá | K’Brôi | ']],
    ['a body is no name', 'Có đại biểu Vùng Kinh tế trọng điểm dự.', []],
    [
      'the last two words of a name',
      'Đại biểu Phan Văn Út Em hỏi. Đại biểu Út Em đề nghị.',
      [' | Phan Văn Út Em | ', ' | Phan Văn Út Em | '],
    ],
    [
      'a degree with a full stop',
      'Về phía Sở có BSCKII. Ma Thị Na - Phó Giám đốc Sở.',
      [' | Ma Thị Na | Phó Giám đốc Sở'],
    ],
    ['a line of key words', 'Từ khóa: Bí thư Huyện ủy, ông Hà Văn Tố, Chủ tịch UBND tỉnh', []],
    [
      'a membership before an office',
      'Ông Hà Văn Tố, Thường vụ Đảng ủy, Chủ tịch UBND xã dự.',
      [' | Hà Văn Tố | Thường vụ Đảng ủy · Chủ tịch UBND xã'],
    ],
    [
      'a membership before a group is none',
      'Dự có ông Hà Văn Tố, Thường trực HĐND tỉnh, lãnh đạo các sở.',
      [' | Hà Văn Tố | '],
    ],
    [
      'a list without a colon, its office in common',
      'Các đồng chí Thứ trưởng Ma Thị Na, Hà Văn Tố và Lý Văn Tài; Cao Lộc là huyện điểm.',
      [' | Ma Thị Na | Thứ trưởng', ' | Hà Văn Tố | Thứ trưởng', ' | Lý Văn Tài | Thứ trưởng'],
    ],
    [
      'a list without a colon after an office',
      'Các đồng chí Ma Thị Na, Bí thư Huyện ủy; Hà Văn Tố, Lý Văn Tài, Phó Bí thư Huyện ủy dự.',
      [' | Ma Thị Na | Bí thư Huyện ủy', ' | Hà Văn Tố | ', ' | Lý Văn Tài | Phó Bí thư Huyện ủy'],
    ],
    [
      'one form of address before a colon and a list',
      'Dự có đồng chí: Hà Văn Tố – Bí thư Đảng ủy, Ma Thị Na – Phó Bí thư Đảng ủy.',
      [' | Hà Văn Tố | Bí thư Đảng ủy', ' | Ma Thị Na | Phó Bí thư Đảng ủy'],
    ],
    [
      'a body after a comma inside brackets',
      'TS. Hà Văn Tố (Cục trưởng Cục Y tế dự phòng, Bộ Y tế) cho biết.',
      [' | Hà Văn Tố | Cục trưởng Cục Y tế dự phòng, Bộ Y tế'],
    ],
    [
      'the short form of the body between office and name',
      'Chủ nhiệm Văn phòng Chính phủ (VPCP) Hà Văn Tố cho biết.',
      [' | Hà Văn Tố | Chủ nhiệm Văn phòng Chính phủ'],
    ],
    [
      'a remark between name and office',
      'Ông Hà Văn Tố (thứ 2 từ trái sang), Phó Chủ tịch UBND huyện dự.',
      [' | Hà Văn Tố | Phó Chủ tịch UBND huyện'],
    ],
    [
      'a name of an Ede woman',
      "Phó Chủ tịch UBND tỉnh H'Na Kđoh dự.",
      [" | H'Na Kđoh | Phó Chủ tịch UBND tỉnh"],
    ],
    [
      'degrees of doctors, teachers',
      'Bác sĩ CKII Hà Văn Tố, Giám đốc Sở Y tế; cô giáo Ma Thị Na, Hiệu trưởng nhà trường dự.',
      [' | Hà Văn Tố | Giám đốc Sở Y tế', ' | Ma Thị Na | Hiệu trưởng nhà trường'],
    ],
    [
      'brackets and several separators',
      'Đồng chí Lý Văn Tài (Trưởng Ban Dân vận Huyện ủy); bà Ma Thị Na - Chủ tịch Hội Nông dân.',
      [' | Lý Văn Tài | Trưởng Ban Dân vận Huyện ủy', ' | Ma Thị Na | Chủ tịch Hội Nông dân'],
    ],
    [
      'offices joined by kiêm, a former office',
      'Ông Hồ Văn Rất, Bí thư Đảng ủy kiêm Chủ tịch UBND xã; ông Viên Văn Mạnh, nguyên Hạt trưởng Kiểm lâm.',
      [
        ' | Hồ Văn Rất | Bí thư Đảng ủy · Chủ tịch UBND xã',
        ' | Viên Văn Mạnh | nguyên Hạt trưởng Kiểm lâm',
      ],
    ],
    [
      'stacked titles',
      'Thiếu tướng, PGS, TS. Nguyễn Văn Bảy, Phó Giám đốc Học viện dự.',
      ['Thiếu tướng | Nguyễn Văn Bảy | Phó Giám đốc Học viện'],
    ],
    [
      'no comma between name and office',
      'Đại tá Hứa Văn Tuấn Chỉ huy trưởng Bộ CHQS tỉnh đề nghị.',
      ['Đại tá | Hứa Văn Tuấn | Chỉ huy trưởng Bộ CHQS tỉnh'],
    ],
    [
      'an office that its list shares',
      'Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Ma Thị Na, Trưởng Ban Dân vận; Đại tá Lý Văn Páo.',
      [
        ' | Ma Thị Na | Ủy viên Ban Thường vụ Tỉnh ủy · Trưởng Ban Dân vận',
        'Đại tá | Lý Văn Páo | Ủy viên Ban Thường vụ Tỉnh ủy',
      ],
    ],
    [
      'highland names',
      'Chủ tịch Hội đồng Dân tộc Y Thanh Hà Niê Kđăm phát biểu.',
      [' | Y Thanh Hà Niê Kđăm | Chủ tịch Hội đồng Dân tộc'],
    ],
    [
      'highland names beside marks',
      "Bà Ksor H'Nhung-Trưởng Ban Dân tộc; ông Y Thanh Hà Niê Kđăm, Bí thư Đảng ủy Khối.",
      [" | Ksor H'Nhung | Trưởng Ban Dân tộc", ' | Y Thanh Hà Niê Kđăm | Bí thư Đảng ủy Khối'],
    ],
    [
      'two people with offices before their names',
      'Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Mai Văn Dũng và Giám đốc Sở Tài chính Hoàng Văn Giáp dự.',
      [
        ' | Mai Văn Dũng | Bộ trưởng · Chủ nhiệm Văn phòng Chính phủ',
        ' | Hoàng Văn Giáp | Giám đốc Sở Tài chính',
      ],
    ],
    [
      'words that end an office only when alone',
      'Trung tá Lê Văn Cao, Chủ nhiệm Hậu cần - Kỹ thuật Bộ CHQS tỉnh; ông Tạ Văn Nguyên, Phó Chánh án Tòa án nhân dân tối cao dự.',
      [
        'Trung tá | Lê Văn Cao | Chủ nhiệm Hậu cần - Kỹ thuật Bộ CHQS tỉnh',
        ' | Tạ Văn Nguyên | Phó Chánh án Tòa án nhân dân tối cao',
      ],
    ],
    ['capitals', 'ĐỒNG CHÍ NGUYỄN VĂN HƯNG CHỦ TRÌ HỘI NGHỊ', [' | NGUYỄN VĂN HƯNG | ']],
    [
      'new tone marks',
      'Bí thư Huyện uỷ Hoà Văn Thuỷ; ông Hoà Văn Thuỷ nói.',
      [' | Hoà Văn Thuỷ | '],
    ],
  ])('%s', (_, text, expected) => {
    expect(people(text)).toEqual(expected);
  });
});

describe('places, bodies and common words are no people', () => {
  test.each([
    'Diễn tập tại xã Dương Quang, phường Phùng Chí Kiên và huyện Trần Văn Thời.',
    'Đoàn TNCS Hồ Chí Minh phát động phong trào học tập tư tưởng Hồ Chí Minh.',
    'Chủ tịch UBND huyện Mai Sơn yêu cầu các xã báo cáo.',
    'Bà con Bà Rịa - Vũng Tàu phấn khởi.',
    'Ban Chỉ đạo 35 Thành ủy họp phiên quý III.',
    'Trường THPT Nguyễn Huệ đạt chuẩn quốc gia.',
  ])('%s', (text) => {
    expect(people(text)).toEqual([]);
  });
});

test('a short naming is the only person whose name ends so', () => {
  const text =
    'Đồng chí Lê Anh Chiến, Bí thư Huyện ủy chủ trì. Ông Chiến nói gọn. Ông Páo im lặng.';
  expect(readingOf(text).people.map(({ name, trigger }) => [name, trigger])).toEqual([
    ['Lê Anh Chiến', 'honorific'],
    ['Lê Anh Chiến', 'repeat'],
  ]);
});

test('a short naming of two people of one name is nobody', () => {
  const text = 'Ông Lê Văn Nam và ông Hà Văn Nam dự. Ông Nam phát biểu.';
  expect(people(text)).toHaveLength(2);
});

test('people are read from any text without an exception, in order and inside their block', () => {
  const word = fc.constantFrom(
    ...'Đồng chí|Đại tá|Nguyễn|Văn|Phó|Chủ tịch|UBND|tỉnh|,|;|(|)|-|:|.|và|các|kiêm|nguyên|Bắc Kạn|TP.|đ/c|chủ trì|dự'.split(
      '|',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 40 }), (words) => {
      const { people: found, blocks } = readingOf(words.join(' '));
      for (const [index, person] of found.entries()) {
        const before = found[index - 1];
        const isAfter = before === undefined || before.block < person.block;
        expect(isAfter || (before?.end ?? 0) <= person.first).toBe(true);
        expect(person.end).toBeLessThanOrEqual(blocks[person.block]?.tokens.length ?? 0);
      }
    }),
    { numRuns: 200 },
  );
});
