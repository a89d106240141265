import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';

const files = readdirSync('lexicon')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => [`lexicon/${name}`, readFileSync(`lexicon/${name}`, 'utf8')] as const);
const { lexicon, diagnostics } = loadLexicon(new Map(files));

test('every word list matches its schema', () => {
  expect(diagnostics).toEqual([]);
});

test.each(files)('%s is written in composed letters', (_, text) => {
  expect(text).toBe(text.normalize('NFC'));
});

describe('the provinces', () => {
  const { provinces } = lexicon;

  test('are the 63 that were until 30/6/2025, each with a code of its own', () => {
    expect(provinces).toHaveLength(63);
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(63);
    expect(new Set(provinces.map(({ name }) => name)).size).toBe(63);
  });

  test('became 34, six of them cities', () => {
    const successors = new Map(
      provinces.map(({ successor, successorKind }) => [successor, successorKind]),
    );
    expect(successors.size).toBe(34);
    expect([...successors.values()].filter((kind) => kind === 'thành phố')).toHaveLength(6);
    for (const { successor, successorKind } of provinces) {
      expect(successors.get(successor)).toBe(successorKind);
    }
  });

  test('have no spelling in common', () => {
    const spellings = provinces.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(spellings.filter((one, index) => spellings.indexOf(one) !== index)).toEqual([]);
  });

  test('hold every newspaper that says where it is from', () => {
    const codes = new Set(provinces.map(({ code }) => code));
    for (const { province } of lexicon.newspapers.values()) {
      if (province !== undefined) expect(codes).toContain(province);
    }
  });
});

test('no short form stands for two things', () => {
  const shorts = lexicon.abbreviations.map(({ short }) => short);
  expect(shorts.filter((short, index) => shorts.indexOf(short) !== index)).toEqual([]);
});
