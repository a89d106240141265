import type { Lexicon } from '../lexicon/lexicon.ts';
import { addTo } from '../model/add-to.ts';
import type { TargetEnd, TargetThread } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Target } from '../model/report.ts';
import { compareCodes } from '../text/collate.ts';
import { slugify } from '../text/slug.ts';
import { type Numbered, uniqueIds } from './order.ts';
import { stateOf } from './target-state.ts';
import { isPlan, type Mention, type Thread, threadsOf, toMention } from './target-threads.ts';

const year = /^\d{4}$/u;

/** Names of pages that stand in the same folder. */
const reservedIds = ['index'];

export interface ResolvedTargets {
  readonly targets: ReadonlyMap<string, TargetThread>;
  readonly targetOfFact: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Organisation id → ids of the threads that it promised or reported in. */
  readonly targetsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Promises and reports of one metric, by one family of bodies, for one period. A promise links only to a report of a later
 * day whose amount can be set against it.
 */
export function resolveTargets(
  reports: readonly Numbered[],
  lexicon: Lexicon,
  organisationIds: ReadonlyMap<string, string>,
): ResolvedTargets {
  const mentions: Mention[] = [];
  for (const { report, facts } of reports) {
    for (const { field, number, fact } of facts) {
      if (field !== 'targets') continue;
      mentions.push(toMention({ report, number, fact: fact as Fact<Target> }, lexicon));
    }
  }
  const nextId = uniqueIds(reservedIds);
  return index(threadsOf(mentions).map((thread) => toDraft(nextId, thread, organisationIds)));
}

interface Draft {
  readonly thread: TargetThread;
  readonly mentions: Thread;
  /** Ids of all organisations that promised or reported. */
  readonly actorIds: readonly string[];
}

function toDraft(
  nextId: (slug: string) => string,
  mentions: Thread,
  organisationIds: ReadonlyMap<string, string>,
): Draft {
  const [lead] = mentions;
  const { period, actor } = lead.fact.value;
  const plans = mentions.filter(isPlan);
  const results = mentions.filter((mention) => !isPlan(mention));
  const idOf = ({ actorKey }: Mention) => organisationIds.get(actorKey ?? '');
  const actorId = idOf(lead);
  return {
    mentions,
    actorIds: [...new Set(mentions.flatMap((mention) => idOf(mention) ?? []))],
    thread: {
      id: nextId(slugOf(lead, actorId)),
      metric: lead.metric.name,
      actor,
      actorId,
      period,
      plans: plans.map(toEnd),
      results: results.map(toEnd),
      state: stateOf(plans.at(-1), results.at(-1)),
      previousId: undefined,
    },
  };
}

/** Metric, actor and period, the first two cut so that all three fit in a slug. */
function slugOf({ metric, fact }: Mention, actorId: string | undefined): string {
  const { actor = '', period = '' } = fact.value;
  const parts = [slugify(metric.name, 34), slugify(actorId ?? actor, 34), slugify(period)];
  return parts.filter((part) => part !== '').join('-');
}

function toEnd({ report, number, fact }: Mention): TargetEnd {
  return { reportId: report.id, fact: number, quote: fact.quote, kind: fact.value.kind };
}

function index(drafts: readonly Draft[]): ResolvedTargets {
  const byPlace = new Map<string, string>();
  for (const { thread, mentions } of drafts) {
    const place = placeOf(mentions[0], thread.period);
    if (place !== undefined && !byPlace.has(place)) byPlace.set(place, thread.id);
  }
  const targetOfFact = new Map<string, Map<number, string>>();
  const targetsOf = new Map<string, string[]>();
  const targets: [string, TargetThread][] = [];
  for (const { thread, mentions, actorIds } of drafts) {
    targets.push([thread.id, { ...thread, previousId: previousOf(mentions[0], byPlace) }]);
    for (const { report, number } of mentions) {
      const ofFact = targetOfFact.get(report.id) ?? new Map<number, string>();
      targetOfFact.set(report.id, ofFact.set(number, thread.id));
    }
    for (const id of actorIds) addTo(targetsOf, id, thread.id);
  }
  return {
    targets: new Map(targets.sort(([a], [b]) => compareCodes(a, b))),
    targetOfFact,
    targetsOf,
  };
}

/** The thread of the year before, of which there may be several: the first. */
function previousOf(mention: Mention, byPlace: ReadonlyMap<string, string>): string | undefined {
  const { period } = mention.fact.value;
  if (period === undefined || !year.test(period)) return undefined;
  return byPlace.get(placeOf(mention, String(Number(period) - 1)) ?? '');
}

/** Equal for what is measured alike for the same people in one period. */
function placeOf({ aim, measured }: Mention, period: string | undefined): string | undefined {
  if (aim === undefined || period === undefined) return undefined;
  return [aim, measured.class, measured.unit, period].join('~');
}
