import type { TargetState, TargetThread } from '../../model/entity.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { Site } from '../../model/site.ts';
import { compareCodes, compareText } from '../../text/collate.ts';
import { formatPeriod } from '../format/period.ts';
import { groupBy } from '../listing/group-by.ts';
import { actorName } from '../listing/target-line.ts';
import { type Goal, goalOf } from './goal.ts';

/** In the order of the board: first what has both ends. */
export const states: readonly TargetState[] = [
  'reported-met',
  'reported-missed',
  'promised',
  'reported',
];

/** The threads aimed at one year, one term, or nobody says when, in the order of the board. */
export interface Section {
  /** `nam-2025`; also the id of its heading. */
  readonly id: string;
  readonly heading: Text;
  /** `2025`, in a row of years. */
  readonly label: Text;
  /** Whether it is one year, not a term or a school year. */
  readonly isYear: boolean;
  readonly threads: readonly TargetThread[];
}

/** A goal in a section: its period only when the heading does not say it. */
type SectionGoal = Omit<Goal, 'period'> & { readonly period: Text | null };

/** The goals of a section as the board shows them. */
export type SectionGoals = {
  readonly drawn: readonly SectionGoal[];
  readonly listed: readonly SectionGoal[];
};

/**
 * Latest aims first; those without a period last.
 *
 * @param threads all of a site, in the order of the board.
 */
export function sectionsOf(threads: readonly TargetThread[]): readonly Section[] {
  const groups = groupBy(threads, ({ period }) => aimOf(period));
  return [...groups]
    .toSorted(([a], [b]) => compareCodes(sortKeyOf(b), sortKeyOf(a)) || compareCodes(a, b))
    .map(([aim, some]) => ({ ...namesOf(aim), threads: some }));
}

/** All targets in the order of the board: by state, metric and actor; the latest aim first. */
export function inBoardOrder(site: Site): readonly TargetThread[] {
  return [...site.targets.values()]
    .map((thread) => ({
      thread,
      state: states.indexOf(thread.state),
      actor: actorName(site, thread) ?? '',
      aim: sortKeyOf(aimOf(thread.period)),
    }))
    .sort(
      (a, b) =>
        a.state - b.state ||
        compareText(a.thread.metric, b.thread.metric) ||
        compareText(a.actor, b.actor) ||
        compareCodes(b.aim, a.aim) ||
        compareCodes(a.thread.id, b.thread.id),
    )
    .map(({ thread }) => thread);
}

/** @param isOfPeriod whether the heading over them says the period. */
export function goalsOf(
  site: Site,
  threads: readonly TargetThread[],
  isOfPeriod = true,
): SectionGoals {
  const goals = threads.map((thread): SectionGoal => {
    const goal = goalOf(site, thread);
    const isSaid = isOfPeriod && thread.period === aimOf(thread.period);
    return isSaid ? { ...goal, period: null } : goal;
  });
  return {
    drawn: goals.filter((goal) => goal.bars.length > 0),
    listed: goals.filter((goal) => goal.bars.length === 0),
  };
}

/** `2024-H1` and `2024-01/2024-09` belong to 2024; a term such as `2025/2030` stands alone; '' when there is no period. */
function aimOf(period: string | undefined): string {
  if (period === undefined) return '';
  const [first = '', last = first] = period.split('/').map((end) => end.slice(0, 4));
  return first === last ? first : `${first}/${last}`;
}

/** By last year; a year stands before the terms that end in it. */
function sortKeyOf(aim: string): string {
  if (aim === '') return '';
  return aim.includes('/') ? `${aim.slice(5)}-1` : `${aim}-2`;
}

function namesOf(aim: string): Omit<Section, 'threads'> {
  if (aim === '') {
    const label = phrase('target.noPeriod');
    return { id: 'chua-ro-nam', heading: phrase('targets.noPeriod'), label, isYear: false };
  }
  const period = formatPeriod(aim);
  return {
    id: `nam-${aim.replace('/', '-')}`,
    heading: phrase('targets.aim', { period }),
    label: aim.replace('/', '–'),
    isYear: !aim.includes('/'),
  };
}
