import type { Lexicon } from '../lexicon/lexicon.ts';
import type { TargetEnd, TargetState, TargetThread } from '../model/entity.ts';
import type { Fact } from '../model/fact.ts';
import type { Report, Target } from '../model/report.ts';
import { compareCodes } from '../text/collate.ts';
import { nameKey } from '../text/fold.ts';
import { slugify } from '../text/slug.ts';
import { tokenize } from '../text/tokenize.ts';
import { lastDay, type Numbered, uniqueIds } from './order.ts';
import { qualify } from './organisation-name.ts';
import { shownAmount } from './shown-amount.ts';

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
  const threads = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = threadKey(mention, threads);
    threads.set(key, [...(threads.get(key) ?? []), mention]);
  }
  const nextId = uniqueIds();
  const drafts = [...threads.values()].map((all) => toThread(nextId, all));
  return index(drafts);
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
  const tokens = tokenize(subject);
  const keys = tokens.map(({ key }) => key);
  for (let first = 0; first < keys.length; first++) {
    let known: string | undefined;
    lexicon.phrases.match(keys, first, (entry) => {
      if (entry.kind === 'metric') known = entry.id;
    });
    if (known !== undefined) return { key: nameKey(known), name: known };
  }
  return { key: nameKey(subject), name: subject };
}

/** Equal for mentions that may stand in one thread; a result earlier than the promises starts a thread of its own. */
function threadKey(mention: Mention, threads: ReadonlyMap<string, readonly Mention[]>): string {
  const { metric, actorId, report, number, fact } = mention;
  const { period, unit, kind } = fact.value;
  if (actorId === undefined || period === undefined) return `alone ${report.id} ${number}`;
  const key = [metric.key, actorId, period, unit ?? ''].join('|');
  const earlier = threads.get(key) ?? [];
  const isLatePromise =
    kind === 'plan' &&
    earlier.some(
      (one) => one.fact.value.kind === 'result' && lastDay(one.report) < lastDay(report),
    );
  return isLatePromise ? `${key}|after` : key;
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
  const id = nextId(slugify([lead.metric.name.slice(0, 60), actor ?? '', period ?? ''].join(' ')));
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
      state: stateOf(plans, results),
      previousId: undefined,
    },
  };
}

function toEnd({ report, number, fact }: Mention): TargetEnd {
  return {
    reportId: report.id,
    fact: number,
    quote: fact.quote,
    kind: fact.value.kind,
    shown: shownAmount(fact.value),
  };
}

/** Met or missed only when both ends are plain numbers of one unit; anything else is only *reported*. */
function stateOf(plans: readonly Mention[], results: readonly Mention[]): TargetState {
  if (results.length === 0) return 'promised';
  const promised = plans.at(-1)?.fact.value;
  const reached = results.at(-1)?.fact.value;
  if (typeof promised?.amount !== 'number' || typeof reached?.amount !== 'number')
    return 'reported';
  const isCeiling = promised.comparator === 'le' || promised.comparator === 'lt';
  const isMet = isCeiling ? reached.amount <= promised.amount : reached.amount >= promised.amount;
  return isMet ? 'reported-met' : 'reported-missed';
}

function index(drafts: readonly Draft[]): ResolvedTargets {
  const byPlace = new Map(drafts.map(({ thread }) => [placeOf(thread, thread.period), thread.id]));
  const targetOfFact = new Map<string, Map<number, string>>();
  const targetsOf = new Map<string, string[]>();
  const targets: [string, TargetThread][] = [];
  for (const { thread, mentions } of drafts) {
    const year = /^\d{4}$/u.test(thread.period ?? '')
      ? String(Number(thread.period) - 1)
      : undefined;
    const previousId =
      year === undefined || thread.actorId === undefined
        ? undefined
        : byPlace.get(placeOf(thread, year));
    targets.push([thread.id, { ...thread, previousId }]);
    for (const { report, number } of mentions) {
      const ofFact = targetOfFact.get(report.id) ?? new Map<number, string>();
      targetOfFact.set(report.id, ofFact.set(number, thread.id));
    }
    if (thread.actorId !== undefined) {
      targetsOf.set(thread.actorId, [...(targetsOf.get(thread.actorId) ?? []), thread.id]);
    }
  }
  return {
    targets: new Map(targets.sort(([a], [b]) => compareCodes(a, b))),
    targetOfFact,
    targetsOf,
  };
}

function placeOf(thread: TargetThread, period: string | undefined): string {
  return [nameKey(thread.metric), thread.actorId ?? '', period ?? ''].join('|');
}
