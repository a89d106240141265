import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { readTheme } from '../pages/theme.ts';

const theme = readTheme();
const templates = [...theme].filter(([path]) => path.endsWith('.hbs'));
const catalogue: Readonly<Record<string, string>> = JSON.parse(
  theme.get('strings/vi.json') ?? '{}',
);

describe.each(templates)('%s', (_, source) => {
  test('prints raw only what our own escaping made', () => {
    const raw = [...source.matchAll(/\{\{\{\s*(?<name>[^}]*?)\s*\}\}\}|\{\{&/gu)];
    for (const match of raw) expect(match.groups?.['name']).toMatch(/^[a-z.]*[a-zA-Z]Html$/u);
  });

  test('has no inline script, style or handler', () => {
    expect(source).not.toMatch(
      /<style|\sstyle=|\son[a-z]+=|<script(?! type="application\/(?:ld\+)?json"| src="\{\{)/u,
    );
  });

  test('uses words the catalogue has, and writes none of its own', () => {
    const keys = [...source.matchAll(/[{(]t "(?<key>[^"]+)"/gu)].map(
      (match) => match.groups?.['key'] ?? '',
    );
    expect(keys.filter((key) => catalogue[key] === undefined)).toEqual([]);
    const words = source.replace(/\{\{[\s\S]*?\}\}/gu, '').replace(/<[^>]*>/gu, '');
    expect(words).not.toMatch(/[À-ỹ]/u);
  });
});

test('the catalogue says each key once', () => {
  const keys = [...(theme.get('strings/vi.json') ?? '').matchAll(/^ {2}"(?<key>[^"]+)":/gmu)];
  expect(keys).toHaveLength(Object.keys(catalogue).length);
});

describe('the style sheet', () => {
  const css = readFileSync('templates/assets/style.css', 'utf8');

  test('loads nothing from elsewhere', () => {
    const urls = [...css.matchAll(/url\("?(?<url>[^")]+)/gu)].map((match) => match.groups?.['url']);
    expect(urls.length).toBeGreaterThan(0);
    for (const url of urls) expect(url).toMatch(/^fonts\/[a-z0-9-]+\.woff2$/u);
    expect(css).not.toContain('@import');
  });
});
