import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Citation, IdentityDoubt } from '../model/entity.ts';
import { oncePer } from '../model/once-per.ts';
import type { Report } from '../model/report.ts';
import { arePlacesApart, type BodyPlace } from './family.ts';
import type { HeldPost } from './held-post.ts';
import { firstDay, lastDay } from './order.ts';
import type { NamedFact } from './presence.ts';
import { rankStep } from './rank-order.ts';

/**
 * When something was certainly so: from the first day by which a report had seen it to the last day after which one still
 * did (ISO). Reports of an interval leave open when in it they are of; `from` lies after `to` when no time is certain.
 */
interface Time {
  readonly from: string;
  readonly to: string;
}

/** Words that say something of a person, and where they stand. */
interface Told {
  readonly words: string;
  readonly citation: Citation;
}

interface HeldRank extends Time, Told {
  readonly step: number;
}

interface Tenure extends Time, Told {
  readonly place: BodyPlace;
}

/** An office as it was held, or had been held before. */
interface Held extends Told {
  readonly key: string;
  /** Last day it was certainly held; empty when none is. */
  readonly until: string;
  /** First day by which it had been given up; `9999` when it had not. */
  readonly since: string;
}

/** What may not be otherwise for two namings to be of one person. */
export interface Profile {
  readonly ranks: readonly HeldRank[];
  readonly sexes: readonly (Told & { readonly sex: 'male' | 'female' })[];
  readonly tenures: readonly Tenure[];
  /** Pairs of places that one report gives to one person: they do not exclude each other. */
  readonly together: ReadonlySet<string>;
  readonly offices: readonly Held[];
  /** Reports that name several people of this name, this one being one of them. */
  readonly crowded: ReadonlySet<string>;
  /** Number of an entry of the editor → which of the people it tells apart. */
  readonly apart: ReadonlyMap<number, number>;
}

/** Why two namings cannot be of one person. */
export interface Conflict {
  readonly doubt: IdentityDoubt;
  readonly told: readonly Told[];
}

/** Most people have nothing in these: none is made for each. */
const none: ReadonlySet<string> = new Set();
const nobody: Profile['apart'] = new Map();

const never = '9999';
/** Ranks that papers confuse are one step apart. */
const slip = 1;
/** Day on which provinces were joined. */
const joined = '2025-07-01';
const sexes: Readonly<Record<string, 'male' | 'female'>> = {
  ông: 'male',
  anh: 'male',
  bà: 'female',
  chị: 'female',
  cô: 'female',
  'cô giáo': 'female',
};

interface Circumstances {
  readonly report: Report;
  readonly lexicon: Lexicon;
  /** Whether the report names several people of this name. */
  readonly isOneOfSeveral: boolean;
}

export function profileOf(
  facts: readonly NamedFact[],
  posts: readonly HeldPost[],
  { report, lexicon, isOneOfSeveral }: Circumstances,
): Profile {
  const time = timeOf(report);
  const tenures: Tenure[] = [];
  const offices: Held[] = [];
  for (const { family, officeKey, isFormer, title: words, citation } of posts) {
    if (family?.place !== undefined && !isFormer) {
      tenures.push({ ...time, place: placeOn(family.place, time.to, lexicon), words, citation });
    }
    if (officeKey === undefined) continue;
    const until = isFormer ? '' : time.to;
    const since = isFormer ? time.from : never;
    offices.push({ key: officeKey, until, since, words, citation });
  }
  const ranks: HeldRank[] = [];
  const told: Profile['sexes'][number][] = [];
  for (const { number, fact } of facts) {
    const { rank, honorific } = fact.value;
    const step = rank === undefined ? undefined : rankStep(rank);
    const sex = honorific === undefined ? undefined : sexes[honorific.toLowerCase()];
    if (step === undefined && sex === undefined) continue;
    const citation = { reportId: report.id, fact: number, quote: fact.quote };
    if (step !== undefined) ranks.push({ ...time, step, words: rank ?? '', citation });
    if (sex !== undefined) told.push({ sex, words: honorific ?? '', citation });
  }
  return {
    ranks,
    sexes: told,
    tenures,
    together: tenures.length < 2 ? none : pairsOf(tenures),
    offices,
    crowded: isOneOfSeveral ? new Set([report.id]) : none,
    apart: nobody,
  };
}

const timeOf = oncePer((report: Report): Time => {
  const start = firstDay(report);
  return start === undefined ? { from: never, to: '' } : { from: lastDay(report), to: start };
});

function pairsOf(tenures: readonly Tenure[]): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const one of tenures) {
    for (const other of tenures) if (other !== one) pairs.add(pairOf(one.place, other.place));
  }
  return pairs;
}

function keyOf({ level, province, name }: BodyPlace): string {
  return `${level} ${province} ${name}`;
}

function pairOf(one: BodyPlace, other: BodyPlace): string {
  return [keyOf(one), keyOf(other)].sort().join(' / ');
}

/** A place as it lies on a day: since provinces were joined, in the province it became part of. */
function placeOn(place: BodyPlace, day: string, lexicon: Lexicon): BodyPlace {
  if (day < joined) return place;
  const now = provincesNow(lexicon).get(place.province) ?? place.province;
  return { ...place, province: now, name: place.level === 'province' ? now : place.name };
}

/** Code of the province that each became part of. */
const provincesNow = oncePer(({ provinces }: Lexicon): ReadonlyMap<string, string> => {
  const codes = new Map(provinces.map(({ name, code }) => [name, code]));
  return new Map(provinces.map(({ code, successor }) => [code, codes.get(successor) ?? code]));
});

/**
 * Why two people cannot be one; undefined when they can.
 *
 * @param isStrong whether they share an office of one organisation: then a rank one step off is a slip of the paper.
 */
export function conflictOf(a: Profile, b: Profile, isStrong: boolean): Conflict | undefined {
  for (const [entry, side] of a.apart) {
    if ((b.apart.get(entry) ?? side) !== side) return { doubt: 'editor', told: [] };
  }
  return (
    sexConflict(a, b) ??
    rankConflict(a, b, isStrong) ??
    placeConflict(a, b) ??
    officeConflict(a, b) ??
    officeConflict(b, a) ??
    crowdConflict(a, b)
  );
}

/** A report that names several people of one name says that they are several. */
function crowdConflict(a: Profile, b: Profile): Conflict | undefined {
  for (const report of a.crowded) {
    if (b.crowded.has(report)) return { doubt: 'office', told: [] };
  }
  return undefined;
}

function sexConflict(a: Profile, b: Profile): Conflict | undefined {
  const [one] = a.sexes;
  const other = b.sexes.find(({ sex }) => one !== undefined && sex !== one.sex);
  return one === undefined || other === undefined
    ? undefined
    : { doubt: 'sex', told: [one, other] };
}

/** Ranks only grow, and nobody has two on one day. */
function rankConflict(a: Profile, b: Profile, isStrong: boolean): Conflict | undefined {
  const least = isStrong ? slip + 1 : 1;
  for (const one of a.ranks) {
    for (const other of b.ranks) {
      const [high, low] = one.step > other.step ? [one, other] : [other, one];
      if (high.step - low.step >= least && high.from <= low.to) {
        return { doubt: 'rank', told: [one, other] };
      }
    }
  }
  return undefined;
}

/** Nobody leads two places at one time, unless a report itself says so. */
function placeConflict(a: Profile, b: Profile): Conflict | undefined {
  for (const one of a.tenures) {
    for (const other of b.tenures) {
      if (!arePlacesApart(one.place, other.place) || !isAtOnce(one, other)) continue;
      const pair = pairOf(one.place, other.place);
      if (a.together.has(pair) || b.together.has(pair)) continue;
      return { doubt: 'place', told: [one, other] };
    }
  }
  return undefined;
}

function isAtOnce(a: Time, b: Time): boolean {
  return a.from <= a.to && b.from <= b.to && a.from <= b.to && b.from <= a.to;
}

/** Who had given up an office does not hold it later. */
function officeConflict(a: Profile, b: Profile): Conflict | undefined {
  for (const one of a.offices) {
    const later = b.offices.find(({ key, until }) => key === one.key && one.since < until);
    if (later !== undefined) return { doubt: 'office', told: [one, later] };
  }
  return undefined;
}

/** What is known of two people once they are one. */
export function joinProfiles(a: Profile, b: Profile): Profile {
  return {
    ranks: joinBy([...a.ranks, ...b.ranks], ({ step }) => String(step), spread),
    sexes: joinBy(
      [...a.sexes, ...b.sexes],
      ({ sex }) => sex,
      (one) => one,
    ),
    tenures: joinBy([...a.tenures, ...b.tenures], ({ place }) => keyOf(place), spread),
    together: union(a.together, b.together),
    offices: joinBy(
      [...a.offices, ...b.offices],
      ({ key }) => key,
      (one, other) => ({
        ...one,
        until: one.until > other.until ? one.until : other.until,
        since: one.since < other.since ? one.since : other.since,
      }),
    ),
    crowded: union(a.crowded, b.crowded),
    apart: a.apart.size + b.apart.size === 0 ? a.apart : new Map([...a.apart, ...b.apart]),
  };
}

function union(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  if (b.size === 0) return a;
  return a.size === 0 ? b : new Set([...a, ...b]);
}

function spread<T extends Time>(one: T, other: T): T {
  return {
    ...one,
    from: one.from < other.from ? one.from : other.from,
    to: one.to > other.to ? one.to : other.to,
  };
}

function joinBy<T>(
  things: readonly T[],
  keyOf: (thing: T) => string,
  join: (one: T, other: T) => T,
): readonly T[] {
  const byKey = new Map<string, T>();
  for (const thing of things) {
    const key = keyOf(thing);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? thing : join(known, thing));
  }
  return [...byKey.values()];
}

/** The profile with what the editor says: of whom of the people an entry tells apart it is. */
export function toldApart(profile: Profile, entry: number, side: number): Profile {
  return { ...profile, apart: new Map([...profile.apart, [entry, side]]) };
}
