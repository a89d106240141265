import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/extract/index.ts';
import type { GivenTarget, TargetCorrection } from '../../../src/model/correction.ts';
import { comparatorsOf, measureForm } from '../../../src/model/measure.ts';
import type { Target } from '../../../src/model/report.ts';
import { readCorrections } from '../../../src/parse/corrections.ts';
import { articleOf } from '../../make/article.ts';
import { projectLexicon } from '../../make/lexicon.ts';

const lexicon = projectLexicon();
const text =
  'Sáng 20/1/2025, Đảng ủy xã An Bình tổ chức hội nghị tổng kết năm 2024.\n\nNăm 2024, công tác tuyển quân hoàn thành 98% chỉ tiêu trên giao; thu ngân sách đạt trên 1.250 triệu đồng. Xã có 12/15 thôn đạt chuẩn nông thôn mới. Năm 2025, phấn đấu tỷ lệ hộ dùng nước sạch đạt từ 85 đến 90%; tham gia hội thi,\nhội thao đạt giải.';
const note = { reason: 'Đọc nhầm.', by: 'Mai', on: '2025-02-02' };
/** What the four targets of the text have in common. */
const body = 'Đảng ủy xã An Bình';
const subjects = [
  'tuyển quân',
  'thu ngân sách',
  'Xã thôn đạt chuẩn nông thôn mới',
  'tỷ lệ hộ dùng nước sạch',
];

/** A correction of the text above; `quote` must be in it. */
function correction(values: readonly GivenTarget[], quote?: string): TargetCorrection {
  const start = quote === undefined ? -1 : text.indexOf(quote);
  if (quote !== undefined && start === -1) throw new RangeError(`no “${quote}” in the text`);
  const span = quote === undefined ? undefined : { start, end: start + quote.length };
  const position = { line: 1, column: 8, length: 7, source: 'field: targets' };
  return { field: 'targets', values, span, note, file: 'corrections/thu.yaml', position };
}

function corrected(...corrections: readonly TargetCorrection[]) {
  return extract(articleOf(text), lexicon, corrections);
}

/** The target a correction gives in place of the one the quote picks. */
function rewritten(given: Partial<GivenTarget>, quote: string): Target | undefined {
  const whole = { subject: 'x', kind: 'result' as const, ...given };
  const { facts } = corrected(correction([whole], quote));
  return facts.targets.find(({ basis }) => basis === 'corrected')?.value;
}

test('the text has four targets to correct', () => {
  const { targets } = corrected().facts;
  expect(targets.map(({ value }) => value.subject)).toEqual(subjects);
  expect(targets.every(({ value }) => value.actor === body)).toBe(true);
});

describe('a target that words were read for is rewritten', () => {
  test('in its place, the others staying, and what had been read is kept', () => {
    const given = { subject: 'thu ngân sách', kind: 'result', amount: 1520 } as const;
    const { facts, corrections } = corrected(correction([given], '1.250 triệu'));
    expect(facts.targets.map(({ value }) => value.subject)).toEqual(subjects);
    expect(facts.targets[1]).toMatchObject({
      value: { amount: 1520, unit: 'triệu đồng', comparator: 'gt', period: '2024', actor: body },
      quote: '1.250 triệu',
      rule: 'correction',
      basis: 'corrected',
      confidence: 1,
    });
    expect(corrections).toMatchObject([
      { field: 'targets', facts: [1], replaced: [{ value: { amount: 1250 } }], note },
    ]);
  });

  test.each<[string, Partial<GivenTarget>, string, Partial<Target>]>([
    [
      'all of the measure when none is given',
      {},
      'tuyển quân',
      { comparator: 'eq', amount: 98, unit: '%', base: 'chỉ tiêu trên giao' },
    ],
    ['the period and the actor', {}, 'tuyển quân', { period: '2024', actor: body }],
    ['unit and base', { amount: 89 }, '98%', { unit: '%', base: 'chỉ tiêu trên giao' }],
    ['the whole of a ratio', { amount: 13 }, '12/15', { comparator: 'ratio', of: 15 }],
    ['the bound of a number', { amount: 1300 }, '1.250', { comparator: 'gt', unit: 'triệu đồng' }],
    ['a range of two numbers', { amount: [80, 90] }, '85 đến', { comparator: 'between' }],
  ])('it gives %s', (_, given, quote, wanted) => {
    expect(rewritten(given, quote)).toMatchObject(wanted);
  });

  test.each<[string, Partial<GivenTarget>, string, Partial<Target>]>([
    ['no base to another unit', { amount: 12, unit: 'người' }, '98%', { base: undefined }],
    ['no base to no unit', { amount: 12, unit: null }, '98%', { unit: undefined, base: undefined }],
    ['no unit to a part of a whole', { amount: 12, of: 15 }, '98%', { unit: undefined, of: 15 }],
    ['no whole that is said not to be', { amount: 12, of: null }, '12/15', { of: undefined }],
    ['no whole to two numbers', { amount: [12, 13] }, '12/15', { of: undefined, unit: 'thôn' }],
    ['no whole to a bound', { amount: 12, comparator: 'ge' }, '12/15', { of: undefined }],
    ['no bound that does not fit', { amount: 90 }, '85 đến', { comparator: 'eq', amount: 90 }],
    ['no period that is said not to be', { period: null }, '98%', { period: undefined }],
    ['no actor that is said not to be', { actor: null }, '98%', { actor: undefined }],
    [
      'no number that is said not to be',
      { amount: null },
      '98%',
      { comparator: 'qualitative', amount: undefined, unit: undefined, base: undefined },
    ],
    [
      'no number to words',
      { comparator: 'qualitative' },
      '12/15',
      { comparator: 'qualitative', amount: undefined, of: undefined, unit: undefined },
    ],
  ])('it gives %s', (_, given, quote, wanted) => {
    const target = rewritten(given, quote);
    expect(target).toEqual({ ...target, ...wanted });
  });

  test('several that a quote touches give nothing', () => {
    const given = { subject: 'x', kind: 'result' } as const;
    const quote = 'chỉ tiêu trên giao; thu ngân sách';
    const { facts, corrections } = corrected(correction([given], quote));
    expect(facts.targets).toHaveLength(3);
    expect(facts.targets[0]?.value).toMatchObject({ comparator: 'qualitative', actor: undefined });
    expect(corrections).toMatchObject([
      { facts: [0], replaced: [{ value: { amount: 98 } }, { value: { amount: 1250 } }] },
    ]);
  });

  test('one becomes two', () => {
    const { facts, corrections } = corrected(
      correction(
        [
          { subject: 'thôn đạt chuẩn', kind: 'result', amount: 12, of: 15 },
          { subject: 'thôn chưa đạt chuẩn', kind: 'result', amount: 3, of: null },
        ],
        '12/15 thôn',
      ),
    );
    expect(facts.targets.slice(2, 4).map(({ value }) => value)).toMatchObject([
      { text: 'thôn đạt chuẩn 12/15 thôn', comparator: 'ratio', of: 15, period: '2024' },
      { text: 'thôn chưa đạt chuẩn 3 thôn', comparator: 'eq', of: undefined, period: '2024' },
    ]);
    expect(corrections).toMatchObject([{ facts: [2, 3], replaced: [{ value: { amount: 12 } }] }]);
  });
});

describe('a target is added', () => {
  test('after the others when nothing was read from its words', () => {
    const given = { subject: 'hội thi, hội thao', kind: 'plan', period: '2025' } as const;
    const quote = 'tham gia hội thi,\nhội thao đạt giải';
    const { facts, corrections } = corrected(correction([given], quote));
    expect(facts.targets).toHaveLength(5);
    expect(facts.targets[4]).toMatchObject({ quote, span: { start: text.indexOf(quote) } });
    expect(facts.targets[4]?.value).toEqual({
      text: 'tham gia hội thi, hội thao đạt giải',
      subject: 'hội thi, hội thao',
      comparator: 'qualitative',
      amount: undefined,
      of: undefined,
      unit: undefined,
      base: undefined,
      kind: 'plan',
      period: '2025',
      actor: undefined,
    });
    expect(corrections).toMatchObject([{ facts: [4], replaced: [] }]);
  });

  test.each<[GivenTarget['amount'], number | undefined, Target['comparator']]>([
    [98, undefined, 'eq'],
    [[85, 90], undefined, 'between'],
    [12, 15, 'ratio'],
    [null, undefined, 'qualitative'],
    [undefined, undefined, 'qualitative'],
  ])('of %j and %j, compared by %s', (amount, whole, comparator) => {
    const given = { subject: 'x', kind: 'plan', amount, of: whole } as const;
    const { targets } = corrected(correction([given], 'hội thao')).facts;
    expect(targets[4]?.value).toMatchObject({ comparator, amount: amount ?? undefined });
  });
});

test('without a quote the whole field is given', () => {
  const given = { subject: 'x', kind: 'plan', amount: 3, unit: 'xã' } as const;
  const { facts, corrections } = corrected(correction([given]));
  expect(facts.targets).toMatchObject([{ value: { text: 'x 3 xã', actor: undefined }, quote: '' }]);
  expect(corrections[0]?.replaced).toHaveLength(4);
  expect(corrected(correction([])).facts.targets).toEqual([]);
});

describe('the clause of a target', () => {
  const recruits = { subject: 'tuyển quân', kind: 'result' } as const;

  test.each<[string, GivenTarget, string, string]>([
    ['as given', { ...recruits, amount: 97, text: 'Đạt 97%.' }, 'tuyển quân', 'Đạt 97%.'],
    [
      'as read when only its part of the report is another',
      { ...recruits, kind: 'plan', period: '2026' },
      '98%',
      'công tác tuyển quân hoàn thành 98% chỉ tiêu trên giao',
    ],
    [
      'the quote when it says subject and number',
      { subject: 'Ngân sách', kind: 'result', amount: 1250, comparator: 'eq' },
      'ngân sách đạt trên 1.250 triệu',
      'ngân sách đạt trên 1.250 triệu',
    ],
    [
      'the quote when it says subject and range',
      { subject: 'hộ dùng nước sạch', kind: 'plan', amount: [85, 90] },
      'hộ dùng nước sạch đạt từ 85 đến 90%',
      'hộ dùng nước sạch đạt từ 85 đến 90%',
    ],
    [
      'as read when that says subject and number',
      { subject: 'công tác tuyển quân', kind: 'result' },
      'giao',
      'công tác tuyển quân hoàn thành 98% chỉ tiêu trên giao',
    ],
    [
      'subject and number when the quote has another number',
      { ...recruits, amount: 89 },
      'tuyển quân hoàn thành 98% chỉ tiêu trên giao',
      'tuyển quân 89% chỉ tiêu trên giao',
    ],
    [
      'subject and number when the quote has another whole',
      { subject: 'thôn đạt chuẩn', kind: 'result', amount: 12, of: 14 },
      '12/15 thôn đạt chuẩn',
      'thôn đạt chuẩn 12/14 thôn',
    ],
    [
      'subject and number when the quote has another subject',
      { subject: 'thu thuế', kind: 'result', amount: 1250 },
      'thu ngân sách đạt trên 1.250 triệu',
      'thu thuế trên 1.250 triệu đồng',
    ],
  ])('is %s', (_, given, quote, wanted) => {
    expect(rewritten(given, quote)?.text).toBe(wanted);
  });

  test.each<[Target['comparator'], string]>([
    ['eq', 'x 5 xã'],
    ['ge', 'x từ 5 xã'],
    ['gt', 'x trên 5 xã'],
    ['le', 'x không quá 5 xã'],
    ['lt', 'x dưới 5 xã'],
    ['approx', 'x khoảng 5 xã'],
    ['increase', 'x tăng 5 xã'],
    ['decrease', 'x giảm 5 xã'],
    ['rank', 'x xếp thứ 5 xã'],
  ])('of %s is put in words as “%s”', (comparator, wanted) => {
    const given = { subject: 'x', kind: 'plan', amount: 5, unit: 'xã', comparator } as const;
    expect(rewritten(given, 'hội thao')?.text).toBe(wanted);
  });
});

test('two corrections of one target: the later stands, with what had been read first', () => {
  const given = { subject: 'tuyển quân', kind: 'result' } as const;
  const { facts, corrections } = corrected(
    correction([{ ...given, amount: 97 }], 'tuyển quân hoàn thành'),
    correction([{ ...given, amount: 96 }], 'hoàn thành 98%'),
  );
  expect(facts.targets[0]?.value).toMatchObject({ amount: 96, unit: '%' });
  expect(corrections).toMatchObject([{ facts: [0], replaced: [{ value: { amount: 98 } }] }]);
});

test('the published value of a target, given whole, is that target', () => {
  const { targets } = corrected().facts;
  const given = targets.map(({ value }) => ({ ...value }));
  expect(corrected(correction(given)).facts.targets.map(({ value }) => value)).toEqual(
    targets.map(({ value }) => value),
  );
});

test('whatever is accepted gives a target whose parts go together', () => {
  const number = fc.constantFrom(12, 15, 98.5, 0, -1);
  const written = fc.record(
    {
      subject: fc.constantFrom('tuyển quân', 'x'),
      kind: fc.constantFrom('result', 'plan'),
      text: fc.constantFrom('x 3', ''),
      comparator: fc.constantFrom(...Object.values(comparatorsOf).flat()),
      amount: fc.oneof(number, fc.tuple(number, number), fc.constant(null)),
      of: fc.oneof(number, fc.constant(null)),
      unit: fc.constantFrom('%', 'thôn', null),
      base: fc.constantFrom('chỉ tiêu', null),
      period: fc.constantFrom('2024', '2024-H3', null),
    },
    { requiredKeys: ['subject', 'kind'] },
  );
  const quotes = ['98%', '12/15', '85 đến 90%', 'hội thao', '98% chỉ tiêu trên giao; thu'];
  fc.assert(
    fc.property(written, fc.constantFrom(...quotes), (value, quote) => {
      const entry = { field: 'targets', value, quote, reason: 'a', by: 'b', on: '2025-02-01' };
      const file = { file: 'corrections/thu.yaml', text: JSON.stringify(entry) };
      const read = readCorrections(file, articleOf(text));
      expect(read.corrections.length + read.diagnostics.length).toBe(1);
      if (read.corrections.length === 0) return;
      const { facts } = extract(articleOf(text), lexicon, read.corrections);
      const target = facts.targets.find(({ basis }) => basis === 'corrected')?.value;
      expect(target).toMatchObject({ subject: value.subject, kind: value.kind });
      if (target === undefined) return;
      expect(comparatorsOf[measureForm(target)]).toContain(target.comparator);
      expect(target.text).not.toBe('');
      if (target.amount === undefined) expect(target.unit ?? target.base).toBeUndefined();
    }),
  );
});
