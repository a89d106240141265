import { addTo } from '../model/add-to.ts';
import type { Diagnostic, FilePosition } from '../model/diagnostic.ts';
import type { PersonMention, SettledPeople, Settlement } from '../model/settlement.ts';
import { nameKey } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import type { Cluster, Forced } from './identify.ts';
import type { Presence } from './presence.ts';
import {
  contradiction,
  pinnedTwice,
  problem,
  severalNamed,
  twoPins,
  unknownId,
  unknownName,
  unknownReport,
} from './settle-problem.ts';

/** What the editor says, with the namings that are meant. */
export interface Settled {
  readonly forced: readonly Forced[];
  /** Entry by entry the people told apart, each with their namings. */
  readonly apart: readonly (readonly (readonly Presence[])[])[];
  readonly pinned: readonly { readonly id: string; readonly presence: Presence }[];
  readonly diagnostics: readonly Diagnostic[];
}

interface Known {
  /** By id: people as the reports alone tell them apart. */
  readonly people: ReadonlyMap<string, Cluster>;
  readonly byReport: ReadonlyMap<string, readonly Presence[]>;
  readonly diagnostics: Diagnostic[];
}

/**
 * Finds the namings the editor means.
 *
 * @param people by the id they have when nothing is settled.
 */
export function settle(
  settlement: Settlement,
  people: ReadonlyMap<string, Cluster>,
  presences: readonly Presence[],
): Settled {
  const byReport = new Map<string, Presence[]>();
  for (const presence of presences) addTo(byReport, presence.report.id, presence);
  const known: Known = { people, byReport, diagnostics: [] };
  const same = settlement.same.flatMap((entry) => meantBy(entry, known));
  const apart = settlement.notSame.flatMap((entry) => meantBy(entry, known));
  const pinned = settlement.pinned.flatMap(({ person, id, position }) => {
    const meant = findMeant(person, known);
    return meant === undefined ? [] : [{ id, position, presence: meant[0] }];
  });
  const wholeOf = wholes(people, apart);
  const rootOf = rootsOf(same, wholeOf);
  reportContradictions(apart, rootOf, known.diagnostics);
  reportPins(pinned, rootOf, known.diagnostics);
  return {
    forced: same.map(({ entry, sides }) => ({
      presences: sides.flatMap((side) => side.flatMap(wholeOf)),
      words: entry.note.reason,
    })),
    apart: apart.map(({ sides }) => sides),
    pinned,
    diagnostics: known.diagnostics,
  };
}

/**
 * Everything the reports say of the person of a naming, so that all of it follows when two people are called one; of people
 * the editor tells apart the naming alone.
 */
function wholes(
  people: ReadonlyMap<string, Cluster>,
  apart: readonly Meant[],
): (presence: Presence) => readonly Presence[] {
  const owner = new Map<Presence, Cluster>();
  for (const cluster of people.values()) {
    for (const presence of cluster.presences) owner.set(presence, cluster);
  }
  const split = new Set<Cluster | undefined>();
  for (const { sides } of apart) {
    const owners = sides.map((side) => new Set(side.map((one) => owner.get(one))));
    for (const [index, own] of owners.entries()) {
      for (const cluster of own) {
        if (owners.some((other, at) => at !== index && other.has(cluster))) split.add(cluster);
      }
    }
  }
  return (presence) => {
    const cluster = owner.get(presence);
    return cluster === undefined || split.has(cluster) ? [presence] : cluster.presences;
  };
}

/** Namings of one person; never empty. */
type Side = readonly [Presence, ...Presence[]];

interface Meant {
  readonly entry: SettledPeople;
  readonly sides: readonly Side[];
}

function meantBy(entry: SettledPeople, known: Known): readonly Meant[] {
  const sides = entry.people.flatMap((mention) => {
    const side = findMeant(mention, known);
    return side === undefined ? [] : [side];
  });
  return sides.length === entry.people.length ? [{ entry, sides }] : [];
}

function findMeant(mention: PersonMention, known: Known): Side | undefined {
  return mention.id === undefined ? findNamed(mention, known) : findId(mention.id, mention, known);
}

function findId(id: string, { positions }: PersonMention, known: Known): Side | undefined {
  const person = known.people.get(id);
  if (person !== undefined) return person.presences;
  const ids = [...known.people.keys()];
  known.diagnostics.push(problem('PEO004', positions.id, unknownId(id, nearest(id, ids))));
  return undefined;
}

function findNamed({ named, positions }: PersonMention, known: Known): Side | undefined {
  if (named === undefined) return undefined;
  const { name, report } = named;
  const there = known.byReport.get(report);
  if (there === undefined) {
    const near = nearest(report, [...known.byReport.keys()]);
    known.diagnostics.push(problem('PEO002', positions.report, unknownReport(report, near)));
    return undefined;
  }
  const meant = there.filter(({ key }) => key === nameKey(name));
  const [first] = meant;
  if (first === undefined) {
    const near = nearest(
      name,
      there.map((presence) => presence.name),
    );
    known.diagnostics.push(problem('PEO003', positions.name, unknownName(named, near)));
    return undefined;
  }
  if (meant.length > 1) {
    known.diagnostics.push(problem('PEO005', positions.name, severalNamed(named)));
    return undefined;
  }
  return [first];
}

/** Two people cannot be one and not one. */
function reportContradictions(
  apart: readonly Meant[],
  rootOf: (presence: Presence) => Presence,
  diagnostics: Diagnostic[],
): void {
  for (const { entry, sides } of apart) {
    const roots = sides.map((side) => new Set(side.map(rootOf)));
    const isOne = roots.some((one, index) =>
      roots.slice(index + 1).some((other) => [...one].some((root) => other.has(root))),
    );
    if (isOne) diagnostics.push(problem('PEO006', entry.position, contradiction));
  }
}

/** Leads all namings of one person, and of those called the same, to one of them. */
function rootsOf(
  same: readonly Meant[],
  wholeOf: (presence: Presence) => readonly Presence[],
): (presence: Presence) => Presence {
  const next = new Map<Presence, Presence>();
  const rootOf = (presence: Presence): Presence => {
    let root = wholeOf(presence)[0] ?? presence;
    for (let after = next.get(root); after !== undefined; after = next.get(root)) root = after;
    return root;
  };
  for (const { sides } of same) {
    const [one, ...others] = sides.flat();
    for (const other of others) {
      if (one === undefined) continue;
      const [a, b] = [rootOf(one), rootOf(other)];
      if (a !== b) next.set(b, a);
    }
  }
  return rootOf;
}

interface Pin {
  readonly id: string;
  readonly position: FilePosition;
  readonly presence: Presence;
}

/** An id is one person's, and a person has one. */
function reportPins(
  pins: readonly Pin[],
  rootOf: (presence: Presence) => Presence,
  diagnostics: Diagnostic[],
): void {
  const ids = new Set<string>();
  const people = new Set<Presence>();
  for (const { id, position, presence } of pins) {
    const root = rootOf(presence);
    if (ids.has(id)) diagnostics.push(problem('PEO007', position, pinnedTwice(id)));
    else if (people.has(root))
      diagnostics.push(problem('PEO007', position, twoPins(presence.name)));
    ids.add(id);
    people.add(root);
  }
}
