import { kindSet } from '../../lexicon/kind-set.ts';
import { hasHit } from '../tokens.ts';
import type { MeasureContext } from './target-measure.ts';

const aimedKinds = kindSet('cue/strive', 'cue/must');
const horizonKind = kindSet('cue/horizon');
const planTrapKind = kindSet('trap/plan');
const futureKind = kindSet('future-word');
const resultKind = kindSet('cue/result');
const askKind = kindSet('section/ask');
const plannedKinds = kindSet('cue/plan', 'cue/horizon');

/**
 * Whether a clause is a result or a plan: the part of the report it stands in decides, not its verb;
 * `phấn đấu` and what was asked for in a speech are plans everywhere.
 */
export function kindOf({ block, section, segment, soFar }: MeasureContext): 'result' | 'plan' {
  if (section.kind === 'tasks' || hasHit(block, soFar, aimedKinds)) return 'plan';
  if (section.kind === 'review') {
    const isAimed = hasHit(block, segment, horizonKind) && !hasHit(block, segment, planTrapKind);
    return isAimed || hasHit(block, soFar, futureKind) ? 'plan' : 'result';
  }
  if (hasHit(block, segment, resultKind)) return 'result';
  if (section.kind === 'speech' && hasHit(block, soFar, askKind)) return 'plan';
  return hasHit(block, segment, plannedKinds) ? 'plan' : 'result';
}
