import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnosticsPage } from '../../src/docs/diagnostics-page.ts';
import { problems } from '../../src/docs/problems.ts';
import { ruleIds, rulesPage } from '../../src/docs/rules-page.ts';
import { projectLexicon } from '../make/lexicon.ts';

const lexicon = projectLexicon();
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'));

/** What a pattern with one group finds in the sources, once each, sorted. */
function found(pattern: RegExp): readonly string[] {
  const all = sources.flatMap((text) => Array.from(text.matchAll(pattern), ([, one = '']) => one));
  return [...new Set(all)].sort();
}

test.each([
  ['docs/rules.md', rulesPage(lexicon)],
  ['docs/diagnostics.md', diagnosticsPage()],
])('%s is what `npm run docs` makes', (file, text) => {
  expect(readFileSync(file, 'utf8')).toBe(text);
});

test('every code the program can print is explained, and no other', () => {
  const printed = found(/'((?:ART|CFG|COR|LEX|OUT|SIT|TPL|USE)\d{3})'/gu);
  expect(Object.keys(problems).sort()).toEqual(printed);
  for (const code of printed) expect(diagnosticsPage()).toContain(`| ${code} |`);
});

test('every rule that was measured or named in the program is explained', () => {
  const named = found(/\brule(?:: |Rule = )'([a-z-]+\/[a-z-]+)'/giu);
  expect(ruleIds).toEqual(expect.arrayContaining([...lexicon.measured.keys(), ...named]));
});
