import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toneKey } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokenize.ts';

function texts(text: string): readonly string[] {
  return tokenize(text).tokens.map((token) => token.text);
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
      tokenize('Ủy 02 – b').tokens.map(({ kind, isCapitalised, key }) => [
        kind,
        isCapitalised,
        key,
      ]),
    ).toEqual([
      ['word', true, 'uy4'],
      ['number', false, '02'],
      ['mark', false, '-'],
      ['word', false, 'b'],
    ]);
  });

  test.each(['-', '‐', '‑', '–', '—', '−'])('give the dash %s one key', (dash) => {
    expect(tokenize(dash).tokens[0]?.key).toBe('-');
  });

  test.each(['"', '“', '”', '„', '«', '»'])('give the quote %s one key', (quote) => {
    expect(tokenize(quote).tokens[0]?.key).toBe('"');
  });

  test('say whether white space stands before them', () => {
    const spaced = tokenize(' a b,c\nd').tokens.map(({ text, hasSpaceBefore }) => [
      text,
      hasSpaceBefore,
    ]);
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
        const { tokens, starts } = tokenize(text);
        const places = tokens.map((token, at) => {
          const start = starts[at] ?? Number.NaN;
          return { start, end: start + token.text.length, token };
        });
        for (const { start, end, token } of places) expect(text.slice(start, end)).toBe(token.text);
        const rest = places.reduceRight(
          (left, { start, end }) => left.slice(0, start) + left.slice(end),
          text,
        );
        expect(rest.trim()).toBe('');
        expect(starts).toHaveLength(tokens.length);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      }),
    );
  });

  test('have the same keys in composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aộĐữ 1,.’-') }), (text) => {
        const keys = (one: string) => tokenize(one).tokens.map(({ key }) => key);
        expect(keys(text.normalize('NFD'))).toEqual(keys(text));
      }),
    );
  });

  test('of a word are its tone key', () => {
    expect(tokenize('Hoà').tokens[0]?.key).toBe(toneKey('hòa'));
  });

  test('of a megabyte without a space take no time', () => {
    expect(tokenize('a'.repeat(1_000_000)).tokens).toHaveLength(1);
    expect(tokenize('1.'.repeat(100_000)).tokens).toHaveLength(2);
    expect(tokenize("a'".repeat(100_000)).tokens).toHaveLength(2);
  });
});
