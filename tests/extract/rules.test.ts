import { expect, test } from 'vitest';
import { dateRules } from '../../src/extract/choose/date-rules.ts';
import { peopleRules } from '../../src/extract/frames/people-rules.ts';
import { targetRules } from '../../src/extract/frames/target-rules.ts';
import { type Rule, type RuleExample, spanOf } from '../../src/extract/rule.ts';
import { readingOf } from '../make/reading.ts';

const rules: readonly Rule<unknown>[] = [...dateRules, ...targetRules, ...peopleRules];
const cases = rules.flatMap((rule) => rule.examples.map((example) => ({ rule, example })));
const mark = /[⟦⟧]/gu;
const marked = /⟦(?<words>[^⟧]*)⟧/u;

/** The words an example marks; undefined when the rule must find nothing. */
function wanted({ text }: RuleExample): string | undefined {
  return marked.exec(text)?.groups?.['words'];
}

test.each(cases)('$rule.id reads its example: $example.text', ({ rule, example }) => {
  const text = example.text.replace(mark, '');
  const { published } = example;
  const header = published === undefined ? undefined : { span: { start: 0, end: 0 }, published };
  const reading = readingOf(text, { header });
  const [first] = rule.match(reading);
  const found = first === undefined ? undefined : spanOf(reading, first.at);
  expect(found && text.slice(found.start, found.end)).toBe(wanted(example));
  const { value } = example;
  if (typeof value === 'object' && value !== null) expect(first?.value).toMatchObject(value);
  else if (value !== undefined) expect(first?.value).toBe(value);
});

test('no two rules share an id', () => {
  const ids = rules.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(rules)('$id has a field, a name, a sentence and examples of both kinds', (rule) => {
  expect(rule.id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/u);
  expect(rule.summary).toMatch(/.\.$/u);
  expect(rule.examples.filter((example) => wanted(example) !== undefined)).not.toEqual([]);
  expect(rule.examples.filter((example) => wanted(example) === undefined)).not.toEqual([]);
});
