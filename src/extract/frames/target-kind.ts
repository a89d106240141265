import type { MeasureContext } from './target-measure.ts';

/**
 * Whether a clause is a result or a plan: the part of the report it stands in decides, not its verb;
 * `phấn đấu` and what was asked for in a speech are plans everywhere.
 */
export function kindOf({ section, kinds, kindsSoFar }: MeasureContext): 'result' | 'plan' {
  if (section.kind === 'tasks') return 'plan';
  if (kindsSoFar.has('cue/strive') || kindsSoFar.has('cue/must')) return 'plan';
  if (section.kind === 'review') {
    const isAimed = kinds.has('cue/horizon') && !kinds.has('trap/plan');
    return isAimed || kindsSoFar.has('future-word') ? 'plan' : 'result';
  }
  if (kinds.has('cue/result')) return 'result';
  if (section.kind === 'speech' && kindsSoFar.has('section/ask')) return 'plan';
  return kinds.has('cue/plan') || kinds.has('cue/horizon') ? 'plan' : 'result';
}
