import { phrase, type Text } from '../../model/phrase.ts';
import { type NumberedFact, numberFacts, type Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { formatPeriod } from '../format/period.ts';
import { type FactView, factView } from './fact-view.ts';
import type { Marks } from './marks.ts';
import { typed } from './typed-fact.ts';

/** Facts under one heading; the first group has none. */
export type FactGroup = {
  readonly title: Text | null;
  readonly facts: readonly FactView[];
  /** Names of facts a meeting has and the text does not give. */
  readonly missing: readonly Text[];
};

/** The slip of facts of a report, in the order of their numbers. */
export function slipGroups(site: Site, report: Report, marks: Marks): readonly FactGroup[] {
  const entries = numberFacts(report);
  const groups = [
    { title: null, entries: entries.filter(isAboutMeeting), missing: missing(report, 'date') },
    {
      title: phrase('slip.people'),
      entries: entries.filter(isAboutPeople),
      missing: missing(report, 'chair'),
    },
    targetGroup('result', entries),
    targetGroup('plan', entries),
  ];
  return groups
    .filter((group) => group.entries.length + group.missing.length > 0)
    .map((group) => ({
      title: group.title,
      facts: group.entries.map((entry) => factView(site, report, { entry, marks })),
      missing: group.missing,
    }));
}

interface Group {
  readonly title: Text;
  readonly entries: readonly NumberedFact[];
  readonly missing: readonly Text[];
}

function targetGroup(kind: 'result' | 'plan', entries: readonly NumberedFact[]): Group {
  const periods = new Set<string | undefined>();
  const own = entries.filter((entry) => {
    const { field, fact } = typed(entry);
    if (field !== 'targets' || fact.value.kind !== kind) return false;
    periods.add(fact.value.period);
    return true;
  });
  const [period] = periods;
  const title =
    periods.size === 1 && period !== undefined
      ? phrase(`slip.${kind}sOf`, { period: formatPeriod(period) })
      : phrase(`slip.${kind}s`);
  return { title, entries: own, missing: [] };
}

function missing(report: Report, field: 'date' | 'chair'): readonly Text[] {
  const isMissing = report.isMeeting && report[field].length === 0;
  return isMissing ? [phrase(field === 'date' ? 'fact.date' : 'role.chairs')] : [];
}

function isAboutPeople({ field }: NumberedFact): boolean {
  return field === 'chair' || field === 'attendees' || field === 'speakers';
}

function isAboutMeeting(entry: NumberedFact): boolean {
  return entry.field !== 'targets' && !isAboutPeople(entry);
}
