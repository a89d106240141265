import { bareName } from './places.ts';

/** What a body is; `dept/…` is a provincial department. */
export type BodyKind =
  | 'party'
  | 'people'
  | 'council'
  | 'army'
  | 'army-party'
  | 'police'
  | 'front'
  | 'veterans'
  | 'women'
  | 'farmers'
  | 'labour'
  | 'youth'
  | 'organisation-board'
  | 'propaganda-board'
  | 'dept/finance'
  | 'dept/farming'
  | 'dept/education'
  | 'dept/health'
  | 'dept/interior'
  | 'dept/construction'
  | 'dept/culture'
  | 'dept/industry';

const committees: Readonly<Record<string, string>> = {
  tỉnh: 'Tỉnh ủy',
  'thành phố': 'Thành ủy',
  'thị xã': 'Thị ủy',
  huyện: 'Huyện ủy',
  xã: 'Đảng ủy xã',
  phường: 'Đảng ủy phường',
};
const youth: Readonly<Record<string, string>> = {
  tỉnh: 'Tỉnh đoàn',
  'thành phố': 'Thành đoàn',
  huyện: 'Huyện đoàn',
  xã: 'Đoàn xã',
  phường: 'Đoàn phường',
};
/** Departments with their names before and since the mergers of 1/3/2025. */
const departments: Readonly<Record<string, readonly [string, string]>> = {
  'dept/finance': ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
  'dept/farming': ['Sở Nông nghiệp và Phát triển nông thôn', 'Sở Nông nghiệp và Môi trường'],
  'dept/education': ['Sở Giáo dục và Đào tạo', 'Sở Giáo dục và Đào tạo'],
  'dept/health': ['Sở Y tế', 'Sở Y tế'],
  'dept/interior': ['Sở Nội vụ', 'Sở Nội vụ'],
  'dept/construction': ['Sở Giao thông vận tải', 'Sở Xây dựng'],
  'dept/culture': ['Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch'],
  'dept/industry': ['Sở Công Thương', 'Sở Công Thương'],
};
const departmentsMerged = '2025-03-01';
const unitWord = /^(?:thành phố|thị xã|huyện|tỉnh|xã|phường)/u;

/** Where and when a body is named. */
export interface BodyPlace {
  /** `huyện Chợ Mới`. */
  readonly unit: string;
  readonly day: string;
  /** Without the name of the unit: `UBND huyện`. */
  readonly isBare: boolean;
}

/** `party` of `huyện Chợ Mới` → `Huyện ủy Chợ Mới`, bare `Huyện ủy`. */
export function bodyName(kind: BodyKind, { unit, day, isBare }: BodyPlace): string {
  const word = unitWord.exec(unit)?.[0] ?? '';
  const place = isBare ? word : unit;
  const name = isBare ? '' : ` ${bareName(unit)}`;
  const isProvince = word === 'tỉnh';
  switch (kind) {
    case 'party':
      return `${committees[word] ?? 'Đảng ủy'}${name}`;
    case 'organisation-board':
      return `Ban Tổ chức ${committees[word] ?? 'Đảng ủy'}${name}`;
    case 'propaganda-board':
      return `Ban Tuyên giáo ${committees[word] ?? 'Đảng ủy'}${name}`;
    case 'people':
      return `UBND ${place}`;
    case 'council':
      return `HĐND ${place}`;
    case 'army':
      return isProvince ? `Bộ CHQS ${place}` : `Ban CHQS ${place}`;
    case 'army-party':
      return `Đảng ủy Quân sự ${place}`;
    case 'police':
      return `Công an ${place}`;
    case 'front':
      return `Ủy ban MTTQ Việt Nam ${place}`;
    case 'veterans':
      return `Hội Cựu chiến binh ${place}`;
    case 'women':
      return `Hội Liên hiệp Phụ nữ ${place}`;
    case 'farmers':
      return `Hội Nông dân ${place}`;
    case 'labour':
      return `Liên đoàn Lao động ${place}`;
    case 'youth':
      return youth[word] === undefined ? `Đoàn Thanh niên ${place}` : `${youth[word]}${name}`;
    default:
      return departmentName(kind, { unit: place, day, isBare });
  }
}

function departmentName(kind: string, { unit, day, isBare }: BodyPlace): string {
  const names = departments[kind];
  const name = names?.[day < departmentsMerged ? 0 : 1] ?? 'Văn phòng';
  return isBare ? name : `${name} ${unit}`;
}
