import { addTo } from '../../model/add-to.ts';
import { type NumberedFact, numberFacts, type Report, type Role } from '../../model/report.ts';
import type { SearchDocument, SearchEntity, SearchRole, SearchSource } from '../../model/search.ts';
import type { Site } from '../../model/site.ts';
import { compareCodes } from '../../text/collate.ts';
import { readParagraphs } from '../event/paragraphs.ts';
import { reportPath } from '../listing/citation.ts';
import { currentOffice } from '../listing/current-office.ts';
import { reportDay } from '../listing/report-day.ts';

/** Sorts after every day. */
const noDay = '~';

const roleOf: Readonly<Record<Role, SearchRole>> = {
  chairs: 'chairs',
  'co-chairs': 'chairs',
  directs: 'attends',
  attends: 'attends',
  speaks: 'speaks',
  reports: 'speaks',
  concludes: 'speaks',
};

/**
 * What search is built from: the words event pages print, with the places they print them at. Reports come in time, so
 * that a new one seldom moves an old one.
 */
export function searchSource(site: Site): SearchSource {
  return { documents: documentsOf(site), entities: entitiesOf(site) };
}

function* documentsOf(site: Site): Iterable<SearchDocument> {
  const organisations = organisationsByReport(site);
  const inTime = site.reports.toSorted(
    (a, b) => compareCodes(lastDay(a), lastDay(b)) || compareCodes(a.id, b.id),
  );
  for (const report of inTime) {
    yield documentOf(site, report, organisations.get(report.id) ?? []);
  }
}

/** As lists of reports are sorted: a report without a year after all others. */
function lastDay(report: Report): string {
  return report.date[0]?.value.end ?? noDay;
}

function documentOf(
  site: Site,
  report: Report,
  organisations: SearchDocument['organisations'],
): SearchDocument {
  const facts = numberFacts(report);
  const { shown, detail, iso, basis, isMarked } = reportDay(report);
  const printed = facts.flatMap(({ fact }) =>
    typeof fact.value === 'object' && 'role' in fact.value ? (fact.value.name ?? []) : [],
  );
  return {
    path: reportPath(report),
    title: report.title.value,
    day: { shown, detail, iso, mark: isMarked ? basis : null },
    year: report.date[0]?.value.end?.slice(0, 4),
    paragraphs: readParagraphs(report.article, report.blocks).map(({ number, text }) => ({
      number,
      text,
    })),
    heads: [
      ...report.event.map(({ value }) => value.name),
      ...printed,
      ...organisations.map(({ name }) => name),
    ],
    people: peopleOf(site, report, facts),
    organisations,
  };
}

function peopleOf(
  site: Site,
  report: Report,
  facts: readonly NumberedFact[],
): SearchDocument['people'] {
  const roles = new Map<string, SearchRole[]>();
  for (const { number, fact } of facts) {
    const id = site.personOfFact.get(report.id)?.get(number);
    if (id === undefined || typeof fact.value !== 'object' || !('role' in fact.value)) continue;
    addTo(roles, id, roleOf[fact.value.role]);
  }
  return [...roles].flatMap(([id, held]) => {
    const name = site.people.get(id)?.name;
    return name === undefined ? [] : [{ id, name, roles: held }];
  });
}

/** Organisations that held a meeting or were represented in it. */
function organisationsByReport(site: Site): ReadonlyMap<string, SearchDocument['organisations']> {
  const byReport = new Map<string, SearchDocument['organisations'][number][]>();
  for (const { id, name, held, present } of site.organisations.values()) {
    const reports = new Set([...held, ...present].map(({ reportId }) => reportId));
    for (const reportId of reports) addTo(byReport, reportId, { id, name });
  }
  return byReport;
}

function* entitiesOf(site: Site): Iterable<SearchEntity> {
  const people = [...site.people.values()];
  const organisations = [...site.organisations.values()];
  const shared = sharedNames([...people, ...organisations].map(({ name }) => name));
  for (const person of people) {
    const { id, name, spellings } = person;
    const about = shared.has(name) ? currentOffice(site, person)?.title : undefined;
    yield { kind: 'person', id, name, spellings, about };
  }
  for (const { id, name, spellings, province } of organisations) {
    const about = shared.has(name) ? province?.name : undefined;
    yield { kind: 'organisation', id, name, spellings, about };
  }
}

/** Names that more than one has. */
function sharedNames(names: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(names.filter((name) => once.has(name) || !once.add(name)));
}
