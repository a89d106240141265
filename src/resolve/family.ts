import type { Lexicon } from '../lexicon/lexicon.ts';
import { oncePer } from '../model/once-per.ts';
import type { Report, Units } from '../model/report.ts';
import { nameKey } from '../text/fold.ts';
import { remembered } from './memory.ts';
import { type QualifiedName, qualify } from './organisation-name.ts';

export type PlaceLevel = 'commune' | 'district' | 'province';

/** Where a body works. */
export interface BodyPlace {
  readonly level: PlaceLevel;
  /** Code of the province. */
  readonly province: string;
  /** Key of the commune or district; the code again of a province. */
  readonly name: string;
}

/**
 * Bodies that one set of people leads: the committee, council and Party committee of one place; a command and its Party
 * committee.
 */
export interface Family {
  /** Equal for bodies of one family, in any report. */
  readonly key: string;
  /** What tells a body from others of its place: `quân sự`; empty for those that lead the place itself. */
  readonly body: string;
  /** Undefined for bodies of the whole country. */
  readonly place: BodyPlace | undefined;
}

export function isOnePlace(a: BodyPlace, b: BodyPlace): boolean {
  return a.level === b.level && a.province === b.province && a.name === b.name;
}

/** Whether nobody can lead both at one time: two provinces, or two places of one kind. */
export function arePlacesApart(a: BodyPlace, b: BodyPlace): boolean {
  if (a.province !== b.province) return true;
  return a.level === b.level && a.name !== b.name;
}

interface Word {
  readonly key: string;
  readonly isBreak: boolean;
}

const kinds: Readonly<Record<PlaceLevel, readonly string[]>> = {
  commune: ['xã', 'phường', 'thị trấn', 'đặc khu'].map(nameKey),
  district: ['huyện', 'quận', 'thị xã', 'thành phố', 'tp'].map(nameKey),
  province: ['tỉnh'].map(nameKey),
};
/** Party committees that are named after the kind of place they lead. */
const partyKinds: Readonly<Record<PlaceLevel, readonly string[]>> = {
  commune: [],
  district: ['huyện ủy', 'quận ủy', 'thị ủy', 'thành ủy'].map(nameKey),
  province: ['tỉnh ủy'].map(nameKey),
};
const levels: readonly PlaceLevel[] = ['commune', 'district', 'province'];
/** Bodies of the people who lead a place, without its name. */
const leading = new Set(
  [
    '',
    'ubnd',
    'ủy ban nhân dân',
    'ủy ban hành chính',
    'hđnd',
    'hội đồng nhân dân',
    'đảng ủy',
    'đảng bộ',
    'ban chấp hành',
    'ban chấp hành đảng bộ',
    'ban thường vụ',
    'ban thường vụ đảng ủy',
    'thường vụ đảng ủy',
    'thường vụ',
    'thường trực',
    'thường trực đảng ủy',
    'thường trực hđnd',
    'thường trực hội đồng nhân dân',
    'thường trực ubnd',
    'thường trực ủy ban nhân dân',
  ].map(nameKey),
);
/** Words before a body for the people who lead it; the longest first. */
const leaderships = [
  'ban chấp hành đảng bộ',
  'ban thường vụ đảng ủy',
  'thường vụ đảng ủy',
  'thường trực đảng ủy',
  'đảng ủy',
  'đảng bộ',
  'chi bộ',
  'ban giám đốc',
  'bộ chỉ huy',
  'ban chỉ huy',
  'bộ tư lệnh',
  'lực lượng vũ trang',
].map((words) => nameKey(words).split(' '));

/**
 * The family of the organisation a report means by a printed name.
 *
 * A place the name leaves out (`Đảng bộ huyện`) is the one of the report's organiser when it is of that kind.
 *
 * @returns undefined when it is not known which of several places it belongs to.
 */
export function familyOf(printed: string, report: Report, lexicon: Lexicon): Family | undefined {
  return familyIn(`${sceneOf(report)}\n${printed}`, lexicon) ?? undefined;
}

/**
 * What names that leave something out are completed with: units and organiser, as one line of JSON. Reports of one scene
 * mean one family by a name.
 */
export const sceneOf = oncePer(({ units, organiser }: Report): string =>
  JSON.stringify([units, organiser[0]?.value ?? null]),
);

/** The family meant by a printed name, before which the scene stands on a line. */
const familyIn = remembered('family', (text, lexicon): Family | null => {
  const lineEnd = text.indexOf('\n');
  const [units, organiser] = JSON.parse(text.slice(0, lineEnd)) as [Units, string | null];
  const report = { id: '', units };
  const own = qualify(text.slice(lineEnd + 1), report, lexicon);
  if (own === undefined) return null;
  const host = organiser === null ? undefined : qualify(organiser, report, lexicon);
  const hostFamily = host === undefined ? undefined : bodyOf(host, lexicon, undefined);
  if (host !== undefined && isShortFor(own, host)) return hostFamily ?? null;
  return bodyOf(own, lexicon, hostFamily?.place) ?? null;
});

/** `Hội` and `Hội LHPN tỉnh`: the first words of another name, which has more. */
function isShortFor(own: QualifiedName, host: QualifiedName): boolean {
  const [words = ''] = own.key.split('|');
  return own.key !== host.key && host.key.startsWith(`${words} `);
}

function bodyOf(
  { name, key, province }: QualifiedName,
  lexicon: Lexicon,
  near: BodyPlace | undefined,
): Family | undefined {
  const words = wordsOf(name, lexicon);
  const isNational = province === undefined && key.endsWith('|');
  if (isNational) {
    const body = bodyName(words.map((word) => word.key));
    return { key: `${body}|`, body, place: undefined };
  }
  if (province === undefined) return undefined;
  const found = placeIn(words, province, lexicon);
  const before = words.slice(0, found?.first ?? words.length).map((word) => word.key);
  const place = found === undefined ? whole(province) : (found.place ?? filledIn(found, near));
  if (place === undefined) return undefined;
  const body = leading.has(before.join(' ')) ? '' : bodyName(before);
  return { key: [body, place.level, place.province, place.name].join('|'), body, place };
}

function whole(province: string): BodyPlace {
  return { level: 'province', province, name: province };
}

/** The place of the organiser, when it is of the kind that is meant. */
function filledIn({ level }: FoundPlace, near: BodyPlace | undefined): BodyPlace | undefined {
  return near?.level === level ? near : undefined;
}

interface FoundPlace {
  readonly first: number;
  readonly level: PlaceLevel;
  /** Undefined when only its kind is said. */
  readonly place: BodyPlace | undefined;
}

/** The first place of a name, which is the smallest. */
function placeIn(
  words: readonly Word[],
  province: string,
  lexicon: Lexicon,
): FoundPlace | undefined {
  for (const [first] of words.entries()) {
    const kind = kindAt(words, first);
    if (kind === undefined) continue;
    const name = nameFrom(words, kind.end);
    const level = isProvince(name, lexicon) ? 'province' : kind.level;
    if (level === 'province') return { first, level, place: whole(province) };
    return { first, level, place: name === '' ? undefined : { level, province, name } };
  }
  return undefined;
}

function kindAt(
  words: readonly Word[],
  first: number,
): { readonly level: PlaceLevel; readonly end: number } | undefined {
  const one = words[first]?.key ?? '';
  const two = words[first]?.isBreak === true ? one : `${one} ${words[first + 1]?.key ?? ''}`;
  for (const level of levels) {
    if (partyKinds[level].includes(two) || kinds[level].includes(two))
      return { level, end: first + 2 };
  }
  const level = levels.find((each) => kinds[each].includes(one));
  return level === undefined ? undefined : { level, end: first + 1 };
}

/** The words up to a comma or the next kind of place. */
function nameFrom(words: readonly Word[], start: number): string {
  const name: string[] = [];
  for (let at = start; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || words[at - 1]?.isBreak === true) break;
    if (at > start && kindAt(words, at) !== undefined) break;
    name.push(word.key);
  }
  return name.join(' ');
}

function isProvince(name: string, { provinces }: Lexicon): boolean {
  return provinces.some((one) => one.kind === 'thành phố' && nameKey(one.name) === name);
}

/** The name without the words for the people who lead it; short forms written out. */
function bodyName(words: readonly string[]): string {
  const leadership = leaderships.find((each) => each.every((word, index) => words[index] === word));
  const rest = words.slice(leadership?.length ?? 0);
  return (rest.length === 0 ? words : rest).join(' ');
}

const spaces = /\s+/u;
const endMark = /[,;.)]{1,3}$/u;
const startMark = /^[("]{1,3}/u;
const dash = /^[-‐‑–—−]+$/u;

/** The words of a name, short forms written out; a comma or a dash ends a place. */
const wordsOf = remembered('words', (name, lexicon): readonly Word[] => {
  const words: Word[] = [];
  for (const piece of name.split(spaces)) {
    const bare = piece.replace(startMark, '').replace(endMark, '');
    const last = words.at(-1);
    if (dash.test(bare) && last !== undefined) words[words.length - 1] = { ...last, isBreak: true };
    if (bare === '' || dash.test(bare)) continue;
    const keys = nameKey(writtenOut(bare, lexicon) ?? bare).split(' ');
    const isBreak = endMark.test(piece);
    words.push(...keys.map((key, at) => ({ key, isBreak: isBreak && at === keys.length - 1 })));
  }
  return words;
});

const writtenOut = remembered('written-out', (short, { abbreviations }): string | null => {
  return abbreviations.find((each) => each.short === short)?.long ?? null;
});
