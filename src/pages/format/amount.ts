import { phrase, type Text } from '../../model/phrase.ts';
import type { Target } from '../../model/report.ts';
import { formatNumber } from '../../text/format-number.ts';

const startsWithWord = /^[\p{L}\p{N}]/u;

/** How much a target says: `trên 95%`, `100% chỉ tiêu`, `12/15 chỉ tiêu`, `85–90%`; of a qualitative one, its words after the subject. */
export function formatAmount(target: Target): Text {
  const { comparator, amount } = target;
  if (amount === undefined) return words(target);
  const shown = measured(target, amount);
  if (comparator === 'eq' || comparator === 'between' || comparator === 'ratio') return shown;
  return phrase(`amount.${comparator}`, { amount: shown });
}

function measured(target: Target, amount: number | readonly [number, number]): string {
  const number =
    typeof amount === 'number'
      ? formatNumber(amount)
      : `${formatNumber(amount[0])}–${formatNumber(amount[1])}`;
  const whole = target.of === undefined ? '' : `/${formatNumber(target.of)}`;
  return withBase(withUnit(number + whole, target.unit), target);
}

function withUnit(number: string, unit: string | undefined): string {
  if (unit === undefined) return number;
  return unit.startsWith('%') ? number + unit : `${number} ${unit}`;
}

function withBase(shown: string, { base, unit }: Target): string {
  return base === undefined || base === unit ? shown : `${shown} ${base}`;
}

function words({ text, subject }: Target): string {
  const at = text.toLowerCase().indexOf(subject.toLowerCase());
  const rest = at === -1 || subject === '' ? '' : text.slice(at + subject.length).trim();
  const isClause = startsWithWord.test(rest);
  return isClause ? rest : text;
}
