const onlyDigits = /^\d+$/u;

/** What stands between thousands, and before decimals. */
export interface NumberMarks {
  readonly thousands: string;
  readonly decimal: string;
}

const vietnamese: NumberMarks = { thousands: '.', decimal: ',' };

/**
 * A number as Vietnamese writes it, or with other marks, rounded to six decimals.
 *
 * @example 1250.5 → `1.250,5`
 */
export function formatNumber(value: number, marks: NumberMarks = vietnamese): string {
  if (Number.isInteger(value) && value >= 0 && value < 1000) return String(value);
  const [whole = '', decimals] = String(Math.round(Math.abs(value) * 1e6) / 1e6).split('.');
  const sign = value < 0 ? '-' : '';
  const grouped = onlyDigits.test(whole) ? inThousands(whole, marks.thousands) : whole;
  return `${sign}${grouped}${decimals === undefined ? '' : `${marks.decimal}${decimals}`}`;
}

function inThousands(digits: string, mark: string): string {
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return groups.join(mark);
}
