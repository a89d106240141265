import { describe, expect, test } from 'vitest';
import {
  hitAt,
  hitIn,
  kindsIn,
  nextPlace,
  printed,
  tokenizeBlock,
} from '../../src/extract/tokens.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { articleOf } from '../make/article.ts';

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
    expect(block.hits[0]).toEqual([]);
    expect(block.hits[1]?.map(({ end, entry }) => [end, entry.kind])).toEqual([
      [4, 'organisation'],
      [4, 'office'],
      [3, 'office'],
    ]);
  });

  test('knows where phrases of each kind start', () => {
    const { places } = blockOf('Chủ tịch nước, Chủ tịch chủ trì');
    expect([...places]).toEqual([
      ['organisation', [0]],
      ['office', [0, 4]],
      ['cue/chair', [6]],
    ]);
  });

  test('finds a phrase that needs a capital only with one', () => {
    expect(blockOf('Bộ').hits[0]).toHaveLength(1);
    expect(blockOf('bộ').hits[0]).toHaveLength(0);
    expect(blockOf('CHỦ TRÌ').hits[0]).toHaveLength(1);
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

test('the next place of some kinds is the nearest from a token on', () => {
  const block = blockOf('ông Chủ tịch nước chủ trì');
  expect(nextPlace(block, 0, ['cue/chair', 'office'])).toBe(1);
  expect(nextPlace(block, 1, ['cue/chair', 'office'])).toBe(1);
  expect(nextPlace(block, 2, ['cue/chair', 'office'])).toBe(4);
  expect(nextPlace(block, 5, ['cue/chair', 'office'])).toBe(Number.POSITIVE_INFINITY);
  expect(nextPlace(block, 0, ['rank'])).toBe(Number.POSITIVE_INFINITY);
});

test('a range of tokens is searched for phrases and kinds that start inside it', () => {
  const block = blockOf('ông Chủ tịch nước chủ trì');
  expect(hitIn(block, { first: 2, end: 6 }, 'office', 'cue/chair')?.first).toBe(4);
  expect(hitIn(block, { first: 2, end: 4 }, 'office', 'cue/chair')).toBeUndefined();
  expect(kindsIn(block, { first: 1, end: 2 }).has('office')).toBe(true);
  expect(kindsIn(block, { first: 2, end: 6 }).has('office')).toBe(false);
});

test('a range of tokens is printed as it stands in the text', () => {
  const block = blockOf('Hà  An, chủ trì');
  expect(printed(block, { first: 0, end: 3 })).toBe('Hà  An,');
  expect(printed(block, { first: 4, end: 5 })).toBe('trì');
  expect(printed(block, { first: 2, end: 2 })).toBe('');
  expect(printed(block, { first: 4, end: 99 })).toBe('');
});
