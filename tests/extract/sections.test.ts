import { describe, expect, test } from 'vitest';
import { readingOf } from '../make/reading.ts';

function sections(text: string): readonly string[] {
  return readingOf(text).sections.map(({ kind, period }) =>
    period === undefined ? kind : `${kind} ${period}`,
  );
}

const lead = 'Sáng 8/1, xã Hạ tổ chức hội nghị.';

describe('parts of a report', () => {
  test.each([
    [
      'a year that is told opens results',
      `${lead}\n\nNăm 2024, xã đã làm tốt. Đường được mở.`,
      ['lead', 'review 2024', 'review 2024'],
    ],
    [
      'a list of tasks goes on over full stops and into the next paragraph, until a speech',
      `${lead}\n\nXã xác định một số chỉ tiêu chủ yếu trong năm 2025, như: Mở đường; làm cầu. Trồng cây.\n\nNuôi cá.\n\nPhát biểu tại hội nghị, ông An cảm ơn xã.`,
      ['lead', 'tasks 2025', 'tasks 2025', 'tasks 2025', 'speech'],
    ],
    [
      'a report within a speech is results',
      `${lead}\n\nPhát biểu tham luận, bà Bình báo cáo: Năm 2024, xã đã mở đường. Trong năm, xã trồng cây.`,
      ['lead', 'review 2024', 'review 2024'],
    ],
    [
      'the second half of a year is ahead',
      `${lead}\n\n6 tháng cuối năm 2024, xã mở đường.`,
      ['lead', 'tasks 2024-H2'],
    ],
    [
      'the first half of a year is behind',
      `${lead}\n\n6 tháng đầu năm 2024, xã mở đường.`,
      ['lead', 'review 2024-H1'],
    ],
    [
      'difficulties are neither',
      `${lead}\n\nNăm 2024, xã đã mở đường. Tuy nhiên, tiến độ còn chậm.`,
      ['lead', 'review 2024', 'other'],
    ],
    [
      'what is read out is the report, not what is debated',
      `${lead}\n\nTại kỳ họp, các đại biểu nghe báo cáo tình hình kinh tế - xã hội năm 2019. Đường được mở.\n\nCác đại biểu thảo luận báo cáo kết quả năm 2018.`,
      ['lead', 'review 2019', 'review 2019', 'other'],
    ],
    [
      'a person who asks ends the results; a body that took part does not',
      `${lead}\n\nNăm 2024, xã đã mở đường. Đồng chí Bí thư yêu cầu các thôn làm cầu. Các thôn trồng cây.`,
      ['lead', 'review 2024', 'speech', 'speech'],
    ],
    [
      'who comes to ask for himself is heard for a sentence',
      `${lead}\n\nNăm 2024, xã đã mở đường. Ông Bình kiến nghị xã làm cầu. Cây được trồng.`,
      ['lead', 'review 2024', 'other', 'review 2024'],
    ],
    [
      'an answer at a press conference ends the tasks',
      `${lead}\n\nPhấn đấu năm 2025 mở đường. Trả lời câu hỏi của báo chí, bà An nói thêm. Xã đẹp.`,
      ['lead', 'tasks 2025', 'speech', 'speech'],
    ],
    [
      'good words open results without a period, hard times are no shortcoming',
      `${lead}\n\nMặc dù còn nhiều khó khăn, kinh tế của xã tiếp tục phát triển. Đường được mở.`,
      ['lead', 'review', 'review'],
    ],
    [
      'what comes besides goes on, what was lacking besides does not',
      `${lead}\n\nNăm 2024, xã đã mở đường. Bên cạnh đó, xã trồng cây. Bên cạnh những kết quả trên, xã còn nghèo.`,
      ['lead', 'review 2024', 'review 2024', 'other'],
    ],
    [
      'targets that were reached open no plan',
      `${lead}\n\nTrong 9 tháng đầu năm 2024, xã đã mở đường. Một số chỉ tiêu vượt kế hoạch.`,
      ['lead', 'review 2024-01/2024-09', 'review 2024-01/2024-09'],
    ],
    [
      'a plan at the end of a sentence of results is its own',
      `${lead}\n\nNăm 2024, xã đã mở đường. Bình quân mỗi thôn đạt 13 tiêu chí, phấn đấu cuối năm về đích. Cây được trồng.`,
      ['lead', 'review 2024', 'review 2024', 'review 2024'],
    ],
    [
      'until a year that is to come is ahead',
      `${lead}\n\nĐến năm 2030, xã là vùng chè lớn.`,
      ['lead', 'tasks 2030'],
    ],
    [
      'what there is now ends the tasks',
      `${lead}\n\nPhấn đấu năm 2025 mở đường. Hiện nay, xã có 5 km đường.`,
      ['lead', 'tasks 2025', 'review'],
    ],
    [
      'a year compared with opens nothing',
      `${lead}\n\nĐường tốt hơn so với cuối năm 2018.`,
      ['lead', 'lead'],
    ],
    [
      'when something began opens nothing',
      `${lead}\n\nLớp học khai giảng cuối tháng 12 năm 2006. Hợp tác xã thành lập năm 1998.`,
      ['lead', 'lead', 'lead'],
    ],
    [
      'the sentence of the meeting ends what a summary opened',
      `Xã Hạ họp\n\nĐến năm 2030, xã là vùng chè lớn.\n\n${lead}\n\nXã đẹp.`,
      ['lead', 'tasks 2030', 'lead', 'lead'],
    ],
    [
      'the term of a council is no period of results',
      `Xã Hạ họp\n\nSáng 5/12, HĐND xã Hạ nhiệm kỳ 2016 - 2021 khai mạc kỳ họp. Xã đẹp.`,
      ['lead', 'lead', 'lead'],
    ],
    [
      'a year is given by the first and the last of several',
      `${lead}\n\nTừ năm 2015 đến hết tháng 10/2020, xã đã mở đường.`,
      ['lead', 'review 2015/2020'],
    ],
    [
      'results that a meeting weighs are told after it',
      `${lead}\n\nTại hội nghị, HĐND xã tập trung đánh giá kết quả phát triển kinh tế năm 2017. Đường được mở.`,
      ['lead', 'review 2017', 'review 2017'],
    ],
    [
      'ways that were laid down are no targets',
      `Sáng 8/1/2025, xã Hạ tổ chức hội nghị.\n\nTrong tháng 5, xã đề ra nhiều giải pháp nên các chỉ tiêu đạt khá.`,
      ['lead', 'review 2025-05'],
    ],
    [
      'school years are looked back at and planned for',
      `Sáng 8/9/2022, trường Hạ tổ chức hội nghị tổng kết năm học 2021 - 2022, triển khai nhiệm vụ năm học 2022 - 2023.\n\nNăm học 2021 - 2022, trường đã dạy tốt.\n\nNăm học 2022 - 2023, trường mở 2 lớp.`,
      ['lead', 'review 2021/2022', 'tasks 2022/2023'],
    ],
    [
      'the months that are left are ahead',
      `${lead}\n\nTừ đây đến cuối năm, xã mở đường.\n\nĐến nay, đường đã xong.\n\nThời gian còn lại, xã làm cầu.`,
      ['lead', 'tasks', 'review', 'tasks'],
    ],
    [
      'what is demanded of this year is ahead, unless it was',
      `Sáng 8/1/2025, xã Hạ tổ chức hội nghị.\n\nNăm 2025, Quân khu yêu cầu các đơn vị mở đường.\n\nNăm 2024, huyện đã yêu cầu xã trồng cây.`,
      ['lead', 'tasks 2025', 'review 2024'],
    ],
    [
      'who asks first is heard before the period',
      `${lead}\n\nĐồng chí Bí thư yêu cầu các thôn trong năm 2024 làm cầu.`,
      ['lead', 'speech 2024'],
    ],
    [
      'targets that were agreed upon are planned',
      `${lead}\n\nCác đại biểu đã thống nhất mục tiêu đến năm 2030: mở đường.`,
      ['lead', 'tasks 2030'],
    ],
    [
      'what was adopted is planned by the sentence that says what it holds',
      `${lead}\n\nKỳ họp đã thông qua 12 nghị quyết. Theo đó, xã mở đường.\n\nXã thông qua báo cáo kết quả. Theo đó, xã đã trồng cây.`,
      ['lead', 'lead', 'tasks', 'tasks', 'tasks'],
    ],
    [
      'what was adopted for a year holds for it; what is only proposed does not',
      `${lead}\n\nKỳ họp thông qua nghị quyết về dự toán năm 2025. Theo đó, xã mở đường.\n\nÔng An trình bày tờ trình về việc thông qua đề án năm 2026. Theo đó, xã làm cầu.`,
      ['lead', 'lead', 'tasks 2025', 'tasks 2025', 'tasks 2025'],
    ],
    [
      'what was pledged is planned',
      `${lead}\n\nCác thôn đã ký giao ước thi đua, theo đó năm 2025 mở đường.`,
      ['lead', 'tasks 2025'],
    ],
    [
      'a person asks after the first comma too',
      `${lead}\n\nSau khi nghe các ý kiến, đồng chí Bí thư yêu cầu các thôn làm cầu.`,
      ['lead', 'speech'],
    ],
    [
      'a year that is looked back at',
      `${lead}\n\nNhìn lại chặng đường đã qua, xã có nhiều điều để vui.`,
      ['lead', 'review'],
    ],
    [
      'difficulties that were overcome tell results, shortcomings that remain do not',
      `${lead}\n\nNăm 2024, xã mở đường. Xã còn nhiều khó khăn, song thu ngân sách vẫn đạt dự toán. Song tiến độ còn chậm.`,
      ['lead', 'review 2024', 'review 2024', 'other'],
    ],
    [
      'an aim in brackets opens no plan',
      `${lead}\n\nNăm 2024, xã mở đường. Thu ngân sách vượt mức đề ra (mục tiêu đến năm 2024 là 9 tỷ đồng).`,
      ['lead', 'review 2024', 'review 2024'],
    ],
    [
      'a speech that tells what was done',
      `${lead}\n\nPhát biểu tại hội nghị, ông An cho biết huyện đã mở đường. Ông An cảm ơn xã.`,
      ['lead', 'review', 'lead'],
    ],
    [
      'months at the head of a sentence',
      `Sáng 8/10/2024, xã Hạ tổ chức hội nghị.\n\n9 tháng, xã mở đường. Sau 3 tháng, cầu đã xong.`,
      ['lead', 'review 2024-01/2024-09', 'review 2024-01/2024-09'],
    ],
    [
      'unity is no agreement on what to do, and aims that were reached are behind',
      `${lead}\n\nNhiệm kỳ 2020 - 2025, với tinh thần đoàn kết, thống nhất, xã thực hiện thắng lợi các mục tiêu Nghị quyết Đại hội đề ra.\n\nThu ngân sách tăng.`,
      ['lead', 'review 2020/2025', 'review 2020/2025'],
    ],
    [
      'what is agreed upon is planned',
      `${lead}\n\nĐảng bộ thống nhất mở đường.\n\nThu ngân sách tăng.`,
      ['lead', 'tasks', 'tasks'],
    ],
    [
      'a heading that says its aim in full governs nothing after it',
      `${lead}\n\nPhấn đấu đến năm 2030 thu nhập đạt 90 triệu đồng\n\nXã Hạ có 12 thôn.`,
      ['lead', 'tasks 2030', 'lead'],
    ],
    [
      'a heading that names a year governs what follows',
      `${lead}\n\nMục tiêu năm 2030\n\nXã Hạ có 12 km đường.`,
      ['lead', 'tasks 2030', 'tasks 2030'],
    ],
    [
      'what is compared with the year before ends the tasks, what is asked for does not',
      `${lead}\n\nBí thư yêu cầu xã mở đường.\n\nTheo kế toán của xã, số thu 6 tháng đầu năm đạt 5 tỷ đồng, tăng so với cùng kỳ.\n\nThu thuế tăng.\n\nBí thư yêu cầu các thôn thu 6 tháng đầu năm tăng so với cùng kỳ.`,
      ['lead', 'speech', 'review', 'review', 'speech'],
    ],
    [
      'a meeting named late among plans or results is one of them',
      `${lead}\n\nXã đặt mục tiêu mở đường, trồng cây và tổ chức hội nghị.`,
      ['lead', 'tasks'],
    ],
    [
      'a short sentence about the picture is a caption',
      `Quang cảnh hội nghị.\n\n${lead}`,
      ['caption', 'lead'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sections(text)).toEqual(expected);
  });
});

test('every sentence has one section, in order', () => {
  const { sections: found, blocks } = readingOf(`${lead}\n\nNăm 2024, xã họp. Năm 2025, xã nghỉ.`);
  const sentences = blocks.flatMap(({ index, sentences: ranges }) =>
    ranges.map(({ first, end }) => ({ block: index, first, end })),
  );
  expect(found.map(({ block, first, end }) => ({ block, first, end }))).toEqual(sentences);
});
