import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseHits } from '../lexicon/phrase-trie.ts';
import { addTo } from '../model/add-to.ts';
import type { TargetEnd, TargetThread } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Report, Target } from '../model/report.ts';
import { compareCodes } from '../text/collate.ts';
import { nameKey } from '../text/fold.ts';
import { slugify } from '../text/slug.ts';
import { tokenize } from '../text/tokenize.ts';
import { lastDay, type Numbered, uniqueIds } from './order.ts';
import { qualify } from './organisation-name.ts';
import { stateOf } from './target-state.ts';

const year = /^\d{4}$/u;

interface Mention {
  readonly report: Report;
  readonly number: number;
  readonly fact: Fact<Target>;
  readonly metric: Metric;
  readonly actorId: string | undefined;
}

interface Metric {
  /** Equal for two namings of one metric. */
  readonly key: string;
  readonly name: string;
}

export interface ResolvedTargets {
  readonly targets: ReadonlyMap<string, TargetThread>;
  readonly targetOfFact: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Organisation id → ids of the threads whose actor it is. */
  readonly targetsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Promises and reports of one metric, by one actor, for one period. A promise links only to a report that is not earlier;
 * targets without a known actor or period stay alone: missing is better than wrong.
 */
export function resolveTargets(
  reports: readonly Numbered[],
  lexicon: Lexicon,
  organisationIds: ReadonlyMap<string, string>,
): ResolvedTargets {
  const mentions = reports.flatMap(({ report, facts }) =>
    facts
      .filter(({ field }) => field === 'targets')
      .map(({ number, fact }) =>
        toMention({ report, number, fact: fact as Fact<Target> }, lexicon, organisationIds),
      ),
  );
  const nextId = uniqueIds(reservedIds);
  return index(threadsOf(mentions).map((all) => toThread(nextId, all)));
}

/**
 * Mentions that stand in one thread, in the order of their first; a promise that comes later than a report starts a
 * thread of its own, and reports after it answer that one.
 *
 * @param mentions in the order of time.
 */
function threadsOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const threads: Mention[][] = [];
  const current = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = threadKey(mention);
    const thread = key === undefined ? undefined : current.get(key);
    if (thread !== undefined && !comesTooLate(mention, thread)) {
      thread.push(mention);
      continue;
    }
    const begun = [mention];
    threads.push(begun);
    if (key !== undefined) current.set(key, begun);
  }
  return threads;
}

/** Names of pages that stand in the same folder. */
const reservedIds = ['index'];

/** Equal for mentions that may stand in one thread; undefined when that cannot be known. */
function threadKey({ metric, actorId, fact }: Mention): string | undefined {
  const { period, unit } = fact.value;
  if (actorId === undefined || period === undefined) return undefined;
  return placeOf({ metric, actorId, unit }, period);
}

function comesTooLate(mention: Mention, thread: readonly Mention[]): boolean {
  if (mention.fact.value.kind === 'result') return false;
  const result = thread.find(({ fact }) => fact.value.kind === 'result');
  return result !== undefined && lastDay(result.report) < lastDay(mention.report);
}

function toMention(
  base: Pick<Mention, 'report' | 'number' | 'fact'>,
  lexicon: Lexicon,
  organisationIds: ReadonlyMap<string, string>,
): Mention {
  const { actor, subject } = base.fact.value;
  const owner = actor === undefined ? undefined : qualify(actor, base.report, lexicon);
  return {
    ...base,
    metric: metricOf(subject, lexicon),
    actorId: organisationIds.get(owner?.key ?? ''),
  };
}

/** The first known metric named in a subject, else the subject itself. */
function metricOf(subject: string, lexicon: Lexicon): Metric {
  const hits = phraseHits(lexicon.phrases.findAll(tokenize(subject).tokens));
  const name = hits.find(({ entry }) => entry.kind === 'metric')?.entry.id ?? subject;
  return { key: nameKey(name), name };
}

interface Draft {
  readonly thread: TargetThread;
  readonly mentions: readonly Mention[];
}

function toThread(nextId: (slug: string) => string, mentions: readonly Mention[]): Draft {
  const [lead] = mentions;
  if (lead === undefined) throw new RangeError('a thread is never empty');
  const { period, actor } = lead.fact.value;
  const plans = mentions.filter(({ fact }) => fact.value.kind === 'plan');
  const results = mentions.filter(({ fact }) => fact.value.kind === 'result');
  const id = nextId(slugOf(lead));
  return {
    mentions,
    thread: {
      id,
      metric: lead.metric.name,
      actor,
      actorId: lead.actorId,
      period,
      plans: plans.map(toEnd),
      results: results.map(toEnd),
      state: stateOf(plans.at(-1)?.fact.value, results.at(-1)?.fact.value),
      previousId: undefined,
    },
  };
}

/** Metric, actor and period, the first two cut so that all three fit in a slug. */
function slugOf({ metric, actorId, fact }: Mention): string {
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
    const place = mentions[0] === undefined ? undefined : threadKey(mentions[0]);
    if (place !== undefined && !byPlace.has(place)) byPlace.set(place, thread.id);
  }
  const targetOfFact = new Map<string, Map<number, string>>();
  const targetsOf = new Map<string, string[]>();
  const targets: [string, TargetThread][] = [];
  for (const { thread, mentions } of drafts) {
    targets.push([thread.id, { ...thread, previousId: previousOf(mentions[0], byPlace) }]);
    for (const { report, number } of mentions) {
      const ofFact = targetOfFact.get(report.id) ?? new Map<number, string>();
      targetOfFact.set(report.id, ofFact.set(number, thread.id));
    }
    if (thread.actorId !== undefined) addTo(targetsOf, thread.actorId, thread.id);
  }
  return {
    targets: new Map(targets.sort(([a], [b]) => compareCodes(a, b))),
    targetOfFact,
    targetsOf,
  };
}

/** The thread of the year before, of which there may be several: the first. */
function previousOf(
  mention: Mention | undefined,
  byPlace: ReadonlyMap<string, string>,
): string | undefined {
  const period = mention?.fact.value.period;
  if (mention?.actorId === undefined || period === undefined || !year.test(period))
    return undefined;
  const { metric, actorId, fact } = mention;
  return byPlace.get(
    placeOf({ metric, actorId, unit: fact.value.unit }, String(Number(period) - 1)),
  );
}

interface Aim {
  readonly metric: Metric;
  readonly actorId: string;
  readonly unit: string | undefined;
}

function placeOf({ metric, actorId, unit }: Aim, period: string): string {
  return [metric.key, actorId, unit ?? '', period].join('|');
}
