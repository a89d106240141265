import type { TargetState, TargetThread } from '../../model/entity.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { Site } from '../../model/site.ts';
import { compareText } from '../../text/collate.ts';
import { nameKey } from '../../text/fold.ts';
import { slugify } from '../../text/slug.ts';
import { capitalise } from '../format/capitalise.ts';
import { groupBy } from '../listing/group-by.ts';
import { uniqueTitles } from '../listing/unique-titles.ts';
import { type Section, states } from './board.ts';

/** Targets that have something in common, on pages of their own. */
export interface TargetList {
  /** Without its ending: `chi-tieu/nam/nam-2025`. */
  readonly path: string;
  readonly heading: Text;
  /** In a row of choices. */
  readonly label: Text;
  /** In the order of the page. */
  readonly threads: readonly TargetThread[];
  /** Whether the heading says the period. */
  readonly isOfPeriod: boolean;
  /** Where the list belongs: its step in the way from the board. */
  readonly parent: { readonly label: Text; readonly path: string } | undefined;
  /** The lists of its states, when they are pages of their own. */
  readonly parts: readonly StatePart[];
}

/** Those of a list that are in one state. */
export interface StatePart {
  readonly state: TargetState;
  readonly list: TargetList;
}

/** Names of states in addresses. */
const stateNames: Readonly<Record<TargetState, string>> = {
  'reported-met': 'bao-cao-dat',
  'reported-missed': 'bao-cao-chua-dat',
  promised: 'chua-co-bao-cao',
  reported: 'chua-thay-muc-de-ra',
};

/** Directories of the lists that are not of a year. */
export const directories = ['to-chuc', 'chi-so'] as const;
export type DirectoryKey = (typeof directories)[number];

export function directoryPath(key: DirectoryKey): string {
  return `chi-tieu/${key}/index.html`;
}

/** The list of a year; one that takes several pages has lists of its states too. */
export function yearList(section: Section, size: number): TargetList {
  const path = `chi-tieu/nam/${section.id}`;
  const { heading, label, threads } = section;
  const base = { heading, label, isOfPeriod: true, parent: undefined };
  if (threads.length <= size) return { ...base, path, threads, parts: [] };
  const parent = { label, path: `${path}.html` };
  return {
    ...base,
    path,
    threads,
    parts: [...groupBy(threads, ({ state }) => state)].map(([state, some]) => ({
      state,
      list: {
        ...base,
        path: `${path}-${stateNames[state]}`,
        heading: phrase('targets.inState', { heading, state: phrase(`state.${state}`) }),
        label: phrase(`state.${state}`),
        threads: some,
        parent,
        parts: [],
      },
    })),
  };
}

/** Place of each target in the order of the board. */
export type Ranks = ReadonlyMap<TargetThread, number>;

function inOrder(threads: readonly TargetThread[], ranks: Ranks): readonly TargetThread[] {
  return threads.toSorted((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
}

/** The lists of each organisation that promised or reported something, by name. */
export function organisationLists(site: Site, ranks: Ranks): readonly TargetList[] {
  const parent = { label: phrase('targets.by.to-chuc'), path: directoryPath('to-chuc') };
  const all = [...site.organisations.values()].filter(({ targetIds }) => targetIds.length > 0);
  const titles = uniqueTitles(
    all.map(({ id, name, province }) => ({ id, name, hint: province?.name })),
  );
  return all
    .toSorted((a, b) => compareText(a.name, b.name))
    .map(({ id, name, targetIds }) => ({
      path: `chi-tieu/to-chuc/${id}`,
      heading: phrase('targets.of', { name: titles.get(id) ?? name }),
      label: name,
      threads: inOrder(
        targetIds.flatMap((targetId) => site.targets.get(targetId) ?? []),
        ranks,
      ),
      isOfPeriod: false,
      parent,
      parts: [],
    }));
}

/** The lists of each metric that several targets have, by name. */
export function metricLists(site: Site, ranks: Ranks): readonly TargetList[] {
  const parent = { label: phrase('targets.by.chi-so'), path: directoryPath('chi-so') };
  const groups = groupBy(site.targets.values(), ({ metric }) => nameKey(metric));
  const taken = new Set(['index']);
  return [...groups.values()]
    .filter((threads) => threads.length > 1)
    .map((threads) => ({ name: capitalise(threads[0]?.metric ?? ''), threads }))
    .toSorted((a, b) => compareText(a.name, b.name))
    .map(({ name, threads }) => ({
      path: `chi-tieu/chi-so/${freeName(slugify(name, 60), taken)}`,
      heading: phrase('targets.ofMetric', { name }),
      label: name,
      threads: inOrder(threads, ranks),
      isOfPeriod: false,
      parent,
      parts: [],
    }));
}

function freeName(slug: string, taken: Set<string>): string {
  const base = slug === '' ? 'khong-ten' : slug;
  let name = base;
  for (let number = 2; taken.has(name); number++) name = `${base}-${number}`;
  taken.add(name);
  return name;
}

/** How many of a list are in each state, in the order of the board. */
export function countStates(
  threads: readonly TargetThread[],
): readonly { readonly state: TargetState; readonly count: number }[] {
  const counts = new Map<TargetState, number>();
  for (const { state } of threads) counts.set(state, (counts.get(state) ?? 0) + 1);
  return states.map((state) => ({ state, count: counts.get(state) ?? 0 }));
}
