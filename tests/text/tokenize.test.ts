import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toneKey } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokenize.ts';

function texts(text: string): readonly string[] {
  return tokenize(text).map((token) => token.text);
}

describe('tokens', () => {
  test.each([
    ['Sáng 08/01, đạt 1.250,5 tỷ', ['Sáng', '08', '/', '01', ',', 'đạt', '1.250,5', 'tỷ']],
    ['ngày 8.1.2025.', ['ngày', '8.1.2025', '.']],
    ['đạt 5,2%; 12/15 xã', ['đạt', '5,2', '%', ';', '12', '/', '15', 'xã']],
    ['PGS.TS. Lê', ['PGS', '.', 'TS', '.', 'Lê']],
    ['GD&ĐT', ['GD', '&', 'ĐT']],
    ["H'Bơ, H’Mông", ["H'Bơ", ',', 'H’Mông']],
    ['“mẫu mực"', ['“', 'mẫu', 'mực', '"']],
    ['2025–2030', ['2025', '–', '2030']],
    ['Nhân dân... và…', ['Nhân', 'dân', '...', 'và', '…']],
    ['địa phương./.', ['địa', 'phương', '.', '/', '.']],
    ['100m², 🙂', ['100', 'm²', ',', '🙂']],
    [' \n\t', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  test('know what they are', () => {
    expect(
      tokenize('Ủy 02 – b').map(({ kind, isCapitalised, key }) => [kind, isCapitalised, key]),
    ).toEqual([
      ['word', true, 'uy4'],
      ['number', false, '02'],
      ['mark', false, '-'],
      ['word', false, 'b'],
    ]);
  });

  test.each(['-', '‐', '‑', '–', '—', '−'])('give the dash %s one key', (dash) => {
    expect(tokenize(dash)[0]?.key).toBe('-');
  });

  test.each(['"', '“', '”', '„', '«', '»'])('give the quote %s one key', (quote) => {
    expect(tokenize(quote)[0]?.key).toBe('"');
  });

  test('say whether white space stands before them', () => {
    const spaced = tokenize(' a b,c\nd').map(({ text, hasSpaceBefore }) => [text, hasSpaceBefore]);
    expect(spaced).toEqual([
      ['a', true],
      ['b', true],
      [',', false],
      ['c', false],
      ['d', true],
    ]);
  });

  test('cover every character but white space, in order, and slice to their text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const tokens = tokenize(text);
        for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
        const rest = tokens.reduceRight(
          (left, { start, end }) => left.slice(0, start) + left.slice(end),
          text,
        );
        expect(rest.trim()).toBe('');
        expect(tokens.map(({ start }) => start)).toEqual(
          tokens.map(({ start }) => start).toSorted((a, b) => a - b),
        );
      }),
    );
  });

  test('have the same keys in composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aộĐữ 1,.’-') }), (text) => {
        const keys = (one: string) => tokenize(one).map(({ key }) => key);
        expect(keys(text.normalize('NFD'))).toEqual(keys(text));
      }),
    );
  });

  test('of a word are its tone key', () => {
    expect(tokenize('Hoà')[0]?.key).toBe(toneKey('hòa'));
  });

  test('of a megabyte without a space take no time', () => {
    expect(tokenize('a'.repeat(1_000_000))).toHaveLength(1);
    expect(tokenize('1.'.repeat(100_000))).toHaveLength(2);
    expect(tokenize("a'".repeat(100_000))).toHaveLength(2);
  });
});
