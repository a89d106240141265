import type { Fact } from '../../src/model/fact.ts';
import type { Participant, Report, Target, Units } from '../../src/model/report.ts';
import { dayOf, factOf, personOf, reportOf, targetOf } from './report.ts';

/** A report of a meeting on a day, of the province Sơn Hà of the small lexicon unless said otherwise. */
export function meetingOf(
  id: string,
  day: string | undefined,
  changes: Partial<Report> = {},
): Report {
  return reportOf(id, {
    date: day === undefined ? [] : [factOf(dayOf(day))],
    units: { ...nowhere, province: '901' },
    ...changes,
  });
}

/** A person with offices, as a report names them. */
export function officer(
  name: string,
  positions: readonly string[] = [],
  changes: Partial<Participant> = {},
): Fact<Participant> {
  const quote = { quote: name, span: { start: 0, end: name.length } };
  return factOf(personOf(name, { positions, ...changes }), quote);
}

/** What `UBND tỉnh` is to reach in 2025. */
export function aimOf(changes: Partial<Target> = {}): Fact<Target> {
  const aim = { text: 'trồng rừng đạt 100%', period: '2025', actor: 'UBND tỉnh' };
  return factOf(targetOf('trồng rừng', { ...aim, ...changes }));
}

export const nowhere: Units = { province: undefined, district: undefined, region: undefined };
