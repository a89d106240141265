const thousands = /(?<digit>\d)(?=(?:\d{3})+$)/gu;

/**
 * A number as Vietnamese writes it, rounded to six decimals.
 *
 * @example 1250.5 → `1.250,5`
 */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = String(Math.round(Math.abs(value) * 1e6) / 1e6).split('.');
  const sign = value < 0 ? '-' : '';
  const grouped = whole.replace(thousands, '$<digit>.');
  return `${sign}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}
