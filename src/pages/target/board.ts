import type { TargetState, TargetThread } from '../../model/entity.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { Site } from '../../model/site.ts';
import { compareCodes, compareText } from '../../text/collate.ts';
import { formatPeriod } from '../format/period.ts';
import { groupBy } from '../listing/group-by.ts';
import { actorName } from '../listing/target-line.ts';
import { type Goal, goalOf } from './goal.ts';

/** In the order of the board. */
export const states: readonly TargetState[] = [
  'reported-met',
  'reported-missed',
  'reported',
  'promised',
];

/** The threads aimed at one year, one term, or nobody says when, in the order of the board. */
export interface Section {
  /** `nam-2025`; also the id of its heading. */
  readonly id: string;
  readonly heading: Text;
  /** `2025`, in a row of years. */
  readonly label: Text;
  readonly threads: readonly TargetThread[];
}

/** A goal in a section: its period only when the heading does not say it. */
type SectionGoal = Omit<Goal, 'period'> & { readonly period: Text | null };

/** The goals of a section as the board shows them. */
export type SectionGoals = {
  readonly drawn: readonly SectionGoal[];
  readonly listed: readonly SectionGoal[];
};

/** Latest aims first; those without a period last. */
export function sectionsOf(site: Site): readonly Section[] {
  const groups = groupBy(site.targets.values(), ({ period }) => aimOf(period));
  return [...groups]
    .toSorted(([a], [b]) => compareCodes(sortKeyOf(b), sortKeyOf(a)) || compareCodes(a, b))
    .map(([aim, threads]) => ({
      ...namesOf(aim),
      threads: threads.toSorted(
        (a, b) =>
          states.indexOf(a.state) - states.indexOf(b.state) ||
          compareText(a.metric, b.metric) ||
          compareText(actorName(site, a) ?? '', actorName(site, b) ?? '') ||
          compareCodes(a.id, b.id),
      ),
    }));
}

export function goalsOf(site: Site, threads: readonly TargetThread[]): SectionGoals {
  const goals = threads.map((thread): SectionGoal => {
    const goal = goalOf(site, thread);
    return thread.period === aimOf(thread.period) ? { ...goal, period: null } : goal;
  });
  return {
    drawn: goals.filter((goal) => goal.bars.length > 0),
    listed: goals.filter((goal) => goal.bars.length === 0),
  };
}

/** `2024-H1` belongs to 2024; a term such as `2025/2030` stands alone; '' when there is no period. */
function aimOf(period: string | undefined): string {
  if (period === undefined) return '';
  return period.includes('/') ? period : period.slice(0, 4);
}

/** By last year; a year stands before the terms that end in it. */
function sortKeyOf(aim: string): string {
  if (aim === '') return '';
  return aim.includes('/') ? `${aim.slice(5)}-1` : `${aim}-2`;
}

function namesOf(aim: string): Omit<Section, 'threads'> {
  if (aim === '') {
    const label = phrase('target.noPeriod');
    return { id: 'chua-ro-nam', heading: phrase('targets.noPeriod'), label };
  }
  const period = formatPeriod(aim);
  return {
    id: `nam-${aim.replace('/', '-')}`,
    heading: phrase('targets.aim', { period }),
    label: aim.replace('/', '–'),
  };
}
