import type { TargetEnd, TargetThread } from '../../model/entity.ts';
import type { Target } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { citedTarget } from '../listing/citation.ts';

/** Shares of what was promised, in percent. */
export interface Scale {
  /** What was reported. */
  readonly reached: number | undefined;
  /** The level of the period before. */
  readonly before: number | undefined;
  /** Whether a number was promised to draw against. */
  readonly isPromised: boolean;
}

/** What a share is of when it is a share of what was promised. */
const promise = /chỉ tiêu|kế hoạch|dự toán|nghị quyết|được giao|trên giao|mục tiêu/iu;

/** Undefined when nothing of the thread can be drawn against a promise: words only, or less is better. */
export function scaleOf(site: Site, thread: TargetThread): Scale | undefined {
  const plan = targetOf(site, thread.plans);
  const result = targetOf(site, thread.results);
  if ([plan, result].some((end) => end !== undefined && isLessBetter(end))) return undefined;
  const reached = shareOf(result, plan) ?? ownShare(thread, result, plan);
  const isPromised = plan !== undefined && size(plan) !== undefined;
  const isUnanswered = thread.results.length === 0;
  if (reached !== undefined && contradicts(thread.state, reached)) return undefined;
  if (reached === undefined && !(isPromised && isUnanswered)) return undefined;
  return { reached, before: levelBefore(site, thread, plan), isPromised };
}

/** A bar that stops short of the line must not stand beside “met”: where less is better nothing is drawn. */
function contradicts(state: TargetThread['state'], reached: number): boolean {
  return state === 'reported-met' ? reached < 100 : state === 'reported-missed' && reached >= 100;
}

function levelBefore(
  site: Site,
  thread: TargetThread,
  plan: Target | undefined,
): number | undefined {
  const previous = site.targets.get(thread.previousId ?? '');
  return shareOf(targetOf(site, previous?.results ?? []), plan);
}

/** What the last report says. */
function targetOf(site: Site, ends: readonly TargetEnd[]): Target | undefined {
  const last = ends.at(-1);
  return last === undefined ? undefined : citedTarget(site, last);
}

/** One amount as a share of another of the same kind. */
function shareOf(part: Target | undefined, whole: Target | undefined): number | undefined {
  if (part === undefined || whole === undefined) return undefined;
  const from = size(part);
  const to = size(whole);
  const isSameKind = part.unit === whole.unit && isChange(part) === isChange(whole);
  if (from === undefined || to === undefined || to <= 0 || !isSameKind) return undefined;
  return (100 * from) / to;
}

/** A share the report itself gives of what was promised: `100% chỉ tiêu`, `17/20`. */
function ownShare(
  { state }: TargetThread,
  result: Target | undefined,
  plan: Target | undefined,
): number | undefined {
  if (result === undefined) return undefined;
  const { amount, of: whole, unit, base } = result;
  if (typeof amount !== 'number' || isChange(result)) return undefined;
  if (whole !== undefined) return whole > 0 ? (100 * amount) / whole : undefined;
  const isJudged = state === 'reported-met' || state === 'reported-missed';
  const isOfPromise = base === undefined ? isJudged && plan === undefined : promise.test(base);
  return unit === '%' && isOfPromise ? amount : undefined;
}

/** The number to draw: of a range its lower end, of a ratio its share. */
function size(target: Target): number | undefined {
  const { amount, of: whole, comparator } = target;
  if (comparator === 'qualitative' || comparator === 'rank' || amount === undefined) {
    return undefined;
  }
  if (typeof amount !== 'number') return amount[0];
  if (whole === undefined) return amount;
  return whole > 0 ? (100 * amount) / whole : undefined;
}

function isChange({ comparator }: Target): boolean {
  return comparator === 'increase' || comparator === 'decrease';
}

function isLessBetter({ comparator }: Target): boolean {
  return (
    comparator === 'le' ||
    comparator === 'lt' ||
    comparator === 'decrease' ||
    comparator === 'rank' ||
    comparator === 'qualitative'
  );
}
