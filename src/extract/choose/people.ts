import type { Fact } from '../../model/fact.ts';
import type { Participant } from '../../model/report.ts';
import type { Reading } from '../reading.ts';

export function choosePeople(_reading: Reading): {
  readonly chair: readonly Fact<Participant>[];
  readonly attendees: readonly Fact<Participant>[];
  readonly speakers: readonly Fact<Participant>[];
} {
  return { chair: [], attendees: [], speakers: [] };
}
