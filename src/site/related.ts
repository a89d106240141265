import type { Lexicon } from '../lexicon/lexicon.ts';
import { addTo } from '../model/add-to.ts';
import type { Entities } from '../model/entity.ts';
import type { Report } from '../model/report.ts';
import type { Related, SharedThing } from '../model/site.ts';
import { compareCodes } from '../text/collate.ts';

const shownPerReport = 5;
/** Something that more reports than this share says nothing of any two of them. */
const tooCommon = 50;

const weights: Readonly<Record<SharedThing['kind'], number>> = {
  person: 4,
  target: 3,
  organisation: 2,
  province: 1,
};

/** The reports that share most with each report, with what they share. */
export function relateReports(
  reports: readonly Report[],
  entities: Entities,
  lexicon: Lexicon,
): ReadonlyMap<string, readonly Related[]> {
  const thingsOfReport = new Map<string, Gathered[]>();
  for (const gathered of thingsOf(reports, entities, lexicon)) {
    if (gathered.reportIds.length > tooCommon) continue;
    for (const id of gathered.reportIds) addTo(thingsOfReport, id, gathered);
  }
  return new Map(reports.map(({ id }) => [id, closestTo(id, thingsOfReport.get(id) ?? [])]));
}

function closestTo(id: string, things: readonly Gathered[]): readonly Related[] {
  const weightOf = new Map<string, number>();
  for (const { thing, reportIds } of things) {
    const weight = weights[thing.kind];
    for (const other of reportIds) weightOf.set(other, (weightOf.get(other) ?? 0) + weight);
  }
  weightOf.delete(id);
  return [...weightOf]
    .sort(([a, one], [b, other]) => other - one || compareCodes(a, b))
    .slice(0, shownPerReport)
    .map(([reportId]) => ({ reportId, reasons: sharedWith(reportId, things) }));
}

/** Strongest first. */
function sharedWith(other: string, things: readonly Gathered[]): readonly SharedThing[] {
  return things
    .filter(({ reportIds }) => reportIds.includes(other))
    .map(({ thing }) => thing)
    .sort((a, b) => weights[b.kind] - weights[a.kind] || compareCodes(a.name, b.name));
}

interface Gathered {
  readonly thing: SharedThing;
  readonly reportIds: readonly string[];
}

function thingsOf(
  reports: readonly Report[],
  entities: Entities,
  lexicon: Lexicon,
): readonly Gathered[] {
  const gathered: Gathered[] = [];
  const add = (kind: SharedThing['kind'], name: string, reportIds: readonly string[]) => {
    const distinct = [...new Set(reportIds)];
    if (distinct.length > 1) gathered.push({ thing: { kind, name }, reportIds: distinct });
  };
  for (const person of entities.people.values()) {
    add(
      'person',
      person.name,
      person.appearances.map(({ reportId }) => reportId),
    );
  }
  for (const { name, held, present } of entities.organisations.values()) {
    add(
      'organisation',
      name,
      [...held, ...present].map(({ reportId }) => reportId),
    );
  }
  const metrics = new Map<string, string[]>();
  for (const { metric, plans, results } of entities.targets.values()) {
    const ids = [...plans, ...results].map(({ reportId }) => reportId);
    for (const id of ids) addTo(metrics, metric, id);
  }
  for (const [metric, reportIds] of metrics) add('target', metric, reportIds);
  const byProvince = new Map<string, string[]>();
  for (const { id, units } of reports) {
    if (units.province !== undefined) addTo(byProvince, units.province, id);
  }
  for (const { code, kind, name } of lexicon.provinces) {
    add('province', `${kind} ${name}`, byProvince.get(code) ?? []);
  }
  return gathered;
}
