import { chance, intFrom, pick, type Random, randomOf } from '../random.ts';
import type { Meeting } from './meeting.ts';
import { mergerDay } from './places.ts';

const firstSyllables =
  'Tân Bình Thanh Vĩnh Đông Nam Xuân Phú An Hòa Minh Quang Mỹ Yên Sơn Hưng Đức Long Thạch Cẩm Kim Liên Ngọc Đại Trung Bắc Tây Thượng Hạ Nà Pác Bản Mường Tả Cư Ia Đắk'.split(
    ' ',
  );
const lastSyllables =
  'Sơn Lâm Thành Tiến Phong Hải Lộc Thủy Khê Trạch Định Tường Vân Mai Phú Thịnh Lạc Hợp Lập Châu Giang Hà Thắng Cương Trì Ninh Dương Phúc Lĩnh Thọ Kiên Mạ Phặc Lùng'.split(
    ' ',
  );

/** Communes of a district; villages of one that has become a commune itself. */
const communesOfDistrict = 14;

/** Places below the unit that meets, the same in all its reports; a province has those of two of its districts. */
export function communesOf({ unit, country, day }: Meeting, seed: number): readonly string[] {
  const random = randomOf('districts', seed, country.top.name, day);
  const districts =
    unit.level === 'district'
      ? [unit]
      : [pick(random, country.districts), pick(random, country.districts)];
  const isCommune = unit.level === 'district' && day >= mergerDay;
  return districts.flatMap(({ name, province }) =>
    Array.from({ length: communesOfDistrict }, (_, index) => {
      const own = randomOf('commune', seed, province, name, index);
      const commune = inventName(own);
      if (isCommune) return `thôn ${commune}`;
      return chance(own, 0.8) ? `xã ${commune}` : `phường ${commune}`;
    }),
  );
}

function inventName(random: Random): string {
  const [first, second] = [pick(random, firstSyllables), pick(random, lastSyllables)];
  return chance(random, 0.06)
    ? `${first} ${second} ${intFrom(random, 1, 3)}`
    : `${first} ${second}`;
}
