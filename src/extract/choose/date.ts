import type { Fact } from '../../model/fact.ts';
import type { EventDate } from '../../model/report.ts';
import { addDays, parseIsoDay, toIsoDay } from '../../text/calendar.ts';
import type { Reading } from '../reading.ts';
import { candidatesOf, confidenceOf, toFact } from '../rule.ts';
import { dateRules, interval, monthValue, publishedOf } from './date-rules.ts';

/** A report is printed within so many days of the meeting. */
const delay = 3;

/** When the meeting took place: the best date of the text, or what the publication allows. */
export function chooseDate(reading: Reading): readonly Fact<EventDate>[] {
  const facts = candidatesOf(dateRules, reading).map((candidate) => toFact(reading, candidate));
  return facts.length > 0 ? facts : publicationDate(reading);
}

/** A report without a date was printed a few days after the meeting, or in its month. */
function publicationDate(reading: Reading): readonly Fact<EventDate>[] {
  const published = publishedOf(reading);
  if (published === undefined || 'block' in published.at) return [];
  const { iso, at: span, words } = published;
  const quote = reading.article.text.slice(span.start, span.end);
  const evidence = [{ at: span, reason: `${words} ${iso}; bài không in ngày họp.` }];
  const day = parseIsoDay(iso);
  const value =
    day === undefined
      ? monthValue(iso, undefined, evidence)
      : interval({ start: toIsoDay(addDays(day, -delay)), end: iso }, evidence);
  const rule = 'date/published';
  return [
    {
      value,
      quote,
      span,
      evidence: evidence.map(({ reason }) => ({ span, quote, reason })),
      rule,
      confidence: confidenceOf(reading.lexicon, rule),
      basis: 'inferred',
    },
  ];
}
