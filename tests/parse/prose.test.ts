import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown, readMarkdown } from '../../src/parse/markdown.ts';
import { readPlainText } from '../../src/parse/plain-text.ts';
import { readProse } from '../../src/parse/prose.ts';
import { toCanonical } from '../../src/text/normalize.ts';

const words = 'Sáng 8/1, UBND xã tổ chức hội nghị tổng kết, đạt 98,5 % kế hoạch; ông A & bà B dự.';

describe('taken without the parser', () => {
  test.each([
    ['nothing', ''],
    ['blank lines only', ' \n\n   \n'],
    ['one paragraph', words],
    ['paragraphs between blank lines', `${words}\n\n\n \n${words}\n`],
    ['wrapped lines', 'Hội nghị\ntổng kết\nnăm.'],
    ['lines with a blank at their ends', ' Hội nghị \n  tổng kết \n   năm.  \n\nHai.   '],
    ['an ampersand that is no reference', 'Sở GD&ĐT, Sở KH & ĐT, AT&T, QP&AN'],
    ['a sign for less', 'nguồn lực < 5 %, còn <\nhai'],
    ['numbers and dashes that open no list', '2.1 tỷ\n-5 độ\n+84 23\n20.24\n– một\n• hai\n—'],
    ['signs in a line', 'Xã # 5 > huyện = tỉnh ~ 7 - 8 + 9 là 3. Một'],
    ['brackets that are closed only', 'a) hai] ba!'],
    ['dashes in words', 'Hội nghị -- tổng kết - 2024'],
  ])('%s', (_, text) => {
    expect(readProse(text)).toStrictEqual(parseMarkdown(text).blocks);
  });
});

describe('left to the parser', () => {
  test.each([
    ...[
      '# Họp',
      '#',
      '   ## Họp',
      '> Họp',
      '- Họp',
      '+ Họp',
      '* Họp',
      '1. Họp',
      '9) Họp',
      '-',
      '2.',
    ],
    ...['Họp\n===', 'Họp\n---', 'Họp\n= ', '---', '- - -', '***', '___', '~~~\nHọp', '```\nHọp'],
    ...['    Họp', 'Họp\n\n     xã', '\tHọp', 'Họp\txã', 'Họp  \nxã', 'Họp\\\nxã', 'Họp\\*'],
    ...['*Họp*', '_Họp_', '`Họp`', '[Họp](a)', '![Họp](a)', '[Họp]', '[Họp]: a', '<b>Họp</b>'],
    ...[
      '<!-- Họp -->',
      '<https://a.vn>',
      '<5@a.vn>',
      '</p>',
      '<?php',
      '&amp;',
      '&#32;',
      '&eacute;a',
    ],
  ])('%j', (text) => {
    expect(readProse(text)).toBeUndefined();
    expect(readProse(`${words}\n\n${text}\n\n${words}`)).toBeUndefined();
  });
});

const prose = fc.constantFrom(
  ...[
    'Hội nghị',
    ' tổng kết',
    'ộ',
    'e',
    '.',
    ', ',
    ' ',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    '🙂',
    '“',
    '–',
  ],
);
const near = fc.constantFrom(
  ...['#', '# ', '-', '- ', '--', '---\n', '+', '=', '==\n', '>', '> ', '~~', '~~~', '1.', '1. '],
  ...['2024. ', '1234567890. ', '3)', '3) ', ' ', '  ', '   ', '    ', '\t', '  \n', ' \n', '\r\n'],
  ...['&', '&a', '&amp', '&amp;', '&#', '&#769;', '&#xe9;', '&fjlig;', ';', '<', '< ', '<5', '<a'],
  ...['<5@a.vn>', '</', '<!', '>', '`', '``', '*', '**', '_', '[', ']', '[a]: b\n', '](b)', '!'],
  ...['\\', '\0', '\u{301}', '\u{200B}', '\u{A0}', '\u{2028}', '\v', '\u{FEFF}', '\u{D83D}'],
);
const texts = fc
  .array(fc.oneof({ arbitrary: prose, weight: 8 }, { arbitrary: near, weight: 1 }), {
    maxLength: 30,
  })
  .map((parts) => toCanonical(parts.join('')));

describe('what is taken is what the parser gives', () => {
  test('of texts that are nearly Markdown', () => {
    let taken = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const blocks = readProse(text);
        if (blocks === undefined) return;
        taken += 1;
        expect({ blocks, findings: [] }).toStrictEqual(parseMarkdown(text));
      }),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(200);
  });

  const corpus = ['invented', 'written', 'seeds', 'chains'].flatMap((folder) =>
    readdirSync(`tests/corpus/${folder}`)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => `tests/corpus/${folder}/${name}`),
  );

  test.each(corpus)('of %s', (file) => {
    const text = toCanonical(readFileSync(file, 'utf8'));
    expect(readMarkdown(text)).toStrictEqual(parseMarkdown(text));
  });
});

test('plain text of wrapped lines is what the parser gives of the same lines', () => {
  const line = fc
    .array(fc.constantFrom('Hội', 'nghị', 'xã', 'và', '8/1,', '98,5', 'kết.'), { minLength: 1 })
    .map((all) => all.join(' ').slice(0, 110).trim());
  const blank = fc.constantFrom('', ' ', '  ');
  const lines = fc
    .array(fc.tuple(blank, line), { minLength: 2, maxLength: 5 })
    .map((all) => all.map(([indent, text]) => `${indent}${text}`).join('\n'));
  fc.assert(
    fc.property(fc.array(lines, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const text = paragraphs.join('\n\n');
      expect(readPlainText(text)).toStrictEqual(parseMarkdown(text).blocks);
    }),
  );
});
