import type { Fact } from '../../model/fact.ts';
import type { Place } from '../../model/report.ts';
import type { Reading } from '../reading.ts';

export function choosePlaces(_reading: Reading): readonly Fact<Place>[] {
  return [];
}
