import { describe, expect, test } from 'vitest';
import { dateRules } from '../../src/extract/choose/date-rules.ts';
import { spanOf } from '../../src/extract/rule.ts';
import { projectLexicon } from './article-of.ts';
import { readingOf } from './reading-of.ts';

const lexicon = projectLexicon();
const cases = dateRules.flatMap((rule) => rule.examples.map((example) => ({ rule, example })));

describe('every rule of dateRules reads its own examples', () => {
  test.each(cases)('$rule.id: $example.text', ({ rule, example }) => {
    const start = example.text.indexOf('⟦');
    const text = example.text.replace('⟦', '').replace('⟧', '');
    const reading = readingOf(text, lexicon);
    const [first] = rule.match(reading);
    const found = first === undefined ? undefined : spanOf(reading, first.at);
    const words = found === undefined ? undefined : text.slice(found.start, found.end);
    const end = example.text.indexOf('⟧');
    expect(words).toBe(start === -1 ? undefined : example.text.slice(start + 1, end));
    const { value } = example;
    if (typeof value === 'object' && value !== null) expect(first?.value).toMatchObject(value);
  });
});

test('rules have unique permanent ids and a summary', () => {
  const ids = dateRules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, summary, examples } of dateRules) {
    expect(id).toMatch(/^[a-z]+\/[a-z-]+$/u);
    expect(summary.endsWith('.')).toBe(true);
    expect(examples.length).toBeGreaterThan(0);
  }
});
