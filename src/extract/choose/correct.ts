import type { FrontMatter } from '../../model/article.ts';
import type { CorrectableField, Correction } from '../../model/correction.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Fact, Span } from '../../model/fact.ts';
import type { AppliedCorrection, CorrectionNote } from '../../model/report.ts';
import type { Reading } from '../reading.ts';
import { type FieldValues, type Given, givenValues } from './given-value.ts';

/** The facts of a field after what people say of it. */
export type Correct = <F extends keyof FieldValues>(
  field: F,
  facts: readonly Fact<FieldValues[F]>[],
) => readonly Fact<FieldValues[F]>[];

/** Leaves the facts as they were read. */
export const asRead: Correct = (_, facts) => facts;

export interface Corrector {
  readonly correct: Correct;
  /** What `correct` has changed so far. */
  readonly applied: readonly AppliedCorrection[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a person says of a field, in the front matter or in a correction. */
interface Change<F extends CorrectableField = CorrectableField> {
  readonly field: F;
  readonly values: readonly Given<F>[];
  readonly span: Span | undefined;
  readonly rule: 'front-matter' | 'correction';
  readonly note: CorrectionNote | undefined;
  readonly source: Correction | undefined;
}

/** Fields whose facts a quote picks from; of the others there is one, whatever the quote. */
const lists: ReadonlySet<CorrectableField> = new Set([
  'places',
  'chair',
  'attendees',
  'speakers',
  'targets',
]);

/**
 * Lays what people say over what was read: the front matter first, then the corrections in their order.
 *
 * Without a quote a change takes the place of the whole field; with one, in a field of many facts,
 * of those facts whose words it touches, and where it touches none it adds.
 */
export function createCorrector(reading: Reading, corrections: readonly Correction[]): Corrector {
  const changes = [...changesOf(reading.article.frontMatter), ...corrections.map(changeOf)];
  if (changes.length === 0) return { correct: asRead, applied: [], diagnostics: [] };
  const applied: AppliedCorrection[] = [];
  const diagnostics: Diagnostic[] = [];

  const correct: Correct = (field, facts) => {
    type Facts = typeof facts;
    let current = facts;
    const readBefore = new Map<Facts[number], Facts>();
    const steps = changes
      .filter((change): change is Change<typeof field> => change.field === field)
      .map((change) => {
        const replaced = current.filter((fact) => isReplaced(change, fact));
        const quote = quoteOf(reading, change);
        const isOnly = change.values.length === 1;
        const given = change.values.map((value) =>
          toFact(change, quote, givenValues[field](reading, value, { replaced, quote, isOnly })),
        );
        current = splice(current, { replaced, given, isPicked: isPicking(change) });
        const read = new Set(replaced.flatMap((fact) => readBefore.get(fact) ?? [fact]));
        for (const fact of given) readBefore.set(fact, [...read]);
        return { change, given, read: [...read] };
      });
    for (const { change, given, read } of steps) {
      const isVain = given.length === 0 && read.length === 0;
      if (isVain && change.source !== undefined) diagnostics.push(nothingThere(change.source));
      const standing = given.filter((fact) => current.includes(fact));
      if (isVain || standing.length < given.length) continue;
      applied.push({
        field,
        facts: standing.map((fact) => current.indexOf(fact)),
        replaced: read as AppliedCorrection['replaced'],
        note: change.note,
      });
    }
    return current;
  };
  return { correct, applied, diagnostics };
}

function changeOf(correction: Correction): Change {
  const { field, values, span, note } = correction;
  return { field, values, span, note, rule: 'correction', source: correction };
}

/** A place of the front matter is the venue: remote points stay. */
function changesOf(frontMatter: FrontMatter): readonly Change[] {
  const { title, date, place, chair, attendees } = frontMatter;
  const fields = [
    ['title', title],
    ['date', date],
    ['places', place],
    ['chair', chair],
    ['attendees', attendees],
  ] as const;
  return fields.flatMap(([field, given]) =>
    given === undefined
      ? []
      : [
          {
            field,
            values: typeof given.value === 'string' ? [given.value] : given.value,
            span: given.span,
            rule: 'front-matter',
            note: undefined,
            source: undefined,
          },
        ],
  );
}

/** A quote picks from the facts of a field that has many. */
function isPicking({ field, span, rule }: Change): boolean {
  return rule === 'correction' && span !== undefined && lists.has(field);
}

function isReplaced(change: Change, fact: Fact<unknown>): boolean {
  const { field, span, rule } = change;
  if (rule === 'front-matter') return field !== 'places' || !isRemotePoint(fact);
  if (span === undefined || !isPicking(change)) return true;
  return fact.span !== undefined && fact.span.start < span.end && span.start < fact.span.end;
}

function isRemotePoint({ value }: Fact<unknown>): boolean {
  return (value as FieldValues['places']).kind === 'remote-point';
}

/** What was given stands where the first of the replaced stood; picked from none, it stands last. */
function splice<T>(
  facts: readonly T[],
  {
    replaced,
    given,
    isPicked,
  }: { readonly replaced: readonly T[]; readonly given: readonly T[]; readonly isPicked: boolean },
): readonly T[] {
  const first = facts.findIndex((fact) => replaced.includes(fact));
  const at = first === -1 ? (isPicked ? facts.length : 0) : first;
  const kept = facts.slice(at).filter((fact) => !replaced.includes(fact));
  return [...facts.slice(0, at), ...given, ...kept];
}

function quoteOf({ article }: Reading, { span }: Change): string {
  return span === undefined ? '' : article.text.slice(span.start, span.end);
}

function toFact<V>({ span, rule }: Change, quote: string, value: V): Fact<V> {
  return { value, quote, span, evidence: [], rule, confidence: 1, basis: 'corrected' };
}

function nothingThere({ file, position, field }: Correction): Diagnostic {
  return {
    code: 'COR007',
    severity: 'warning',
    file,
    position,
    message: {
      vi: `không còn "${field}" nào ở chỗ này để bỏ`,
      en: `there is no "${field}" here any more to take away`,
    },
    hint: { vi: 'xoá đính chính này.', en: 'delete this correction.' },
  };
}
