import type { Fact } from '../../model/fact.ts';
import type { EventDate, EventName, Target } from '../../model/report.ts';
import type { Reading } from '../reading.ts';

export function chooseTitle(
  reading: Reading,
  _known: {
    readonly organiser: readonly Fact<string>[];
    readonly event: readonly Fact<EventName>[];
    readonly date: readonly Fact<EventDate>[];
    readonly targets: readonly Fact<Target>[];
  },
): Fact<string> {
  return {
    value: reading.article.id,
    quote: '',
    span: undefined,
    evidence: [],
    rule: 'title/derived',
    confidence: 0.5,
    basis: 'inferred',
  };
}
