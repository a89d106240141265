import { phrase, type Text } from '../../model/phrase.ts';
import type { Target } from '../../model/report.ts';
import { formatMeasure } from '../../text/format-measure.ts';

const startsWithWord = /^[\p{L}\p{N}]/u;

/** How much a target says: `trên 95%`, `100% chỉ tiêu`, `12/15 chỉ tiêu`, `85–90%`; of a qualitative one, its words after the subject. */
export function formatAmount(target: Target): Text {
  const { comparator, amount } = target;
  if (amount === undefined) return words(target);
  const shown = formatMeasure(target);
  if (comparator === 'eq' || comparator === 'between' || comparator === 'ratio') return shown;
  return phrase(`amount.${comparator}`, { amount: shown });
}

function words({ text, subject }: Target): string {
  const at = text.toLowerCase().indexOf(subject.toLowerCase());
  const rest = at === -1 || subject === '' ? '' : text.slice(at + subject.length).trim();
  const isClause = startsWithWord.test(rest);
  return isClause ? rest : text;
}
