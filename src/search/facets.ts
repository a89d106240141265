import { type EntityKind, type SearchName, type SearchRole, searchRoles } from '../model/search.ts';
import type { NameRow, RosterFile } from './files.ts';
import type { Filters, Finding } from './find.ts';
import { documentsInRole } from './lists.ts';
import { intersectAll, within } from './sets.ts';
import type { Shelves } from './shelves.ts';

/** Files of rosters asked for at most: they hold the newest documents found. */
const mostRosters = 10;
/** People and organisations offered at most. */
const offered = 8;

export interface EntityCount extends SearchName {
  readonly count: number;
}

/** What the documents found can be narrowed to. */
export interface Facets {
  readonly roles: readonly { readonly role: SearchRole; readonly count: number }[];
  readonly entities: Readonly<Record<EntityKind, readonly EntityCount[]>>;
  /** Documents in which people and organisations were counted: the newest found. */
  readonly counted: number;
}

/** Counts who takes part in the documents found: in all of them when few rosters hold them, else in the newest. */
export async function countFacets(
  shelves: Shelves,
  { documents, inAnyRole, names }: Finding,
  filters: Filters,
): Promise<Facets> {
  const chosen = shelves.rosters
    .filter(({ start, end }) => within(documents, start, end).length > 0)
    .slice(-mostRosters);
  const [rosters, roles] = await Promise.all([
    Promise.all(chosen.map((roster) => roster.read())),
    Promise.all(searchRoles.map((role) => countRole(shelves, { inAnyRole, filters, role }))),
  ]);
  const counts = {
    person: new Counter(names.person),
    organisation: new Counter(names.organisation),
  };
  let counted = 0;
  chosen.forEach(({ start, end }, index) => {
    for (const document of within(documents, start, end)) {
      counted++;
      countRow(counts, rosters[index], document - start);
    }
  });
  const chosenIds = { person: filters.people, organisation: filters.organisations };
  return {
    roles: roles.filter(({ role, count }) => count > 0 || role === filters.role),
    entities: {
      person: counts.person.top(chosenIds.person),
      organisation: counts.organisation.top(chosenIds.organisation),
    },
    counted,
  };
}

async function countRole(
  shelves: Shelves,
  options: {
    readonly inAnyRole: Uint32Array;
    readonly filters: Filters;
    readonly role: SearchRole;
  },
): Promise<Facets['roles'][number]> {
  const { inAnyRole, filters, role } = options;
  const lists = await documentsInRole(shelves, filters.people, role);
  return { role, count: intersectAll([inAnyRole, ...lists])?.length ?? 0 };
}

function countRow(
  counts: Readonly<Record<EntityKind, Counter>>,
  roster: RosterFile | undefined,
  row: number,
): void {
  const [people, organisations] = roster?.rows[row] ?? [[], []];
  for (const person of people) counts.person.add(roster?.people[person >> searchRoles.length]);
  for (const place of organisations) counts.organisation.add(roster?.organisations[place]);
}

class Counter {
  readonly #counts = new Map<string, EntityCount>();

  /** @param names of those that are offered however often they are met. */
  constructor(names: ReadonlyMap<string, string>) {
    for (const [id, name] of names) this.#counts.set(id, { id, name, about: undefined, count: 0 });
  }

  add(row: NameRow | undefined): void {
    if (row === undefined) return;
    const [id, name, about] = row;
    const count = (this.#counts.get(id)?.count ?? 0) + 1;
    this.#counts.set(id, { id, name, about, count });
  }

  /** Those chosen, then those met most often; in the order they were met when that is the same. */
  top(chosen: readonly string[]): readonly EntityCount[] {
    const all = [...this.#counts.values()];
    const first = all.filter(({ id }) => chosen.includes(id));
    const others = all
      .filter(({ id }) => !chosen.includes(id))
      .sort((a, b) => b.count - a.count)
      .slice(0, Math.max(0, offered - first.length));
    return [...first, ...others];
  }
}
