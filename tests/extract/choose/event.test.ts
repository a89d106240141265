import { describe, expect, test } from 'vitest';
import { chooseEvent } from '../../../src/extract/choose/event.ts';
import { extract } from '../../../src/extract/index.ts';
import { articleOf } from '../../make/article.ts';
import { projectLexicon } from '../../make/lexicon.ts';
import { readingOf } from '../../make/reading.ts';

describe('the name of the meeting', () => {
  test.each([
    [
      'Sáng 8/1, Sở Y tế tổ chức Hội nghị tổng kết công tác y tế, dân số năm 2023, triển khai nhiệm vụ 2024 theo hình thức trực tiếp và trực tuyến.',
      'Hội nghị tổng kết công tác y tế, dân số năm 2023, triển khai nhiệm vụ 2024',
      'review',
    ],
    [
      'Huyện ủy tổ chức hội nghị lần thứ 9, thảo luận tình hình kinh tế.',
      'hội nghị lần thứ 9',
      'other',
    ],
    [
      'Đảng ủy xã tổ chức Hội nghị lần thứ 17, nhiệm kỳ 2020 - 2025 ra nghị quyết lãnh đạo nhiệm vụ.',
      'Hội nghị lần thứ 17, nhiệm kỳ 2020 - 2025 ra nghị quyết lãnh đạo nhiệm vụ',
      'resolution',
    ],
    ['Huyện ủy tổ chức Hội nghị lần thứ 27 (mở rộng).', 'Hội nghị lần thứ 27 (mở rộng)', 'other'],
    ['HĐND tỉnh tiến hành Kỳ họp thứ 21 (ngày 6/12).', 'Kỳ họp thứ 21', 'session'],
    ['Ban Thường vụ Tỉnh ủy họp phiên thứ 12.', 'phiên thứ 12', 'session'],
    ['Bộ CHQS tỉnh tổ chức Lễ ra quân huấn luyện.', 'Lễ ra quân huấn luyện', 'ceremony'],
    [
      'Sở Y tế tổ chức hội nghị quán triệt Nghị quyết số 26 của Bộ Chính trị về phòng bệnh trên địa bàn tỉnh.',
      'hội nghị quán triệt Nghị quyết số 26 của Bộ Chính trị về phòng bệnh trên địa bàn tỉnh',
      'other',
    ],
    [
      'UBND tỉnh tổ chức hội nghị bàn khắc phục thiệt hại do mưa lũ gây ra do bà Ma Thị Na chủ trì.',
      'hội nghị bàn khắc phục thiệt hại do mưa lũ gây ra',
      'other',
    ],
    [
      'Thị ủy tổ chức hội nghị lần thứ 5 đánh giá công tác quý II; thông qua Nghị quyết về du lịch.',
      'hội nghị lần thứ 5 đánh giá công tác quý II; thông qua Nghị quyết về du lịch',
      'other',
    ],
    [
      'Bà Ma Thị Na chủ trì cuộc họp về điều hành ngân sách năm 2024.',
      'cuộc họp về điều hành ngân sách năm 2024',
      'other',
    ],
    [
      'Bà Ma Thị Na chủ trì buổi làm việc với Sở Y tế để đánh giá tiến độ xây bệnh viện.',
      'buổi làm việc với Sở Y tế để đánh giá tiến độ xây bệnh viện',
      'working-session',
    ],
    [
      'Hội nghị Chính phủ với địa phương chính thức khai mạc sáng nay.',
      'Hội nghị Chính phủ với địa phương',
      'other',
    ],
    [
      'Năm 2024, xã phấn đấu thoát nghèo.\n\nPhát biểu tại hội nghị tổng kết phong trào sáng 8/1, bà Ma Thị Na đề nghị xây chợ.',
      'hội nghị tổng kết phong trào',
      'review',
    ],
    [
      'Xã góp ý dự thảo trình tại Đại hội Đảng bộ tỉnh lần thứ XI.\n\nSáng 24/6, hội nghị Ban Chấp hành Đảng bộ xã lần thứ 11 đã khai mạc.',
      'hội nghị Ban Chấp hành Đảng bộ xã lần thứ 11',
      'other',
    ],
    [
      'Tại hội nghị giao ban công tác tháng 3, Sở Y tế yêu cầu các trạm sửa nhà.',
      'hội nghị giao ban công tác tháng 3',
      'other',
    ],
    [
      'Hội Nông dân tổ chức Đại hội nhiệm kỳ IX (2022 - 2025).',
      'Đại hội nhiệm kỳ IX (2022 - 2025)',
      'congress',
    ],
    ['Chi bộ thôn tổ chức sinh hoạt chuyên đề quý II.', 'sinh hoạt chuyên đề quý II', 'other'],
    [
      'Toàn cảnh hội nghị tổng kết phong trào.\n\nTin được nêu tại hội nghị tổng kết phong trào thi đua năm 2024 do Sở Y tế tổ chức sáng 8/1.',
      'hội nghị tổng kết phong trào thi đua năm 2024',
      'review',
    ],
    [
      'Chiều 6/12, Giám đốc Sở Y tế Hà Văn Tố chủ trì họp trực tuyến với các huyện đang có ca bệnh, số ca tăng.',
      'họp trực tuyến với các huyện đang có ca bệnh, số ca tăng',
      'other',
    ],
    [
      'Sáng 6/12, tại Trung tâm Hội nghị Quốc gia, ông Hà Văn Tố dự Hội nghị xúc tiến đầu tư.',
      'Hội nghị xúc tiến đầu tư',
      'other',
    ],
    [
      'Năm 2021 là năm tổ chức Đại hội Đảng bộ tỉnh, ông Tố nói tại Hội nghị Sở Y tế với các huyện sáng 28/12.',
      'Hội nghị Sở Y tế với các huyện',
      'other',
    ],
    [
      'Sáng 6/12, Bí thư Huyện ủy Hà Văn Tố chủ trì buổi làm việc với Giám đốc Sở Y tế Ma Văn Na về phòng bệnh.',
      'buổi làm việc với Giám đốc Sở Y tế Ma Văn Na về phòng bệnh',
      'working-session',
    ],
    [
      'Tỉnh đoàn tổ chức hội nghị lần thứ 6, tổng kết công tác Đoàn, bàn chương trình năm 2024.',
      'hội nghị lần thứ 6, tổng kết công tác Đoàn, bàn chương trình năm 2024',
      'review',
    ],
    [
      'HĐND xã tổ chức kỳ họp thứ Ba, kỳ họp chuyên đề.',
      'kỳ họp thứ Ba, kỳ họp chuyên đề',
      'session',
    ],
    [
      'HĐND xã tổ chức phiên họp lần thứ tư, đánh giá bổ sung kết quả năm 2016.',
      'phiên họp lần thứ tư',
      'session',
    ],
    [
      'Sáng 4/10, Đảng ủy xã tổ chức HN BCH Đảng bộ lần thứ 22 (mở rộng).',
      'HN BCH Đảng bộ lần thứ 22 (mở rộng)',
      'other',
    ],
    [
      'Huyện ủy tổ chức hội nghị biểu dương người có công.',
      'hội nghị biểu dương người có công',
      'other',
    ],
    [
      'Tại kỳ họp thứ 10, HĐND tỉnh khóa XIV, các đại biểu thảo luận về du lịch.',
      'kỳ họp thứ 10, HĐND tỉnh khóa XIV',
      'session',
    ],
    [
      'Sáng 5/3, tại hội nghị gặp mặt người có uy tín của xã, ông Hà Văn Tố phát biểu.',
      'hội nghị gặp mặt người có uy tín của xã',
      'other',
    ],
    [
      'Sở Y tế tổ chức hội nghị gặp mặt cán bộ là người dân tộc thiểu số.',
      'hội nghị gặp mặt cán bộ là người dân tộc thiểu số',
      'other',
    ],
  ])('«%s»', (text, name, kind) => {
    const [event] = chooseEvent(readingOf(text)).name;
    expect(event?.value).toMatchObject({ name, kind });
  });

  test('review and plan year come from the review formula', () => {
    const text =
      'Sở Y tế tổ chức Hội nghị tổng kết công tác năm 2023, triển khai nhiệm vụ năm 2024.';
    const [event] = chooseEvent(readingOf(text)).name;
    expect(event?.value).toMatchObject({ reviewYear: 2023, planYear: 2024 });
  });

  test('the years of a term are no year of review', () => {
    const text = 'Hội Nông dân tổ chức hội nghị sơ kết giữa nhiệm kỳ 2021 - 2026.';
    expect(chooseEvent(readingOf(text)).name[0]?.value.reviewYear).toBeUndefined();
  });
});

test.each([
  ['Hội nghị tổ chức theo hình thức trực tiếp và trực tuyến.', 'hybrid'],
  ['Sở Y tế tổ chức hội nghị trực tuyến với các huyện.', 'online'],
  ['Hội nghị tổ chức theo hình thức trực tiếp.', 'in-person'],
  ['Ông Hà Văn Tố trực tiếp kiểm tra và dự hội nghị.', undefined],
])('the mode of «%s» is %s', (text, mode) => {
  expect(chooseEvent(readingOf(text)).mode[0]?.value).toBe(mode);
});

test.each([
  ['Ông Hà Văn Tố, Bí thư Huyện ủy chủ trì hội nghị.', true],
  ['Quang cảnh hội nghị. Dự có bà Ma Thị Na, Chủ tịch UBND huyện.', true],
  ['Các đại biểu dự hội nghị. Tại hội nghị, các đại biểu đã thảo luận sôi nổi.', true],
  ['Chiều 9/8, ông Hà Văn Tố, Phó Chủ tịch UBND tỉnh đã làm việc với Sở Y tế.', true],
  ['Ngày 9/8, anh Tố đang làm việc tại công ty thì nghe tin bão.', false],
  ['Đại hội Đảng bộ tỉnh lần thứ XI sẽ khai mạc ngày 18/10. Dự Đại hội có 350 đại biểu.', false],
  ['Lịch công tác tuần\n\nThứ Hai, ngày 5/6: họp giao ban lãnh đạo UBND huyện.', false],
  [
    'Đoàn công tác của tỉnh do ông Hà Văn Tố dẫn đầu đến thăm, tặng quà gia đình chính sách.',
    false,
  ],
  ['Chiều 5/6, Đoàn giám sát của HĐND tỉnh làm việc với UBND huyện Yên Lạc.', true],
  ['Ngày 5/4, xét xử sơ thẩm, phiên tòa do thẩm phán Hà Văn Tố chủ tọa phiên tòa.', false],
  ['Ngày 5/4, ông Hà Văn Tố đến chúc mừng các chùa nhân lễ Phật đản.', false],
  ['Thông báo: UBND xã sẽ tổ chức hội nghị đối thoại với nhân dân vào ngày 5/4.', false],
  ['Công an tỉnh triệt phá đường dây đánh bạc.', false],
  ['Đoàn xã trồng 500 cây xanh tại thôn Nà Pài.', false],
])('«%s» reports a meeting: %s', (text, expected) => {
  expect(chooseEvent(readingOf(text)).isMeeting).toBe(expected);
});

test('a list of meetings to come has no chair and no event', () => {
  const text =
    'Lịch làm việc tuần 20\n\nThứ Hai, ngày 5/6: ông Hà Văn Tố chủ trì cuộc họp về thu ngân sách.';
  const { facts } = extract(articleOf(text), projectLexicon(), []);
  expect(facts).toMatchObject({ isMeeting: false, chair: [], event: [] });
});
