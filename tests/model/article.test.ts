import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, type Run, toSourceSpan, toTextRange } from '../../src/model/article.ts';

/** A block made of pieces: what is shown, what was written for it, and what of the source stands before it. */
function blockOf(pieces: readonly { shown: string; written: string; before: string }[]) {
  const runs: Run[] = [];
  let text = '';
  let source = '';
  for (const { shown, written, before } of pieces) {
    source += before;
    runs.push({
      textStart: text.length,
      textLength: shown.length,
      sourceStart: source.length,
      sourceLength: written.length,
    });
    text += shown;
    source += written;
  }
  const span = { start: 0, end: source.length };
  const block: Block = { kind: 'paragraph', text, runs, formats: [], span };
  return { block, source };
}

/** `Xin *chào* &amp; hẹn`. */
const { block: greeting, source } = blockOf([
  { shown: 'Xin ', written: 'Xin ', before: '' },
  { shown: 'chào', written: 'chào', before: '*' },
  { shown: ' ', written: ' ', before: '*' },
  { shown: '&', written: '&amp;', before: '' },
  { shown: ' hẹn', written: ' hẹn', before: '' },
]);

describe('words of a block', () => {
  test.each([
    ['chào', 'chào'],
    ['Xin chào', 'Xin *chào'],
    ['&', '&amp;'],
    ['chào & h', 'chào* &amp; h'],
    ['Xin chào & hẹn', 'Xin *chào* &amp; hẹn'],
  ])('"%s" were written "%s"', (words, written) => {
    const start = greeting.text.indexOf(words);
    const span = toSourceSpan(greeting, start, start + words.length);
    expect(source.slice(span.start, span.end)).toBe(written);
    expect(toTextRange(greeting, span)).toEqual({ start, end: start + words.length });
  });

  test.each([
    [-1, 2],
    [2, 2],
    [3, 2],
    [0, 99],
    [99, 100],
  ])('cannot be [%i, %i)', (start, end) => {
    expect(() => toSourceSpan(greeting, start, end)).toThrow(RangeError);
  });
});

describe('a range of the source', () => {
  test.each([
    ['amp', '&'],
    ['*', undefined],
    ['n *ch', 'n ch'],
    ['p; h', '& h'],
  ])('"%s" shows "%s"', (written, words) => {
    const start = source.indexOf(written);
    const range = toTextRange(greeting, { start, end: start + written.length });
    expect(range && greeting.text.slice(range.start, range.end)).toBe(words);
  });

  test('outside the block shows nothing', () => {
    expect(toTextRange(greeting, { start: 500, end: 510 })).toBeUndefined();
  });
});

test('source and text lead to each other, for any block', () => {
  const piece = fc.record({
    shown: fc.string({ minLength: 1, maxLength: 4 }),
    written: fc.option(fc.constantFrom('&amp;', '\\*', '&#120;'), { nil: undefined }),
    before: fc.constantFrom('', '*', '**', '[', '\n> '),
  });
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1 }), fc.nat(), fc.nat(), (pieces, from, length) => {
      const { block, source: all } = blockOf(
        pieces.map(({ shown, written, before }) =>
          written === undefined
            ? { shown, written: shown, before }
            : { shown: '*', written, before },
        ),
      );
      const start = from % block.text.length;
      const end = start + 1 + (length % (block.text.length - start));
      const span = toSourceSpan(block, start, end);
      expect(span.start).toBeLessThan(span.end);
      expect(span.end).toBeLessThanOrEqual(all.length);
      expect(toTextRange(block, span)).toEqual({ start, end });
    }),
  );
});
