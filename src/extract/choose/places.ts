import type { Fact } from '../../model/fact.ts';
import type { Place } from '../../model/report.ts';
import { placeRules } from '../frames/place.ts';
import type { Reading } from '../reading.ts';
import { candidatesOf, toFact } from '../rule.ts';

/** Where the meeting was: the venue, then remote points; the area only when nothing else is said. */
export function choosePlaces(reading: Reading): readonly Fact<Place>[] {
  const candidates = candidatesOf(placeRules, reading);
  const said = candidates.filter((candidate) => candidate.value.kind !== 'area');
  return (said.length > 0 ? said : candidates).map((candidate) => toFact(reading, candidate));
}
