import type { Target } from '../model/report.ts';
import { formatNumber } from './format-number.ts';

/** The number of a target as Vietnamese writes it, with its whole, unit and base; empty when it has none. */
export function formatMeasure({ amount, of: whole, unit, base }: Omit<Target, 'text'>): string {
  if (amount === undefined) return '';
  const number =
    typeof amount === 'number'
      ? formatNumber(amount)
      : `${formatNumber(amount[0])}–${formatNumber(amount[1])}`;
  const share = whole === undefined ? number : `${number}/${formatNumber(whole)}`;
  const counted = withUnit(share, unit);
  return base === undefined || base === unit ? counted : `${counted} ${base}`;
}

function withUnit(number: string, unit: string | undefined): string {
  if (unit === undefined) return number;
  return unit.startsWith('%') ? number + unit : `${number} ${unit}`;
}
