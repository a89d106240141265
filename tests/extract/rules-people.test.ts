import { describe, expect, test } from 'vitest';
import { peopleRules } from '../../src/extract/frames/people-rules.ts';
import { type Rule, spanOf } from '../../src/extract/rule.ts';
import { peopleReading } from './people-reading.ts';

const cases = peopleRules.flatMap((rule: Rule<unknown>) =>
  rule.examples.map((example) => ({ rule, example })),
);

describe('every rule about people reads its own examples', () => {
  test.each(cases)('$rule.id: $example.text', ({ rule, example }) => {
    const start = example.text.indexOf('⟦');
    const text = example.text.replace('⟦', '').replace('⟧', '');
    const reading = peopleReading(text);
    const [first] = rule.match(reading);
    const found = first === undefined ? undefined : spanOf(reading, first.at);
    const words = found === undefined ? undefined : text.slice(found.start, found.end);
    const wanted =
      start === -1 ? undefined : example.text.slice(start + 1, example.text.indexOf('⟧'));
    expect(words).toBe(wanted);
    if (example.value === undefined) return;
    if (typeof example.value === 'object') expect(first?.value).toMatchObject(example.value ?? {});
    else expect(first?.value).toBe(example.value);
  });
});

test('rules have unique permanent ids, a summary and a text that gives nothing', () => {
  const ids = peopleRules.map((rule) => rule.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const rule of peopleRules) {
    expect(rule.id).toMatch(/^[a-z-]+\/[a-z-]+$/u);
    expect(rule.summary.endsWith('.')).toBe(true);
    expect(rule.examples.some((example) => example.text.includes('⟦'))).toBe(true);
    expect(rule.examples.some((example) => !example.text.includes('⟦'))).toBe(true);
  }
});
