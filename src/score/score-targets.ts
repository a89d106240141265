import type { Fact } from '../model/fact.ts';
import type { Report, Target } from '../model/report.ts';
import type { Gold, GoldTarget } from './gold.ts';
import { overlap, pair } from './similarity.ts';
import type { Tally } from './tally.ts';

/** Least overlap of words for two clauses to be the same target. */
const clauseFloor = 0.5;
const scales = [1, 1e3, 1e6, 1e9, 1e12];
const numbers = /\d(?:[\d.,]*\d)?/gu;

/** Targets by their clause, then what they say; optional ones are neither rewarded nor punished. */
export function scoreTargets(tally: Tally, report: Report, gold: Gold): void {
  if (gold.targets === null || gold.targets === undefined) return;
  const clause = {
    similarity: (one: GoldTarget, fact: Fact<Target>) => overlap(one.text, fact.value.text),
    floor: clauseFloor,
  };
  const required = pair(
    gold.targets.filter(({ optional }) => !optional),
    report.targets,
    clause,
  );
  const optional = pair(
    gold.targets.filter((one) => one.optional),
    required.extra,
    clause,
  );
  const extra = gold.targets_complete ? optional.extra : [];
  for (const [one, fact] of required.pairs) {
    tally.judge(fact.rule, true);
    scoreContent(tally, report.id, { one, fact });
  }
  tally.add('targets', {
    right: required.pairs.length,
    wrong: extra.length,
    missed: required.missed.length,
  });
  for (const { kind, text } of required.missed) {
    tally.complain({ id: report.id, field: 'targets', what: 'missed', text: `[${kind}] ${text}` });
  }
  for (const { rule, value } of extra) {
    tally.judge(rule, false);
    tally.complain({
      id: report.id,
      field: 'targets',
      what: 'wrong',
      text: `[${value.kind}] ${value.text}`,
    });
  }
}

function scoreContent(
  tally: Tally,
  id: string,
  { one, fact }: { readonly one: GoldTarget; readonly fact: Fact<Target> },
): void {
  const { kind, period, amount, of } = fact.value;
  tally.compare('targets.kind', one.kind === kind);
  if (one.kind !== kind) {
    tally.complain({
      id,
      field: 'targets.kind',
      what: 'wrong',
      text: `${kind} ≠ ${one.kind}: ${one.text}`,
    });
  }
  const year = /\d{4}/u.exec(one.period ?? '')?.[0];
  if (year !== undefined) tally.compare('targets.period', (period ?? '').includes(year));
  if (!/\d/u.test(one.value ?? '')) return;
  const found = [amount, of].flat().filter((value) => value !== undefined);
  const printed = Array.from(one.text.matchAll(numbers), ([text]) => toNumber(text));
  tally.compare(
    'targets.amount',
    found.some((value) => printed.some((text) => isSameAmount(text, value))),
  );
}

/** Gold prints `1,2 tỷ`; a value of 1,200,000,000 says the same. */
function isSameAmount(printed: number, found: number): boolean {
  return scales.some((scale) => Math.abs(printed * scale - found) <= 1e-6 * Math.abs(found));
}

/** A printed Vietnamese number: dots for thousands, a comma for decimals. */
function toNumber(text: string): number {
  return Number(text.replace(/\.(?=\d{3}(?!\d))/gu, '').replace(',', '.'));
}
