import { describe, expect, test } from 'vitest';
import {
  hasHit,
  hitAt,
  hitIn,
  hitOver,
  hitsOf,
  mayHit,
  nextMayHit,
  placeIn,
  printed,
  startsHit,
  type TokenizedBlock,
  tokenizeBlock,
} from '../../src/extract/tokens.ts';
import { kindSet, numberKind } from '../../src/lexicon/kind-set.ts';
import { loadLexicon } from '../../src/lexicon/load-lexicon.ts';
import { phraseHits } from '../../src/lexicon/phrase-trie.ts';
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

/** End and kind of each phrase that starts at a token. */
function phrasesAt(block: TokenizedBlock, at: number) {
  const hits = phraseHits(block).filter(({ first }) => first === at);
  return hits.map(({ end, entry }) => [end, entry.kind]);
}

const office = kindSet('office');
const chair = kindSet('cue/chair');
const officeOrChair = kindSet('office', 'cue/chair');

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
    expect(phrasesAt(block, 0)).toEqual([]);
    expect(phrasesAt(block, 1)).toEqual([
      [4, 'organisation'],
      [4, 'office'],
      [3, 'office'],
    ]);
    expect(phrasesAt(block, 2)).toEqual([]);
  });

  test('finds a phrase that needs a capital only with one', () => {
    expect(phrasesAt(blockOf('Bộ'), 0)).toHaveLength(1);
    expect(phrasesAt(blockOf('bộ'), 0)).toHaveLength(0);
    expect(phrasesAt(blockOf('CHỦ TRÌ'), 0)).toHaveLength(1);
  });

  test('without text has nothing', () => {
    expect(blockOf('')).toMatchObject({ tokens: [], sentences: [] });
  });
});

test('the longest phrase of a kind is found at its first token only', () => {
  const block = blockOf('ông Chủ tịch nước chủ trì');
  expect(hitAt(block, 1, office)?.end).toBe(4);
  expect(hitAt(block, 1, kindSet('cue/chair', 'organisation'))?.entry.kind).toBe('organisation');
  expect(hitAt(block, 2, office)).toBeUndefined();
  expect(hitAt(block, 1, chair)).toBeUndefined();
  expect(hitAt(block, -1, office)).toBeUndefined();
  expect([-1, 0, 1, 2, 99].map((at) => startsHit(block, at, office))).toEqual([
    false,
    false,
    true,
    false,
    false,
  ]);
  expect(hitAt(block, 99, office)).toBeUndefined();
});

test('a phrase that must end at a token may be shorter than the longest', () => {
  const block = blockOf('ông Chủ tịch nước chủ trì');
  expect(hitOver(block, { first: 1, end: 3 }, office)?.entry.phrase).toBe('Chủ tịch');
  expect(hitOver(block, { first: 1, end: 4 }, office)?.entry.phrase).toBe('Chủ tịch nước');
  expect(hitOver(block, { first: 1, end: 5 }, office)).toBeUndefined();
  expect(hitOver(block, { first: 1, end: 3 }, chair)).toBeUndefined();
});

test('all phrases of some kinds are found in order, one a token', () => {
  const block = blockOf('Chủ tịch nước, Chủ tịch chủ trì');
  const found = hitsOf(block, officeOrChair).map(({ first, end }) => [first, end]);
  expect(found).toEqual([
    [0, 3],
    [4, 6],
    [6, 8],
  ]);
  expect(hitsOf(block, kindSet('rank'))).toEqual([]);
});

test('where no phrase of a kind may start, none does', () => {
  const block = blockOf('ông Chủ tịch nước 12 chủ trì');
  expect(mayHit(block, 1, office)).toBe(true);
  expect(mayHit(block, 0, office)).toBe(false);
  expect(mayHit(block, 99, office)).toBe(false);
  expect(nextMayHit(block, { first: 0, end: 7 }, kindSet(numberKind))).toBe(4);
  expect(nextMayHit(block, { first: 5, end: 7 }, kindSet(numberKind))).toBe(7);
});

test('the next place of some kinds is the nearest from a token on', () => {
  const block = blockOf('ông Chủ tịch nước chủ trì');
  const placeFrom = (first: number) => placeIn(block, { first, end: 6 }, officeOrChair);
  expect(placeFrom(0)).toBe(1);
  expect(placeFrom(1)).toBe(1);
  expect(placeFrom(2)).toBe(4);
  expect(placeFrom(5)).toBe(6);
  expect(placeIn(block, { first: 0, end: 6 }, kindSet('rank'))).toBe(6);
});

test('a range of tokens is searched for phrases and kinds that start inside it', () => {
  const block = blockOf('ông Chủ tịch nước chủ trì');
  expect(hitIn(block, { first: 2, end: 6 }, officeOrChair)?.first).toBe(4);
  expect(hitIn(block, { first: 2, end: 4 }, officeOrChair)).toBeUndefined();
  expect(hasHit(block, { first: 1, end: 2 }, office)).toBe(true);
  expect(hasHit(block, { first: 2, end: 6 }, office)).toBe(false);
  expect(hasHit(block, { first: -3, end: 99 }, chair)).toBe(true);
});

test('a range of tokens is printed as it stands in the text', () => {
  const block = blockOf('Hà  An, chủ trì');
  expect(printed(block, { first: 0, end: 3 })).toBe('Hà  An,');
  expect(printed(block, { first: 4, end: 5 })).toBe('trì');
  expect(printed(block, { first: 2, end: 2 })).toBe('');
  expect(printed(block, { first: 4, end: 99 })).toBe('');
});
