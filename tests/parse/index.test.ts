import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSeed } from '../../src/parse/index.ts';
import { codes, outline, seed } from './seed.ts';

function realSeed(id: string) {
  const file = `seeds/${id}.txt`;
  const { article } = parseSeed({ file, bytes: readFileSync(file), sha256: '0' });
  if (article === undefined) throw new Error(`${file} was not read`);
  return article;
}

describe('the seeds of the project', () => {
  test('a report that begins with a caption', () => {
    const { id, text, header, dateline, endMark, blocks } = realSeed('000_dccd188a8c4d12c7');
    expect(id).toBe('000_dccd188a8c4d12c7');
    expect([header, dateline]).toEqual([undefined, undefined]);
    expect(blocks.map((block) => block.kind)).toEqual([
      'caption',
      'lead',
      ...Array.from({ length: 4 }, () => 'paragraph'),
    ]);
    expect(blocks[0]?.text).toBe('Quang cảnh hội nghị.');
    expect(blocks[2]?.text).toMatch(/trên địa bàn$/u);
    expect(text.slice(endMark?.start, endMark?.end)).toBe('./.');
    expect(blocks.at(-1)?.text).toMatch(/nhiệm kỳ 2025-2030$/u);
  });

  test('a report that begins with a crawl header and a dateline', () => {
    const { text, header, dateline, endMark, blocks } = realSeed('004_b4364982971ee3e3');
    expect(header).toEqual({ span: { start: 1, end: 13 }, published: '2025-01' });
    expect(dateline).toEqual({ span: { start: 14, end: 17 }, code: 'BBK' });
    expect(blocks[0]?.kind).toBe('lead');
    expect(blocks[0]?.text.startsWith('Sáng 08/01, Quân khu 1')).toBe(true);
    expect(blocks[0]?.span.start).toBe(20);
    expect(text.slice(20, 30)).toBe('Sáng 08/01');
    expect(text.slice(endMark?.start, endMark?.end)).toBe('./.');
    expect(blocks).toHaveLength(6);
  });
});

describe('files', () => {
  test.each([
    ['seeds/2025/343.md', '343'],
    ['seeds/hop.xa.txt', 'hop.xa'],
    ['a', 'a'],
    ['seeds/.md', '.md'],
  ])('the id of %s is %s', (file, id) => {
    expect(parseSeed(seed('Họp xã.', file)).article?.id).toBe(id);
  });

  test('a file that is not text names its first bad byte', () => {
    const bytes = new Uint8Array([0x48, 0xf4, 0x69]);
    const { article, diagnostics } = parseSeed({ file: 'seeds/a.txt', bytes, sha256: '0' });
    expect(article).toBeUndefined();
    expect(diagnostics.map(({ code, message }) => [code, message.vi])).toEqual([
      ['ART001', 'byte thứ 1 (đếm từ 0) không phải UTF-8'],
    ]);
  });

  test.each(['', ' \n\n', '---\ntitle: A\n---\n', '\u{200B}'])('%j has no words', (text) => {
    expect(codes(text)).toEqual(['ART003']);
  });

  test('a mistake is placed in the file', () => {
    const { diagnostics } = parseSeed(
      seed('---\ntitle: Họp xã\nplace: A\ndate: 31/02/2025\n---\n\nHọp.'),
    );
    expect(diagnostics[0]).toEqual({
      code: 'ART102',
      severity: 'error',
      file: 'seeds/2025/343.md',
      position: { line: 4, column: 7, length: 10, source: 'date: 31/02/2025' },
      message: { vi: 'ngày không có thật: "31/02/2025"', en: 'not a real day: "31/02/2025"' },
      hint: {
        vi: 'viết năm-tháng-ngày, ví dụ 2025-02-28.',
        en: 'write year-month-day, for example 2025-02-28.',
      },
    });
  });
});

const files = fc.constantFrom('seeds/a.md', 'seeds/a.txt');
const scraps = fc.constantFrom(
  ...['---', '---js', '\n', '\n\n', 'title: ', 'date: 31/02/2025', '- ', '[', ']', '{', '"', '&a '],
  ...['*a', 'ộ', 'Hội nghị.', ' date 2025-01 ', 'BBK - ', './.', '**', '<b>', '`', '# ', '\t'],
);

test('any bytes give an article or an error', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), files, (bytes, file) => {
      const { article, diagnostics } = parseSeed({ file, bytes, sha256: '0' });
      const hasError = diagnostics.some((diagnostic) => diagnostic.severity === 'error');
      expect(article === undefined).toBe(hasError);
    }),
  );
});

test('any text gives an article or an error, the same each time, and never the same object', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(scraps).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, files, (text, file) => {
      const first = parseSeed(seed(text, file));
      const second = parseSeed(seed(text, file));
      expect(second).toEqual(first);
      expect(second).not.toBe(first);
      if (first.article !== undefined) expect(second.article).not.toBe(first.article);
    }),
  );
});

test('decomposed text gives the same article as composed text', () => {
  fc.assert(
    fc.property(fc.array(scraps), files, (all, file) => {
      const text = all.join('');
      expect(parseSeed(seed(text.normalize('NFD'), file))).toEqual(parseSeed(seed(text, file)));
    }),
  );
});

test('Windows line ends give the same article', () => {
  const text = 'Họp xã\n\nSáng 8/1, xã họp.\nÔng Lò Văn Tám chủ trì./.\n\nLò Chín';
  for (const file of ['seeds/a.md', 'seeds/a.txt']) {
    const windows = parseSeed(seed(text.replaceAll('\n', '\r\n'), file));
    expect(windows).toEqual(parseSeed(seed(text, file)));
    expect(outline(windows.article?.blocks ?? [])).toHaveLength(3);
  }
});
