import { describe, expect, test } from 'vitest';
import { chooseTargets } from '../../../src/extract/choose/targets.ts';
import { readingOf } from '../../make/reading.ts';

const lead = 'Sáng 8/1/2025, xã Hạ tổ chức hội nghị.';

function targetsOf(text: string) {
  return chooseTargets(readingOf(`${lead}\n\n${text}`), []).map(({ value }) => value);
}

describe('clauses of a sentence', () => {
  test.each([
    [
      'semicolons part targets',
      'Năm 2024, xã đã mở 5 km đường; trồng 20 ha rừng; kết nạp 3 đảng viên.',
      ['xã đã mở 5 km đường', 'trồng 20 ha rừng', 'kết nạp 3 đảng viên'],
    ],
    [
      'several numbers of one thing stay together',
      'Năm 2024, thu ngân sách đạt 31,2 tỷ đồng, bằng 104% dự toán, tăng 8% so với năm 2023.',
      ['thu ngân sách đạt 31,2 tỷ đồng, bằng 104% dự toán, tăng 8% so với năm 2023'],
    ],
    [
      'a place with its verb after và parts targets',
      'Năm 2024, xã Hạ thu 43 tỷ 500 triệu đồng và xã Thượng đạt 50 tỷ đồng.',
      ['xã Hạ thu 43 tỷ 500 triệu đồng', 'xã Thượng đạt 50 tỷ đồng'],
    ],
    [
      'what was seized belongs to the case',
      'Năm 2024, biên phòng triệt xóa 6 đường dây ma túy, thu 12 kg ma túy.',
      ['biên phòng triệt xóa 6 đường dây ma túy, thu 12 kg ma túy'],
    ],
    [
      'a comma before a new subject parts targets',
      'Năm 2025, xã phấn đấu thu ngân sách 20 tỷ đồng, tỷ lệ hộ nghèo giảm 2%.',
      ['xã phấn đấu thu ngân sách 20 tỷ đồng', 'tỷ lệ hộ nghèo giảm 2%'],
    ],
    [
      'the words before a colon are no target',
      'Năm 2025, xã đề ra các chỉ tiêu: Thu nhập bình quân 45 triệu đồng/người; có thêm 2 thôn đạt chuẩn.',
      ['Thu nhập bình quân 45 triệu đồng/người', 'có thêm 2 thôn đạt chuẩn'],
    ],
    [
      'verbs that share a number stay together',
      'Năm 2024, kiểm tra, giám sát đạt 100% chương trình.',
      ['kiểm tra, giám sát đạt 100% chương trình'],
    ],
    [
      'a share of a list belongs to its last verb',
      'Năm 2024, xã đã làm tốt công tác hậu cần. Tuyên truyền pháp luật, bồi dưỡng cán bộ, gọi thanh niên nhập ngũ, đạt 100% chỉ tiêu.',
      ['gọi thanh niên nhập ngũ, đạt 100% chỉ tiêu'],
    ],
    [
      'what is compared, named with or worth goes with the number before it',
      'Năm 2024, xã trồng 20 ha rừng, so với cùng kỳ tăng 5%, với tổng vốn 3 tỷ đồng, nâng tổng số rừng lên 90 ha.',
      [
        'xã trồng 20 ha rừng, so với cùng kỳ tăng 5%, với tổng vốn 3 tỷ đồng, nâng tổng số rừng lên 90 ha',
      ],
    ],
    [
      'what comes in and what is done with it are one',
      'Năm 2024, tòa thụ lý 52 vụ, đã giải quyết 47 vụ, đạt 90,4%.',
      ['tòa thụ lý 52 vụ, đã giải quyết 47 vụ, đạt 90,4%'],
    ],
    [
      'names that share a verb are one',
      'Năm 2024, sản lượng các xã giảm như: xã Hạ giảm 2,8%, xã Thượng 3,3%, Sơn Nam 9,2%.',
      ['xã Hạ giảm 2,8%, xã Thượng 3,3%, Sơn Nam 9,2%'],
    ],
    [
      'what it is among others goes with it, however long',
      'Năm 2024, giá trị sản xuất tăng 9%, là một trong những xã của huyện có tốc độ tăng cao nhất nhiều năm liền trong cả vùng.',
      [
        'giá trị sản xuất tăng 9%, là một trong những xã của huyện có tốc độ tăng cao nhất nhiều năm liền trong cả vùng',
      ],
    ],
    [
      'a second measured thing after `và` is its own',
      'Năm 2024, thu nhập bình quân đạt 75 triệu đồng/người và tỷ lệ hộ nghèo còn 3%.',
      ['thu nhập bình quân đạt 75 triệu đồng/người', 'tỷ lệ hộ nghèo còn 3%'],
    ],
    [
      'words that a comma joins are not cut',
      'Năm 2024, xã mở 12 lớp bồi dưỡng kiến thức quốc phòng, an ninh cho 95 đồng chí.',
      ['xã mở 12 lớp bồi dưỡng kiến thức quốc phòng, an ninh cho 95 đồng chí'],
    ],
    [
      'the head of a subject stands before its comma',
      'Năm 2024, tỷ lệ điều tra, khám phá các loại án đạt 80%.',
      ['tỷ lệ điều tra, khám phá các loại án đạt 80%'],
    ],
    [
      'a subject may stand in the words that say when',
      'Năm 2024, xã đã mở đường. Đến nay nợ đọng xây dựng của xã đã giảm đáng kể, còn lại là 386 triệu đồng.',
      ['nợ đọng xây dựng của xã đã giảm đáng kể, còn lại là 386 triệu đồng'],
    ],
    [
      'one case: found, caught, seized',
      'Năm 2024, xã phát hiện 8 vụ, bắt 13 đối tượng, thu giữ 4,2 kg pháo.',
      ['xã phát hiện 8 vụ, bắt 13 đối tượng, thu giữ 4,2 kg pháo'],
    ],
    [
      'grades after a share',
      'Năm 2024, kiểm tra 100% nội dung đạt yêu cầu, 82,4% khá, giỏi.',
      ['kiểm tra 100% nội dung đạt yêu cầu, 82,4% khá, giỏi'],
    ],
    [
      'part of what was just counted',
      'Năm 2024, xã giới thiệu 52 đoàn viên ưu tú, 9 người trong số này đã được kết nạp.',
      ['xã giới thiệu 52 đoàn viên ưu tú, 9 người trong số này đã được kết nạp'],
    ],
    [
      'targets reached and targets passed',
      'Năm 2024, cả 12 chỉ tiêu đều đạt, 8 chỉ tiêu vượt.',
      ['cả 12 chỉ tiêu đều đạt, 8 chỉ tiêu vượt'],
    ],
    [
      'a rank or a shortfall says more',
      'Năm 2024, thu ngân sách đạt 61 tỷ đồng, hụt 11% so với dự toán; chỉ số của xã tăng 5 bậc, đứng thứ ba trong 8 xã.',
      [
        'thu ngân sách đạt 61 tỷ đồng, hụt 11% so với dự toán',
        'chỉ số của xã tăng 5 bậc, đứng thứ ba trong 8 xã',
      ],
    ],
    [
      'a subject with a verb of its own opens the next',
      'Năm 2024, công nghiệp tăng 24,6%, đứng đầu cả vùng, điện mặt trời tăng trưởng cao, tăng 59,8%.',
      ['công nghiệp tăng 24,6%, đứng đầu cả vùng', 'điện mặt trời tăng trưởng cao, tăng 59,8%'],
    ],
    [
      'an economy so many times as large is its own',
      'Năm 2024, GRDP tăng 9%, quy mô nền kinh tế gấp 1,15 lần so với năm 2020.',
      ['GRDP tăng 9%', 'quy mô nền kinh tế gấp 1,15 lần so với năm 2020'],
    ],
    [
      'parts of a harvest in one unit',
      'Năm 2024, xã thu hoạch 780 tấn, trong đó cam 300 tấn, chanh 480 tấn.',
      ['xã thu hoạch 780 tấn', 'cam 300 tấn, chanh 480 tấn'],
    ],
    [
      'an aim at the head with its conditions',
      'Năm 2024, xã phấn đấu với mục tiêu tăng trưởng 8%, các ngành vào cuộc.',
      ['tăng trưởng 8%'],
    ],
    [
      'a second aim after `và`',
      'Năm 2024, xã phấn đấu thu nhập cao hơn 1,3 lần cả huyện và phấn đấu hoàn thành 28 tỷ đồng dự toán.',
      ['xã phấn đấu thu nhập cao hơn 1,3 lần cả huyện', 'phấn đấu hoàn thành 28 tỷ đồng dự toán'],
    ],
    [
      'things in quotes are counted',
      'Năm 2024, Hội xây 12 “Mái ấm tình thương”.',
      ['Hội xây 12 “Mái ấm tình thương”'],
    ],
    [
      'an aim after an order is its own, and so is what is saved',
      'Phát biểu tại hội nghị, ông An yêu cầu không để thiếu điện, phấn đấu giảm 10% tổn thất, tiết kiệm 5% chi phí.',
      ['phấn đấu giảm 10% tổn thất', 'tiết kiệm 5% chi phí'],
    ],
    [
      'conditions at the head are left out',
      'Năm 2024, với 9 hạng mục đầu tư, xã đã hoàn thành 3 công trình.',
      ['xã đã hoàn thành 3 công trình'],
    ],
    [
      'a number belongs to the words before `là`',
      'Phấn đấu năm 2025 đạt tốc độ tăng trưởng đề ra là 6%.',
      ['Phấn đấu năm 2025 đạt tốc độ tăng trưởng đề ra là 6%'],
    ],
  ])('%s', (_, text, expected) => {
    expect(targetsOf(text).map(({ text: clause }) => clause)).toEqual(expected);
  });
});
