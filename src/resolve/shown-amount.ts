import type { Target } from '../model/report.ts';

/** Number with comma and dots as Vietnamese prints it. */
function printNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

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
  if (amount === undefined) return target.text.split(/[,;:]/u).at(-1)?.trim() ?? target.text;
  const number =
    typeof amount === 'number' ? printNumber(amount) : amount.map(printNumber).join('–');
  const whole = of === undefined ? number : `${number}/${printNumber(of)}`;
  const measured = unit === undefined ? whole : unit === '%' ? `${whole}%` : `${whole} ${unit}`;
  const shown = `${before[comparator] ?? ''}${measured}`;
  return base === undefined || unit !== '%' ? shown : `${shown} ${base}`;
}
