import { describe, expect, test } from 'vitest';
import type { Reading } from '../../src/extract/reading.ts';
import { candidatesOf, confidenceOf, type Rule, spanOf, toFact } from '../../src/extract/rule.ts';
import { tokenizeBlock } from '../../src/extract/tokens.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { articleOf } from '../make/article.ts';

const { lexicon } = loadLexicon(
  new Map([['lexicon/m.yaml', 'version: 1\nmeasured: {chair/subject: {right: 17, found: 18}}']]),
);
const article = articleOf('Sáng nay họp.\n\nHà An chủ trì.');
const reading: Reading = {
  article,
  lexicon,
  blocks: article.blocks.map((block, index) => tokenizeBlock(block, index, lexicon)),
  sections: [],
  people: [],
  dates: [],
  quantities: [],
  shared: new Map(),
};

function rule(id: string, values: readonly string[]): Rule<string> {
  return {
    id,
    summary: '',
    examples: [],
    match: () =>
      values.map((value) => ({
        value,
        at: { block: 1, first: 0, end: 2 },
        basis: 'said',
        evidence: [],
      })),
  };
}

test('candidates stand in the order of their rules, each with the id of its rule', () => {
  const rules = [
    rule('chair/subject', ['a', 'b']),
    rule('chair/none', []),
    rule('chair/list', ['c']),
  ];
  expect(candidatesOf(rules, reading).map((one) => [one.value, one.rule])).toEqual([
    ['a', 'chair/subject'],
    ['b', 'chair/subject'],
    ['c', 'chair/list'],
  ]);
});

test.each([
  ['chair/subject', 0.9],
  ['chair/unseen', 0.5],
  ['__proto__', 0.5],
])('the confidence of %s is %d', (id, confidence) => {
  expect(confidenceOf(lexicon, id)).toBe(confidence);
});

describe('a fact', () => {
  test('quotes the words of its span and of its evidence', () => {
    const fact = toFact(reading, {
      value: 'Hà An',
      at: { block: 1, first: 0, end: 2 },
      basis: 'inferred',
      evidence: [
        { at: { block: 0, first: 2, end: 3 }, reason: 'Bài nói “họp”.' },
        { at: { start: 0, end: 4 } },
      ],
      rule: 'chair/subject',
    });
    expect(fact).toEqual({
      value: 'Hà An',
      quote: 'Hà An',
      span: { start: 15, end: 20 },
      evidence: [
        { span: { start: 9, end: 12 }, quote: 'họp', reason: 'Bài nói “họp”.' },
        { span: { start: 0, end: 4 }, quote: 'Sáng' },
      ],
      rule: 'chair/subject',
      confidence: 0.9,
      basis: 'inferred',
    });
  });

  test.each([
    { block: 9, first: 0, end: 1 },
    { block: 0, first: 99, end: 100 },
    { block: 0, first: 1, end: 1 },
    { block: 0, first: 0, end: 0 },
  ])('cannot stand where no words are: %j', (at) => {
    expect(() => spanOf(reading, at)).toThrow(RangeError);
  });
});
