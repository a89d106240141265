import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { compile } from '../../src/compile.ts';
import type { TargetEnd } from '../../src/model/entity.ts';
import type { Report } from '../../src/model/report.ts';
import { resolve } from '../../src/resolve/index.ts';
import { projectLexicon } from '../make/lexicon.ts';

const end = z.strictObject({ report: z.string(), quote: z.string().min(5) });
type GoldEnd = z.infer<typeof end>;
/** Marked by hand before the rules were written: quotes that belong together, and quotes that must never meet. */
const gold = z
  .strictObject({
    chains: z.array(
      z.strictObject({
        chain: z.string(),
        plans: z.array(end).min(1),
        results: z.array(end).min(1),
      }),
    ),
    apart: z.array(z.strictObject({ why: z.string(), plan: end, result: end })),
  })
  .parse(JSON.parse(readFileSync('tests/corpus/chains/chains.json', 'utf8')));

const lexicon = projectLexicon();
/** The reports written for the chains, among all others of the corpus. */
const reports = ['chains', 'invented', 'written'].flatMap((folder) =>
  reportsOf(`tests/corpus/${folder}`),
);
const links = [...resolve(reports, lexicon).targets.values()].flatMap(({ plans, results }) =>
  plans.flatMap((plan) => results.map((result) => ({ plan, result }))),
);

function reportsOf(folder: string): readonly Report[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => {
      const bytes = readFileSync(`${folder}/${name}`);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const prefix = folder.endsWith('chains') ? '' : `${folder.split('/').at(-1)}-`;
      return compile({ file: `seeds/${prefix}${name}`, bytes, sha256 }, lexicon).report ?? [];
    });
}

/** Whether a fact is the one whose words were marked: one quote holds the other. */
function isMarked({ reportId, quote }: TargetEnd, marked: GoldEnd): boolean {
  if (reportId !== marked.report) return false;
  return quote.includes(marked.quote) || marked.quote.includes(quote);
}

function isRight({ plan, result }: (typeof links)[number]): boolean {
  return gold.chains.some(
    ({ plans, results }) =>
      plans.some((each) => isMarked(plan, each)) && results.some((each) => isMarked(result, each)),
  );
}

const pairs = gold.chains.flatMap(({ chain, plans, results }) =>
  plans.flatMap((plan) => results.map((result) => ({ chain, plan, result }))),
);
const missed = pairs.filter(
  (pair) =>
    !links.some(({ plan, result }) => isMarked(plan, pair.plan) && isMarked(result, pair.result)),
);

describe('chains of targets marked by hand', () => {
  test('are forty or more, and every quote stands in its report', () => {
    expect(gold.chains.length).toBeGreaterThanOrEqual(40);
    const ends = [
      ...pairs.flatMap(({ plan, result }) => [plan, result]),
      ...gold.apart.flatMap(({ plan, result }) => [plan, result]),
    ];
    const textOf = new Map(reports.map(({ id, article }) => [id, article.text]));
    expect(
      ends.filter(({ report, quote }) => textOf.get(report)?.includes(quote) !== true),
    ).toEqual([]);
  });

  test('at least 95 % of the links made are right', () => {
    const wrong = links.filter((link) => !isRight(link));
    const shown = wrong.map(
      ({ plan, result }) => `${plan.reportId}: ${plan.quote} → ${result.reportId}: ${result.quote}`,
    );
    expect((links.length - wrong.length) / links.length, shown.join('\n')).toBeGreaterThanOrEqual(
      0.95,
    );
  });

  test('at least 85 % of the chains are found', () => {
    const found = pairs.length - missed.length;
    const shown = missed.map(
      ({ plan, result }) => `${plan.report}: ${plan.quote} → ${result.report}: ${result.quote}`,
    );
    expect(found / pairs.length, shown.join('\n')).toBeGreaterThanOrEqual(0.85);
  });

  test.each(gold.apart)('$why: $plan.quote', ({ plan, result }) => {
    const made = links.filter((link) => isMarked(link.plan, plan) && isMarked(link.result, result));
    expect(made).toEqual([]);
  });
});
