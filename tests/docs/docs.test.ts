import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnosticsPage } from '../../src/docs/diagnostics-page.ts';
import { problems } from '../../src/docs/problems.ts';
import { ruleIds, rulesPage } from '../../src/docs/rules-page.ts';
import { readCorrections } from '../../src/parse/corrections.ts';
import { articleOf } from '../make/article.ts';
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
  const printed = found(/'((?:ART|CFG|COR|LEX|OUT|PEO|SIT|TPL|USE)\d{3})'/gu);
  expect(Object.keys(problems).sort()).toEqual(printed);
  for (const code of printed) expect(diagnosticsPage()).toContain(`| ${code} |`);
});

test('every rule that was measured or named in the program is explained', () => {
  const named = found(/\brule(?:: |Rule = )'([a-z-]+\/[a-z-]+)'/giu);
  expect(ruleIds).toEqual(expect.arrayContaining([...lexicon.measured.keys(), ...named]));
});

test('the corrections the README shows can be read', () => {
  const readme = readFileSync('README.md', 'utf8');
  const examples = Array.from(
    readme.matchAll(/^```yaml\n(field: .*?)^```$/gmsu),
    ([, one = '']) => one,
  );
  const fields = examples.map((text) => {
    const quote = /^quote: (.*?)(?: {2,}#.*)?$/mu.exec(text)?.[1] ?? '';
    const read = readCorrections({ file: 'corrections/a.yaml', text }, articleOf(`${quote}.`));
    expect(read.diagnostics).toEqual([]);
    return read.corrections.map(({ field }) => field);
  });
  expect(fields).toEqual([['chair'], ['targets']]);
});
