import { addTo } from '../../src/model/add-to.ts';
import { chance, intFrom, pick, type Random } from '../random.ts';
import { addDays } from './days.ts';
import { inventName } from './names.ts';
import type { Seat } from './seats.ts';

export interface Person {
  readonly number: number;
  readonly name: string;
  readonly isWoman: boolean;
}

/** Who holds a seat from a day on. */
export interface Tenure {
  readonly person: Person;
  readonly from: string;
  readonly rank: string | undefined;
}

/** Who held each seat over the years, in the order of the seats; the last tenure never ends. */
export type Careers = readonly (readonly Tenure[])[];

const firstDay = '2014-12-01';
const lastDay = '2025-12-31';
/** Days in one post. */
const [leastStay, longestStay] = [900, 2_600];
const shareOfWomen = 0.22;
const shareOfHomonyms = 0.02;
/** Share of vacancies filled from below. */
const shareOfPromotions = 0.65;

const ranks: Readonly<Record<'army' | 'police', readonly (readonly string[])[]>> = {
  army: [['Thiếu tá', 'Trung tá'], ['Trung tá', 'Thượng tá'], ['Thượng tá', 'Đại tá'], ['Đại tá']],
  police: [
    ['Thiếu tá', 'Trung tá'],
    ['Trung tá', 'Thượng tá'],
    ['Thượng tá', 'Đại tá'],
    ['Đại tá', 'Đại tá', 'Thiếu tướng'],
  ],
};
/** Grade of the lowest post with ranks. */
const lowestRanked = 4;

/** Fills every seat from end 2014 to end 2025; who leaves a post moves up or is heard of no more. */
export function makeCareers(seats: readonly Seat[], random: Random): Careers {
  const office = new Office(seats, random);
  const leaving = new Map<string, number[]>();
  const leaveAfter = (seat: number, from: string, least: number) =>
    addTo(leaving, addDays(from, intFrom(random, least, longestStay)), seat);
  for (const seat of seats.keys()) {
    office.seatNewcomer(seat, firstDay);
    leaveAfter(seat, firstDay, 0);
  }
  for (let day = firstDay; day <= lastDay; day = addDays(day, 1)) {
    for (const seat of leaving.get(day) ?? []) {
      if (office.isFresh(seat, day)) continue;
      for (const filled of office.fill(seat, day)) leaveAfter(filled, day, leastStay);
    }
  }
  return office.tenures;
}

/** The book of who sits where while the years go by. */
class Office {
  readonly tenures: Tenure[][];
  readonly #people: Person[] = [];
  readonly #seats: readonly Seat[];
  readonly #random: Random;

  constructor(seats: readonly Seat[], random: Random) {
    this.#seats = seats;
    this.#random = random;
    this.tenures = seats.map(() => []);
  }

  seatNewcomer(seat: number, day: string): void {
    const isWoman = this.#seats[seat]?.service === 'civil' && chance(this.#random, shareOfWomen);
    const namesake = chance(this.#random, shareOfHomonyms)
      ? this.#people.filter((person) => person.isWoman === isWoman)
      : [];
    const name =
      namesake.length > 0 ? pick(this.#random, namesake).name : inventName(this.#random, isWoman);
    const person = { number: this.#people.length, name, isWoman };
    this.#people.push(person);
    this.#seat(person, seat, day);
  }

  /** Its holder came less than the shortest stay ago: who was to leave it has moved up meanwhile. */
  isFresh(seat: number, day: string): boolean {
    const from = this.tenures[seat]?.at(-1)?.from ?? day;
    return from !== firstDay && from > addDays(day, -leastStay);
  }

  /** Fills a seat whose holder leaves, and those that become free by it; gives the seats that were filled. */
  fill(seat: number, day: string): readonly number[] {
    const below = chance(this.#random, shareOfPromotions) ? this.#below(seat, day) : undefined;
    const holder = below === undefined ? undefined : this.tenures[below]?.at(-1)?.person;
    if (below === undefined || holder === undefined) {
      this.seatNewcomer(seat, day);
      return [seat];
    }
    this.#seat(holder, seat, day);
    return [seat, ...this.fill(below, day)];
  }

  /** A seat of the same province and service from which one may move up. */
  #below(seat: number, day: string): number | undefined {
    const to = this.#seats[seat];
    if (to === undefined) return undefined;
    const ready = addDays(day, -leastStay);
    const near: number[] = [];
    this.#seats.forEach((from, index) => {
      const since = this.tenures[index]?.at(-1)?.from ?? day;
      const isStep = from.grade < to.grade && from.grade >= to.grade - 2;
      const isNear = from.country === to.country && from.service === to.service;
      if (isStep && isNear && since < ready) near.push(index);
    });
    return near.length === 0 ? undefined : pick(this.#random, near);
  }

  #seat(person: Person, seat: number, from: string): void {
    const { service = 'civil', grade = 0 } = this.#seats[seat] ?? {};
    const rank =
      service === 'civil'
        ? undefined
        : pick(this.#random, ranks[service][Math.max(0, grade - lowestRanked)] ?? ['Trung tá']);
    this.tenures[seat]?.push({ person, from, rank });
  }
}

/** Who held a seat on a day. */
export function holderOn(careers: Careers, seat: number, day: string): Tenure | undefined {
  return careers[seat]?.findLast(({ from }) => from <= day);
}
