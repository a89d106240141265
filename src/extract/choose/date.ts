import type { Fact } from '../../model/fact.ts';
import type { EventDate, EventName } from '../../model/report.ts';
import type { Reading } from '../reading.ts';

export function chooseDate(
  _reading: Reading,
  _event: readonly Fact<EventName>[],
): readonly Fact<EventDate>[] {
  return [];
}
