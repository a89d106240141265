import { describe, expect, test } from 'vitest';
import { article, outline, plainArticle } from './seed.ts';

const more = '\n\nÔng Lò Văn Tám chủ trì cuộc họp của xã Mường Lát.';

describe('crawl header', () => {
  test.each([
    [' date 2025-01 Sáng 8/1, xã họp.', '2025-01', 'date 2025-01', 'Sáng 8/1, xã họp.'],
    ['date 2025-12-04 Sáng 8/1, xã họp.', '2025-12-04', 'date 2025-12-04', 'Sáng 8/1, xã họp.'],
    [' date 2025-01\n\nSáng 8/1, xã họp.', '2025-01', 'date 2025-01', 'Sáng 8/1, xã họp.'],
  ])('%j', (text, published, words, lead) => {
    for (const read of [article, plainArticle]) {
      const { text: canonical, header, blocks } = read(text);
      expect(header?.published).toBe(published);
      expect(canonical.slice(header?.span.start, header?.span.end)).toBe(words);
      expect(outline(blocks)).toEqual([`lead: ${lead}`]);
    }
  });

  test.each(['date 2025-13 Họp.', 'date 2025 Họp.', 'update 2025-01 Họp.', 'Họp date 2025-01 xã.'])(
    '%j has none',
    (text) => {
      expect(plainArticle(text).header).toBeUndefined();
    },
  );
});

describe('dateline', () => {
  test.each([
    ['BBK - ', 'BBK'],
    ['(BĐT) - ', 'BĐT'],
    ['(BĐ) - ', 'BĐ'],
    ['(GLO)-', 'GLO'],
    ['QK2 – ', 'QK2'],
    ['(TTXVN) ', 'TTXVN'],
    ['BR-VT - ', 'BR-VT'],
    ['BBN) - ', 'BBN'],
    ['VTV.vn - ', 'VTV.vn'],
    ['Báo Mường Lát – ', 'Báo Mường Lát'],
  ])('%j', (opening, code) => {
    const { text, dateline, blocks } = plainArticle(`${opening}Sáng 8/1, xã họp.${more}`);
    expect(dateline?.code).toBe(code);
    expect(text.slice(dateline?.span.start, dateline?.span.end)).toBe(code);
    expect(blocks[0]?.text).toBe('Sáng 8/1, xã họp.');
  });

  test.each([
    'HĐND - UBND xã họp phiên đầu năm.',
    'COVID-19 lan rộng.',
    'UBND xã - nơi họp.',
    'Sáng 8-1, xã họp.',
  ])('%j has none', (text) => {
    const { dateline, blocks } = plainArticle(`${text}${more}`);
    expect(dateline).toBeUndefined();
    expect(blocks[0]?.text).toBe(text);
  });
});

describe('captions', () => {
  test.each([
    'Quang cảnh hội nghị.',
    'Toàn cảnh buổi làm việc tại xã.',
    'Đồng chí Lò Văn Tám phát biểu tại hội nghị.',
    'Đồng chí Lò Văn Tám chủ trì hội nghị.',
    'Các đại biểu dự hội nghị.',
    'Ảnh: Vi Chín',
    'Đại biểu xem nhà máy - Ảnh: Vi Chín',
  ])('%s', (caption) => {
    const text = `${caption}\n\nSáng 8/1, xã Mường Lát họp tổng kết năm.${more}`;
    expect(outline(plainArticle(text).blocks)[0]).toBe(`caption: ${caption}`);
    expect(article(text).blocks[1]?.kind).toBe('lead');
  });

  test('between paragraphs, a line that chairs is the report', () => {
    const text =
      'Sáng 8/1, xã họp.\n\nĐồng chí Lò Văn Tám chủ trì hội nghị.\n\nQuang cảnh hội nghị.';
    expect(plainArticle(text).blocks.map((block) => block.kind)).toEqual([
      'lead',
      'paragraph',
      'caption',
    ]);
  });

  test('a paragraph that speaks at length is no caption', () => {
    const text = 'Phát biểu tại hội nghị, ông Lò Văn Tám yêu cầu các bản làm tốt việc tuyển quân.';
    expect(plainArticle(`Sáng 8/1, xã họp.\n\n${text}`).blocks[1]?.kind).toBe('paragraph');
  });
});

describe('closing mark and byline', () => {
  test.each([
    ['Xã họp./.', 'Xã họp', './.'],
    ['Xã họp ./.', 'Xã họp', './.'],
    ['Xã họp/.', 'Xã họp', '/.'],
    ['Xã “họp”./.', 'Xã “họp”', './.'],
  ])('%s', (last, shown, mark) => {
    const { text, endMark, blocks } = plainArticle(`Sáng 8/1, bản họp.\n\n${last}`);
    expect(text.slice(endMark?.start, endMark?.end)).toBe(mark);
    expect(blocks.at(-1)?.text).toBe(shown);
  });

  test.each(['Xã họp.', 'Tỷ lệ 1/2.', 'Xem a/b.'])('%s has no closing mark', (last) => {
    expect(plainArticle(`Sáng 8/1, bản họp.\n\n${last}`).endMark).toBeUndefined();
  });

  test.each([
    'Tin, ảnh: Vi Chín',
    'Bài, ảnh: Vi Chín',
    'Vi Thị Chín',
    'TTXVN',
    '(Theo TTXVN)',
    'Vi Chín - Lò Tám',
  ])('%s', (byline) => {
    const { endMark, blocks } = plainArticle(`Sáng 8/1, bản họp./.\n\n${byline}`);
    expect(outline(blocks)).toEqual(['lead: Sáng 8/1, bản họp', `byline: ${byline}`]);
    expect(endMark).toBeDefined();
  });

  test('a byline glued behind the closing mark is a block of its own', () => {
    const { blocks } = plainArticle('Sáng 8/1, bản họp./. Vi Thị Chín');
    expect(outline(blocks)).toEqual(['lead: Sáng 8/1, bản họp', 'byline: Vi Thị Chín']);
  });

  test.each(['Vi Thị Chín', 'VI CHÍN', 'Vi Chín/VOV.VN', 'Vi Chín (TTXVN)'])(
    'a byline glued to the last sentence is a block of its own: %s',
    (byline) => {
      const { blocks } = plainArticle(`Sáng 8/1, bản họp. Xã có 30 hộ. ${byline}`);
      expect(outline(blocks)).toEqual([
        'lead: Sáng 8/1, bản họp. Xã có 30 hộ.',
        `byline: ${byline}`,
      ]);
    },
  );

  test('an article of one line has no byline', () => {
    expect(outline(plainArticle('Vi Thị Chín').blocks)).toEqual(['lead: Vi Thị Chín']);
  });
});
