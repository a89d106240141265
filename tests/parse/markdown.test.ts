import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Block, toSourceSpan, toTextRange } from '../../src/model/article.ts';
import { parseSeed } from '../../src/parse/index.ts';
import { article, codes, outline, seed } from './seed.ts';

describe('blocks', () => {
  test.each([
    ['# Họp xã\n\nMột.\n\nHai.', ['heading: Họp xã', 'lead: Một.', 'paragraph: Hai.']],
    ['Họp xã\n======\n\nMột.', ['heading: Họp xã', 'lead: Một.']],
    ['Một\nhai.', ['lead: Một hai.']],
    ['Một  \nhai.', ['lead: Một hai.']],
    ['Một.\n\n- A\n- B\n  - C\n', ['lead: Một.', 'list-item: A', 'list-item: B', 'list-item: C']],
    ['Một.\n\n1. A\n\n   tiếp\n', ['lead: Một.', 'list-item: A', 'paragraph: tiếp']],
    ['> Một\n> hai.', ['lead: Một hai.']],
    ['Một.\n\n```\na & b\n```', ['lead: Một.', 'paragraph: a & b']],
    ['Một.\n\n***\n\nHai.', ['lead: Một.', 'paragraph: Hai.']],
    ['A &amp; B \\* C&nbsp;D', ['lead: A & B * C D']],
    ['Cafe&#769; e*\u{301}*', ['lead: Café é']],
  ])('%j', (text, blocks) => {
    expect(outline(article(text).blocks)).toEqual(blocks);
  });

  test('inline mark-up becomes ranges of the text', () => {
    const [block] = article('Xin **chào *bạn*** và [xem](https://a.vn) `x`').blocks;
    const ranges = block?.formats.map(({ start, end, ...format }) => [
      block.text.slice(start, end),
      format,
    ]);
    expect(ranges).toEqual([
      ['chào bạn', { tag: 'strong' }],
      ['bạn', { tag: 'em' }],
      ['xem', { tag: 'a', href: 'https://a.vn' }],
      ['x', { tag: 'code' }],
    ]);
  });

  test('lists know their kind and depth', () => {
    const { blocks } = article('1. A\n   - B');
    expect(blocks.map((block) => block.list)).toEqual([
      { isOrdered: true, depth: 1 },
      { isOrdered: false, depth: 2 },
    ]);
  });
});

describe('a range of a block leads to its source', () => {
  test.each([
    ['Xin *chào* &amp; hẹn', 'chào & hẹn', 'chào* &amp; hẹn'],
    ['> Hội\n> nghị xã', 'Hội nghị', 'Hội\n> nghị'],
    ['- Hội\n  nghị xã', 'nghị', 'nghị'],
    ['Dùng `a&b` nhé', 'a&b', 'a&b'],
    ['Giá 5 \\* 3', '5 * 3', '5 \\* 3'],
    ['> ```\n> a\n> b > c\n> ```', 'b > c', 'b > c'],
    ['```\n\n\n  \n- xã', '- xã', '- xã'],
    ['~~~ghi\n\n\n  \n- xã\n~~~', '- xã', '- xã'],
    ['![Hội trường](a.png) xã', 'trường', 'trường'],
    ['<p>Họp <b>xã</b> &amp; huyện</p>', 'xã & huyện', 'xã</b> &amp; huyện'],
  ])('%j: %j', (markdown, words, source) => {
    const { text, blocks } = article(markdown);
    const block = blocks.find((candidate) => candidate.text.includes(words));
    const start = block?.text.indexOf(words) ?? -1;
    const span = block && toSourceSpan(block, start, start + words.length);
    expect(text.slice(span?.start, span?.end)).toBe(source);
  });

  const bits = fc.constantFrom(
    ...['Hội', 'ộ', 'e', ' ', '  ', '\n', '\n\n', '*', '**', '_', '`', '```\n', '[', '](b)', '!['],
    ...['<', '> ', '- ', '1. ', '    ', '\t', '# ', '&amp;', '&', '&#769;', '&fjlig;', '\\', '\\*'],
    ...['  \n', '<b>', '</b>', '<!--', '-->', '<p>', '<script>', '</script>', '~~~\n', '===\n'],
    ...['[a]: b\n', '[a]', '&#32;', '\u{301}', '🙂', './.', 'Ảnh: X', 'date 2025-01 ', 'BBK - '],
  );
  const files = fc.constantFrom('seeds/a.md', 'seeds/a.txt');

  test('in any text', () => {
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 25 }), files, (all, file) => {
        const found = parseSeed(seed(all.join(''), file)).article;
        for (const block of found?.blocks ?? []) expectRuns(block, found?.text ?? '');
      }),
      { numRuns: 1000 },
    );
  });

  function expectRuns(block: Block, text: string): void {
    let textEnd = 0;
    let sourceEnd = block.span.start;
    for (const run of block.runs) {
      expect(run.textStart).toBe(textEnd);
      expect(run.sourceStart).toBeGreaterThanOrEqual(sourceEnd);
      textEnd += run.textLength;
      sourceEnd = run.sourceStart + run.sourceLength;
      if (run.textLength === run.sourceLength) {
        const source = text.slice(run.sourceStart, sourceEnd).replaceAll('\n', ' ');
        expect(block.text.slice(run.textStart, textEnd)).toBe(source);
      }
      const back = toTextRange(block, toSourceSpan(block, run.textStart, textEnd));
      expect(back).toEqual({ start: run.textStart, end: textEnd });
    }
    expect(textEnd).toBe(block.text.length);
    expect(sourceEnd).toBe(block.span.end);
    expect(block.text).toBe(block.text.trim().normalize('NFC'));
  }
});

describe('nothing that runs is kept', () => {
  test.each([
    ['<script>alert(1)</script>\n\nHọp xã.', 'Họp xã.', ['ART201']],
    ['Họp <script>alert(1)</script> xã.', 'Họp  xã.', ['ART201']],
    ['<p onclick="alert(1)">Họp xã.</p>', 'Họp xã.', ['ART201']],
    ['<style>p{}</style>Họp xã.', 'Họp xã.', ['ART201']],
    ['Họp <b>xã</b>.', 'Họp xã.', ['ART201']],
    ['Họp <img src=x onerror=alert(1)> xã.', 'Họp  xã.', ['ART201']],
    ['[Họp](javascript:alert(1)) xã.', 'Họp xã.', ['ART202']],
    ['[Họp](JaVaScRiPt:alert(1)) xã.', 'Họp xã.', ['ART202']],
    ['[Họp](&#106;avascript:alert(1)) xã.', 'Họp xã.', ['ART202']],
    ['[Họp](java&#10;script:alert(1)) xã.', 'Họp xã.', ['ART202']],
    ['[Họp](&#1;javascript:alert(1)) xã.', 'Họp xã.', ['ART202']],
    ['[Họp](vbscript:x) xã.', 'Họp xã.', ['ART202']],
    ['[Họp](data:text/html,x) xã.', 'Họp xã.', ['ART202']],
    ['[Họp](//kẻ.vn/x) xã.', 'Họp xã.', ['ART202']],
    ['[Họp](/\\\\kẻ.vn) xã.', 'Họp xã.', ['ART202']],
    ['[Họp][1] xã.\n\n[1]: javascript:alert(1)', 'Họp xã.', ['ART202']],
    ['Họp <javascript:alert(1)> xã.', 'Họp javascript:alert(1) xã.', ['ART202']],
    ['![Họp](javascript:alert(1)) xã.', 'Họp xã.', ['ART204']],
    ['![Họp](data:image/png;base64,x) xã.', 'Họp xã.', ['ART204']],
    ['[**Họp**](javascript:a) xã.', 'Họp xã.', ['ART202']],
  ])('%j', (text, words, expected) => {
    const { blocks } = article(text);
    expect(blocks.map((block) => block.text).join(' ')).toBe(words);
    expect(blocks.flatMap((block) => block.formats.flatMap(({ href }) => href ?? []))).toEqual([]);
    expect(codes(text)).toEqual(expected);
  });

  test.each(['https://a.vn', 'http://a.vn/b', 'mailto:a@a.vn', '/a', 'a/b.html', '#a', '?a:b'])(
    'a link to %s is kept',
    (url) => {
      const { blocks } = article(`[Họp](${url})`);
      expect(blocks[0]?.formats).toEqual([{ start: 0, end: 3, tag: 'a', href: url }]);
    },
  );

  test('dropped HTML is reported once, at its first place, with a count', () => {
    const { diagnostics } = parseSeed(seed('---\ntitle: A\n---\nHọp <b>xã</b>.\n\n<p>Hai</p>'));
    expect(diagnostics.map(({ position, message }) => [position?.line, message.vi])).toEqual([
      [4, 'bỏ thẻ HTML "<b>" và 2 chỗ khác, chỉ giữ chữ'],
    ]);
    expect(diagnostics[0]?.position?.column).toBe(5);
  });

  test('the words of raw HTML are kept, a paragraph for each', () => {
    const { blocks } = article('<div><p>Một &amp; <b>hai</b></p>\n<!-- x --><p>Ba</p></div>');
    expect(outline(blocks)).toEqual(['lead: Một & hai', 'paragraph: Ba']);
  });
});

describe('Markdown that would take minutes is refused', () => {
  test.each([
    ...['*', '_', '[', '`', '- ', '> ', '1. ', '![', '*a ', '[a](', '<b>', '=\n', 'a\n-\n'],
    ...['- a\n', 'a\n\n'],
  ])('100 kB of %j', (sign) => {
    expect(codes(sign.repeat(100_000 / sign.length))).toEqual(['ART203']);
  });

  test('a list nested a thousand levels deep', () => {
    const lines = Array.from({ length: 1000 }, (_, level) => `${'  '.repeat(level)}- a`);
    expect(codes(lines.join('\n'))).toEqual(['ART203']);
  });

  test('emphasis nested to the limit is read or refused', () => {
    const text = `${'*a '.repeat(990)}b${' a*'.repeat(990)}`;
    expect(() => parseSeed(seed(text))).not.toThrow();
  });

  test('the same signs in plain text are only signs', () => {
    expect(codes('*'.repeat(100_000), 'seeds/a.txt')).toEqual([]);
  });
});
