const onlyDigits = /^\d+$/u;

/**
 * A number as Vietnamese writes it, rounded to six decimals.
 *
 * @example 1250.5 → `1.250,5`
 */
export function formatNumber(value: number): string {
  const [whole = '', decimals] = String(Math.round(Math.abs(value) * 1e6) / 1e6).split('.');
  const sign = value < 0 ? '-' : '';
  const grouped = onlyDigits.test(whole) ? inThousands(whole) : whole;
  return `${sign}${grouped}${decimals === undefined ? '' : `,${decimals}`}`;
}

function inThousands(digits: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return groups.join('.');
}
