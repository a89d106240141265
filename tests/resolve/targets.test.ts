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

const billions = (amount: number) => ({ amount, unit: 'tỷ đồng' });
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
    ['a base left out', { base: 'chỉ tiêu' }, {}, 'reported-met'],
    [
      'a sum in another multiple',
      billions(1.5),
      { amount: 1400, unit: 'triệu đồng' },
      'reported-missed',
    ],
    [
      'a range',
      { comparator: 'between', amount: [85, 90] as const },
      { amount: 86 },
      'reported-met',
    ],
    [
      'of which less is better',
      { subject: 'tỷ lệ hộ nghèo', amount: 3 },
      { subject: 'hộ nghèo', amount: 2 },
      'reported-met',
    ],
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
    const [thread] = threadsOf(report('a', '2025-01-01', { subject, text: subject }));
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
    ['a share of a promise and of another year', { base: 'so với cùng kỳ' }, { base: 'chỉ tiêu' }],
    ['a number and words', { comparator: 'qualitative', amount: undefined }],
    ['a level and a rise', { comparator: 'increase' }],
    ['a rise and a fall', { comparator: 'increase' }, { comparator: 'decrease' }],
    ['a narrower metric', { subject: 'trồng rừng gỗ lớn' }],
    ['a part of the year', { text: 'trồng rừng 9 tháng đạt 100%' }],
    [
      'what a council does itself',
      { subject: 'giám sát', actor: 'HĐND tỉnh' },
      { subject: 'giám sát' },
    ],
  ] as const)('%s', (_, changes: Partial<Target>, promised: Partial<Target> = {}) => {
    const threads = threadsOf(
      report('a', '2025-01-01', { ...plan, ...promised }),
      report('b', '2025-12-01', changes),
    );
    expect(threads.map(({ state }) => state).toSorted()).toEqual(['promised', 'reported']);
  });

  test('one name of two provinces', () => {
    const other = { ...report('b', '2025-12-01', {}), units: { ...nowhere, province: '902' } };
    expect(threadsOf(promise, other)).toHaveLength(2);
  });

  test('districts of one name in two provinces', () => {
    const actor = 'UBND huyện Sông Lam';
    const other = { ...nowhere, province: '902' };
    const threads = threadsOf(
      report('a', '2025-01-01', { ...plan, actor }),
      { ...report('b', '2025-12-01', { actor }), units: other },
      { ...report('c', '2025-12-02', { actor }), units: nowhere },
    );
    expect(threads).toHaveLength(3);
  });

  test('a promise and what is said of the same day, or of no day', () => {
    const threads = threadsOf(
      report('a', '2025-12-01', plan, result),
      report('b', '2025-12-01', result),
      report('c', undefined, result),
    );
    expect(threads.filter(({ state }) => state === 'promised')).toHaveLength(1);
  });

  test('a sum told long before the year is over', () => {
    const threads = threadsOf(promise, report('b', '2025-10-01', result));
    expect(threads.map(({ state }) => state).toSorted()).toEqual(['promised', 'reported']);
  });

  test('a report earlier than the promise', () => {
    const threads = threadsOf(promise, report('b', '2024-12-01', result));
    expect(threads.map(({ state }) => state).toSorted()).toEqual(['promised', 'reported']);
  });
});

test('a report that comes after a second promise answers that one', () => {
  const threads = threadsOf(
    report('a', '2025-12-01', { ...result, amount: 10 }),
    report('b', '2025-12-02', { ...plan, amount: 20 }),
    report('c', '2025-12-03', { ...result, amount: 30 }),
    report('d', '2025-12-04', { ...plan, amount: 40 }),
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

describe('linked all the same', () => {
  const promise = { ...plan, base: 'chỉ tiêu' };

  test('is all of an aim, however early it is reached', () => {
    const [thread, ...others] = threadsOf(
      report('a', '2024-12-01', promise),
      report('b', '2025-03-01', { base: 'chỉ tiêu trên giao' }),
    );
    expect(others).toEqual([]);
    expect(thread?.state).toBe('reported-met');
  });

  test('are the bodies that lead one place', () => {
    const [thread, ...others] = threadsOf(
      report('a', '2025-01-01', { ...plan, actor: 'HĐND tỉnh' }),
      report('b', '2025-12-01', { actor: 'UBND tỉnh Sơn Hà' }),
    );
    expect(others).toEqual([]);
    expect(thread?.actorId).toBe('hdnd-tinh-son-ha');
  });

  test('is a district that only the organiser names', () => {
    const organiser = [factOf('Huyện ủy Sông Lam')];
    const threads = threadsOf(
      { ...report('a', '2025-01-01', { ...plan, actor: 'Đảng bộ huyện' }), organiser },
      report('b', '2025-12-01', { actor: 'UBND huyện Sông Lam' }),
    );
    expect(threads.map(({ state }) => state)).toEqual(['reported-met']);
  });

  test('are a promise and its change, of which the last one counts', () => {
    const [thread, ...others] = threadsOf(
      report('a', '2025-01-01', { ...plan, unit: 'ha', amount: 60 }),
      report('b', '2025-05-01', { ...plan, unit: 'ha', amount: 45 }),
      report('c', '2025-12-20', { unit: 'ha', amount: 47 }),
    );
    expect(others).toEqual([]);
    expect(thread).toMatchObject({ state: 'reported-met', plans: [{}, {}], results: [{}] });
  });
});

test('every organisation that promised or reported has the thread', () => {
  const { organisations } = resolve(
    [
      report('a', '2025-01-01', { ...plan, actor: 'HĐND tỉnh' }),
      report('b', '2025-12-01', { actor: 'UBND tỉnh' }),
    ],
    lexicon,
  );
  const ids = ['hdnd-tinh-son-ha', 'ubnd-tinh-son-ha'].map(
    (id) => organisations.get(id)?.targetIds,
  );
  expect(ids).toEqual([['trong-rung-hdnd-tinh-son-ha-2025'], ['trong-rung-hdnd-tinh-son-ha-2025']]);
});

test('a report published in a month may be of its first day, a promise of its last', () => {
  const published = { publisher: undefined, url: undefined, published: '2025-11' };
  const threads = threadsOf(
    { ...report('a', undefined, result), source: published },
    report('b', '2025-11-10', plan),
    report('c', '2025-10-10', { ...plan, period: '2024' }),
    { ...report('d', undefined, { period: '2024' }), source: published },
  );
  expect(threads.map(({ plans, results }) => [plans.length, results.length])).toEqual([
    [1, 1],
    [1, 0],
    [0, 1],
  ]);
});
