import { expect, test } from 'vitest';
import { choosePeople } from '../../../src/extract/choose/people.ts';
import { readingOf } from '../../make/reading.ts';

const lead = 'Sáng 8/1/2025, huyện Hạ tổ chức hội nghị tổng kết.';

function groupsOf(text: string) {
  const { attendees } = choosePeople(readingOf(`${lead}\n\n${text}`));
  return attendees.flatMap(({ value }) => value.group ?? []);
}

const ministries =
  'Bộ Tư pháp, Bộ Nội vụ, Bộ Ngoại giao, Bộ Công an, Bộ Quốc phòng, Bộ Xây dựng, Bộ Y tế, Bộ Tài chính, Bộ Công Thương, Bộ Văn hóa, Thể thao và Du lịch, Bộ Giáo dục và Đào tạo';

test.each([
  [
    'a long row of bodies is read to its end',
    `Dự có đại diện lãnh đạo ${ministries}, đại diện Văn phòng Chính phủ, Văn phòng Quốc hội.`,
    [`đại diện lãnh đạo ${ministries}`, 'đại diện Văn phòng Chính phủ, Văn phòng Quốc hội'],
  ],
  [
    'comrades told by who they are, twice',
    'Dự có các đồng chí là lãnh đạo, chuyên viên Phòng Nội vụ, các đồng chí là Hiệu trưởng các trường trong huyện.',
    [
      'các đồng chí là lãnh đạo, chuyên viên Phòng Nội vụ',
      'các đồng chí là Hiệu trưởng các trường trong huyện',
    ],
  ],
  [
    'holders of an office in so many bodies',
    'Dự có đại diện Mặt trận xã, Hiệu trưởng 3 trường học, Trưởng 7 thôn.',
    ['đại diện Mặt trận xã', 'Hiệu trưởng 3 trường học', 'Trưởng 7 thôn'],
  ],
  [
    'deputies of a place beside a person',
    'Dự có ông Bàn Văn Mai, Phó Chủ tịch HĐND huyện và tổ đại biểu HĐND huyện bầu tại xã.',
    ['tổ đại biểu HĐND huyện bầu tại xã'],
  ],
  [
    'many bodies of several kinds',
    'Dự có ông Bàn Văn Mai, Giám đốc Sở Xây dựng, các Cơ quan tham mưu, các Cục chuyên ngành, các Ban Quản lý, các Khu Đường bộ phía Nam.',
    [
      'các Cơ quan tham mưu',
      'các Cục chuyên ngành',
      'các Ban Quản lý',
      'các Khu Đường bộ phía Nam',
    ],
  ],
  [
    'deputy heads of two bodies',
    'Dự có: các Phó Chủ tịch UBND huyện, Phó Chủ tịch Ủy ban MTTQ huyện; lãnh đạo các phòng.',
    ['các Phó Chủ tịch UBND huyện', 'Phó Chủ tịch Ủy ban MTTQ huyện', 'lãnh đạo các phòng'],
  ],
  [
    'a commission that examines delegates attends nothing',
    'Đại hội đã bầu Đoàn Thư ký gồm 2 đồng chí và Ban Thẩm tra tư cách đại biểu dự Đại hội gồm 3 đồng chí.',
    [],
  ],
])('%s', (_, text, expected) => {
  expect(groupsOf(text)).toEqual(expected);
});

test('a body in a headline is no group', () => {
  const text = 'UBND tỉnh dự họp trực tuyến về giải ngân\n\nChiều 5/6, UBND tỉnh họp giao ban.';
  const { article } = readingOf(text);
  const [title, ...rest] = article.blocks;
  const blocks = title === undefined ? [] : [{ ...title, kind: 'heading' as const }, ...rest];
  expect(choosePeople(readingOf(text, { blocks })).attendees).toEqual([]);
});
