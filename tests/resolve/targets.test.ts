import { describe, expect, test } from 'vitest';
import type { Report, Target } from '../../src/model/report.ts';
import { resolve } from '../../src/resolve/index.ts';
import { smallLexicon } from '../make/lexicon.ts';
import { aimOf, meetingOf, nowhere } from '../make/meeting.ts';
import { factOf } from '../make/report.ts';

const lexicon = smallLexicon();

function threadsOf(...reports: readonly Report[]) {
  return [...resolve(reports, lexicon).targets.values()];
}

function report(id: string, day: string | undefined, ...targets: readonly Partial<Target>[]) {
  return meetingOf(id, day, { targets: targets.map((target) => aimOf(target)) });
}

const plan = { kind: 'plan' } as const;
const result = { kind: 'result' } as const;

describe('a promise and a later report', () => {
  test.each([
    ['reached', { amount: 95 }, { amount: 100 }, 'reported-met'],
    ['just reached', { amount: 95 }, { amount: 95 }, 'reported-met'],
    ['missed', { amount: 95 }, { amount: 90 }, 'reported-missed'],
    ['kept below a ceiling', { comparator: 'le', amount: 3 }, { amount: 2 }, 'reported-met'],
    ['above a ceiling', { comparator: 'le', amount: 3 }, { amount: 4 }, 'reported-missed'],
    [
      'on a ceiling not to be touched',
      { comparator: 'lt', amount: 3 },
      { amount: 3 },
      'reported-missed',
    ],
    [
      'on a floor to be passed',
      { comparator: 'gt', amount: 95 },
      { amount: 95 },
      'reported-missed',
    ],
    ['over it', { comparator: 'ge', amount: 95 }, { comparator: 'gt', amount: 95 }, 'reported-met'],
    ['more than less', { amount: 95 }, { comparator: 'gt', amount: 90 }, 'reported'],
    [
      'a better rank',
      { comparator: 'rank', amount: 3 },
      { comparator: 'rank', amount: 1 },
      'reported-met',
    ],
    [
      'a worse rank',
      { comparator: 'rank', amount: 1 },
      { comparator: 'rank', amount: 3 },
      'reported-missed',
    ],
    [
      'another whole',
      { comparator: 'ratio', amount: 12, of: 15 },
      { comparator: 'ratio', amount: 12, of: 14 },
      'reported',
    ],
    [
      'growth and fall',
      { comparator: 'increase', amount: 5 },
      { comparator: 'decrease', amount: 5 },
      'reported',
    ],
    ['another base', { base: 'chỉ tiêu' }, { base: 'so với cùng kỳ' }, 'reported'],
    ['a base left out', { base: 'chỉ tiêu' }, {}, 'reported-met'],
    ['words', { comparator: 'qualitative', amount: undefined }, {}, 'reported'],
    ['a range', { comparator: 'between', amount: [85, 90] as const }, {}, 'reported'],
  ] as const)('are one thread: %s', (_, promised, reached, state) => {
    const [thread, ...others] = threadsOf(
      report('a', '2025-01-01', { ...plan, ...promised }),
      report('b', '2025-12-01', { ...result, ...reached }),
    );
    expect(others).toEqual([]);
    expect(thread?.state).toBe(state);
    expect(thread?.plans.map(({ reportId }) => reportId)).toEqual(['a']);
    expect(thread?.results.map(({ reportId }) => reportId)).toEqual(['b']);
  });

  test('are known by metric, actor and period, however the metric is named', () => {
    const [thread] = threadsOf(
      report('a', '2025-01-01', { ...plan, subject: 'công tác trồng, chăm sóc rừng' }),
      report('b', '2025-12-01', { subject: 'Trồng rừng', actor: 'UBND tỉnh Sơn Hà' }),
    );
    expect(thread).toMatchObject({
      id: 'trong-rung-ubnd-tinh-son-ha-2025',
      metric: 'trồng rừng',
      actorId: 'ubnd-tinh-son-ha',
      period: '2025',
    });
  });

  test('have an id that keeps its year however long the metric is', () => {
    const subject = 'huấn luyện, bồi dưỡng cho lực lượng nòng cốt ở cơ sở';
    const [thread] = threadsOf(report('a', '2025-01-01', { subject }));
    expect(thread?.id).toBe('huan-luyen-boi-duong-cho-luc-luong-ubnd-tinh-son-ha-2025');
  });

  test('are linked to their facts', () => {
    const { targets, targetOfFact } = resolve(
      [report('a', '2025-01-01', plan), report('b', '2025-12-01', result)],
      lexicon,
    );
    const [id] = targets.keys();
    expect(targetOfFact.get('a')?.get(2)).toBe(id);
    expect(targetOfFact.get('b')?.get(2)).toBe(id);
  });
});

describe('are never linked', () => {
  const promise = report('a', '2025-01-01', plan);

  test.each([
    ['other metrics', { subject: 'thu ngân sách' }],
    ['other periods', { period: '2024' }],
    ['other units', { unit: 'ha' }],
    ['other actors', { actor: 'Sở Y tế' }],
    ['no actor', { actor: undefined }],
    ['no period', { period: undefined }],
  ])('%s', (_, changes) => {
    const threads = threadsOf(promise, report('b', '2025-12-01', changes));
    expect(threads.map(({ state }) => state).toSorted()).toEqual(['promised', 'reported']);
  });

  test('one name of two provinces', () => {
    const other = { ...report('b', '2025-12-01', {}), units: { ...nowhere, province: '902' } };
    expect(threadsOf(promise, other)).toHaveLength(2);
  });

  test('a report earlier than the promise', () => {
    const threads = threadsOf(promise, report('b', '2024-12-01', result));
    expect(threads.map(({ state }) => state).toSorted()).toEqual(['promised', 'reported']);
  });
});

test('a report that comes after a second promise answers that one', () => {
  const threads = threadsOf(
    report('a', '2025-01-01', { ...result, amount: 10 }),
    report('b', '2025-02-01', { ...plan, amount: 20 }),
    report('c', '2025-03-01', { ...result, amount: 30 }),
    report('d', '2025-04-01', { ...plan, amount: 40 }),
  );
  const summary = threads.map(({ state, plans, results }) => [
    state,
    plans.map(({ reportId }) => reportId).join(''),
    results.map(({ reportId }) => reportId).join(''),
  ]);
  expect(summary.toSorted()).toEqual([
    ['promised', 'd', ''],
    ['reported', '', 'a'],
    ['reported-met', 'b', 'c'],
  ]);
});

describe('the thread of the year before', () => {
  test('is that of the same metric, actor and unit', () => {
    const threads = threadsOf(
      report('a', '2024-12-01', { period: '2024' }, { period: '2024', unit: 'ha' }),
      report('b', '2025-12-01', { period: '2025' }, { period: '2025', subject: 'thu ngân sách' }),
    );
    const previous = new Map(threads.map(({ id, previousId }) => [id, previousId]));
    expect(previous.get('trong-rung-ubnd-tinh-son-ha-2025')).toBe(
      'trong-rung-ubnd-tinh-son-ha-2024',
    );
    expect([...previous.values()].filter((id) => id !== undefined)).toHaveLength(1);
  });

  test('is not looked for when the period is no year', () => {
    const threads = threadsOf(
      report('a', '2024-07-01', { period: '2024-H1' }, { period: '2024' }),
      report('b', '2025-07-01', { period: '2025-H1' }, { period: undefined }),
    );
    expect(threads.map(({ previousId }) => previousId)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test('an undated report comes after all others, one of a known month at its end', () => {
  const published = { publisher: undefined, url: undefined, published: '2025-02' };
  const threads = threadsOf(
    { ...report('a', undefined, result), source: published },
    report('b', '2025-02-10', plan),
    meetingOf('c', undefined, { organiser: [factOf('UBND tỉnh')], targets: [aimOf(plan)] }),
  );
  expect(threads.map(({ plans, results }) => [plans.length, results.length])).toEqual([
    [1, 1],
    [1, 0],
  ]);
});
