import type { Lexicon, Province } from '../lexicon/lexicon.ts';
import type { Report, Units } from '../model/report.ts';
import { nameKey } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';

/** An organisation as one report means it. */
export interface QualifiedName {
  /** With the units that the report leaves out: `Bộ CHQS tỉnh` → `Bộ CHQS tỉnh Bắc Kạn`. */
  readonly name: string;
  readonly printed: string;
  /** Equal for two namings of one organisation, in any report. */
  readonly key: string;
  readonly province: string | undefined;
}

/** Bodies of the whole country, which need no place to be told apart. */
const nationalHeads = [
  'Quân khu',
  'Quân ủy',
  'Quân đoàn',
  'Quân chủng',
  'Binh chủng',
  'Binh đoàn',
  'Chính phủ',
  'Quốc hội',
  'Trung ương',
  'Ban Chấp hành Trung ương',
  'Bộ Chính trị',
  'Ban Bí thư',
  'Bộ Quốc phòng',
  'Bộ Công an',
  'Bộ Tư lệnh Quân khu',
  'Bộ Tổng Tham mưu',
  'Tổng cục',
  'Ngân hàng Nhà nước',
].map(nameKey);

const bareProvince = nameKey('tỉnh');
const bareProvincial = nameKey('Tỉnh ủy');
const bareRegion = nameKey('Quân khu');
/** Last words of a name that leave the district out, and how a district of theirs is printed. */
const bareDistricts: readonly (readonly [key: string, kind: string, isParty: boolean])[] = [
  [nameKey('thành phố'), 'thành phố ', false],
  [nameKey('huyện'), 'huyện ', false],
  [nameKey('thị xã'), 'thị xã ', false],
  [nameKey('quận'), 'quận ', false],
  [nameKey('Thành ủy'), 'thành phố ', true],
  [nameKey('Huyện ủy'), 'huyện ', true],
  [nameKey('Thị ủy'), 'thị xã ', true],
  [nameKey('Quận ủy'), 'quận ', true],
];

/**
 * The organisation a report means by a printed name, or undefined when the name is too bare to mean one.
 *
 * What one report leaves out is filled in from that report alone, never from another. A local body whose place is not
 * known stays one of its report.
 */
export function qualify(
  printed: string,
  report: Report,
  lexicon: Lexicon,
): QualifiedName | undefined {
  const provinces = new Map(lexicon.provinces.map((province) => [province.code, province]));
  const name = complete(printed.replace(/\s+/gu, ' ').trim(), report.units, provinces);
  const key = nameKey(name);
  if (key === '') return undefined;
  const named = provinceIn(name, lexicon);
  const isNational = nationalHeads.some((head) => key === head || key.startsWith(`${head} `));
  const province = named ?? (isNational ? undefined : report.units.province);
  const isPlaced = isNational || named !== undefined || namesDistrict(name, report.units);
  const scope = isPlaced ? '' : (province ?? `report:${report.id}`);
  return { name, printed, key: `${key}|${scope}`, province };
}

function complete(name: string, units: Units, provinces: ReadonlyMap<string, Province>): string {
  const key = nameKey(name);
  const province = provinces.get(units.province ?? '');
  if (province !== undefined) {
    if (key === nameKey(province.name)) return `${province.kind} ${province.name}`;
    if (endsWith(key, bareProvince) || endsWith(key, bareProvincial))
      return `${name} ${province.name}`;
  }
  if (units.region !== undefined && endsWith(key, bareRegion)) {
    return `${name}${units.region.slice('Quân khu'.length)}`;
  }
  for (const [bare, kind, isParty] of bareDistricts) {
    if (!endsWith(key, bare) || units.district?.startsWith(kind) !== true) continue;
    const place = units.district.slice(kind.length);
    return isParty || endsWith(key, bare) ? `${name} ${place}` : name;
  }
  return name;
}

function endsWith(key: string, ending: string): boolean {
  return key === ending || key.endsWith(` ${ending}`);
}

function namesDistrict(name: string, units: Units): boolean {
  return units.district !== undefined && nameKey(name).includes(nameKey(units.district));
}

/** Code of the province whose name stands in a name. */
function provinceIn(name: string, lexicon: Lexicon): string | undefined {
  const tokens = tokenize(name);
  const keys = tokens.map(({ key }) => key);
  let found: string | undefined;
  for (let first = 0; first < keys.length; first++) {
    if (tokens[first]?.isCapitalised !== true) continue;
    lexicon.phrases.match(keys, first, (entry) => {
      if (entry.kind === 'province') found = entry.id;
    });
  }
  return found;
}

/** What an office begins with, in this order: `nguyên` `Phó` `Bí thư` `Thường trực` – then the body it belongs to. */
const officeKinds = ['office-status', 'deputy', 'office', 'office-grade'];

/**
 * The office and the organisation of a printed position.
 *
 * @example `Phó Chủ tịch Thường trực UBND tỉnh` → the keys of `Phó Chủ tịch Thường trực`, organisation `UBND tỉnh`
 */
export function splitPosition(
  position: string,
  lexicon: Lexicon,
): { readonly head: string; readonly organisation: string | undefined } {
  const tokens = tokenize(position);
  const keys = tokens.map(({ key }) => key);
  const end = officeKinds.reduce((from, kind) => phraseEnd(keys, from, kind, lexicon), 0);
  const rest = tokens[end];
  if (end === 0 || rest === undefined) return { head: keys.join(' '), organisation: undefined };
  return { head: keys.slice(0, end).join(' '), organisation: position.slice(rest.start) };
}

/** End of the longest phrase of a kind that starts at a word; the word itself when none does. */
function phraseEnd(keys: readonly string[], first: number, kind: string, lexicon: Lexicon): number {
  let end = first;
  lexicon.phrases.match(keys, first, (entry, last) => {
    if (entry.kind === kind) end = last;
  });
  return end;
}
