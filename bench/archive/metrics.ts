import type { BodyKind } from './bodies.ts';

/** What a body promises each year; `{a}` is the figure. */
export interface Metric {
  readonly id: string;
  readonly promises: readonly string[];
  readonly results: readonly string[];
  readonly least: number;
  readonly most: number;
  /** Digits after the comma. */
  readonly digits?: number;
  /** More is better unless said otherwise. */
  readonly isLessBetter?: boolean;
  /** A share cannot pass 100. */
  readonly isShare?: boolean;
}

const military: readonly Metric[] = [
  {
    id: 'recruits',
    promises: [
      'hoàn thành {a}% chỉ tiêu tuyển quân',
      'hoàn thành {a}% chỉ tiêu gọi công dân nhập ngũ',
    ],
    results: ['tuyển quân đạt {a}% chỉ tiêu', 'công tác tuyển quân hoàn thành {a}% chỉ tiêu'],
    least: 100,
    most: 100,
    isShare: true,
  },
  {
    id: 'knowledge',
    promises: ['giáo dục quốc phòng và an ninh cho các đối tượng đạt {a}% kế hoạch'],
    results: ['giáo dục quốc phòng và an ninh cho các đối tượng đạt {a}% kế hoạch'],
    least: 95,
    most: 100,
    isShare: true,
  },
  {
    id: 'training',
    promises: ['huấn luyện dân quân tự vệ quân số tham gia đạt {a}% trở lên'],
    results: ['huấn luyện dân quân tự vệ quân số tham gia đạt {a}%'],
    least: 92,
    most: 99,
    digits: 1,
    isShare: true,
  },
  {
    id: 'members',
    promises: ['kết nạp {a} đảng viên mới', 'phấn đấu kết nạp từ {a} đảng viên trở lên'],
    results: ['kết nạp {a} đảng viên mới', 'kết nạp được {a} đảng viên'],
    least: 8,
    most: 60,
  },
];
const economy: readonly Metric[] = [
  {
    id: 'revenue',
    promises: [
      'thu ngân sách trên địa bàn đạt {a} tỷ đồng',
      'thu ngân sách nhà nước đạt từ {a} tỷ đồng trở lên',
    ],
    results: [
      'thu ngân sách nhà nước trên địa bàn đạt {a} tỷ đồng',
      'tổng thu ngân sách đạt {a} tỷ đồng',
    ],
    least: 85,
    most: 2900,
  },
  {
    id: 'poverty',
    promises: ['tỷ lệ hộ nghèo giảm còn {a}%', 'giảm tỷ lệ hộ nghèo xuống còn dưới {a}%'],
    results: ['tỷ lệ hộ nghèo giảm còn {a}%', 'tỷ lệ hộ nghèo còn {a}%'],
    least: 2,
    most: 24,
    digits: 2,
    isLessBetter: true,
  },
  {
    id: 'income',
    promises: ['thu nhập bình quân đầu người đạt {a} triệu đồng/năm'],
    results: ['thu nhập bình quân đầu người đạt {a} triệu đồng/năm'],
    least: 24,
    most: 78,
    digits: 1,
  },
  {
    id: 'forest',
    promises: ['trồng mới {a} ha rừng', 'trồng rừng tập trung đạt {a} ha'],
    results: ['trồng mới {a} ha rừng', 'trồng rừng tập trung đạt {a} ha'],
    least: 120,
    most: 4200,
  },
  {
    id: 'grain',
    promises: ['tổng sản lượng lương thực có hạt đạt trên {a} tấn'],
    results: ['tổng sản lượng lương thực có hạt đạt {a} tấn'],
    least: 9_000,
    most: 180_000,
  },
  {
    id: 'villages',
    promises: ['có thêm {a} xã đạt chuẩn nông thôn mới'],
    results: ['có thêm {a} xã đạt chuẩn nông thôn mới'],
    least: 1,
    most: 9,
  },
  {
    id: 'insurance',
    promises: ['tỷ lệ tham gia bảo hiểm y tế đạt {a}%'],
    results: ['tỷ lệ tham gia bảo hiểm y tế đạt {a}%'],
    least: 84,
    most: 98,
    digits: 1,
    isShare: true,
  },
  {
    id: 'spending',
    promises: ['giải ngân vốn đầu tư công đạt từ {a}% trở lên'],
    results: ['giải ngân vốn đầu tư công đạt {a}% kế hoạch'],
    least: 90,
    most: 98,
    isShare: true,
  },
  {
    id: 'growth',
    promises: ['tốc độ tăng trưởng kinh tế đạt {a}%'],
    results: ['tốc độ tăng trưởng kinh tế đạt {a}%'],
    least: 5,
    most: 12,
    digits: 1,
  },
];
const party: readonly Metric[] = [
  {
    id: 'members',
    promises: ['kết nạp {a} đảng viên mới', 'kết nạp đảng viên mới đạt {a} người'],
    results: ['kết nạp {a} đảng viên mới', 'kết nạp được {a} đảng viên'],
    least: 60,
    most: 900,
  },
  {
    id: 'cells',
    promises: ['trên {a}% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ'],
    results: ['{a}% tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ'],
    least: 82,
    most: 96,
    digits: 1,
    isShare: true,
  },
  ...economy.slice(0, 4),
];
const order: readonly Metric[] = [
  {
    id: 'cases',
    promises: ['tỷ lệ điều tra, khám phá án đạt trên {a}%'],
    results: ['tỷ lệ điều tra, khám phá án đạt {a}%'],
    least: 80,
    most: 96,
    digits: 1,
    isShare: true,
  },
  {
    id: 'crime',
    promises: ['giảm ít nhất {a}% số vụ phạm tội về trật tự xã hội'],
    results: ['số vụ phạm tội về trật tự xã hội giảm {a}%'],
    least: 3,
    most: 9,
  },
  {
    id: 'papers',
    promises: ['cấp {a} thẻ căn cước'],
    results: ['cấp {a} thẻ căn cước'],
    least: 900,
    most: 48_000,
  },
];
const people: readonly Metric[] = [
  {
    id: 'fund',
    promises: ['vận động Quỹ “Vì người nghèo” đạt {a} triệu đồng'],
    results: ['vận động Quỹ “Vì người nghèo” được {a} triệu đồng'],
    least: 180,
    most: 5200,
  },
  {
    id: 'houses',
    promises: ['hỗ trợ xây dựng {a} nhà đại đoàn kết'],
    results: ['hỗ trợ xây dựng {a} nhà đại đoàn kết'],
    least: 12,
    most: 420,
  },
  {
    id: 'joined',
    promises: ['phát triển {a} hội viên mới'],
    results: ['phát triển {a} hội viên mới'],
    least: 90,
    most: 1900,
  },
];
const service: readonly Metric[] = [
  {
    id: 'online',
    promises: ['tỷ lệ hồ sơ trực tuyến đạt {a}%'],
    results: ['tỷ lệ hồ sơ trực tuyến đạt {a}%'],
    least: 35,
    most: 96,
    digits: 1,
    isShare: true,
  },
  {
    id: 'satisfied',
    promises: ['mức độ hài lòng của người dân đạt từ {a}% trở lên'],
    results: ['mức độ hài lòng của người dân đạt {a}%'],
    least: 86,
    most: 98,
    isShare: true,
  },
  ...economy.slice(7, 8),
];

export function metricsOf(body: BodyKind): readonly Metric[] {
  switch (body) {
    case 'army':
    case 'army-party':
      return military;
    case 'police':
      return order;
    case 'party':
    case 'organisation-board':
    case 'propaganda-board':
      return party;
    case 'people':
    case 'council':
    case 'dept/farming':
      return economy;
    case 'front':
    case 'veterans':
    case 'women':
    case 'farmers':
    case 'labour':
    case 'youth':
      return people;
    default:
      return service;
  }
}
