import type { BodyKind } from './bodies.ts';
import type { Country, Unit } from './places.ts';

/** One printed position: an office of a body, of the unit itself or of the one above it. */
export interface Position {
  readonly office: string;
  readonly body: BodyKind;
  readonly isAbove?: boolean;
}

export type Service = 'civil' | 'army' | 'police';

/** A post that somebody always holds. */
export interface Seat {
  readonly unit: Unit;
  readonly country: Country;
  /** The body it leads or serves. */
  readonly body: BodyKind;
  readonly service: Service;
  /** Higher is more; who moves up comes from below. */
  readonly grade: number;
  readonly isHead: boolean;
  /** In printed order, the body's own last. */
  readonly positions: readonly Position[];
}

type Row = readonly [positions: string, body: BodyKind, grade: number];

/**
 * Posts of a province, the most telling first; positions as `office@body`, `^` for one of the unit above, said in one word.
 * The last position is the post itself; deputies stand after their head.
 */
const provincePosts: readonly Row[] = [
  ['Bí thư@party', 'party', 9],
  ['Phó Bí thư@party|Chủ tịch@people', 'people', 8],
  ['Phó Bí thư Thường trực@party|Chủ tịch@council', 'council', 8],
  ['Ủy viên Ban Thường vụ@party|Phó Chủ tịch Thường trực@people', 'people', 7],
  ['Phó Chủ tịch@people', 'people', 7],
  ['Ủy viên Ban Thường vụ@party|Chỉ huy trưởng@army', 'army', 7],
  ['Bí thư@army-party|Chính ủy@army', 'army', 7],
  ['Phó Chính ủy@army', 'army', 6],
  ['Ủy viên Ban Thường vụ@party|Giám đốc@police', 'police', 7],
  ['Ủy viên Ban Thường vụ@party|Chủ tịch@front', 'front', 7],
];
const provinceStaff: readonly Row[] = [
  ['Phó Chỉ huy trưởng@army', 'army', 6],
  ['Phó Chỉ huy trưởng@army|Tham mưu trưởng@army', 'army', 6],
  ['Phó Giám đốc@police', 'police', 6],
  ['Ủy viên Ban Thường vụ@party|Trưởng@organisation-board', 'organisation-board', 7],
  ['Ủy viên Ban Thường vụ@party|Trưởng@propaganda-board', 'propaganda-board', 7],
  ['Giám đốc@dept/finance', 'dept/finance', 6],
  ['Giám đốc@dept/farming', 'dept/farming', 6],
  ['Phó Giám đốc@dept/farming', 'dept/farming', 5],
  ['Giám đốc@dept/education', 'dept/education', 6],
  ['Giám đốc@dept/health', 'dept/health', 6],
  ['Phó Giám đốc@dept/health', 'dept/health', 5],
  ['Giám đốc@dept/interior', 'dept/interior', 6],
  ['Giám đốc@dept/construction', 'dept/construction', 6],
  ['Giám đốc@dept/culture', 'dept/culture', 6],
  ['Giám đốc@dept/industry', 'dept/industry', 6],
  ['Chủ tịch@veterans', 'veterans', 6],
  ['Chủ tịch@women', 'women', 6],
  ['Chủ tịch@farmers', 'farmers', 6],
  ['Chủ tịch@labour', 'labour', 6],
  ['Bí thư@youth', 'youth', 5],
  ['Phó Chủ tịch Thường trực@front', 'front', 5],
  ['Phó Chủ tịch@council', 'council', 7],
];
const districtPosts: readonly Row[] = [
  ['Tỉnh ủy viên@^party|Bí thư@party', 'party', 6],
  ['Phó Bí thư@party|Chủ tịch@people', 'people', 5],
  ['Phó Bí thư Thường trực@party|Chủ tịch@council', 'council', 5],
  ['Ủy viên Ban Thường vụ@party|Phó Chủ tịch@people', 'people', 4],
  ['Ủy viên Ban Thường vụ@party|Chỉ huy trưởng@army', 'army', 5],
  ['Chính trị viên@army', 'army', 5],
  ['Phó Chỉ huy trưởng@army', 'army', 4],
  ['Ủy viên Ban Thường vụ@party|Trưởng@police', 'police', 5],
  ['Phó Trưởng@police', 'police', 4],
  ['Ủy viên Ban Thường vụ@party|Chủ tịch@front', 'front', 4],
  ['Ủy viên Ban Thường vụ@party|Trưởng@organisation-board', 'organisation-board', 4],
  ['Phó Chủ tịch@people', 'people', 4],
  ['Chủ tịch@veterans', 'veterans', 3],
  ['Chủ tịch@women', 'women', 3],
];

/** The most telling posts of every province and one district of it first, then their staff, then other districts. */
export function makeSeats(countries: readonly Country[], count: number): readonly Seat[] {
  const inDistricts = (country: Country, first: number, end?: number) =>
    country.districts
      .slice(first, end)
      .flatMap((unit) => districtPosts.map((row) => toSeat(row, unit, country)));
  const inProvince = (country: Country, rows: readonly Row[]) =>
    rows.map((row) => toSeat(row, country.top, country));
  const seats = [
    ...countries.flatMap((one) => [...inProvince(one, provincePosts), ...inDistricts(one, 0, 1)]),
    ...countries.flatMap((one) => [...inProvince(one, provinceStaff), ...inDistricts(one, 1, 2)]),
    ...countries.flatMap((one) => inDistricts(one, 2)),
  ];
  return seats.slice(0, count);
}

function toSeat([written, body, grade]: Row, unit: Unit, country: Country): Seat {
  const positions = written.split('|').map((one): Position => {
    const [office = '', name = ''] = one.split('@');
    const isAbove = name.startsWith('^');
    return { office, body: (isAbove ? name.slice(1) : name) as BodyKind, isAbove };
  });
  const post = positions.at(-1)?.office ?? '';
  return {
    unit,
    country,
    body,
    service: body === 'army' ? 'army' : body === 'police' ? 'police' : 'civil',
    grade,
    isHead: !post.startsWith('Phó'),
    positions,
  };
}
