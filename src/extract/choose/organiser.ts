import type { Fact } from '../../model/fact.ts';
import type { EventName, Participant } from '../../model/report.ts';
import type { Reading } from '../reading.ts';

export function chooseOrganiser(
  _reading: Reading,
  _known: {
    readonly chair: readonly Fact<Participant>[];
    readonly event: readonly Fact<EventName>[];
  },
): readonly Fact<string>[] {
  return [];
}
