import type { Lexicon } from '../lexicon/lexicon.ts';
import { addTo } from '../model/add-to.ts';
import type { Citation, Organisation, Person } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { FactField, Participant, Place, Report, Target } from '../model/report.ts';
import { compareCodes } from '../text/collate.ts';
import { slugify } from '../text/slug.ts';
import { type Numbered, uniqueIds } from './order.ts';
import { lacksUnit, levelOf } from './organisation-level.ts';
import { type QualifiedName, qualify, splitPosition } from './organisation-name.ts';

/** Names of pages that stand in the same folder. */
const reservedIds = ['index'];

/** One naming of an organisation: by which fact of which report. */
export interface Naming {
  readonly organisation: QualifiedName;
  readonly report: Report;
  readonly field: FactField;
  readonly number: number;
  readonly fact: Fact<unknown>;
}

export interface ResolvedOrganisations {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly organisationOfFact: ReadonlyMap<string, ReadonlyMap<number, string>>;
}

/** Every organisation of the reports, in the order of first appearance, with its id by key. */
export function nameOrganisations(
  reports: readonly Numbered[],
  lexicon: Lexicon,
): {
  readonly namings: readonly Naming[];
  readonly idOf: ReadonlyMap<string, string>;
  /** By id. */
  readonly nameOf: ReadonlyMap<string, QualifiedName>;
} {
  const namings: Naming[] = [];
  for (const numbered of reports) addNamings(namings, numbered, lexicon);
  const nextId = uniqueIds(reservedIds);
  const idOf = new Map<string, string>();
  const nameOf = new Map<string, QualifiedName>();
  for (const { organisation } of namings) {
    if (idOf.has(organisation.key)) continue;
    const id = nextId(slugify(organisation.name));
    idOf.set(organisation.key, id);
    nameOf.set(id, organisation);
  }
  return { namings, idOf, nameOf };
}

function addNamings(namings: Naming[], { report, facts }: Numbered, lexicon: Lexicon): void {
  for (const { number, field, fact } of facts) {
    for (const printed of printedNames(field, fact.value, lexicon)) {
      const organisation = qualify(printed, report, lexicon);
      if (organisation === undefined) continue;
      namings.push({ organisation, report, field, number, fact });
    }
  }
}

function printedNames(field: FactField, value: unknown, lexicon: Lexicon): readonly string[] {
  switch (field) {
    case 'organiser':
      return [value as string];
    case 'places': {
      const place = value as Place;
      return place.kind === 'remote-point' ? [place.name] : [];
    }
    case 'chair':
    case 'attendees':
    case 'speakers':
      return (value as Participant).positions.flatMap(
        (position) => splitPosition(position, lexicon).organisation ?? [],
      );
    case 'targets':
      return [(value as Target).actor ?? []].flat();
    case 'date':
    case 'event':
    case 'mode':
      return [];
  }
}

/** What is known of each organisation once people and targets are. */
export function resolveOrganisations(
  named: ReturnType<typeof nameOrganisations>,
  people: ReadonlyMap<string, Person>,
  targetsOf: ReadonlyMap<string, readonly string[]>,
  lexicon: Lexicon,
): ResolvedOrganisations {
  const { namings, idOf, nameOf } = named;
  const grouped = new Map<string, Naming[]>();
  const organisationOfFact = new Map<string, Map<number, string>>();
  for (const naming of namings) {
    const id = idOf.get(naming.organisation.key) ?? '';
    addTo(grouped, id, naming);
    if (naming.field !== 'organiser' && naming.field !== 'places') continue;
    const ofFact = organisationOfFact.get(naming.report.id) ?? new Map<number, string>();
    organisationOfFact.set(naming.report.id, ofFact.set(naming.number, id));
  }
  const leaders = leadersByOrganisation(people);
  const organisations = [...grouped].map(([id, all]): [string, Organisation] => {
    const lead = nameOf.get(id);
    const { name = '', key = '', province } = lead ?? {};
    return [
      id,
      {
        id,
        name,
        spellings: [...new Set(all.map((one) => one.organisation.printed))].filter(
          (one) => one !== name,
        ),
        parentId: parentOf(key, idOf),
        lacksUnit: lead !== undefined && lacksUnit(lead),
        level: lead === undefined ? undefined : levelOf(lead, lexicon),
        province: provinceOf(province, lexicon),
        held: all.filter(({ field }) => field === 'organiser').map(citeNaming),
        present: onePerReport(
          all.filter(({ field }) => field !== 'organiser' && field !== 'targets'),
        ),
        leaders: leaders.get(id) ?? [],
        targetIds: targetsOf.get(id) ?? [],
      },
    ];
  });
  return {
    organisations: new Map(organisations.sort(([a], [b]) => compareCodes(a, b))),
    organisationOfFact,
  };
}

export function citeNaming({ report, number, fact }: Naming): Citation {
  return { reportId: report.id, fact: number, quote: fact.quote };
}

function onePerReport(namings: readonly Naming[]): readonly Citation[] {
  const first = new Map<string, Citation>();
  for (const naming of namings) {
    if (!first.has(naming.report.id)) first.set(naming.report.id, citeNaming(naming));
  }
  return [...first.values()];
}

function leadersByOrganisation(
  people: ReadonlyMap<string, Person>,
): ReadonlyMap<string, Organisation['leaders']> {
  const leaders = new Map<string, Organisation['leaders'][number][]>();
  for (const person of people.values()) {
    for (const office of person.offices) {
      if (office.organisationId === undefined) continue;
      addTo(leaders, office.organisationId, { personId: person.id, office });
    }
  }
  return leaders;
}

/** The organisation with the longest name that this name ends with: `Bộ Tư lệnh Quân khu 1` belongs to `Quân khu 1`. */
function parentOf(key: string, idOf: ReadonlyMap<string, string>): string | undefined {
  const [name = '', scope = ''] = key.split('|');
  const words = name.split(' ');
  for (let first = 1; first < words.length; first++) {
    const ending = words.slice(first).join(' ');
    const parent = idOf.get(`${ending}|${scope}`) ?? idOf.get(`${ending}|`);
    if (parent !== undefined) return parent;
  }
  return undefined;
}

function provinceOf(code: string | undefined, lexicon: Lexicon): Organisation['province'] {
  const province = lexicon.provinces.find((one) => one.code === code);
  if (province === undefined) return undefined;
  const isSame = province.successor === province.name;
  return {
    code: province.code,
    name: `${province.kind} ${province.name}`,
    now: isSame ? undefined : `${province.successorKind} ${province.successor}`,
    since: isSame ? undefined : province.successorSince,
  };
}
