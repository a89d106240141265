import { expect, test } from 'vitest';
import { choosePlaces } from '../../../src/extract/choose/places.ts';
import { readingOf } from '../../make/reading.ts';

test.each([
  [
    'Đồng chí Hà Văn Tố chủ trì hội nghị tại điểm cầu Bộ CHQS tỉnh Yên Bái.',
    [['remote-point', 'Bộ CHQS tỉnh Yên Bái', '015', 'tỉnh Lào Cai']],
  ],
  [
    'Ngày 8/1, tại thành phố Cao Bằng, Hội Nông dân tổ chức hội nghị.',
    [['venue', 'thành phố Cao Bằng', '004', undefined]],
  ],
  [
    'Bí thư Thành ủy Hà Văn Tố chủ trì. Chào mừng Ngày thành lập thành phố Bắc Kạn.',
    [['area', 'thành phố Bắc Kạn', '006', 'tỉnh Thái Nguyên']],
  ],
  ['UBND huyện Đánh giá kết quả tháng 5. Chủ tịch UBND huyện chủ trì.', []],
  ['UBND HUYỆN HỌP THƯỜNG KỲ THÁNG 8\n\nChủ tịch UBND huyện chủ trì.', []],
  ['Diễn tập chiến đấu tại xã Yên Thượng hoàn thành xuất sắc.', []],
  ['Bí thư Thành ủy chủ trì. Đoàn thăm thành phố Lào Cai và thành phố Sơn La.', []],
])('places of «%s»', (text, expected) => {
  const places = choosePlaces(readingOf(text));
  expect(places.map(({ value }) => [value.kind, value.name, value.unit, value.now])).toEqual(
    expected,
  );
});

test('an area is inferred, with the words that leave it out and those that name it', () => {
  const [area] = choosePlaces(readingOf('UBND huyện báo cáo. Hội Nông dân huyện Lộc An tham gia.'));
  expect(area).toMatchObject({ basis: 'inferred', quote: 'huyện Lộc An' });
  expect(area?.evidence.map(({ quote }) => quote)).toEqual(['UBND huyện', 'huyện Lộc An']);
});
