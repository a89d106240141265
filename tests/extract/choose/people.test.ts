import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choosePeople } from '../../../src/extract/choose/people.ts';
import type { Participant } from '../../../src/model/report.ts';
import { readingOf } from '../../make/reading.ts';

/** `role: name or group` of each participant. */
function roles(participants: readonly { readonly value: Participant }[]): readonly string[] {
  return participants.map(({ value }) => `${value.role}: ${value.name ?? value.group}`);
}

describe('who chairs', () => {
  test('a chair of a remote point comes after the chair of the hall', () => {
    const { chair } = choosePeople(
      readingOf(
        'Tại điểm cầu tỉnh Cao Bằng, ông Hà Văn Tố, Chủ tịch UBND tỉnh chủ trì. Đại tướng Lê Văn Bảy, Bộ trưởng Bộ Quốc phòng chủ trì hội nghị.',
      ),
    );
    expect(chair.map(({ value }) => [value.name, value.at])).toEqual([
      ['Lê Văn Bảy', undefined],
      ['Hà Văn Tố', 'điểm cầu tỉnh Cao Bằng'],
    ]);
  });

  test('one person is one chair, with the fullest naming', () => {
    const { chair } = choosePeople(
      readingOf(
        'Chủ tịch UBND tỉnh Hà Văn Tố chủ trì hội nghị.\n\nĐồng chí Hà Văn Tố, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh chủ trì hội nghị.',
      ),
    );
    expect(chair.map(({ value }) => value.positions)).toEqual([
      ['Phó Bí thư Tỉnh ủy', 'Chủ tịch UBND tỉnh'],
    ]);
  });

  test('the chair of another meeting of the day is left out', () => {
    const { chair } = choosePeople(
      readingOf(
        'Ông Hà Văn Tố, Chủ tịch UBND huyện chủ trì hội nghị.\n\nCùng ngày, bà Ma Thị Na, Bí thư Huyện ủy chủ trì buổi làm việc.',
      ),
    );
    expect(roles(chair)).toEqual(['chairs: Hà Văn Tố']);
  });

  test('rank and offices of a short naming come from where they are printed, with evidence', () => {
    const { chair } = choosePeople(
      readingOf(
        'Đồng chí Hà Văn Tố chủ trì hội nghị. Đại tá Hà Văn Tố, Chính ủy Bộ CHQS tỉnh phát biểu.',
      ),
    );
    expect(chair[0]?.value).toMatchObject({ rank: 'Đại tá', positions: ['Chính ủy Bộ CHQS tỉnh'] });
    expect(chair[0]?.evidence.map(({ reason }) => reason)).toEqual([
      'Chức vụ nêu ở chỗ này.',
      'Cấp bậc nêu ở chỗ này.',
    ]);
  });

  test.each([
    'Cơ quan chủ trì soạn thảo đã tiếp thu ý kiến của ông Hà Văn Tố.',
    'Ông Hà Văn Tố giao Sở Y tế chủ trì, phối hợp với Sở Tài chính thực hiện.',
    'Hội nghị kỳ sau do Công an tỉnh chủ trì.',
    'Ông Hà Văn Tố sẽ chủ trì các hoạt động giao lưu.',
    'Phát huy vai trò chủ trì của chi bộ.',
  ])('nobody in «%s»', (text) => {
    expect(choosePeople(readingOf(text)).chair).toEqual([]);
  });
});

describe('who attends', () => {
  test('groups: a new head word or a semicolon opens one, more bodies do not', () => {
    const { attendees } = choosePeople(
      readingOf(
        'Dự hội nghị có bà Ma Thị Na, Phó Chủ tịch UBND huyện; lãnh đạo UBND, Ủy ban MTTQ huyện; đại diện các sở, ban, ngành và hơn 100 đại biểu.',
      ),
    );
    expect(roles(attendees)).toEqual([
      'attends: Ma Thị Na',
      'attends: lãnh đạo UBND, Ủy ban MTTQ huyện',
      'attends: đại diện các sở, ban, ngành',
      'attends: hơn 100 đại biểu',
    ]);
  });

  test('who directs is told apart, and a chair is not repeated', () => {
    const { chair, attendees } = choosePeople(
      readingOf(
        'Ông Hà Văn Tố, Bí thư Huyện ủy chủ trì hội nghị. Đại tá Lý Văn Páo, Phó Chính ủy Bộ CHQS tỉnh dự và chỉ đạo. Cùng dự có ông Hà Văn Tố; bà Ma Thị Na, Chủ tịch UBND huyện.',
      ),
    );
    expect(roles(chair)).toEqual(['chairs: Hà Văn Tố']);
    expect(roles(attendees)).toEqual(['directs: Lý Văn Páo', 'attends: Ma Thị Na']);
  });

  test('a list goes on after what its first person does', () => {
    const { chair, attendees } = choosePeople(
      readingOf(
        'Dự hội nghị có đ/c Hà Văn Sự, Bí thư Huyện ủy chủ trì hội nghị, đ/c Bàn Thị Mai, Phó Bí thư Huyện ủy, các đồng chí trong Ban Thường vụ.',
      ),
    );
    expect(roles(chair)).toEqual(['chairs: Hà Văn Sự']);
    expect(roles(attendees)).toEqual([
      'attends: Bàn Thị Mai',
      'attends: các đồng chí trong Ban Thường vụ',
    ]);
  });

  test('a label of a list is no group', () => {
    const { attendees } = choosePeople(
      readingOf('Dự hội nghị, lãnh đạo Quân khu có Thiếu tướng Lê Văn Lịch, Phó Tư lệnh Quân khu.'),
    );
    expect(roles(attendees)).toEqual(['attends: Lê Văn Lịch']);
  });

  test.each([
    'Dự án do ông Hà Văn Tố làm chủ đầu tư đã hoàn thành.',
    'Lực lượng dự bị động viên được huấn luyện.',
    'Các đại biểu dự hội nghị.',
  ])('nobody in «%s»', (text) => {
    expect(choosePeople(readingOf(text)).attendees).toEqual([]);
  });

  test.each<readonly [string, readonly string[]]>([
    [
      'Tham dự hội nghị có toàn bộ cán bộ, giáo viên nhà trường.',
      ['toàn bộ cán bộ, giáo viên nhà trường'],
    ],
    ['Dự có ông Hà Văn Tố, Bí thư Huyện ủy và hàng trăm người dân.', ['hàng trăm người dân']],
    [
      'Cùng dự có Ban lãnh đạo Tập đoàn; đối tác, khách hàng.',
      ['Ban lãnh đạo Tập đoàn', 'đối tác, khách hàng'],
    ],
    [
      'Dự có ông Hà Văn Tố, Giám đốc Sở cùng các cán bộ chủ chốt, người lao động.',
      ['các cán bộ chủ chốt, người lao động'],
    ],
    ['Về phía khách mời có các nhà tài trợ.', ['các nhà tài trợ']],
    [
      'Tham dự hội nghị có các thành phần: Ban chỉ đạo kỳ thi, các thành viên tổ giám sát.',
      ['Ban chỉ đạo kỳ thi', 'các thành viên tổ giám sát'],
    ],
    [
      'Dự hội nghị có các thành viên trong Ban Chỉ huy; đặc biệt là sự có mặt của các cá nhân tiêu biểu.',
      ['các thành viên trong Ban Chỉ huy', 'các cá nhân tiêu biểu'],
    ],
    [
      'Đến dự có ông Hà Văn Tố, Chủ tịch UBND xã Nà Pó. Phó Chủ tịch HĐND xã Ma Thị Na; lãnh đạo một số phòng.',
      ['lãnh đạo một số phòng'],
    ],
    [
      'Hội nghị có sự tham dự của lãnh đạo các tỉnh, các doanh nghiệp và người nuôi ong.',
      ['lãnh đạo các tỉnh', 'các doanh nghiệp', 'người nuôi ong'],
    ],
    [
      'Hội nghị có sự tham dự của lãnh đạo các tỉnh và các doanh nghiệp.',
      ['lãnh đạo các tỉnh và các doanh nghiệp'],
    ],
    [
      'Tham dự có 120 đại biểu là người có uy tín, thân nhân liệt sĩ.',
      ['120 đại biểu là người có uy tín, thân nhân liệt sĩ'],
    ],
    [
      'Tham gia hội nghị có đại diện các gia đình chính sách, nhân dân.',
      ['đại diện các gia đình chính sách, nhân dân'],
    ],
    [
      'Tham dự buổi lễ có Ban Giám hiệu nhà trường, các thầy cô giáo và hơn 500 học sinh.',
      ['Ban Giám hiệu nhà trường', 'các thầy cô giáo', 'hơn 500 học sinh'],
    ],
    [
      'Dự hội nghị có Ban Giám đốc, Ban Chấp hành Công đoàn.',
      ['Ban Giám đốc, Ban Chấp hành Công đoàn'],
    ],
    ['Dự hội nghị có các chủ thể OCOP, hợp tác xã.', ['các chủ thể OCOP, hợp tác xã']],
    ['Dự hội nghị có các nội dung quan trọng.', []],
    ['Đại hội có sự góp mặt của đội ngũ doanh nhân trẻ.', ['đội ngũ doanh nhân trẻ']],
    [
      'Cùng dự có bà Ma Thị Na, Bí thư Huyện ủy; Bí thư, Chủ tịch các xã.',
      ['Bí thư, Chủ tịch các xã'],
    ],
    [
      'Dự hội nghị có ông Hà Văn Tố, Bí thư Huyện ủy. Bên cạnh đó, còn có lãnh đạo các xã.',
      ['lãnh đạo các xã'],
    ],
    ['Dự hội nghị có ông Hà Văn Tố, Bí thư Huyện ủy. Bên cạnh đó, còn có nhiều hạn chế.', []],
    [
      'Dự hội nghị có ông Hà Văn Tố, Bí thư Huyện ủy. Bà Ma Thị Na đề nghị các xã cố gắng; lãnh đạo các xã kiểm tra.',
      [],
    ],
  ])('groups of «%s»', (text, groups) => {
    const { attendees } = choosePeople(readingOf(text));
    const named = attendees.flatMap(({ value }) => value.group ?? []);
    expect(named).toEqual(groups);
  });
});

test.each([
  ['who makes a decision known does not speak', 'thông báo quyết định của Bộ Nội vụ', []],
  ['who tells what came out does', 'thông báo kết quả kỳ họp', ['speaks: Lý Văn Páo']],
])('%s', (_, deed, expected) => {
  const { speakers } = choosePeople(readingOf(`Đồng chí Lý Văn Páo đã ${deed}.`));
  expect(roles(speakers)).toEqual(expected);
});

test('speakers keep the order of the text, each once, with what they did', () => {
  const { speakers } = choosePeople(
    readingOf(
      'Bà Ma Thị Na, Giám đốc Sở Y tế trình bày báo cáo. Ông Lý Văn Páo cho biết đường khó đi. Bà Ma Thị Na nói thêm. Kết luận hội nghị, ông Hà Văn Tố đề nghị các xã cố gắng.',
    ),
  );
  expect(roles(speakers)).toEqual([
    'reports: Ma Thị Na',
    'speaks: Lý Văn Páo',
    'concludes: Hà Văn Tố',
  ]);
});

test('every fact is read without an exception and quotes its span', () => {
  const piece = fc.constantFrom(
    ...'Đồng chí Hà Văn Tố|, Bí thư Huyện ủy|chủ trì|hội nghị|dự|và|có|lãnh đạo các sở|;|.|:|Phát biểu|tại điểm cầu|do|đã|các đồng chí|(|)|–|tổ chức|Sở Y tế|100 đại biểu'.split(
      '|',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join(' ');
      const { chair, attendees, speakers } = choosePeople(readingOf(text));
      for (const fact of [...chair, ...attendees, ...speakers]) {
        expect(fact.quote).toBe(text.slice(fact.span?.start, fact.span?.end));
        expect(fact.quote).not.toBe('');
        expect((fact.value.name === undefined) !== (fact.value.group === undefined)).toBe(true);
      }
    }),
    { numRuns: 200 },
  );
});
