import type { Fact } from '../../model/fact.ts';
import type { EventMode, EventName } from '../../model/report.ts';
import type { Reading } from '../reading.ts';

export function chooseEvent(_reading: Reading): {
  readonly name: readonly Fact<EventName>[];
  readonly mode: readonly Fact<EventMode>[];
  readonly isMeeting: boolean;
} {
  return { name: [], mode: [], isMeeting: true };
}
