import type { Participant } from '../../model/report.ts';
import { type Rule, rulesOver } from '../rule.ts';
import { readAllChairs } from './chair.ts';

const rule = rulesOver(readAllChairs);

export const chairRules: readonly Rule<Participant>[] = [
  rule(
    'chair/subject',
    'Người đứng trước «chủ trì», «chủ tọa», «điều hành» hội nghị là người chủ trì.',
    [
      {
        text: '⟦Đồng chí Đinh Văn Khởi, Bí thư Huyện ủy chủ trì hội nghị⟧.',
        value: { name: 'Đinh Văn Khởi', positions: ['Bí thư Huyện ủy'] },
      },
      { text: '⟦Đại tá Mông Thế Cường, Chính ủy Bộ CHQS tỉnh đã chủ trì buổi làm việc⟧.' },
      {
        text: '⟦Ông Mông Thế Cường, Trưởng Ban Chỉ đạo phòng, chống dịch COVID-19 (Ban Chỉ đạo) chủ trì cuộc họp⟧.',
      },
      { text: '⟦Đồng chí Đinh Văn Khởi, Bí thư Huyện ủy tới dự, phát biểu và chủ trì hội nghị⟧.' },
      { text: '⟦Bộ trưởng Đinh Văn Khởi và lãnh đạo UBND tỉnh đồng chủ trì hội nghị⟧.' },
      {
        text: '⟦Ông Đinh Văn Khởi, Bí thư xã, cùng các đồng chí trong Thường vụ chủ trì hội nghị⟧.',
      },
      {
        text: '⟦Ông Đinh Văn Khởi, Chủ tịch HĐND tỉnh, làm Trưởng đoàn giám sát, chủ trì buổi làm việc⟧.',
      },
      { text: '⟦Phó Chủ tịch Quốc hội Đinh Văn Khởi điều hành⟧ nội dung phiên thảo luận.' },
      {
        text: '⟦Ông Bế Văn Thành, Chủ tịch HĐND huyện⟧ cùng 2 Phó Chủ tịch HĐND huyện Hà Thị Lan và Đinh Văn Khởi chủ tọa kỳ họp.',
      },
      {
        text: '⟦Ông Mông Thế Cường, Trưởng Ban Chỉ đạo về hội nhập quốc tế trong lĩnh vực chính trị - quốc phòng - an ninh, đã chủ trì cuộc họp⟧.',
      },
      { text: 'Sở Y tế chủ trì, phối hợp với Sở Tài chính hướng dẫn thực hiện.' },
      { text: 'Cơ quan chủ trì soạn thảo đã tiếp thu ý kiến.' },
      { text: 'Ông Đinh Văn Khởi điều hành công ty từ năm 2019.' },
      { text: 'Ông Đinh Văn Khởi giao Phòng Tư pháp chủ trì xây dựng kế hoạch.' },
    ],
  ),
  rule('chair/at-point', 'Người chủ trì ở một điểm cầu: đứng sau người chủ trì chính.', [
    {
      text: '⟦Đồng chí Nông Thị Hạ, Phó Chủ tịch UBND tỉnh chủ trì hội nghị tại điểm cầu Bộ CHQS tỉnh Cao Bằng⟧.',
      value: { name: 'Nông Thị Hạ', at: 'điểm cầu Bộ CHQS tỉnh Cao Bằng' },
    },
    {
      text: 'Tại điểm cầu tỉnh Lạng Sơn, ⟦ông Vi Đức Thọ, Chủ tịch UBND tỉnh chủ trì⟧.',
      value: { at: 'điểm cầu tỉnh Lạng Sơn' },
    },
    {
      text: 'Tại điểm cầu UBND tỉnh Lạng Sơn, hội nghị do ⟦ông Vi Đức Thọ, Chủ tịch UBND tỉnh chủ trì⟧.',
      value: { at: 'điểm cầu UBND tỉnh Lạng Sơn' },
    },
    {
      text: '⟦Ông Vi Đức Thọ chủ trì phiên họp trực tuyến tại điểm cầu Chính phủ⟧.',
      value: { at: 'điểm cầu Chính phủ' },
    },
    {
      text: 'Chủ trì hội nghị tại điểm cầu tỉnh Lạng Sơn có ⟦đồng chí Vi Đức Thọ, Chủ tịch UBND tỉnh⟧.',
      value: { at: 'điểm cầu tỉnh Lạng Sơn' },
    },
    { text: 'Hội nghị trực tuyến tới 12 điểm cầu cấp huyện.' },
  ]),
  rule('chair/passive', '«Hội nghị do … chủ trì», «dưới sự chủ trì của …».', [
    { text: 'Hội nghị do ⟦đồng chí Lục Văn Bình, Bí thư Thành ủy chủ trì⟧.' },
    { text: 'Phiên họp diễn ra dưới sự chủ trì của ⟦ông Lục Văn Bình, Chủ tịch UBND tỉnh⟧.' },
    {
      text: 'Hội nghị diễn ra với sự đồng chủ trì của ⟦Bộ trưởng Lục Văn Bình⟧ và Chủ tịch UBND tỉnh Hà Thị Lan.',
      value: { role: 'co-chairs' },
    },
    { text: 'Cuộc họp được chủ trì bởi ⟦ông Lục Văn Bình, Giám đốc Sở Y tế⟧.' },
    { text: 'Đề tài do Bệnh viện Đa khoa tỉnh chủ trì được nghiệm thu.' },
    { text: 'Đề tài do ông Lục Văn Bình chủ trì được nghiệm thu.' },
    { text: 'Thủ tướng giao Bộ trưởng Lục Văn Bình chủ trì việc này.' },
  ]),
  rule('chair/list', '«Chủ trì hội nghị có các đồng chí: …», «Dự và chủ trì có …».', [
    {
      text: 'Chủ trì hội nghị có các đồng chí: ⟦Bế Văn Thành, Bí thư Huyện ủy⟧; Hà Thị Lan, Chủ tịch UBND huyện.',
      value: { name: 'Bế Văn Thành' },
    },
    { text: 'Chủ trì phiên họp, ⟦đồng chí Bế Văn Thành, Phó Bí thư Huyện ủy⟧ thông qua dự kiến.' },
    { text: 'Hội nghị khai mạc lúc 8 giờ; đồng chủ trì, ⟦Giám đốc Sở Y tế Bế Văn Thành⟧.' },
    { text: 'Cùng điều hành kỳ họp còn có ⟦bà Hà Thị Lan, Phó Chủ tịch HĐND tỉnh⟧.' },
    { text: 'Hội nghị khai mạc lúc 8 giờ; cùng điều hành có ⟦đồng chí Bế Văn Thành⟧.' },
    { text: 'Về phía huyện dự và chủ trì hội nghị có ⟦ông Bế Văn Thành, Bí thư Huyện ủy⟧.' },
    { text: 'Chủ trì HN: ⟦Đ/c Bế Văn Thành – HUV, Bí thư Đảng ủy⟧.' },
    { text: 'Chủ tọa điều hành phiên chất vấn là ⟦bà Hà Thị Lan, Chủ tịch HĐND tỉnh⟧.' },
    { text: 'Điều hành tọa đàm: ⟦Đại tá Bế Văn Thành⟧ và bác sĩ Hà Thị Lan.' },
    { text: 'Tham dự và chủ trì hội nghị, có ⟦đồng chí Bế Văn Thành, Bí thư Huyện ủy⟧.' },
    { text: 'Đến dự và đồng chủ trì hội nghị có ⟦đồng chí Bế Văn Thành, Bí thư Huyện ủy⟧.' },
    {
      text: 'Chủ trì cuộc họp của Ban Chỉ đạo về hạn mặn sáng 5/3, ⟦Bộ trưởng Bế Văn Thành⟧ nêu rõ yêu cầu.',
    },
    {
      text: 'Chủ trì, phát biểu chỉ đạo hội nghị, ⟦đồng chí Bế Văn Thành, Bí thư Huyện ủy⟧ nêu rõ.',
    },
    { text: 'Đoàn Chủ tịch gồm 2 đồng chí: ⟦Bế Văn Thành⟧, Hà Thị Lan.' },
    {
      text: 'Chủ trì kỳ họp có các đồng chí Thường trực HĐND tỉnh: ⟦Bế Văn Thành, Chủ tịch HĐND tỉnh⟧; Hà Thị Lan, Phó Chủ tịch HĐND tỉnh.',
    },
    {
      text: 'Đoàn Chủ tịch điều hành Đại hội gồm các đồng chí: ⟦Bế Văn Thành, Bí thư Đảng ủy⟧; Hà Thị Lan, Chủ tịch UBND xã.',
    },
    { text: 'Đoàn Chủ tịch Tổng Liên đoàn, ông Bế Văn Thành và các đại biểu dâng hương.' },
    { text: 'Chủ trì cuộc họp là lãnh đạo Sở Y tế, ông Bế Văn Thành ghi biên bản.' },
    { text: 'Chủ trì, phối hợp với Sở Y tế: đồng chí Hà Thị Lan được giao việc.' },
  ]),
  rule('chair/while', '«… khi chủ trì cuộc họp»: chủ ngữ của câu là người chủ trì.', [
    { text: '⟦Bộ trưởng Trần Quang Dũng⟧ đã chỉ đạo như trên khi chủ trì cuộc họp về đất đai.' },
    { text: 'Phát biểu khi chủ trì cuộc họp, ⟦Bộ trưởng Trần Quang Dũng⟧ yêu cầu khẩn trương.' },
    { text: 'Ông Trần Quang Dũng nói khi chủ trương được thông qua.' },
  ]),
  rule(
    'chair/office',
    'Chức vụ đứng một mình, trong bài chỉ một người giữ: “Thủ tướng chủ trì hội nghị”.',
    [
      {
        text: '⟦Bộ trưởng chủ trì hội nghị⟧ về phòng, chống hạn. Bộ trưởng Lý Văn Páo phát biểu khai mạc.',
        value: { name: 'Lý Văn Páo' },
      },
      { text: 'Bộ trưởng chủ trì hội nghị. Bộ trưởng Lý Văn Páo và Bộ trưởng Hà Thị Na cùng dự.' },
      { text: 'Bộ trưởng chủ trì hội nghị. Thứ trưởng Lý Văn Páo phát biểu khai mạc.' },
      { text: 'Cuộc họp do Bộ trưởng chủ trì hôm qua. Bộ trưởng Lý Văn Páo yêu cầu báo cáo.' },
    ],
  ),
  rule(
    'chair/unnamed',
    'Người chủ trì không nêu tên: «Lãnh đạo Bộ chủ trì», «đồng chí Bí thư Tỉnh ủy chủ trì».',
    [
      { text: '⟦Lãnh đạo Sở Nội vụ chủ trì hội nghị⟧.', value: { group: 'Lãnh đạo Sở Nội vụ' } },
      { text: 'Sở Nội vụ chủ trì hội nghị.' },
    ],
  ),
];
