import type { Target } from '../model/report.ts';
import { formatNumber } from '../text/format-number.ts';

const clauseBreak = /[,;:]\s+/u;

const before: Readonly<Partial<Record<Target['comparator'], string>>> = {
  ge: 'từ ',
  gt: 'trên ',
  le: 'không quá ',
  lt: 'dưới ',
  approx: 'khoảng ',
  increase: 'tăng ',
  decrease: 'giảm ',
  rank: 'hạng ',
};

/**
 * What a target says, short: `100% chỉ tiêu`, `trên 95%`, `12/15 xã`, `85–90%`; of a qualitative one its last clause.
 */
export function shownAmount(target: Target): string {
  const { amount, of, unit, base, comparator } = target;
  if (amount === undefined) return target.text.split(clauseBreak).at(-1) ?? target.text;
  const number =
    typeof amount === 'number' ? formatNumber(amount) : amount.map(formatNumber).join('–');
  const whole = of === undefined ? number : `${number}/${formatNumber(of)}`;
  const measured = unit === undefined ? whole : unit === '%' ? `${whole}%` : `${whole} ${unit}`;
  const shown = `${before[comparator] ?? ''}${measured}`;
  return base === undefined || unit !== '%' ? shown : `${shown} ${base}`;
}
