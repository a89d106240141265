import { describe, expect, test } from 'vitest';
import type { Lexicon } from '../../src/lexicon/lexicon.ts';
import { type LoadedLexicon, loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { type PhraseEntry, phraseHits } from '../../src/lexicon/phrase-trie.ts';
import { nameKey } from '../../src/text/fold.ts';
import { tokenize } from '../../src/text/tokenize.ts';
import { smallLexicon } from '../make/lexicon.ts';

function load(text: string): LoadedLexicon {
  return loadLexicon(new Map([['lexicon/a.yaml', text]]));
}

/** The phrases at the first word of a text, shortest first. */
function startingWith(lexicon: Lexicon, text: string): readonly PhraseEntry[] {
  return phraseHits(lexicon.phrases.findAll(tokenize(text).tokens))
    .filter(({ first }) => first === 0)
    .map(({ entry }) => entry)
    .toReversed();
}

function found(lexicon: Lexicon, text: string): readonly string[] {
  return startingWith(lexicon, text).map(({ kind, id }) => `${kind}:${id}`);
}

describe('phrases', () => {
  const { lexicon, diagnostics } = load(`
version: 1
phrases:
  office:
    - Bí thư
    - {forms: [Chủ tịch, CT]}
  cue/chair: [chủ trì]
  metric:
    - {id: trồng rừng, forms: ["trồng, chăm sóc rừng", trồng rừng]}
`);

  test('load without a diagnostic', () => {
    expect(diagnostics).toEqual([]);
  });

  test.each([
    ['bí thư', ['office:Bí thư']],
    ['CT', ['office:Chủ tịch']],
    ['chủ trì', ['cue/chair:chủ trì']],
    ['trồng, chăm sóc rừng', ['metric:trồng rừng']],
    ['Chủ tịch'.normalize('NFD'), ['office:Chủ tịch']],
    ['chu tich', []],
  ])('"%s" is found as %j', (text, hits) => {
    expect(found(lexicon, text)).toEqual(hits);
  });

  test('are composed even when the file is not', () => {
    const text = 'version: 1\nphrases: {office: [Bí thư]}'.normalize('NFD');
    expect(found(load(text).lexicon, 'Bí thư')).toEqual(['office:Bí thư']);
  });
});

describe('provinces', () => {
  const { lexicon } = load(`
version: 1
provinces:
  - {code: "901", name: Sơn Hà, kind: tỉnh, aliases: [quê chè], successor: Sơn Nam, successorKind: tỉnh}
  - {code: "902", name: Lê Tâm, kind: thành phố, bareName: false, aliases: [thành phố Lê Tâm], successor: Lê Tâm, successorKind: thành phố}
`);
  const capital = (text: string) => {
    return startingWith(lexicon, text).map(({ isCapitalised }) => isCapitalised);
  };

  test('are found by name and alias; a name must have its capital', () => {
    expect(found(lexicon, 'Sơn Hà')).toEqual(['province:901']);
    expect(capital('Sơn Hà')).toEqual([true]);
    expect(found(lexicon, 'quê chè')).toEqual(['province:901']);
    expect(capital('quê chè')).toEqual([false]);
  });

  test('named after a person are found by their full name only', () => {
    expect(found(lexicon, 'Lê Tâm')).toEqual([]);
    expect(found(lexicon, 'Thành phố Lê Tâm')).toEqual(['province:902']);
  });

  test('know what became of them', () => {
    expect(lexicon.provinces[0]).toEqual({
      code: '901',
      name: 'Sơn Hà',
      kind: 'tỉnh',
      aliases: ['quê chè'],
      militaryRegion: undefined,
      successor: 'Sơn Nam',
      successorKind: 'tỉnh',
      successorSince: '2025-07-01',
    });
  });
});

test('several files may hold the same section, in any order', () => {
  const a = ['lexicon/a.yaml', 'version: 1\nabbreviations: [{short: XA, long: xã A}]'] as const;
  const b = ['lexicon/b.yaml', 'version: 1\nabbreviations: [{short: XB, long: xã B}]'] as const;
  const shorts = (files: readonly (readonly [string, string])[]) =>
    loadLexicon(new Map(files)).lexicon.abbreviations.map(({ short }) => short);
  expect(shorts([a, b])).toEqual(['XA', 'XB']);
  expect(shorts([b, a])).toEqual(['XA', 'XB']);
});

test('days, papers, storms and measures are kept by what they are asked for', () => {
  const { lexicon, diagnostics } = load(`
version: 1
fixedDays: [{id: ngày hội làng, monthDay: "03-05", firstYear: 1950, forms: [Ngày hội làng]}]
storms: [{year: 2023, number: 2, name: Gió, landfall: 2023-08-01}]
newspapers: [{code: BSH, name: Báo Sơn Hà}]
measured: {date/day: {right: 3, found: 4}}
`);
  expect(diagnostics).toEqual([]);
  expect(lexicon.fixedDays.get('ngày hội làng')?.firstYear).toBe(1950);
  expect(found(lexicon, 'Ngày hội làng')).toEqual(['fixed-day:ngày hội làng']);
  expect(lexicon.storms[0]?.landfall).toBe('2023-08-01');
  expect(lexicon.newspapers.get('BSH')?.province).toBeUndefined();
  expect(lexicon.measured.get('date/day')).toEqual({ right: 3, found: 4 });
});

describe('a file that does not match is left out and reported with its place', () => {
  test.each([
    ['a wrong value', 'version: 1\nphrases:\n  office: [7]\n', 3, 12, /phrases\.office\.0/u],
    ['a missing key', 'version: 1\nstorms:\n  - {year: 2023}\n', 3, 5, /storms\.0/u],
    ['an unknown key', 'version: 1\nphrase: {}\n', 1, 1, /"phrase"/u],
    ['another version', 'version: 2\n', 1, 10, /version/u],
    ['broken YAML', 'version: 1\nphrases: [a\n', 3, 1, /./u],
    ['a key said twice', 'version: 1\nversion: 1\n', 2, 1, /unique/u],
    ['an empty file', '', 1, 1, /object/u],
    ['a list', '- a\n', 1, 1, /object/u],
    [
      'a day that is no month and day',
      'version: 1\nfixedDays:\n  - {id: a, monthDay: 1-1, firstYear: 1, forms: [a]}\n',
      3,
      23,
      /monthDay/u,
    ],
  ])('%s', (_, text, line, column, reason) => {
    const { lexicon, diagnostics } = load(text);
    const [first] = diagnostics;
    expect(first).toMatchObject({ code: 'LEX001', severity: 'error', file: 'lexicon/a.yaml' });
    expect([first?.position?.line, first?.position?.column]).toEqual([line, column]);
    expect(first?.position?.source).toBe(text.split('\n')[line - 1]);
    expect(first?.message.en).toMatch(reason);
    expect(lexicon.abbreviations).toEqual([]);
  });
});

test('names of the language itself may be words of a list', () => {
  const { lexicon } = load('version: 1\nphrases: {constructor: [toString, __proto__]}');
  expect(found(lexicon, 'tostring')).toEqual(['constructor:toString']);
});

test('words of posts are known by any spelling, and what is short by what it stands for', () => {
  const { posts } = smallLexicon();
  expect(posts.short.get(nameKey('PCT'))).toBe('Phó Chủ tịch');
  expect(posts.sole.has(nameKey('chủ tịch'))).toBe(true);
  expect(posts.former.has(nameKey('nguyên'))).toBe(true);
});
