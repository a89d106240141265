import type { Fact } from '../../model/fact.ts';
import type { Place } from '../../model/report.ts';
import { placeRules } from '../frames/place.ts';
import { provinceIn, unitOf } from '../frames/unit.ts';
import type { Reading } from '../reading.ts';
import { candidatesOf, toFact } from '../rule.ts';
import { tokenizeText } from './tokenize-text.ts';

/** Where the meeting was: the venue, then remote points; the area only when nothing else is said. */
export function choosePlaces(reading: Reading): readonly Fact<Place>[] {
  const field = reading.article.frontMatter.place;
  const candidates = candidatesOf(placeRules, reading);
  const said = candidates.filter((candidate) => candidate.value.kind !== 'area');
  const read = (said.length > 0 ? said : candidates).map((candidate) => toFact(reading, candidate));
  if (field === undefined) return read;
  const corrected: Fact<Place> = {
    value: { name: field.value, kind: 'venue', ...unitOfText(reading, field.value) },
    quote: reading.article.text.slice(field.span.start, field.span.end),
    span: field.span,
    evidence: [],
    rule: 'front-matter',
    confidence: 1,
    basis: 'corrected',
  };
  return [corrected, ...read.filter((fact) => fact.value.kind === 'remote-point')];
}

function unitOfText(reading: Reading, text: string): Pick<Place, 'unit' | 'now'> {
  const tokens = tokenizeText(text, reading.lexicon);
  return unitOf(reading.lexicon, provinceIn(tokens, { first: 0, end: tokens.tokens.length }));
}
