import { expect, test } from 'vitest';
import type { TargetThread } from '../../../src/model/entity.ts';
import type { Target } from '../../../src/model/report.ts';
import { scaleOf } from '../../../src/pages/target/scale.ts';
import { siteOf } from '../../make/site.ts';
import { citing, thread } from '../archive.ts';
import { makeReport, percentOf } from '../report.ts';

type Amount = Partial<Target> | undefined;

function scale(plan: Amount, result: Amount, state: TargetThread['state'] = 'reported') {
  const report = makeReport({
    paragraphs: ['>Lời hứa. Lời báo.'],
    facts: ({ said }) => ({
      targets: [
        said({ ...percentOf('result', 'x', 1), ...result }, 'Lời báo'),
        said({ ...percentOf('plan', 'x', 1), ...plan }, 'Lời hứa'),
      ],
    }),
  });
  const [told, promised] = report.targets.map((fact) => citing(report, fact));
  if (told === undefined || promised === undefined) throw new Error('two targets were made');
  const site = siteOf([report]);
  return scaleOf(
    site,
    thread('t', {
      state,
      plans: plan === undefined ? [] : [{ ...promised, kind: 'plan' }],
      results: result === undefined ? [] : [{ ...told, kind: 'result' }],
    }),
  )?.reached;
}

const tonnes = { unit: 'tấn' };

test.each<[string, Amount, Amount, number]>([
  ['amounts of one unit', { amount: 200, ...tonnes }, { amount: 150, ...tonnes }, 75],
  ['a range by its lower end', { amount: [80, 90] }, { amount: 100 }, 125],
  ['a ratio by its share', undefined, { amount: 17, of: 20, unit: 'chỉ tiêu' }, 85],
  ['a share of what was promised', undefined, { amount: 104, base: 'dự toán' }, 104],
  ['a share of a promise kept in other units', tonnes, { amount: 98, base: 'kế hoạch' }, 98],
])('%s can be drawn', (_, plan, result, reached) => {
  expect(scale(plan, result)).toBe(reached);
});

test.each<[string, Amount, Amount]>([
  ['amounts of different units', { amount: 5, unit: 'ha' }, { amount: 5, unit: 'tấn' }],
  ['growth against a level', { amount: 5 }, { amount: 5, comparator: 'increase' }],
  ['a ceiling', { amount: 5, comparator: 'le' }, { amount: 4 }],
  ['a decrease', { amount: 5, comparator: 'decrease' }, { amount: 4, comparator: 'decrease' }],
  ['words', { comparator: 'qualitative', amount: undefined }, undefined],
  ['a share against last year', undefined, { amount: 104, base: 'so với cùng kỳ' }],
  ['a share of nobody knows what', undefined, { amount: 70 }],
  ['a promise of nothing', { amount: 0 }, { amount: 4 }],
  ['a ratio of nothing', undefined, { amount: 4, of: 0 }],
])('%s cannot be drawn', (_, plan, result) => {
  expect(scale(plan, result)).toBeUndefined();
});

test('a bare share counts when the report itself judges it', () => {
  expect(scale(undefined, { amount: 100 }, 'reported-met')).toBe(100);
});
