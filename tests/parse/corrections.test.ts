import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorrections } from '../../src/parse/corrections.ts';
import { articleOf } from '../make/article.ts';

const article = articleOf('Sáng 17/5, ông Hà An chủ trì họp.\n\nÔng Hà An kết luận.');
const signed = 'reason: Đọc nhầm.\nby: Mai\non: 1/6/2024\n';

function read(text: string) {
  return readCorrections({ file: 'corrections/thu.yaml', text }, article);
}

describe('a correction is read', () => {
  test('with who gave it, when and why', () => {
    const { corrections, diagnostics } = read(`${signed}field: chair\nvalue: ông Hà Ân\n`);
    expect(diagnostics).toEqual([]);
    expect(corrections).toEqual([
      {
        field: 'chair',
        values: ['ông Hà Ân'],
        span: undefined,
        note: { reason: 'Đọc nhầm.', by: 'Mai', on: '2024-06-01' },
        file: 'corrections/thu.yaml',
        position: { line: 4, column: 8, length: 5, source: 'field: chair' },
      },
    ]);
  });

  test.each([
    ['[Hà Ân, các xã]', ['Hà Ân', 'các xã']],
    ['null', []],
    ['~', []],
    ['', []],
    ['2025', ['2025']],
  ])('with the value «%s» as %j', (value, values) => {
    const [correction] = read(`${signed}field: chair\nvalue: ${value}\n`).corrections;
    expect(correction?.values).toEqual(values);
  });

  test.each([
    ['2024-05-18', '2024-05-18'],
    ['18/5/2024', '2024-05-18'],
    ['2024-05', '2024-05'],
    ['2024-05-18/2024-05-19', '2024-05-18/2024-05-19'],
  ])('with the date %s', (value, iso) => {
    expect(read(`${signed}field: date\nvalue: ${value}\n`).corrections[0]?.values).toEqual([iso]);
  });

  test.each(['2024-05-19/2024-05-18', '2024-05/2024-06', '2024', 'sáng 18/5', '2024-02-30'])(
    'but not with the date %s',
    (value) => {
      const { corrections, diagnostics } = read(`${signed}field: date\nvalue: ${value}\n`);
      expect(corrections).toEqual([]);
      expect(diagnostics).toMatchObject([{ code: 'COR002' }]);
    },
  );
});

describe('a quote', () => {
  test('has its place in the article, however its letters are composed', () => {
    const quote = 'chủ trì họp'.normalize('NFD');
    const [correction] = read(`${signed}field: chair\nvalue: null\nquote: ${quote}\n`).corrections;
    expect(correction?.span).toEqual({ start: 21, end: 32 });
  });

  test.each([
    ['Hà Ân', 'COR003'],
    ['Chủ trì họp', 'COR003'],
    ['Hà An', 'COR004'],
  ])('«%s» that is not there once is refused with %s', (quote, code) => {
    const { corrections, diagnostics } = read(
      `${signed}field: chair\nvalue: null\nquote: ${quote}`,
    );
    expect(corrections).toEqual([]);
    expect(diagnostics).toMatchObject([{ code, position: { line: 6, column: 8 } }]);
  });

  test('is not looked for in the front matter', () => {
    const text = '---\ntitle: Giao ban\n---\nHọp giao ban.';
    const body = articleOf('Họp giao ban.');
    const blocks = body.blocks.map((block) => ({ ...block, span: { start: 24, end: 37 } }));
    const file = { file: 'a', text: `${signed}field: event\nvalue: Họp\nquote: Giao ban` };
    const { diagnostics } = readCorrections(file, { ...body, text, blocks });
    expect(diagnostics).toMatchObject([{ code: 'COR003' }]);
  });
});

test('one wrong correction does not hide the others', () => {
  const entry = 'reason: a, by: b, on: 2024-06-01';
  const { corrections, diagnostics } = read(
    `- {field: date, value: 2024-05-18, ${entry}}\n- {field: dtae, value: x, ${entry}}\n- 7\n`,
  );
  expect(corrections.map(({ field }) => field)).toEqual(['date']);
  expect(diagnostics.map(({ position }) => position?.line)).toEqual([3, 2]);
  expect(diagnostics[1]?.message.vi).toContain('có phải "date"?');
});

test.each([
  ['nothing', ''],
  ['deep brackets', '['.repeat(20_000)],
  ['deep lists', '- '.repeat(20_000)],
  ['a large file', `# ${'x'.repeat(70_000)}`],
  ['a bomb', `a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]`],
  ['a key of the language', `${signed}field: chair\nvalue: null\n__proto__: {x: 1}`],
])('%s is refused in words', (_, text) => {
  const { corrections, diagnostics } = read(text);
  expect(corrections).toEqual([]);
  expect(diagnostics.map(({ code }) => code)).toEqual(['COR002']);
});

test('any text gives an answer', () => {
  const piece = fc.constantFrom(
    ...[
      'field',
      'value',
      ': ',
      '- ',
      '\n',
      'chair',
      '[',
      ']',
      '{',
      '}',
      ',',
      '"',
      '&a',
      '*a',
      '!!',
    ],
    ...['null', '2024-05-18', '  ', '#', '|', '>', '?', '---', '\t', 'on', 'reason', 'Hà An'],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { corrections, diagnostics } = read(pieces.join(''));
      expect(corrections.length + diagnostics.length).toBeGreaterThan(0);
    }),
  );
});
