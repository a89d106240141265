import { phrase, type Text } from '../../model/phrase.ts';
import type { NumberedFact } from '../../model/report.ts';
import { keepHead, keepTail } from '../format/shorten.ts';
import { factLabel } from './fact-label.ts';

/** One row of the table of rules. */
export type WhyRow = {
  readonly number: number;
  readonly label: Text;
  readonly rule: string;
  /** Quotes in the order of the evidence; empty when a person gave the value. */
  readonly quotes: readonly string[];
  /** Between 0 and 1, to two decimals. */
  readonly confidence: number;
};

export function whyRows(facts: readonly NumberedFact[]): readonly WhyRow[] {
  return facts.map((entry) => {
    const { number, fact } = entry;
    const quotes = [fact.quote, ...fact.evidence.map(({ quote }) => quote)];
    return {
      number,
      label: phrase('why.fact', { number, label: factLabel(entry) }),
      rule: fact.rule,
      quotes: [...new Set(quotes.filter((quote) => quote.trim() !== '').map(shorten))],
      confidence: Math.round(fact.confidence * 100) / 100,
    };
  });
}

/** Both ends of a long quote. */
function shorten(quote: string): string {
  const head = keepHead(quote);
  const tail = keepTail(quote);
  return head === tail ? head : `${head} ${lastWords(tail)}`;
}

function lastWords(text: string): string {
  return text.split(' ').slice(-3).join(' ');
}
