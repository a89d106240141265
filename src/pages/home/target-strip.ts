import type { TargetThread } from '../../model/entity.ts';
import type { Site } from '../../model/site.ts';
import { compareCodes } from '../../text/collate.ts';
import { type Goal, goalOf } from '../target/goal.ts';

const shown = 4;

/** A few targets that can be drawn: those with both ends first, then those still open; newest first. */
export function targetStrip(site: Site): readonly Goal[] {
  const candidates = [...site.targets.values()]
    .filter(({ plans, state }) => plans.length > 0 && state !== 'reported')
    .map((thread) => ({ thread, isClosed: thread.results.length > 0, day: lastDay(site, thread) }))
    .toSorted(
      (a, b) =>
        Number(b.isClosed) - Number(a.isClosed) ||
        compareCodes(b.day, a.day) ||
        compareCodes(a.thread.id, b.thread.id),
    );
  const goals: Goal[] = [];
  for (const { thread } of candidates) {
    const goal = goalOf(site, thread);
    if (goal.bars.length > 0) goals.push(goal);
    if (goals.length === shown) break;
  }
  return goals;
}

/** Last possible day of the newest report of a thread; '' when none has a day. */
function lastDay(site: Site, { plans, results }: TargetThread): string {
  return [...plans, ...results]
    .map(({ reportId }) => site.reportById.get(reportId)?.date[0]?.value.end ?? '')
    .reduce((last, day) => (day > last ? day : last), '');
}
