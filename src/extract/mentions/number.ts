const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u;
const decimalComma = /^\d+,\d+$/u;
const decimalDot = /^\d+\.\d{1,2}$/u;
const whole = /^\d+$/u;

/**
 * The value of a printed Vietnamese number: dots for thousands, a comma for decimals.
 *
 * @example `1.250,5` → 1250.5; `02` → 2; `6,7` → 6.7; `12.5` → 12.5
 */
export function parseNumber(text: string): number | undefined {
  if (whole.test(text)) return Number(text);
  if (thousands.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (decimalComma.test(text)) return Number(text.replace(',', '.'));
  return decimalDot.test(text) ? Number(text) : undefined;
}
