import { describe, expect, test } from 'vitest';
import { hitAt, printed, tokenizeBlock } from '../../src/extract/tokens.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { articleOf } from './article-of.ts';

const { lexicon } = loadLexicon(
  new Map([
    [
      'lexicon/small.yaml',
      `
version: 1
phrases:
  office: [Chủ tịch, Chủ tịch nước]
  organisation: [{forms: [Bộ], capital: true}, Chủ tịch nước]
  cue/chair: [chủ trì]
`,
    ],
  ]),
);

function blockOf(text: string) {
  const [block] = articleOf(text).blocks;
  if (block === undefined) throw new Error('no block');
  return tokenizeBlock(block, 3, lexicon);
}

describe('a block', () => {
  test('is cut into tokens and sentences once', () => {
    const block = blockOf('Hà An chủ trì. Hà Ba dự.');
    expect(block.index).toBe(3);
    expect(block.tokens).toHaveLength(9);
    expect(block.sentences).toEqual([
      { first: 0, end: 5 },
      { first: 5, end: 9 },
    ]);
  });

  test('knows the phrases that start at each token, longest first', () => {
    const block = blockOf('ông Chủ tịch nước');
    expect(block.hits.get(0)).toBeUndefined();
    expect(block.hits.get(1)?.map(({ end, entry }) => [end, entry.kind])).toEqual([
      [4, 'organisation'],
      [4, 'office'],
      [3, 'office'],
    ]);
  });

  test('finds a phrase that needs a capital only with one', () => {
    expect(blockOf('Bộ').hits.size).toBe(1);
    expect(blockOf('bộ').hits.size).toBe(0);
    expect(blockOf('CHỦ TRÌ').hits.size).toBe(1);
  });

  test('without text has nothing', () => {
    expect(blockOf('')).toMatchObject({ tokens: [], sentences: [] });
  });
});

test('the longest phrase of a kind is found at its first token only', () => {
  const block = blockOf('ông Chủ tịch nước chủ trì');
  expect(hitAt(block, 1, 'office')?.end).toBe(4);
  expect(hitAt(block, 1, 'cue/chair', 'organisation')?.entry.kind).toBe('organisation');
  expect(hitAt(block, 2, 'office')).toBeUndefined();
  expect(hitAt(block, 1, 'cue/chair')).toBeUndefined();
  expect(hitAt(block, 99, 'office')).toBeUndefined();
});

test('a range of tokens is printed as it stands in the text', () => {
  const block = blockOf('Hà  An, chủ trì');
  expect(printed(block, { first: 0, end: 3 })).toBe('Hà  An,');
  expect(printed(block, { first: 4, end: 5 })).toBe('trì');
  expect(printed(block, { first: 2, end: 2 })).toBe('');
  expect(printed(block, { first: 4, end: 99 })).toBe('');
});
