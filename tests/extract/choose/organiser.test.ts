import { describe, expect, test } from 'vitest';
import { chooseEvent } from '../../../src/extract/choose/event.ts';
import { chooseOrganiser } from '../../../src/extract/choose/organiser.ts';
import { choosePeople } from '../../../src/extract/choose/people.ts';
import type { Fact } from '../../../src/model/fact.ts';
import { readingOf } from '../../make/reading.ts';

function organiser(text: string): Fact<string> | undefined {
  const reading = readingOf(text);
  const { chair } = choosePeople(reading);
  return chooseOrganiser(reading, { chair, event: chooseEvent(reading).name })[0];
}

test.each([
  ['Sáng 8/1, Quân khu 2 tổ chức Hội nghị tổng kết công tác.', 'Quân khu 2'],
  ['Chiều 5/7, tại Hà Nội, Hội Nông dân tỉnh đã tổ chức hội thảo về nước.', 'Hội Nông dân tỉnh'],
  ['Đảng ủy, Bộ CHQS tỉnh tổ chức hội nghị quân chính.', 'Đảng ủy, Bộ CHQS tỉnh'],
  ['Ngày 20/6, Sở Y tế phối hợp với UBND huyện tổ chức hội nghị.', 'Sở Y tế'],
  ['Ngày 20/6, Sở Y tế kết hợp với UBND huyện tổ chức hội nghị.', 'Sở Y tế'],
  ['Hội nghị vẫn được Huyện ủy Côn Đảo tổ chức đúng lịch.', 'Huyện ủy Côn Đảo'],
  ['Ban Thường vụ Tỉnh ủy họp phiên thứ 12.', 'Ban Thường vụ Tỉnh ủy'],
  ['Ngày 2/4, Điện lực Yên Lạc tổ chức hội nghị tri ân khách hàng.', 'Điện lực Yên Lạc'],
  ['Ngày 2/4, Cục Hậu cần tổ chức hội nghị rút kinh nghiệm.', 'Cục Hậu cần'],
  ['Ngày 2/4, Tổ công tác tổ chức cuộc họp lần thứ ba.', 'Tổ công tác'],
  ['Ban Tổ chức Hội nghị xúc tiến đầu tư đã gửi giấy mời.', undefined],
  [
    'HĐND huyện tổ chức kỳ họp thứ năm\n\nSáng 20/12, Hội đồng nhân dân (HĐND) huyện Yên Lạc tổ chức kỳ họp thứ năm.',
    'Hội đồng nhân dân (HĐND) huyện Yên Lạc',
  ],
  [
    'Để chuẩn bị cho kỳ họp thứ 3 HĐND xã khóa II, ngày 5/6/2018, Thường trực HĐND xã đã tổ chức hội nghị liên tịch.',
    'Thường trực HĐND xã',
  ],
  [
    'Thực hiện Chương trình công tác Hội và phong trào nông dân năm 2020, ngày 5/6, Ban Thường vụ Hội Nông dân huyện đã tổ chức hội nghị sơ kết.',
    'Ban Thường vụ Hội Nông dân huyện',
  ],
  [
    'Ngày 5/6, tại TP Hạ Phong, tỉnh Sơn La, Thường trực Hội Nông dân tỉnh tổ chức hội nghị tổng kết.',
    'Thường trực Hội Nông dân tỉnh',
  ],
  ['Ngày 5/6, tại hội trường xã, huyện Lộc An tổ chức hội nghị tổng kết.', 'huyện Lộc An'],
  ['UBND xã Lộc An, ngày 5/6, tổ chức hội nghị tổng kết.', 'UBND xã Lộc An'],
  ['Ông Hà Văn Tố tổ chức hội nghị tại nhà.', undefined],
  ['Hội nghị diễn ra sôi nổi.', undefined],
])('«%s» was held by %s', (text, expected) => {
  expect(organiser(text)?.value).toBe(expected);
});

describe('without a verb', () => {
  test('the body reviewed, when its head chairs, is inferred with reasons', () => {
    const found = organiser(
      'Đồng chí Hà Văn Tố, Bí thư Đảng ủy Quân sự huyện chủ trì.\n\nNăm 2023, Đảng ủy Quân sự huyện Lộc An đã lãnh đạo toàn diện.',
    );
    expect(found).toMatchObject({
      value: 'Đảng ủy Quân sự huyện Lộc An',
      quote: 'Năm 2023, Đảng ủy Quân sự huyện Lộc An',
      rule: 'organiser/inferred',
      basis: 'inferred',
    });
    expect(found?.evidence).toHaveLength(2);
  });

  test('a body whose head does not chair is none', () => {
    const found = organiser(
      'Đồng chí Hà Văn Tố, Bí thư Huyện ủy chủ trì.\n\nNăm 2023, Hội Nông dân xã đã kết nạp hội viên.',
    );
    expect(found).toBeUndefined();
  });
});
