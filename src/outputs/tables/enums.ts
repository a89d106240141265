import type { TargetState } from '../../model/entity.ts';
import type { Basis } from '../../model/fact.ts';
import type {
  Comparator,
  DatePrecision,
  DayPart,
  EventKind,
  EventMode,
  Role,
} from '../../model/report.ts';

/** Names of a union type, none missing: a record must have them all. */
function names<T extends string>(all: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(all) as T[];
}

export const bases = names<Basis>({ said: true, inferred: true, corrected: true });
export const precisions = names<DatePrecision>({
  day: true,
  days: true,
  month: true,
  year: true,
  interval: true,
});
export const dayParts = names<DayPart>({
  morning: true,
  afternoon: true,
  evening: true,
  'all-day': true,
});
export const eventModes = names<EventMode>({ 'in-person': true, online: true, hybrid: true });
export const eventKinds = names<EventKind>({
  review: true,
  'mid-year': true,
  resolution: true,
  congress: true,
  session: true,
  training: true,
  'working-session': true,
  ceremony: true,
  other: true,
});
export const roles = names<Role>({
  chairs: true,
  'co-chairs': true,
  directs: true,
  attends: true,
  speaks: true,
  reports: true,
  concludes: true,
});
export const comparators = names<Comparator>({
  eq: true,
  ge: true,
  gt: true,
  le: true,
  lt: true,
  approx: true,
  between: true,
  increase: true,
  decrease: true,
  ratio: true,
  rank: true,
  qualitative: true,
});
export const targetKinds = names<'result' | 'plan'>({ result: true, plan: true });
export const targetStates = names<TargetState>({
  'reported-met': true,
  'reported-missed': true,
  reported: true,
  promised: true,
});

/** An ISO day, or month. */
export const partialDay = '[0-9]{4}-[0-9]{2}(-[0-9]{2})?';
