import type { Citation, TargetState, TargetThread } from '../../model/entity.ts';
import type { Text } from '../../model/phrase.ts';
import { phrase } from '../../model/phrase.ts';
import type { Site } from '../../model/site.ts';
import { formatAmount } from '../format/amount.ts';
import { capitalise } from '../format/capitalise.ts';
import { formatPeriod } from '../format/period.ts';
import { type Cited, cite, citedTarget } from './citation.ts';

/** A thread of targets in one line of a list. */
export type TargetLine = {
  readonly href: string;
  readonly metric: string;
  /** Who is to reach it, as printed or as the organisation is called; null when nobody says. */
  readonly actor: string | null;
  readonly period: Text;
  readonly state: TargetState;
  /** What was promised, else what was reported: `100%`. */
  readonly shown: Text;
  /** The words that say so. */
  readonly said: Cited | null;
};

/** @param said the end whose words are shown; the last promise, else the last report, when it is left out. */
export function targetLine(site: Site, thread: TargetThread, said?: Citation): TargetLine {
  const end =
    said === undefined
      ? (thread.plans.at(-1) ?? thread.results.at(-1))
      : [...thread.plans, ...thread.results].find(
          ({ reportId, fact }) => reportId === said.reportId && fact === said.fact,
        );
  return {
    href: `chi-tieu/${thread.id}.html`,
    metric: capitalise(thread.metric),
    actor: actorName(site, thread) ?? null,
    period: periodName(thread),
    state: thread.state,
    shown: end === undefined ? '' : formatAmount(citedTarget(site, end)),
    said: end === undefined || end.quote === '' ? null : cite(site, end),
  };
}

export function actorName(site: Site, thread: TargetThread): string | undefined {
  return site.organisations.get(thread.actorId ?? '')?.name ?? thread.actor;
}

/** @throws {Error} when the site has no target of that id. */
export function targetOf(site: Site, id: string): TargetThread {
  const thread = site.targets.get(id);
  if (thread === undefined) throw new Error(`the site has no target "${id}"`);
  return thread;
}

/** `năm 2025`, `chưa rõ năm`. */
export function periodName(thread: TargetThread): Text {
  return thread.period === undefined ? phrase('target.noPeriod') : formatPeriod(thread.period);
}
