import type { TargetState } from '../model/entity.ts';
import type { Comparator, Target } from '../model/report.ts';
import { nameKey } from '../text/fold.ts';

const floors: readonly Comparator[] = ['eq', 'ge', 'gt'];
const ceilings: readonly Comparator[] = ['eq', 'le', 'lt'];

/** How the last promise and the last report of a thread stand to each other. */
export function stateOf(plan: Target | undefined, result: Target | undefined): TargetState {
  if (result === undefined) return 'promised';
  const isMet = plan === undefined ? undefined : meets(plan, result);
  if (isMet === undefined) return 'reported';
  return isMet ? 'reported-met' : 'reported-missed';
}

/** Undefined when the words do not decide it: `trên 90%` may or may not reach 95. */
function meets(plan: Target, result: Target): boolean | undefined {
  const { amount: promised, comparator } = plan;
  const { amount: reached } = result;
  if (typeof promised !== 'number' || typeof reached !== 'number') return undefined;
  if (plan.of !== result.of || hasOtherBase(plan, result)) return undefined;
  if (comparator === 'rank') return result.comparator === 'rank' ? reached <= promised : undefined;
  if (comparator === 'le' || comparator === 'lt') {
    if (!ceilings.includes(result.comparator)) return undefined;
    const isBelow = reached < promised || (reached === promised && comparator !== 'lt');
    return isBelow || result.comparator === 'eq' ? isBelow : undefined;
  }
  if (floors.includes(comparator)) {
    if (!floors.includes(result.comparator)) return undefined;
    const isReached = reached > promised || (reached === promised && comparator !== 'gt');
    return isReached || result.comparator === 'eq' ? isReached : undefined;
  }
  if (comparator === 'approx' || comparator !== result.comparator) return undefined;
  return reached >= promised;
}

function hasOtherBase(plan: Target, result: Target): boolean {
  if (plan.base === undefined || result.base === undefined) return false;
  return nameKey(plan.base) !== nameKey(result.base);
}
