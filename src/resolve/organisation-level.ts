import type { Lexicon } from '../lexicon/lexicon.ts';
import type { OrganisationLevel } from '../model/entity.ts';
import type { QualifiedName } from './organisation-name.ts';

/** The word of a unit before its name, or at the end where the name is left out. Not `hợp tác xã`, not `xã hội`. */
const commune = /(?:(?<!thị |tác )xã|phường|thị trấn)(?= \p{Lu}|$)/iu;
const district = /(?:huyện|quận|thị xã|huyện ủy|quận ủy|thị ủy)(?= \p{Lu}|$)/iu;
const city = /(?:thành phố|thành ủy|thành đoàn)(?= \p{Lu}|$)/iu;
const province = /(?:tỉnh|tỉnh ủy|tỉnh đoàn)(?= \p{Lu}|$)/iu;
const department = /^sở /iu;

/** How far a body reaches, as its name says; the smallest unit in it counts. Undefined when it names none. */
export function levelOf(
  { name, isNational, province: code }: QualifiedName,
  lexicon: Lexicon,
): OrganisationLevel | undefined {
  if (isNational) return 'country';
  const words = name.normalize('NFC').replaceAll('uỷ', 'ủy');
  if (commune.test(words)) return 'commune';
  if (district.test(words)) return 'district';
  if (city.test(words)) {
    const home = lexicon.provinces.find((each) => each.code === code);
    const isProvince = home?.kind === 'thành phố' && words.endsWith(home.name);
    return isProvince ? 'province' : 'district';
  }
  return province.test(words) || department.test(words) ? 'province' : undefined;
}
