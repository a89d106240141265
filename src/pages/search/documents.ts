import { addTo } from '../../model/add-to.ts';
import { numberFacts, type Report, type Role } from '../../model/report.ts';
import {
  type EntityKind,
  entityKinds,
  type SearchEntity,
  type SearchMeeting,
  type SearchName,
  type SearchPlan,
  type SearchRole,
  type SearchSource,
  type SearchWords,
} from '../../model/search.ts';
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
  const names = namesOf(site);
  const inTime = site.reports.toSorted(
    (a, b) => compareCodes(lastDay(a) ?? noDay, lastDay(b) ?? noDay) || compareCodes(a.id, b.id),
  );
  return {
    documents: documentsOf(site, inTime, names),
    lastDays: inTime.map(lastDay),
    entities: entitiesOf(site, names),
  };
}

function* documentsOf(site: Site, inTime: readonly Report[], names: Names): Iterable<SearchPlan> {
  const organisations = organisationsByReport(site, names);
  for (const report of inTime) {
    const { id } = report;
    yield {
      id,
      lastDay: lastDay(report),
      people: peopleOf(site, report, names),
      organisations: organisations.get(id) ?? [],
      read: ({ reportById }) => wordsOf(reportById.get(id) ?? report),
    };
  }
}

/** As lists of reports are sorted. */
function lastDay(report: Report): string | undefined {
  return report.date[0]?.value.end;
}

function wordsOf(report: Report): SearchWords {
  const { shown, detail, iso, basis, isMarked } = reportDay(report);
  const printed = numberFacts(report).flatMap(({ fact }) =>
    typeof fact.value === 'object' && 'role' in fact.value ? (fact.value.name ?? []) : [],
  );
  return {
    path: reportPath(report),
    title: report.title.value,
    day: { shown, detail, iso, mark: isMarked ? basis : null },
    paragraphs: readParagraphs(report.article, report.blocks).map(({ number, text }) => ({
      number,
      text,
    })),
    heads: [...report.event.map(({ value }) => value.name), ...printed],
  };
}

function peopleOf(site: Site, report: Report, names: Names): SearchMeeting['people'] {
  const roles = new Map<string, SearchRole[]>();
  for (const { number, fact } of numberFacts(report)) {
    const id = site.personOfFact.get(report.id)?.get(number);
    if (id === undefined || typeof fact.value !== 'object' || !('role' in fact.value)) continue;
    addTo(roles, id, roleOf[fact.value.role]);
  }
  return [...roles].flatMap(([id, held]) => {
    const name = names.person.get(id);
    return name === undefined ? [] : [{ ...name, roles: held }];
  });
}

/** Organisations that held a meeting or were represented in it. */
function organisationsByReport(
  site: Site,
  names: Names,
): ReadonlyMap<string, SearchMeeting['organisations']> {
  const byReport = new Map<string, SearchName[]>();
  for (const { id, held, present } of site.organisations.values()) {
    const name = names.organisation.get(id);
    if (name === undefined) continue;
    const reports = new Set([...held, ...present].map(({ reportId }) => reportId));
    for (const reportId of reports) addTo(byReport, reportId, name);
  }
  return byReport;
}

function* entitiesOf(site: Site, names: Names): Iterable<SearchEntity> {
  for (const kind of entityKinds) {
    const { people, organisations } = site;
    for (const name of names[kind].values()) {
      const { spellings } =
        (kind === 'person' ? people : organisations).get(name.id) ?? noSpellings;
      yield { kind, ...name, spellings };
    }
  }
}

const noSpellings = { spellings: [] };

/** Names by id; those that are not the only ones with what tells them apart. */
type Names = Readonly<Record<EntityKind, ReadonlyMap<string, SearchName>>>;

function namesOf(site: Site): Names {
  const people = [...site.people.values()];
  const organisations = [...site.organisations.values()];
  const shared = sharedNames([...people, ...organisations].map(({ name }) => name));
  const toName = (id: string, name: string, about: () => string | undefined) =>
    [id, { id, name, about: shared.has(name) ? about() : undefined }] as const;
  return {
    person: new Map(
      people.map((person) =>
        toName(person.id, person.name, () => currentOffice(site, person)?.title),
      ),
    ),
    organisation: new Map(
      organisations.map(({ id, name, province }) => toName(id, name, () => province?.name)),
    ),
  };
}

/** Names that more than one has. */
function sharedNames(names: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  return new Set(names.filter((name) => once.has(name) || !once.add(name)));
}
