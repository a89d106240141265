import type { Fact } from '../../model/fact.ts';
import type { Target } from '../../model/report.ts';
import type { Reading } from '../reading.ts';

export function chooseTargets(
  _reading: Reading,
  _organiser: readonly Fact<string>[],
): readonly Fact<Target>[] {
  return [];
}
