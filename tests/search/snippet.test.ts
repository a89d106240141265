import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../src/search/query.ts';
import { markHits, type Piece, snippetsOf } from '../../src/search/snippet.ts';
import { documentOf } from '../make/search.ts';

/** Hits in brackets. */
function shown(pieces: readonly Piece[]): string {
  return pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');
}

describe('hits of a text', () => {
  test.each([
    ['tuyen', 'Tuyển quân, tuyến đầu', '[Tuyển] quân, [tuyến] đầu'],
    ['tuyen quan', 'công tác tuyển quân tốt', 'công tác [tuyển quân] tốt'],
    ['"tuyen quan"', 'quân số, tuyển quân', 'quân số, [tuyển quân]'],
    ['08/01', 'ngày 08/01, 01', 'ngày [08/01], 01'],
    ['dang', 'Ðảng uỷ', '[Ðảng] uỷ'],
    ['zzz', 'không có', 'không có'],
  ])('%s', (query, text, expected) => {
    expect(shown(markHits(text, parseQuery(query).parts))).toBe(expected);
  });

  test('of a text with parted letters', () => {
    const text = 'công tác tuyển quân'.normalize('NFD');
    expect(shown(markHits(text, parseQuery('tuyển').parts))).toBe(
      'công tác [tuyển] quân'.normalize('NFD'),
    );
  });
});

const filler = 'lời khác '.repeat(40).trim();

test('a snippet is the paragraph with the most words, cut around them', () => {
  const text = documentOf('a', ['Mở đầu có quân.', `${filler} tuyển quân năm nay ${filler}`]);
  const [snippet, ...others] = snippetsOf(text, parseQuery('tuyen quan').parts);
  expect(snippet?.paragraph).toBe(2);
  const words = shown(snippet?.pieces ?? []);
  expect(words).toMatch(/^… .*\[tuyển quân\] năm nay .* …$/u);
  expect(words.length).toBeLessThan(300);
  expect(others).toEqual([]);
});

test('a paragraph that spells the words as typed comes before one that does not', () => {
  const text = documentOf('a', ['tuyến quán', 'tuyển quân']);
  expect(snippetsOf(text, parseQuery('tuyển quân').parts)[0]?.paragraph).toBe(2);
  expect(snippetsOf(text, parseQuery('tuyen quan').parts)[0]?.paragraph).toBe(1);
});

test('words in two paragraphs are shown in both', () => {
  const text = documentOf('a', ['chỉ có tuyển', 'không gì cả', 'chỉ có quân']);
  const found = snippetsOf(text, parseQuery('tuyển quân').parts);
  expect(found.map(({ paragraph, pieces }) => [paragraph, shown(pieces)])).toEqual([
    [1, 'chỉ có [tuyển]'],
    [3, 'chỉ có [quân]'],
  ]);
});

test('a report whose title alone has the words shows how it begins', () => {
  const text = documentOf('a', ['Mở đầu.', 'Sau đó.'], { title: 'Tuyển quân' });
  const [snippet] = snippetsOf(text, parseQuery('tuyen').parts);
  expect([snippet?.paragraph, shown(snippet?.pieces ?? [])]).toEqual([undefined, 'Mở đầu.']);
});

test('a report without paragraphs has an empty snippet', () => {
  expect(snippetsOf(documentOf('a', []), parseQuery('a').parts)).toEqual([
    { paragraph: undefined, pieces: [] },
  ]);
});
