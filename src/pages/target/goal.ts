import type { TargetEnd, TargetThread } from '../../model/entity.ts';
import type { Text } from '../../model/phrase.ts';
import { phrase } from '../../model/phrase.ts';
import type { Site } from '../../model/site.ts';
import { formatAmount } from '../format/amount.ts';
import { type Cited, cite, citedTarget, citedTargetFact } from '../listing/citation.ts';
import { periodName, type TargetLine, targetLine } from '../listing/target-line.ts';
import { type Scale, scaleOf } from './scale.ts';

/** Right edge of the drawing: 100 is what was promised, the rest shows what goes beyond. */
const drawnWidth = 172.4;
/** Width of the tick that stands for the period before. */
const tickWidth = 0.8;

/** What one report says of a target, and how much. */
export type GoalEnd = Cited & {
  readonly shown: Text;
  /** A person gave the amount; the quote may say another. */
  readonly isCorrected: boolean;
};

/** A bar of a goal: `kind` is a class of the style sheet, empty for what was reported. */
export type GoalBar = {
  readonly kind: '' | 'gap' | 'was' | 'todo' | 'tick';
  readonly x: string;
  readonly y: string;
  readonly width: string;
  readonly height: string;
  readonly isDashed: boolean;
};

/** A thread of targets as the board shows it. */
export type Goal = TargetLine & {
  readonly plan: GoalEnd | null;
  readonly result: GoalEnd | null;
  readonly before: { readonly shown: Text; readonly period: Text; readonly href: string } | null;
  /** Empty: nothing can be drawn. */
  readonly bars: readonly GoalBar[];
  /** `103,1%` of what was promised. */
  readonly share: Text | null;
};

export function goalOf(site: Site, thread: TargetThread): Goal {
  const scale = scaleOf(site, thread);
  const reached = scale?.reached;
  return {
    ...targetLine(site, thread),
    plan: endOf(site, thread.plans.at(-1)),
    result: endOf(site, thread.results.at(-1)),
    before: levelBefore(site, thread),
    bars: scale === undefined ? [] : barsOf(scale),
    share:
      reached === undefined
        ? null
        : phrase('target.percent', { share: Math.round(reached * 10) / 10 }),
  };
}

export function endOf(site: Site, end: TargetEnd | undefined): GoalEnd | null {
  if (end === undefined) return null;
  const { value, basis } = citedTargetFact(site, end);
  return { ...cite(site, end), shown: formatAmount(value), isCorrected: basis === 'corrected' };
}

function levelBefore(site: Site, thread: TargetThread): Goal['before'] {
  const previous = site.targets.get(thread.previousId ?? '');
  const result = previous?.results.at(-1);
  if (previous === undefined || result === undefined) return null;
  return {
    shown: formatAmount(citedTarget(site, result)),
    period: periodName(previous),
    href: `chi-tieu/${previous.id}.html`,
  };
}

/** Reported: the bar, what is missing from 100, a tick for the period before. Promised: the level before, then empty. */
function barsOf({ reached, before }: Scale): readonly GoalBar[] {
  if (reached !== undefined) {
    const bars = [bar('', 0, reached)];
    if (reached < 100) bars.push(bar('gap', reached, 100));
    if (before !== undefined) bars.push(bar('tick', before, before + tickWidth));
    return bars;
  }
  const known = before ?? 0;
  const bars = known > 0 ? [bar('was', 0, known)] : [];
  if (known < 100) bars.push(bar('todo', known, 100));
  return bars;
}

function bar(kind: GoalBar['kind'], from: number, to: number): GoalBar {
  const isDashed = kind === 'gap' || kind === 'todo';
  const start = within(from);
  return {
    kind,
    isDashed,
    x: tenths(start),
    width: tenths(within(to) - start),
    y: kind === 'tick' ? '0' : isDashed ? '5.5' : '5',
    height: kind === 'tick' ? '22' : isDashed ? '11' : '12',
  };
}

function within(x: number): number {
  return Math.min(Math.max(x, 0), drawnWidth);
}

function tenths(x: number): string {
  return String(Math.round(x * 10) / 10);
}
