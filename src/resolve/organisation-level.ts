import type { Lexicon } from '../lexicon/lexicon.ts';
import type { OrganisationLevel } from '../model/entity.ts';
import type { QualifiedName } from './organisation-name.ts';

/** The word of a unit before its name, or at the end where the name is left out. Not `hợp tác xã`, not `xã hội`. */
const commune = /(?:(?<![Tt]hị |tác )[Xx]ã|[Pp]hường|[Tt]hị trấn)(?= \p{Lu}|$)/u;
const district = /(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Hh]uyện ủy|[Qq]uận ủy|[Tt]hị ủy)(?= \p{Lu}|$)/u;
const city = /[Tt]hành (?:phố|ủy|đoàn)(?= \p{Lu}|$)/u;
const province = /[Tt]ỉnh(?: ủy| đoàn)?(?= \p{Lu}|$)/u;
const department = /^sở /iu;

/** A name that ends with the word of a unit, whose own name nothing says. */
const unnamed =
  /(?:^|[^\p{L}])(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy)$/iu;

/** Whether a report names a local body without its place: `UBND xã`, which may be that of any commune of a province. */
export function lacksUnit({ name }: QualifiedName): boolean {
  return unnamed.test(name.normalize('NFC').replaceAll('uỷ', 'ủy'));
}

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
