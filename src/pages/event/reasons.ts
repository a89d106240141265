import type { Text } from '../../model/phrase.ts';
import type { NumberedFact } from '../../model/report.ts';
import { keepHead } from '../format/shorten.ts';
import type { Marks } from './marks.ts';
import { typed } from './typed-fact.ts';

/** A reason as a sentence around the words it rests on: `Dòng đầu tệp ghi` “date 2025-01” `.` */
export type ReasonView = {
  readonly before: Text;
  /** The words, without quotation marks; null when the reason rests on none. */
  readonly quote: string | null;
  /** Id of those words in the text; null when the page does not show them. */
  readonly mark: string | null;
  readonly after: Text;
};

/** Why a fact is what it is, one sentence for each piece of evidence that says what it contributed. */
export function reasonViews(entry: NumberedFact, marks: Marks): readonly ReasonView[] {
  const { evidence } = entry.fact;
  const ofDate = dateReasons(entry);
  const count = Math.max(evidence.length, ofDate.length);
  return Array.from({ length: count }, (_, index) => {
    const reason = ofDate[index] ?? evidence[index]?.reason;
    if (reason === undefined) return [];
    const quote = evidence[index]?.quote;
    const mark = marks.ofEvidence(entry.number, index)?.id ?? null;
    return [quote === undefined ? bare(reason) : around(reason, quote, mark)];
  }).flat();
}

function dateReasons(entry: NumberedFact): readonly string[] {
  const { field, fact } = typed(entry);
  return field === 'date' ? fact.value.reasons : [];
}

function bare(reason: string): ReasonView {
  return { before: reason, quote: null, mark: null, after: '' };
}

/** Finds the words inside the sentence; words it does not print follow it. */
function around(reason: string, quote: string, mark: string | null): ReasonView {
  const words = quote.trim();
  const at = words === '' ? -1 : reason.indexOf(words);
  if (at === -1) return { before: `${reason} `, quote: keepHead(words), mark, after: '' };
  return {
    before: reason.slice(0, at).replace(openingQuote, ''),
    quote: words,
    mark,
    after: reason.slice(at + words.length).replace(closingQuote, ''),
  };
}

const openingQuote = /[“"]$/u;
const closingQuote = /^[”"]/u;
