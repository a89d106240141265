import { addTo } from '../../model/add-to.ts';
import type { Basis, Span } from '../../model/fact.ts';
import type { Text } from '../../model/phrase.ts';
import type { NumberedFact } from '../../model/report.ts';
import { factKind } from './fact-label.ts';
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

/** Evidence of a fact before it has found its place. */
type Claim = Pick<EvidenceRange, 'id' | 'fact' | 'label' | 'basis'>;

/** Words of one span, marked once, and the facts that came to rest on them. */
interface Placed {
  readonly mark: Mark;
  readonly others: { readonly fact: number; readonly label: Text }[];
}

/**
 * Finds where the page shows the words of each fact.
 * A fact's own words have a mark of their own; further evidence that facts share is marked once.
 */
export function placeMarks(
  facts: readonly NumberedFact[],
  paragraphs: readonly Paragraph[],
  prefix: MarkPrefix,
): Marks {
  const ofParagraph = new Map<number, EvidenceRange[]>();
  const placed = new Map<string, Mark>();
  const shared = new Map<string, Placed>();

  for (const entry of facts) {
    const { number, fact } = entry;
    const label = factKind(entry);
    const own = new Map<string, Mark>();
    const spans = [fact.span, ...fact.evidence.map(({ span }) => span)];
    spans.forEach((span, index) => {
      if (span === undefined) return;
      const key = `${span.start}-${span.end}`;
      const basis = index === 0 ? markBasis(entry) : 'inferred';
      const claim = { id: `${prefix}${number}${letters(index)}`, fact: number, label, basis };
      const mark =
        own.get(key) ?? (index === 0 ? place(claim, span)?.mark : share(claim, span, key));
      if (mark === undefined) return;
      own.set(key, mark);
      placed.set(`${number}/${index}`, mark);
    });
  }
  return {
    ofParagraph,
    ofFact: (fact) => placed.get(`${fact}/0`),
    ofEvidence: (fact, index) => placed.get(`${fact}/${index + 1}`),
  };

  function share(claim: Claim, span: Span, key: string): Mark | undefined {
    const known = shared.get(key);
    if (known !== undefined) {
      known.others.push({ fact: claim.fact, label: claim.label });
      return known.mark;
    }
    const fresh = place(claim, span);
    if (fresh !== undefined) shared.set(key, fresh);
    return fresh?.mark;
  }

  function place(claim: Claim, span: Span): Placed | undefined {
    const pieces: { readonly number: number; readonly range: Span }[] = [];
    for (const paragraph of paragraphs) {
      const range = toParagraphRange(paragraph, span);
      if (range !== undefined) pieces.push({ number: paragraph.number, range });
    }
    const others: Placed['others'] = [];
    pieces.forEach(({ number, range }, index) => {
      const isFirst = index === 0;
      const isLast = index === pieces.length - 1;
      addTo(ofParagraph, number, { kind: 'evidence', ...claim, ...range, others, isFirst, isLast });
    });
    const [first] = pieces;
    return first === undefined
      ? undefined
      : { mark: { id: claim.id, paragraph: first.number }, others };
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
