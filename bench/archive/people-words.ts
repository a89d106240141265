import { chance, type Random } from '../random.ts';
import { bodyName } from './bodies.ts';
import type { Meeting, Present } from './meeting.ts';
import { mergerDay, unitOn } from './places.ts';

/** How a report calls people. */
export interface Manner {
  /** Party papers say *đồng chí*, others *ông* and *bà*. */
  readonly isComradely: boolean;
  /** Offices of the unit that meets are printed without its name. */
  readonly isBare: boolean;
}

/** `Đại tá Lê Văn An, Chỉ huy trưởng Bộ CHQS tỉnh`. */
export function withOffices(present: Present, meeting: Meeting, manner: Manner, random: Random) {
  const all = positionsOf(present, meeting, manner);
  const shown = all.length > 1 && chance(random, 0.3) ? all.slice(-1) : all;
  return [bareMention(present, manner), ...shown].join(', ');
}

/** `đồng chí Lê Văn An`. */
export function bareMention({ tenure }: Present, { isComradely }: Manner): string {
  const { person, rank } = tenure;
  const honorific = rank ?? (isComradely ? 'đồng chí' : person.isWoman ? 'bà' : 'ông');
  return `${honorific} ${person.name}`;
}

function positionsOf(
  { seat }: Present,
  { day, body, chairs, unit, country }: Meeting,
  { isBare }: Manner,
): readonly string[] {
  const unitName = unitOn(seat.unit, seat.country, day);
  const isHome = seat.unit === unit || seat.unit === country.top;
  const place = { unit: unitName, day, isBare: isBare && isHome };
  const isAbsorbed =
    day >= mergerDay &&
    seat.unit.level === 'province' &&
    seat.country.province.name !== seat.country.province.successor;
  const printed = seat.positions.map((position) => {
    if (position.isAbove) return position.office;
    const office = isAbsorbed ? asDeputy(position.office) : position.office;
    return `${office} ${bodyName(position.body, place)}`;
  });
  const isSecretary = body === 'army-party' && chairs.some((chair) => chair.seat === seat);
  return isSecretary && seat.body === 'party'
    ? [...printed, `Bí thư ${bodyName('army-party', place)}`]
    : printed;
}

/** Heads of a province that went into another serve on as deputies. */
function asDeputy(office: string): string {
  if (office.startsWith('Phó') || office.startsWith('Ủy viên')) return office;
  return `Phó ${office}`;
}
