import { describe, expect, test } from 'vitest';
import { parseSeed } from '../../src/parse/index.ts';
import { article, codes, plainArticle, seed } from './seed.ts';

const body = '\n\nSáng 8/1, xã Mường Lát họp.';

function firstProblem(head: string) {
  const [problem] = parseSeed(seed(`---\n${head}\n---${body}`)).diagnostics;
  const { line, column } = problem?.position ?? {};
  return { code: problem?.code, line, column, message: problem?.message.vi };
}

describe('values', () => {
  test.each([
    ['title: Họp xã', 'title', 'Họp xã'],
    ['title: "Họp: xã"', 'title', 'Họp: xã'],
    ['title: 2025', 'title', '2025'],
    ['date: 2025-01-08', 'date', '2025-01-08'],
    ['date: 2025-01', 'date', '2025-01'],
    ['date: 8/1/2025', 'date', '2025-01-08'],
    ['date: 29/02/2024', 'date', '2024-02-29'],
    ['published: "2025-01-09"', 'published', '2025-01-09'],
    ['source_url: https://example.vn/a?b=c#d', 'source_url', 'https://example.vn/a?b=c#d'],
    ['publisher: Báo Mường Lát', 'publisher', 'Báo Mường Lát'],
    ['place: xã Mường Lát', 'place', 'xã Mường Lát'],
    ['chair: Lò Văn Tám', 'chair', ['Lò Văn Tám']],
    ['attendees: [Lò Văn Tám, Vi Thị Chín]', 'attendees', ['Lò Văn Tám', 'Vi Thị Chín']],
    ['attendees:\n  - Lò Văn Tám\n  - Vi Thị Chín', 'attendees', ['Lò Văn Tám', 'Vi Thị Chín']],
    ['slug: hop-xa', 'slug', 'hop-xa'],
    ['aliases: [hop-cu]', 'aliases', ['hop-cu']],
    ['tags: quân sự', 'tags', ['quân sự']],
    ['draft: true', 'draft', true],
  ])('%s', (line, key, value) => {
    const { frontMatter } = article(`---\n${line}\n---${body}`);
    expect(Object.entries(frontMatter).map(([name, field]) => [name, field.value])).toEqual([
      [key, value],
    ]);
  });

  test('spans lead to the value in the canonical text, without its quotes', () => {
    const { text, frontMatter } = article(`---\ntitle: "Họp xã"\ndate: 8/1/2025\n---${body}`);
    const written = Object.values(frontMatter).map(({ span }) => text.slice(span.start, span.end));
    expect(written).toEqual(['Họp xã', '8/1/2025']);
  });

  test('a key without a value says nothing', () => {
    expect(article(`---\ntitle:\ndate: ~\n---${body}`).frontMatter).toEqual({});
  });

  test('plain text takes front matter too, and spans of its blocks count from the file', () => {
    const { text, frontMatter, blocks } = plainArticle(`---\ntitle: Họp xã\n---${body}`);
    expect(frontMatter.title?.value).toBe('Họp xã');
    expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual([body.trim()]);
  });

  test('an empty head and a byte order mark are fine', () => {
    expect(article(`\u{FEFF}---\r\n---\r\n${body}`).frontMatter).toEqual({});
    expect(article(`---\n# không có gì\n---\n${body}`).frontMatter).toEqual({});
  });

  test('a rule further down, or more than three dashes, is not front matter', () => {
    expect(article(`Họp xã.\n\n---\n\ntitle: Không\n\n---`).frontMatter).toEqual({});
    expect(article(`----\n\ntitle: Không`).frontMatter).toEqual({});
  });
});

describe('mistakes are errors with a place', () => {
  test.each([
    ['title: A\ndate: 31/02/2025', 'ART102', 3, 7, 'ngày không có thật: "31/02/2025"'],
    ['date: 2026-02-30', 'ART102', 2, 7, 'ngày không có thật: "2026-02-30"'],
    ['published: 2025-13', 'ART102', 2, 12, 'ngày không có thật: "2025-13"'],
    ['date: hôm qua', 'ART105', 2, 7, '"date" phải là một ngày, không phải "hôm qua"'],
    ['titlle: A', 'ART104', 2, 1, 'phần đầu bài không có mục "titlle"; có phải "title"?'],
    ['__proto__: {a: 1}', 'ART104', 2, 1, 'phần đầu bài không có mục "__proto__"'],
    ['constructor: A', 'ART104', 2, 1, 'phần đầu bài không có mục "constructor"'],
    ['title: [A]', 'ART105', 2, 8, '"title" phải là một dòng chữ, không phải "[A]"'],
    ['draft: có', 'ART105', 2, 8, '"draft" phải là true hoặc false, không phải "có"'],
    [
      'source_url: javascript:alert(1)',
      'ART105',
      2,
      13,
      '"source_url" phải là một địa chỉ http hoặc https, không phải "javascript:alert(1)"',
    ],
    [
      'slug: "…"',
      'ART105',
      2,
      8,
      '"slug" phải là chữ có ít nhất một chữ cái hoặc chữ số, không phải "…"',
    ],
    ['title: A\ntitle: B', 'ART103', 3, 1, 'mục "title" viết hai lần'],
    ['- A', 'ART103', 2, 1, 'phần đầu bài phải gồm các dòng "mục: giá trị"'],
    [
      'title: Họp báo: quý I',
      'ART103',
      2,
      8,
      'giá trị có dấu hai chấm mà không đặt trong ngoặc kép',
    ],
    ['title: &a A', 'ART107', 2, 11, 'phần đầu bài không nhận &, * và ! của YAML'],
    ['title: !!str A', 'ART107', 2, 14, 'phần đầu bài không nhận &, * và ! của YAML'],
    [`tags: ${'['.repeat(30)}`, 'ART107', 2, 27, 'phần đầu bài lồng quá 20 tầng'],
    [`title: ${'a'.repeat(70_000)}`, 'ART107', 1, 4, 'phần đầu bài dài quá 64 kB'],
  ])('%s', (head, code, line, column, message) => {
    expect(firstProblem(head)).toEqual({ code, line, column, message });
  });

  test('every unknown key is named', () => {
    expect(codes(`---\nmot: 1\nhai: 2\n---${body}`)).toEqual(['ART104', 'ART104']);
  });

  test('front matter that is not closed', () => {
    expect(codes('---\ntitle: A\n\nSáng 8/1')).toEqual(['ART101']);
    expect(codes('---\ntitle: A\n----\nSáng 8/1')).toEqual(['ART101']);
  });

  test('an alias bomb is refused', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: [*a${level}, *a${level}]`,
    );
    expect(codes(`---\na0: &a0 x\n${levels.join('\n')}\n---${body}`)).toEqual(['ART107']);
  });

  test('nothing reaches the prototype of objects', () => {
    codes(
      `---\n__proto__:\n  polluted: yes\nconstructor:\n  prototype: {polluted: yes}\n---${body}`,
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('front matter is never code', () => {
  const openers = [
    ...['---js', '--- js', '---\tjs', '---js ', '---  js  ', '---JS', '---Js', '---javascript'],
    ...['--- javascript', '---JavaScript', '---coffee', '---coffeescript', '---cson', '---toml'],
    ...['---json', '---constructor', '---toString', '---__proto__', '---\u{200B}js', '---yaml'],
  ];

  test.each(openers)('%j is an error and runs nothing', (opener) => {
    Reflect.deleteProperty(globalThis, 'hasRun');
    const code = '{ title: (globalThis.hasRun = true) }';
    expect(codes(`${opener}\n${code}\n---\n\nSáng 8/1`)).toEqual(['ART106']);
    expect(codes(`\u{FEFF}${opener}\r\n${code}\r\n---`, 'seeds/a.txt')).toEqual(['ART106']);
    expect(Reflect.has(globalThis, 'hasRun')).toBe(false);
  });
});

test('a mistake is reported each time the same text is read', () => {
  const text = `---\ntitle: [A\n---${body}`;
  expect(codes(text)).toEqual(codes(text));
  expect(codes(text)).toHaveLength(1);
});
