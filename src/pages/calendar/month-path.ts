import { twoDigits } from '../../text/calendar.ts';

export type Month = {
  readonly year: number;
  readonly month: number;
};

export const monthsOfYear = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export function monthPath({ year, month }: Month): string {
  return `lich/${yearName(year)}/${twoDigits(month)}.html`;
}

export function yearPath(year: number): string {
  return `lich/${yearName(year)}.html`;
}

/** Four digits: `0987` sorts before `2025`. */
export function yearName(year: number): string {
  return String(year).padStart(4, '0');
}

/** `2025-01` */
export function monthName({ year, month }: Month): string {
  return `${yearName(year)}-${twoDigits(month)}`;
}
