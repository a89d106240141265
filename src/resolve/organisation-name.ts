import type { Lexicon, Province } from '../lexicon/lexicon.ts';
import { type PhraseHit, phraseHits } from '../lexicon/phrase-trie.ts';
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

const spaces = /\s+/gu;
const dashes = /[-‐‑–—−]/gu;
/** Last words of a name that leave the province out, by the kind of the province. */
const bareProvinces: Readonly<Record<Province['kind'], readonly string[]>> = {
  tỉnh: ['tỉnh', 'Tỉnh ủy'].map(nameKey),
  'thành phố': ['thành phố', 'Thành ủy'].map(nameKey),
};
const bareRegion = nameKey('Quân khu');
const numberedRegion = /(?:^| )quân khu \d+(?: |$)/u;
/** Last words of a name that leave the district out, and how a district of theirs is printed. */
const bareDistricts: readonly (readonly [key: string, kind: string])[] = [
  [nameKey('thành phố'), 'thành phố '],
  [nameKey('huyện'), 'huyện '],
  [nameKey('thị xã'), 'thị xã '],
  [nameKey('quận'), 'quận '],
  [nameKey('Thành ủy'), 'thành phố '],
  [nameKey('Huyện ủy'), 'huyện '],
  [nameKey('Thị ủy'), 'thị xã '],
  [nameKey('Quận ủy'), 'quận '],
];

/**
 * The organisation a report means by a printed name, or undefined when the name has no words.
 *
 * What one report leaves out is filled in from that report alone, never from another. A local body whose place is not
 * known stays one of its report.
 */
export function qualify(
  printed: string,
  report: Report,
  lexicon: Lexicon,
): QualifiedName | undefined {
  const { units } = report;
  const home = lexicon.provinces.find(({ code }) => code === units.province);
  const name = capitalised(complete(printed.replace(spaces, ' ').trim(), units, home));
  const key = nameKey(name.replace(dashes, ' - '));
  if (key === '') return undefined;
  const named = provinceIn(name, lexicon);
  const isNational =
    numberedRegion.test(key) ||
    nationalHeads.some((head) => key === head || key.startsWith(`${head} `));
  const province = named ?? (isNational ? undefined : units.province);
  const isPlaced = isNational || named !== undefined;
  const scope = isPlaced ? '' : (province ?? `report:${report.id}`);
  return { name, printed, key: `${key}|${scope}`, province };
}

/** A name as a heading shows it: `tỉnh Bắc Kạn` → `Tỉnh Bắc Kạn`. */
function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

function complete(name: string, units: Units, home: Province | undefined): string {
  const key = nameKey(name);
  if (home !== undefined) {
    if (key === nameKey(home.name)) return `${home.kind} ${home.name}`;
    if (bareProvinces[home.kind].some((bare) => endsWith(key, bare))) return `${name} ${home.name}`;
  }
  if (units.region !== undefined && endsWith(key, bareRegion)) {
    return `${name}${units.region.slice('Quân khu'.length)}`;
  }
  for (const [bare, kind] of bareDistricts) {
    if (endsWith(key, bare) && units.district?.startsWith(kind) === true) {
      return `${name} ${units.district.slice(kind.length)}`;
    }
  }
  return name;
}

function endsWith(key: string, ending: string): boolean {
  return key === ending || key.endsWith(` ${ending}`);
}

/** Code of the province whose name stands in a name. */
function provinceIn(name: string, lexicon: Lexicon): string | undefined {
  const { tokens } = tokenize(name);
  const provinces = phraseHits(lexicon.phrases.findAll(tokens)).filter(
    ({ entry, first }) => entry.kind === 'province' && tokens[first]?.isCapitalised,
  );
  const last = provinces.at(-1)?.first;
  return provinces.find(({ first }) => first === last)?.entry.id;
}

/**
 * The office and the organisation of a printed position.
 *
 * @example `Phó Chủ tịch UBND tỉnh` → head `phó chủ tịch`, organisation `UBND tỉnh`
 */
export function splitPosition(
  position: string,
  lexicon: Lexicon,
): { readonly head: string; readonly organisation: string | undefined } {
  const { tokens, starts } = tokenize(position);
  const keys = tokens.map(({ key }) => key);
  const found = phraseHits(lexicon.phrases.findAll(tokens));
  const after = (kind: string, first: number) => endOfPhrase(found, { kind, first });
  const status = after('office-status', 0) ?? 0;
  const deputy = after('deputy', status);
  const office = after('office', deputy ?? status) ?? deputy;
  if (office === undefined) return { head: keys.join(' '), organisation: undefined };
  const end = after('office-grade', office) ?? office;
  const rest = starts[end];
  return {
    head: keys.slice(0, end).join(' '),
    organisation: rest === undefined ? undefined : position.slice(rest),
  };
}

/** Where the longest phrase of a kind ends that starts at a word; undefined when none does. */
function endOfPhrase(
  hits: readonly PhraseHit[],
  { kind, first }: { readonly kind: string; readonly first: number },
): number | undefined {
  return hits.find((hit) => hit.first === first && hit.entry.kind === kind)?.end;
}
