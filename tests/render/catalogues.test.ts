import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parsePattern } from '../../src/render/pattern.ts';
import { readTheme } from '../pages/theme.ts';

type Catalogue = Readonly<Record<string, string>>;

const theme = readTheme();
const vi = catalogue('vi');
const en = catalogue('en');

function catalogue(language: string): Catalogue {
  return JSON.parse(theme.get(`strings/${language}.json`) ?? '') as Catalogue;
}

/** Values a pattern shows; a form that only agrees with one is a matter of its language. */
function shown(pattern: string): readonly string[] {
  const names = parsePattern(pattern).parts.flatMap((part) =>
    typeof part === 'string' || part.forms !== undefined ? [] : [part.name],
  );
  return [...new Set(names)].sort();
}

test('both catalogues have the same keys', () => {
  const lacking = (of: Catalogue, other: Catalogue) =>
    Object.keys(other).filter((key) => of[key] === undefined);
  expect({ vi: lacking(vi, en), en: lacking(en, vi) }).toEqual({ vi: [], en: [] });
});

test('both catalogues say each key once', () => {
  for (const [language, words] of Object.entries({ vi, en })) {
    const source = theme.get(`strings/${language}.json`) ?? '';
    expect([...source.matchAll(/^ {2}"[^"]+":/gmu)]).toHaveLength(Object.keys(words).length);
  }
});

test('both catalogues show the same values under a key', () => {
  const keys = Object.keys(vi).filter((key) => !key.startsWith('format.'));
  const differing = keys.filter((key) => `${shown(vi[key] ?? '')}` !== `${shown(en[key] ?? '')}`);
  expect(differing).toEqual([]);
});

test('a form agrees with a value the Vietnamese words show, or stands beside it', () => {
  const forms = Object.entries(en).flatMap(([key, pattern]) =>
    parsePattern(pattern).parts.flatMap((part) =>
      typeof part === 'string' || part.forms === undefined ? [] : [{ key, name: part.name }],
    ),
  );
  const astray = forms.filter(
    ({ key, name }) => !shown(vi[key] ?? '').includes(name) && !key.startsWith('home.counts.'),
  );
  expect(astray).toEqual([]);
});

test('dates are written with the fields a date has', () => {
  const known: Readonly<Record<string, readonly string[]>> = {
    'format.day': ['d', 'dd', 'mm', 'monthName', 'year'],
    'format.month': ['mm', 'monthName', 'year'],
    'format.year': ['year'],
    'format.dayOfMonth': ['d', 'dd', 'mm', 'monthName'],
    'format.dayAlone': ['d', 'dd'],
  };
  const formats = Object.keys(vi).filter((key) => key.startsWith('format.'));
  expect(formats).toEqual(Object.keys(known));
  for (const key of formats) {
    for (const words of [vi, en])
      expect(known[key]).toEqual(expect.arrayContaining(shown(words[key] ?? '') as string[]));
  }
});

test('English is English: no letter of Vietnamese', () => {
  const strange = Object.entries(en).filter(([, words]) => /[À-ÖØ-öø-ɏḀ-ỿ]/u.test(words));
  expect(strange).toEqual([]);
});

describe('every key', () => {
  const folders = ['src/pages', 'src/render', 'templates'];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:ts|hbs)$/u.test(path))
      .map((path) => readFileSync(`${folder}/${path}`, 'utf8')),
  );
  const literals = new Set<string>();
  const families = new Set<string>();
  for (const source of sources) {
    for (const [, key = ''] of source.matchAll(/['"]([a-zA-Z][a-zA-Z.-]*)['"]/gu)) {
      literals.add(key);
    }
    for (const [, key = ''] of source.matchAll(/['"]([a-zA-Z]+\.[a-zA-Z0-9.-]+)['"]/gu)) {
      literals.add(key);
    }
    for (const [, key = ''] of source.matchAll(/`([a-zA-Z]+\.[^`\s]*)`/gu)) families.add(key);
    for (const [, first = ''] of source.matchAll(/\(key "([a-zA-Z.-]+)" [a-zA-Z.]+\)/gu)) {
      families.add(`${first}.\${}`);
    }
  }
  const patterns = [...families]
    .filter((family) => /^[a-zA-Z]+\.[^`]*\$\{/u.test(family))
    .map(
      (family) =>
        new RegExp(
          `^${family
            .split(/\$\{[^}]*\}/u)
            .map(literally)
            .join('[a-zA-Z0-9-]+(?:\\.positions|\\.kind)?')}$`,
          'u',
        ),
    );

  test('of the catalogues is used', () => {
    const unused = Object.keys(vi).filter(
      (key) => !literals.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  test('that a page or template names is in the catalogues', () => {
    const named = sources.flatMap((source) =>
      Array.from(
        source.matchAll(/(?:\bphrase\(\s*'|[{(]t ")([a-zA-Z][a-zA-Z0-9.-]*)['"]/gu),
        ([, key = '']) => key,
      ),
    );
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((key) => vi[key] === undefined)).toEqual([]);
  });

  function literally(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  }
});

describe('no word of the interface is written in a program', () => {
  /** Names and words that pages look for in texts, which are no words of the interface. */
  const allowed = ["'Kỷ Yếu'", "'AĂÂBCDĐEÊFGHIJKLMNOÔƠPQRSTUƯVWXYZ'"];
  const literal = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/gu;

  test.each(['src/pages', 'src/render'])('%s', (folder) => {
    const found = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .flatMap((path) => {
        const code = readFileSync(`${folder}/${path}`, 'utf8')
          .replace(/\/\*[\s\S]*?\*\//gu, '')
          .replace(/\/\/.*$/gmu, '');
        return Array.from(code.matchAll(literal), ([text]) => text)
          .filter((text) => /[À-ÖØ-öø-ɏḀ-ỿ]/u.test(text) && !allowed.includes(text))
          .filter((text) => !/^'[ĂÂĐÊÔƠƯ]'$/u.test(text))
          .map((text) => `${path}: ${text}`);
      });
    expect(found).toEqual([]);
  });
});
