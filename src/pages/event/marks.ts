import type { Basis, Span } from '../../model/fact.ts';
import type { NumberedFact } from '../../model/report.ts';
import { factLabel } from './fact-label.ts';
import type { EvidenceRange } from './inline.ts';
import { type Paragraph, toParagraphRange } from './paragraphs.ts';
import { typed } from './typed-fact.ts';
import { isYearInferred } from './year-inferred.ts';

/** The words of one report that its facts were read from, where the page shows them. */
export interface Marks {
  /** Evidence ranges of each paragraph, by its number. */
  readonly ofParagraph: ReadonlyMap<number, readonly EvidenceRange[]>;
  /** The mark of a fact's own words; undefined when the page does not show them. */
  ofFact(fact: number): Mark | undefined;
  /** The mark of a fact's further evidence, by its index. */
  ofEvidence(fact: number, index: number): Mark | undefined;
}

export interface Mark {
  /** `e3`, or `e3b`, `e3c` … for further evidence. */
  readonly id: string;
  /** Number of the paragraph where the words begin. */
  readonly paragraph: number;
}

/** Prefix of the ids: `e` on the event page, `s` in the specimen of the home page. */
export type MarkPrefix = 'e' | 's';

/** Finds where the page shows the words of each fact. Words shared by two facts are marked for both. */
export function placeMarks(
  facts: readonly NumberedFact[],
  paragraphs: readonly Paragraph[],
  prefix: MarkPrefix,
): Marks {
  const ofParagraph = new Map<number, EvidenceRange[]>();
  const placed = new Map<string, Mark>();

  for (const entry of facts) {
    const { number, fact } = entry;
    const label = factLabel(entry);
    const idOfSpan = new Map<string, Mark>();
    const spans = [fact.span, ...fact.evidence.map(({ span }) => span)];
    spans.forEach((span, index) => {
      if (span === undefined) return;
      const key = `${span.start}-${span.end}`;
      const known = idOfSpan.get(key);
      const basis = index === 0 ? markBasis(entry) : 'inferred';
      const id = `${prefix}${number}${letters(index)}`;
      const mark = known ?? place({ id, fact: number, label, basis }, span);
      if (mark === undefined) return;
      idOfSpan.set(key, mark);
      placed.set(`${number}/${index}`, mark);
    });
  }
  return {
    ofParagraph,
    ofFact: (fact) => placed.get(`${fact}/0`),
    ofEvidence: (fact, index) => placed.get(`${fact}/${index + 1}`),
  };

  function place(
    mark: Pick<EvidenceRange, 'id' | 'fact' | 'label' | 'basis'>,
    span: Span,
  ): Mark | undefined {
    const pieces = paragraphs.flatMap((paragraph) => {
      const range = toParagraphRange(paragraph, span);
      return range === undefined ? [] : [{ number: paragraph.number, range }];
    });
    pieces.forEach(({ number, range }, index) => {
      const ranges = ofParagraph.get(number) ?? [];
      const isFirst = index === 0;
      const isLast = index === pieces.length - 1;
      ranges.push({ kind: 'evidence', ...mark, ...range, isFirst, isLast });
      ofParagraph.set(number, ranges);
    });
    const first = pieces[0];
    return first === undefined ? undefined : { id: mark.id, paragraph: first.number };
  }
}

/** The words of a date say the day even when its year is worked out. */
function markBasis(entry: NumberedFact): Basis {
  const { field, fact } = typed(entry);
  return field === 'date' && isYearInferred(fact) ? 'said' : fact.basis;
}

/** '' for the fact's own words, then b, c … z, bb, bc … for its further evidence. */
function letters(index: number): string {
  if (index === 0) return '';
  const rest = Math.floor((index - 1) / 25);
  return letters(rest) + String.fromCharCode('b'.charCodeAt(0) + ((index - 1) % 25));
}
