import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Fact } from '../model/fact.ts';
import type { Report, Target } from '../model/report.ts';
import { type Family, familyOf } from './family.ts';
import { isComparable, isShareOfAim, type Measured, measured } from './measure-class.ts';
import { type Metric, metricOf } from './metric.ts';
import { firstDay, lastDay } from './order.ts';
import { qualify } from './organisation-name.ts';

/** What one fact says of a target. */
export interface Mention {
  readonly report: Report;
  readonly number: number;
  readonly fact: Fact<Target>;
  readonly metric: Metric;
  readonly measured: Measured;
  /** Key of the actor, by which its organisation is found. */
  readonly actorKey: string | undefined;
  /** Metric and those who are to reach it, without the period; undefined when it is not known who. */
  readonly aim: string | undefined;
}

/** Never empty; in the order of time. */
export type Thread = readonly [Mention, ...Mention[]];

/** Days before the end of its period from which a result may stand for the whole of it. */
const closingDays = 61;
const day = 24 * 60 * 60 * 1000;
const year = /^(?<year>\d{4})$/u;
const years = /^\d{4}\/(?<year>\d{4})$/u;
const part = /^(?<year>\d{4})-(?<part>H1|H2|Q[1-4])$/u;
const lastMonths: Readonly<Record<string, string>> = {
  H1: '06-30',
  H2: '12-31',
  Q1: '03-31',
  Q2: '06-30',
  Q3: '09-30',
  Q4: '12-31',
};
/** A clause that says it tells of a part of the year only. */
const partOfYear =
  /(?:tháng|quý|tuần|kỳ)\s(?:\d|[IVX]{1,3}(?!\p{L})|đầu)|\d\stháng|nửa (?:đầu )?năm/iu;
export function toMention(
  base: Pick<Mention, 'report' | 'number' | 'fact'>,
  lexicon: Lexicon,
): Mention {
  const { report, number, fact } = base;
  const { value } = fact;
  const metric = metricOf(value, lexicon);
  const actor = value.actor === undefined ? undefined : qualify(value.actor, report, lexicon)?.key;
  const family = value.actor === undefined ? undefined : familyOf(value.actor, report, lexicon);
  return {
    report,
    number,
    fact,
    metric,
    measured: measured(value, metric.isGrowth),
    actorKey: actor,
    aim: family === undefined ? undefined : aimOf(metric, family, actor),
  };
}

function aimOf({ key, isAct }: Metric, family: Family, actor: string | undefined): string {
  return `${key}~${family.key}~${isAct && family.body === '' ? (actor ?? '') : ''}`;
}

/**
 * Mentions that stand in one thread, in the order of their first. Targets of nobody known or of no period stay alone:
 * missing is better than wrong.
 *
 * @param mentions in the order of time.
 */
export function threadsOf(mentions: readonly Mention[]): readonly Thread[] {
  const threads: [Mention, ...Mention[]][] = [];
  const byAim = new Map<string, [Mention, ...Mention[]][]>();
  for (const mention of mentions) {
    const { period } = mention.fact.value;
    const key =
      mention.aim === undefined || period === undefined ? undefined : `${mention.aim}~${period}`;
    const known = key === undefined ? undefined : byAim.get(key);
    const home = known === undefined ? undefined : homeOf(mention, known);
    if (home !== undefined) {
      home.push(mention);
      continue;
    }
    const begun: [Mention, ...Mention[]] = [mention];
    threads.push(begun);
    if (known !== undefined) known.push(begun);
    else if (key !== undefined) byAim.set(key, [begun]);
  }
  return threads;
}

/** The latest thread a mention may join, one with a promise before others. */
function homeOf(
  mention: Mention,
  threads: readonly [Mention, ...Mention[]][],
): [Mention, ...Mention[]] | undefined {
  const open = threads.filter((thread) =>
    thread.every((other) => isComparable(mention.measured, other.measured)),
  );
  if (isPlan(mention)) {
    return open.findLast((thread) => thread.every(isPlan) && isDated(thread[0], mention));
  }
  const answered = open.findLast(
    (thread) =>
      thread.some(isPlan) && thread.filter(isPlan).every((plan) => answers(mention, plan)),
  );
  return answered ?? open.findLast((thread) => !thread.some(isPlan) && isDated(thread[0], mention));
}

export function isPlan({ fact }: Mention): boolean {
  return fact.value.kind === 'plan';
}

/** Reports without a year may speak of any. */
function isDated(...mentions: readonly Mention[]): boolean {
  return mentions.every(({ report }) => firstDay(report) !== undefined);
}

/**
 * Whether a result may answer a promise: its report is of a later day, whenever in their intervals the two took place, and
 * it tells of the whole period.
 */
function answers(result: Mention, plan: Mention): boolean {
  const told = firstDay(result.report);
  if (told === undefined || firstDay(plan.report) === undefined) return false;
  return lastDay(plan.report) < told && (isWhole(result) || isDone(result));
}

/** Whether a result tells of the whole of its period, not of the months gone by so far. */
function isWhole({ report, fact }: Mention): boolean {
  const { period = '', text } = fact.value;
  if (partOfYear.test(text) && (year.test(period) || years.test(period))) return false;
  const end = endOf(period);
  return end === undefined || Date.parse(lastDay(report)) >= Date.parse(end) - closingDays * day;
}

/** All that was to be done is done, however much of the period is left. */
function isDone({ fact, measured: measure }: Mention): boolean {
  const { amount, text } = fact.value;
  return (
    isShareOfAim(measure) && typeof amount === 'number' && amount >= 100 && !partOfYear.test(text)
  );
}

/** Last day of a period; a school year ends in August. */
function endOf(period: string): string | undefined {
  const whole = year.exec(period)?.groups?.['year'];
  if (whole !== undefined) return `${whole}-12-31`;
  const last = years.exec(period)?.groups?.['year'];
  if (last !== undefined) {
    return Number(last) - Number(period.slice(0, 4)) === 1 ? `${last}-06-30` : `${last}-12-31`;
  }
  const found = part.exec(period)?.groups;
  return found === undefined ? undefined : `${found['year']}-${lastMonths[found['part'] ?? '']}`;
}
