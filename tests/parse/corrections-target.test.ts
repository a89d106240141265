import { describe, expect, test } from 'vitest';
import { readCorrections } from '../../src/parse/corrections.ts';
import { articleOf } from '../make/article.ts';

const article = articleOf('Năm 2024, tuyển quân đạt 98%.');
const signed = 'reason: Đọc nhầm.\nby: Mai\non: 2024-06-01\nfield: targets\n';

function read(value: string) {
  return readCorrections({ file: 'corrections/thu.yaml', text: `${signed}${value}\n` }, article);
}

const quoted = /"[^"]*"/gu;
const least = { subject: 'tuyển quân', kind: 'result' };

describe('a target is given', () => {
  test.each([
    ['its subject and kind', '{subject: tuyển quân, kind: result}', least],
    ['a number', '{subject: tuyển quân, kind: result, amount: 98}', { ...least, amount: 98 }],
    ['decimals', '{subject: tuyển quân, kind: result, amount: 98.25}', { ...least, amount: 98.25 }],
    ['a small share', '{subject: tuyển quân, kind: result, amount: 0.125}', { amount: 0.125 }],
    ['less than nothing', '{subject: tuyển quân, kind: result, amount: -2}', { amount: -2 }],
    ['zeros in front', '{subject: tuyển quân, kind: result, amount: 02}', { amount: 2 }],
    ['two numbers', '{subject: tuyển quân, kind: plan, amount: [85, 90]}', { amount: [85, 90] }],
    ['a whole', '{subject: x, kind: plan, amount: 12, of: 15}', { amount: 12, of: 15 }],
    [
      'a rank',
      '{subject: x, kind: plan, amount: 3, of: 8, comparator: rank}',
      { amount: 3, of: 8 },
    ],
    ['a change', '{subject: x, kind: plan, amount: [1, 1.5], comparator: decrease}', {}],
    ['a unit', '{subject: x, kind: plan, amount: 98, unit: "%", base: chỉ tiêu}', { unit: '%' }],
    ['a bound', '{subject: x, kind: plan, amount: 98, comparator: ge}', { comparator: 'ge' }],
    ['no number', '{subject: x, kind: plan, amount: null}', { amount: null }],
    ['words only', '{subject: x, kind: plan, comparator: qualitative}', {}],
    ['an actor', '{subject: x, kind: plan, actor: UBND xã}', { actor: 'UBND xã' }],
    ['no actor', '{subject: x, kind: plan, actor: ~}', { actor: null }],
    ['a clause', '{subject: x, kind: plan, text: "x, đạt giải"}', { text: 'x, đạt giải' }],
  ])('%s', (_, value, wanted) => {
    const { corrections, diagnostics } = read(`value: ${value}`);
    expect(diagnostics).toEqual([]);
    expect(corrections).toMatchObject([{ field: 'targets', values: [wanted] }]);
  });

  test.each(['2025', '2025-H1', '2025-Q4', '2025-06', '2025/2030', '2025-01/2025-09'])(
    'the period %s',
    (period) => {
      const { corrections } = read(`value: {subject: x, kind: plan, period: ${period}}`);
      expect(corrections).toMatchObject([{ values: [{ period }] }]);
    },
  );

  test('in lines of their own, with nothing that was not said', () => {
    const { corrections } = read('value:\n  subject: tuyển quân\n  kind: result\n  amount: 98');
    expect(corrections).toMatchObject([{ field: 'targets' }]);
    expect(corrections[0]?.values).toEqual([{ ...least, amount: 98 }]);
  });

  test('as several', () => {
    const { corrections } = read(
      'value:\n- {subject: a, kind: plan, amount: [1, 2]}\n- {subject: b, kind: result}',
    );
    expect(corrections[0]?.values).toEqual([
      { subject: 'a', kind: 'plan', amount: [1, 2] },
      { subject: 'b', kind: 'result' },
    ]);
  });

  test('as the record publishes them', () => {
    const value = {
      text: 'tuyển quân đạt 98% chỉ tiêu',
      subject: 'tuyển quân',
      comparator: 'eq',
      amount: 98,
      of: null,
      unit: '%',
      base: 'chỉ tiêu',
      kind: 'result',
      period: '2024',
      actor: null,
    };
    expect(read(`value: ${JSON.stringify([value])}`).corrections[0]?.values).toEqual([value]);
  });

  test.each(['null', '~', ''])('as none, by «%s»', (value) => {
    expect(read(`value: ${value}`).corrections).toMatchObject([{ field: 'targets', values: [] }]);
    const { corrections } = read(`value: ${value}\nquote: tuyển quân`);
    expect(corrections).toMatchObject([{ values: [], span: { start: 10, end: 20 } }]);
  });
});

/** The value, the place of what is wrong, words of the message; the first of them in both languages. */
describe('a target is refused', () => {
  const rest = 'subject: x, kind: plan';

  test.each([
    ['words', '100%', 5, 8, '"value"', '"100%"', 'null'],
    ['a list of words', '[tuyển quân]', 5, 9, '"value"', '"tuyển quân"', 'subject, kind'],
    ['an empty list', '[]', 5, 8, '"value"', '"[]"', 'subject, kind'],
    ['none among others', `[{${rest}}, null]`, 5, 35, '"value"', '"null"', 'subject, kind'],
    ['no subject', '{kind: plan}', 5, 8, '"subject"', 'thiếu', 'thiếu'],
    ['no kind', '{subject: x}', 5, 8, '"kind"', 'thiếu', 'thiếu'],
    ['no kind in a list', `[{${rest}}, {subject: y}]`, 5, 35, '"kind"', 'thiếu', 'thiếu'],
    ['an unknown key', `{${rest}, amout: 3}`, 5, 33, '"amout"', '"amount"', 'comparator'],
    ['a key of the language', `{${rest}, __proto__: 3}`, 5, 33, '"__proto__"', 'Có:', 'subject'],
    ['an unknown kind', '{subject: x, kind: goal}', 5, 27, '"kind"', '"goal"', 'result'],
    ['no words', '{subject: "", kind: plan}', 5, 18, '"subject"', '""', 'một dòng chữ'],
    ['a subject of nothing', '{subject: null, kind: plan}', 5, 18, '"subject"', '"null"', 'chữ'],
    ['a list of actors', `{${rest}, actor: [A, B]}`, 5, 40, '"actor"', '"[A, B]"', 'null'],
    ['an amount in words', `{${rest}, amount: 98%}`, 5, 41, '"amount"', '"98%"', '98.5'],
    ['a decimal comma', `{${rest}, amount: "98,5"}`, 5, 41, '"amount"', '98,5', '98.5'],
    ['marks for thousands', `{${rest}, amount: 1.200}`, 5, 41, '"amount"', '"1.200"', '1200'],
    ['endless digits', `{${rest}, amount: ${'9'.repeat(40)}}`, 5, 41, '"amount"', '999', '1200'],
    ['no number', `{${rest}, amount: .inf}`, 5, 41, '"amount"', '".inf"', '1200'],
    ['three amounts', `{${rest}, amount: [1, 2, 3]}`, 5, 41, '"amount"', '"[1, 2, 3]"', 'từ, đến'],
    ['a falling range', `{${rest}, amount: [90, 85]}`, 5, 41, '"amount"', 'nhỏ', 'lớn'],
    ['a whole of nothing', `{${rest}, amount: 1, of: 0}`, 5, 48, '"of"', '"0"', 'lớn hơn 0'],
    ['a whole of two', `{${rest}, amount: [1, 2], of: 9}`, 5, 53, '"of"', 'hai', '"amount"'],
    ['a whole alone', `{${rest}, of: 15}`, 5, 37, '"of"', '"amount"', 'thiếu'],
    ['a unit alone', `{${rest}, unit: "%"}`, 5, 39, '"unit"', '"amount"', 'thiếu'],
    ['a base alone', `{${rest}, base: chỉ tiêu}`, 5, 39, '"base"', '"amount"', 'thiếu'],
    ['a bound alone', `{${rest}, comparator: ge}`, 5, 45, '"comparator"', '"amount"', 'thiếu'],
    ['an unknown bound', `{${rest}, comparator: hơn}`, 5, 45, '"comparator"', '"hơn"', 'approx'],
    [
      'two numbers without a between',
      `{${rest}, amount: [1, 2], comparator: ge}`,
      5,
      61,
      '"comparator"',
      '"ge"',
      'between',
    ],
    [
      'a number that is not told',
      `{${rest}, amount: 98, comparator: qualitative}`,
      5,
      57,
      '"comparator"',
      '"qualitative"',
      'eq, ge',
    ],
    [
      'a ratio of no whole',
      `{${rest}, amount: 12, comparator: ratio}`,
      5,
      57,
      '"comparator"',
      '"ratio"',
      'eq, ge',
    ],
    ['an unknown period', `{${rest}, period: quý 1}`, 5, 41, '"period"', '"quý 1"', '2025-Q3'],
    ['a month that is none', `{${rest}, period: 2025-13}`, 5, 41, '"period"', '2025-13', '2025-06'],
    ['a falling term', `{${rest}, period: 2030/2025}`, 5, 41, '"period"', '2030/2025', '2025/2030'],
    ['a term of three', `{${rest}, period: 2020/2025/2030}`, 5, 41, '"period"', '2020/', '2025'],
    ['a mixed term', `{${rest}, period: 2025/2025-06}`, 5, 41, '"period"', '2025/', '2025-06'],
  ])('with %s', (_, value, line, column, ...said) => {
    const { corrections, diagnostics } = read(`value: ${value}`);
    expect(corrections).toEqual([]);
    expect(diagnostics).toMatchObject([
      { code: 'COR002', file: 'corrections/thu.yaml', position: { line, column } },
    ]);
    const { message, hint } = diagnostics[0] ?? {};
    for (const words of said) expect(message?.vi).toContain(words);
    expect(message?.en).toContain(said[0]);
    expect(message?.en.replaceAll(quoted, '')).not.toMatch(/[à-ỹ]/u);
    expect(hint?.vi).toContain('subject: tuyển quân');
    expect(hint?.en).toContain('subject: tuyển quân');
  });

  test('with the place of a key on a line of its own', () => {
    const { diagnostics } = read('value:\n- subject: x\n  kind: plan\n- subject: y\n  kind: goal');
    expect(diagnostics).toMatchObject([
      { position: { line: 9, column: 9, length: 4, source: '  kind: goal' } },
    ]);
    expect(diagnostics[0]?.message).toEqual({
      vi: 'đính chính viết sai: "kind" phải là result (kết quả) hoặc plan (đề ra), không phải "goal"',
      en: 'the correction is wrong: "kind" must be result or plan, not "goal"',
    });
  });

  test('with a sign that YAML keeps for itself, in words', () => {
    const { diagnostics } = read('value: {subject: x, kind: plan, amount: 98, unit: %}');
    expect(diagnostics).toMatchObject([{ code: 'COR002', position: { line: 5, column: 51 } }]);
    expect(diagnostics[0]?.message.vi).toContain('mở đầu bằng % phải nằm trong dấu nháy');
    expect(diagnostics[0]?.message.en).toContain('begins with % must stand in quotes');
  });

  test('without a value at all', () => {
    const { diagnostics } = read('quote: tuyển quân');
    expect(diagnostics).toMatchObject([{ code: 'COR002', position: { line: 1, column: 1 } }]);
    expect(diagnostics[0]?.message.vi).toContain('thiếu "value"');
  });
});

test('words of other fields are not written as targets are', () => {
  const text = 'reason: a\nby: b\non: 2024-06-01\nfield: chair\nvalue: {subject: x, kind: plan}\n';
  const { diagnostics } = readCorrections({ file: 'corrections/thu.yaml', text }, article);
  expect(diagnostics).toMatchObject([{ code: 'COR002', position: { line: 5, column: 8 } }]);
  expect(diagnostics[0]?.message.vi).toContain('một danh sách, hoặc null');
});

test('targets of a list of corrections have their places too', () => {
  const entry = `reason: a, by: b, on: 2024-06-01, field: targets`;
  const good = `- {${entry}, value: [{subject: x, kind: plan, amount: [85, 90]}]}`;
  const wrong = `- {${entry}, quote: tuyển quân, value: [{subject: x, kind: plan, amount: [85, b]}]}`;
  const file = { file: 'corrections/thu.yaml', text: `${good}\n${wrong}\n` };
  const { corrections, diagnostics } = readCorrections(file, article);
  expect(corrections).toMatchObject([{ values: [{ amount: [85, 90] }] }]);
  const column = wrong.indexOf('[85') + 1;
  expect(diagnostics).toMatchObject([{ position: { line: 2, column } }]);
});
