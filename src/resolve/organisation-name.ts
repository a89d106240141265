import type { Lexicon, Province } from '../lexicon/lexicon.ts';
import { type PhraseHit, phraseHits } from '../lexicon/phrase-trie.ts';
import { oncePer } from '../model/once-per.ts';
import type { Report, Units } from '../model/report.ts';
import { nameKey } from '../text/fold.ts';
import { tokenize } from '../text/tokenize.ts';
import { remembered } from './memory.ts';

/** An organisation as one report means it. */
export interface QualifiedName {
  /** With the units that the report leaves out: `Bộ CHQS tỉnh` → `Bộ CHQS tỉnh Bắc Kạn`. */
  readonly name: string;
  readonly printed: string;
  /** Equal for two namings of one organisation, in any report. */
  readonly key: string;
  readonly province: string | undefined;
  /** Whether it is a body of the whole country or of several provinces. */
  readonly isNational: boolean;
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
  report: Pick<Report, 'id' | 'units'>,
  lexicon: Lexicon,
): QualifiedName | undefined {
  const meant = meantBy(`${unitsOf(report.units)}\n${printed}`, lexicon);
  if (meant === null) return undefined;
  const { organisation, isOfReport } = meant;
  return isOfReport ? { ...organisation, key: `${organisation.key}${report.id}` } : organisation;
}

/** Before the id of a report in the key of an organisation that is of that report alone. */
const ofOneReport = '|report:';

/** Whether an organisation is one that other reports can name too. */
export function isPlaced({ key }: QualifiedName): boolean {
  return !key.includes(ofOneReport);
}

/** As one line of JSON. */
const unitsOf = oncePer((units: Units): string => JSON.stringify(units));

interface Meant {
  readonly organisation: QualifiedName;
  /** Whether the key is to end with the id of the report. */
  readonly isOfReport: boolean;
}

/** The organisation meant by a printed name, before which the units of the report stand on a line. */
const meantBy = remembered('organisation', (text, lexicon): Meant | null => {
  const lineEnd = text.indexOf('\n');
  const units = JSON.parse(text.slice(0, lineEnd)) as Units;
  const printed = text.slice(lineEnd + 1);
  const home = lexicon.provinces.find(({ code }) => code === units.province);
  const name = capitalised(complete(printed.replace(spaces, ' ').trim(), units, home));
  const { key, named, isNational } = told(name, lexicon);
  if (key === '') return null;
  const province = named ?? (isNational ? undefined : units.province);
  const isPlace = isNational || named !== undefined;
  const isOfReport = !isPlace && province === undefined;
  const scope = isOfReport ? ofOneReport : `|${isPlace ? '' : province}`;
  const organisation = { name, printed, key: `${key}${scope}`, province, isNational };
  return { organisation, isOfReport };
});

/** What a completed name itself says of its place. */
const told = remembered('told', (name, lexicon) => {
  const key = nameKey(name.replace(dashes, ' - '));
  const isNational =
    numberedRegion.test(key) ||
    nationalHeads.some((head) => key === head || key.startsWith(`${head} `));
  return { key, named: key === '' ? undefined : provinceIn(name, lexicon), isNational };
});

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

/** A printed position in its parts. */
export interface Position {
  /** Key of the office, with what stands before it: `nguyên phó chủ tịch`. */
  readonly head: string;
  /** The office in words, without what stands before it and with short forms written out: `Phó Chủ tịch`. */
  readonly office: string;
  /** Key of what stands before the office: `nguyên`, `quyền`. */
  readonly status: string | undefined;
  readonly organisation: string | undefined;
}

/** Most words that the short form of an office has. */
const longestShort = 3;

/**
 * The office and the organisation of a printed position. Short forms of offices are written out first, so that
 * `PCT UBND tỉnh` and `Phó Chủ tịch UBND tỉnh` have one head.
 *
 * @example `Phó Chủ tịch UBND tỉnh` → head `phó chủ tịch`, organisation `UBND tỉnh`
 */
export const splitPosition = remembered('position', (printed, lexicon): Position => {
  const position = writeOut(printed, lexicon);
  const { tokens, starts } = tokenize(position);
  const keys = tokens.map(({ key }) => key);
  const found = phraseHits(lexicon.phrases.findAll(tokens));
  const after = (kind: string, first: number) => endOfPhrase(found, { kind, first });
  const status = after('office-status', 0) ?? 0;
  const deputy = after('deputy', status);
  const office = after('office', deputy ?? status) ?? deputy;
  const end = office === undefined ? tokens.length : (after('office-grade', office) ?? office);
  const rest = starts[end];
  return {
    head: keys.slice(0, end).join(' '),
    office: position.slice(starts[status] ?? 0, rest ?? position.length).trimEnd(),
    status: status === 0 ? undefined : keys.slice(0, status).join(' '),
    organisation: rest === undefined ? undefined : position.slice(rest),
  };
});

/** `nguyên PCT UBND` → `nguyên Phó Chủ tịch UBND`: the longest short form at the beginning is written out. */
function writeOut(position: string, lexicon: Lexicon): string {
  const { tokens, starts } = tokenize(position);
  const found = phraseHits(lexicon.phrases.findAll(tokens));
  const start = endOfPhrase(found, { kind: 'office-status', first: 0 });
  const first = start ?? 0;
  for (let end = Math.min(tokens.length, first + longestShort); end > first; end--) {
    const words = tokens.slice(first, end);
    const long = lexicon.posts.short.get(words.map(({ key }) => key).join(' '));
    const from = starts[first];
    if (long !== undefined && from !== undefined) {
      const rest = position.slice(from + position.slice(from, starts[end]).trimEnd().length);
      return `${position.slice(0, from)}${long}${rest}`;
    }
  }
  return position;
}

/** Where the longest phrase of a kind ends that starts at a word; undefined when none does. */
function endOfPhrase(
  hits: readonly PhraseHit[],
  { kind, first }: { readonly kind: string; readonly first: number },
): number | undefined {
  return hits.find((hit) => hit.first === first && hit.entry.kind === kind)?.end;
}
