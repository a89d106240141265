import { chance, intFrom, pick, type Random, randomOf } from '../random.ts';
import type { BodyKind } from './bodies.ts';
import { type Metric, metricsOf } from './metrics.ts';

/** Whose targets, of which archive. */
export interface Owner {
  readonly seed: number;
  /** Equal for one body in all its reports. */
  readonly key: string;
  readonly body: BodyKind;
}

/** Of five promises one is missed. */
const shareMissed = 0.2;

/** The figure promised for a year: the same in every report of the archive. */
function promised(owner: Owner, metric: Metric, year: number): number {
  const random = randomOf('promise', owner.seed, owner.key, metric.id);
  const base = metric.least + random() * (metric.most - metric.least);
  const growth = metric.isLessBetter ? -0.07 : metric.isShare ? 0.002 : 0.05;
  const drift = 1 + growth * (year - 2020) + (randomOf(owner.key, metric.id, year)() - 0.5) * 0.03;
  const figure = Math.max(base * drift, metric.digits === undefined ? 1 : 0.1);
  return rounded(metric.isShare ? Math.min(100, figure) : figure, metric);
}

/** The figure reported at the end of a year: at least what was promised, or somewhat less. */
function reached(owner: Owner, metric: Metric, year: number): number {
  const random = randomOf('result', owner.seed, owner.key, metric.id, year);
  const aim = promised(owner, metric, year);
  const step = 0.01 + random() * 0.09;
  const isMissed = chance(random, shareMissed);
  const figure = aim * (isMissed === (metric.isLessBetter === true) ? 1 + step : 1 - step);
  if (metric.isShare && !isMissed) return rounded(Math.min(100, aim * (1 + step / 3)), metric);
  return rounded(figure, metric);
}

function rounded(figure: number, { digits = 0 }: Metric): number {
  const unit = 10 ** digits;
  const whole = Math.round(figure * unit) / unit;
  if (digits > 0 || whole < 1000) return whole;
  return Math.round(whole / 10) * 10;
}

/** Which targets a body sets in a year: three to five, for the most part the same every year. */
function chosen(owner: Owner, year: number): readonly Metric[] {
  const all = metricsOf(owner.body);
  const random = randomOf('chosen', owner.seed, owner.key);
  const start = intFrom(random, 0, all.length - 1);
  const count = Math.min(all.length, intFrom(randomOf('count', owner.key, year), 3, 5));
  return Array.from({ length: count }, (_, index) => all[(start + index) % all.length]).flatMap(
    (metric) => metric ?? [],
  );
}

export function promisesOf(owner: Owner, year: number, random: Random): readonly string[] {
  return chosen(owner, year).map((metric) =>
    pick(random, metric.promises).replace('{a}', printNumber(promised(owner, metric, year))),
  );
}

export function resultsOf(owner: Owner, year: number, random: Random): readonly string[] {
  return chosen(owner, year).map((metric) =>
    pick(random, metric.results).replace('{a}', printNumber(reached(owner, metric, year))),
  );
}

/** What half a year brought: about half of a count, and no share. */
export function halfResultsOf(owner: Owner, year: number, random: Random): readonly string[] {
  return chosen(owner, year).flatMap((metric) => {
    if (metric.isShare || metric.isLessBetter || metric.most < 20) return [];
    const half = rounded(promised(owner, metric, year) * (0.42 + random() * 0.16), metric);
    return pick(random, metric.results).replace('{a}', printNumber(half));
  });
}

/** `1250.5` → `1.250,5`. */
export function printNumber(number: number): string {
  const [whole = '', part] = String(number).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return part === undefined ? grouped : `${grouped},${part}`;
}
