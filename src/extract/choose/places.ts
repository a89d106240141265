import type { Fact } from '../../model/fact.ts';
import type { Place } from '../../model/report.ts';
import { areaRule, saidPlaceRules } from '../frames/place.ts';
import type { Reading } from '../reading.ts';
import { candidatesOf, toFact } from '../rule.ts';

/** Where the meeting was: the venue, then remote points; the area only when nothing else is said. */
export function choosePlaces(reading: Reading): readonly Fact<Place>[] {
  const said = candidatesOf(saidPlaceRules, reading);
  const places = said.length > 0 ? said : candidatesOf([areaRule], reading);
  return places.map((candidate) => toFact(reading, candidate));
}
