import { describe, expect, test } from 'vitest';
import { peopleRules } from '../../src/extract/frames/people-rules.ts';
import { readOrganisations } from '../../src/extract/mentions/organisation.ts';
import { readPeople } from '../../src/extract/mentions/person.ts';
import type { Reading } from '../../src/extract/reading.ts';
import { type Rule, spanOf } from '../../src/extract/rule.ts';
import { tokenizeBlock } from '../../src/extract/tokens.ts';
import { articleOf, projectLexicon } from './article-of.ts';

const lexicon = projectLexicon();

function readingOf(text: string): Reading {
  const article = articleOf(text);
  const blocks = article.blocks.map((block, index) => tokenizeBlock(block, index, lexicon));
  return {
    article,
    lexicon,
    blocks,
    sections: [],
    people: readPeople(blocks),
    organisations: readOrganisations(blocks),
    dates: [],
    quantities: [],
  };
}

const cases = peopleRules.flatMap((rule: Rule<unknown>) =>
  rule.examples.map((example) => ({ rule, example })),
);

describe('every rule about people reads its own examples', () => {
  test.each(cases)('$rule.id: $example.text', ({ rule, example }) => {
    const start = example.text.indexOf('⟦');
    const text = example.text.replace('⟦', '').replace('⟧', '');
    const reading = readingOf(text);
    const [first] = rule.match(reading);
    const found = first === undefined ? undefined : spanOf(reading, first.at);
    const words = found === undefined ? undefined : text.slice(found.start, found.end);
    const wanted =
      start === -1 ? undefined : example.text.slice(start + 1, example.text.indexOf('⟧'));
    expect(words).toBe(wanted);
    if (example.value !== undefined) expect(first?.value).toMatchObject(example.value);
  });
});

test('rules have unique permanent ids and a summary', () => {
  const ids = peopleRules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of peopleRules) {
    expect(rule.id).toMatch(/^[a-z-]+\/[a-z-]+$/u);
    expect(rule.summary.endsWith('.')).toBe(true);
    expect(rule.examples.length).toBeGreaterThan(0);
  }
});
