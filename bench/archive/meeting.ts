import { addTo } from '../../src/model/add-to.ts';
import { chance, intFrom, pick, pickEarly, type Random, randomOf } from '../random.ts';
import { type BodyKind, bodyName } from './bodies.ts';
import { type Careers, holderOn, type Tenure } from './careers.ts';
import { addDays } from './days.ts';
import { type Country, type Unit, unitOn } from './places.ts';
import type { Seat } from './seats.ts';
import { topicsOf } from './words.ts';

export type MeetingKind =
  | 'review'
  | 'mid-year'
  | 'resolution'
  | 'session'
  | 'congress'
  | 'training'
  | 'working-session'
  | 'ceremony'
  | 'briefing';

/** Somebody in a seat on the day of a meeting. */
export interface Present {
  readonly seat: Seat;
  readonly tenure: Tenure;
}

export interface Meeting {
  readonly kind: MeetingKind;
  readonly day: string;
  readonly country: Country;
  readonly unit: Unit;
  /** As the unit is called on that day. */
  readonly unitName: string;
  readonly provinceName: string;
  readonly body: BodyKind;
  /** With the unit: `UBND huyện Chợ Mới`. */
  readonly bodyName: string;
  /** Equal for one body in all reports. */
  readonly bodyKey: string;
  readonly topic: string;
  /** The year looked back at, or the running one. */
  readonly year: number;
  readonly chairs: readonly Present[];
  readonly guests: readonly Present[];
  readonly others: readonly Present[];
}

/** A body that meets, with the numbers of its seats. */
interface Body {
  readonly country: Country;
  readonly unit: Unit;
  readonly kind: BodyKind;
  readonly seats: readonly number[];
}

/** Everything meetings are made from. */
export interface World {
  readonly seed: number;
  readonly seats: readonly Seat[];
  readonly careers: Careers;
  /** Those that may hold a meeting of a kind, busy ones several times. */
  readonly bodiesFor: ReadonlyMap<MeetingKind, readonly Body[]>;
  /** Seats by the name of their unit and the code of its province. */
  readonly seatsOfUnit: ReadonlyMap<string, readonly number[]>;
}

const busyBodies: readonly BodyKind[] = ['party', 'people', 'army'];
const busyWeight = 4;
const firstYear = 2015;
const lastYear = 2025;

const kinds: readonly (readonly [MeetingKind, number])[] = [
  ['review', 26],
  ['mid-year', 13],
  ['resolution', 11],
  ['session', 9],
  ['congress', 4],
  ['training', 8],
  ['working-session', 12],
  ['ceremony', 8],
  ['briefing', 9],
];

export function makeWorld(seed: number, seats: readonly Seat[], careers: Careers): World {
  const grouped = new Map<string, number[]>();
  const ofUnit = new Map<string, number[]>();
  seats.forEach(({ unit, body }, index) => {
    const key = keyOf(unit);
    addTo(ofUnit, key, index);
    addTo(grouped, `${key}|${body}`, index);
  });
  const bodies = [...grouped.values()].flatMap((indexes) => {
    const seat = seats[indexes[0] ?? 0];
    if (seat === undefined) return [];
    const body = { country: seat.country, unit: seat.unit, kind: seat.body, seats: indexes };
    return Array<Body>(busyBodies.includes(seat.body) ? busyWeight : 1).fill(body);
  });
  const bodiesFor = new Map(
    kinds.map(([kind]) => [kind, bodies.filter((body) => mayHold(body.kind, kind))]),
  );
  return { seed, seats, careers, bodiesFor, seatsOfUnit: ofUnit };
}

function keyOf(unit: Unit): string {
  return `${unit.province}|${unit.name}`;
}

/** Meeting number `index` of an archive: it depends on the world and its number alone. */
export function makeMeeting(world: World, index: number): Meeting {
  const random = randomOf('meeting', world.seed, index);
  const kind = pickKind(random);
  const held = pick(random, world.bodiesFor.get(kind) ?? []);
  const body = held.kind === 'army' && chance(random, 0.35) ? 'army-party' : held.kind;
  const { day, year } = pickDay(random, kind);
  const unitName = unitOn(held.unit, held.country, day);
  const provinceName = unitOn(held.country.top, held.country, day);
  const present = (indexes: readonly number[]) =>
    indexes.flatMap((seat): Present[] => {
      const tenure = holderOn(world.careers, seat, day);
      const post = world.seats[seat];
      return tenure === undefined || post === undefined ? [] : [{ seat: post, tenure }];
    });
  const own = present(world.seatsOfUnit.get(keyOf(held.unit)) ?? []);
  const isDistrict = held.unit.level === 'district';
  const above = isDistrict ? present(world.seatsOfUnit.get(keyOf(held.country.top)) ?? []) : [];
  const chairs = chairsOf(body, present(held.seats), own, random);
  return {
    kind,
    day,
    country: held.country,
    unit: held.unit,
    unitName,
    provinceName,
    body,
    bodyName: bodyName(body, { unit: unitName, day, isBare: false }),
    bodyKey: `${keyOf(held.unit)}|${body}`,
    topic: pickEarly(random, topicsOf(body)),
    year,
    chairs,
    guests: without(above, chairs, chance(random, 0.55) ? 1 : 0, random, held.kind),
    others: without(own, chairs, intFrom(random, 1, 4), random),
  };
}

function pickKind(random: Random): MeetingKind {
  const all = kinds.reduce((sum, [, weight]) => sum + weight, 0);
  let left = random() * all;
  for (const [kind, weight] of kinds) {
    left -= weight;
    if (left < 0) return kind;
  }
  return 'review';
}

function mayHold(body: BodyKind, kind: MeetingKind): boolean {
  if (kind === 'session') return body === 'council' || body === 'people' || body === 'party';
  if (kind === 'congress') return body === 'party' || body === 'army';
  return body !== 'council';
}

/** The chair is the head, seldom a deputy; of a military party committee it is the secretary of the unit. */
function chairsOf(
  body: BodyKind,
  seated: readonly Present[],
  own: readonly Present[],
  random: Random,
): readonly Present[] {
  if (body === 'army-party') {
    const secretary = own.find(({ seat }) => seat.body === 'party' && seat.isHead);
    if (secretary !== undefined) return [secretary];
  }
  const [head, ...deputies] = seated;
  if (head === undefined) return [];
  if (deputies.length > 0 && chance(random, 0.3)) return [pick(random, deputies)];
  return deputies.length > 0 && chance(random, 0.15) ? [head, pick(random, deputies)] : [head];
}

/** Up to `count` people who do not chair, those of one body first when it is given. */
function without(
  all: readonly Present[],
  chairs: readonly Present[],
  count: number,
  random: Random,
  body?: BodyKind,
): readonly Present[] {
  const names = new Set(chairs.map(({ tenure }) => tenure.person.name));
  const near = all.filter(({ seat }) => body === undefined || seat.body === body);
  const picked: Present[] = [];
  for (let tries = 0; picked.length < count && tries < 3 * count; tries++) {
    const from = near.length > 0 && chance(random, 0.8) ? near : all;
    if (from.length === 0) break;
    const one = pick(random, from);
    if (names.has(one.tenure.person.name)) continue;
    names.add(one.tenure.person.name);
    picked.push(one);
  }
  return picked;
}

/** The day of a meeting, within its season, never on a Sunday. */
function pickDay(random: Random, kind: MeetingKind): { day: string; year: number } {
  const year = intFrom(random, firstYear, lastYear);
  const between = (first: string, last: string) => {
    const days = (Date.parse(last) - Date.parse(first)) / 86_400_000;
    const day = addDays(first, intFrom(random, 0, days));
    return new Date(day).getUTCDay() === 0 ? addDays(day, 1) : day;
  };
  switch (kind) {
    case 'review': {
      const isOver = year < lastYear && chance(random, 0.45);
      const day = isOver
        ? between(`${year + 1}-01-03`, `${year + 1}-01-22`)
        : between(`${year}-12-04`, `${year}-12-30`);
      return { day, year };
    }
    case 'mid-year':
      return { day: between(`${year}-06-20`, `${year}-07-24`), year };
    case 'congress': {
      const term = pick(random, [2015, 2020, 2025]);
      return { day: between(`${term}-04-10`, `${term}-09-20`), year: term };
    }
    case 'ceremony':
      return { day: between(`${year}-02-08`, `${year}-03-20`), year };
    default:
      return { day: between(`${year}-01-12`, `${year}-12-20`), year };
  }
}
