import { describe, expect, test } from 'vitest';
import { htmlProblems } from '../pages/valid-html.ts';
import { type TestSite, testSite } from './build-site.ts';

const report = `
-- seeds/a.txt --
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị. Dự hội nghị có bà Ma Thị Na, Giám đốc Sở Y tế; đại diện các huyện.
`;

const wrongName = `
-- corrections/a.yaml --
field: chair
value: ông Nguyễn Văn Ân, Chủ tịch UBND tỉnh
quote: Ông Nguyễn Văn An, Chủ tịch UBND tỉnh
reason: Báo in sai dấu tên; xem thông báo của Văn phòng UBND tỉnh.
by: Trần Mai
on: 2024-06-01
`;

function entry(lines: string): string {
  return `-- corrections/a.yaml --\nreason: Xem biên bản.\nby: Mai\non: 2024-06-01\n${lines}\n`;
}

async function built(files: string): Promise<TestSite> {
  const site = testSite(files);
  expect((await site.build()).diagnostics).toEqual([]);
  return site;
}

test('a correction is shown with its mark, its reason and what had been read', async () => {
  const site = await built(`${report}${wrongName}`);
  const page = site.page('su-kien/a.html');
  const fact = /Chủ trì<\/span><\/dt>.*?<\/div>/su.exec(page)?.[0];
  expect(fact).toContain('Nguyễn Văn Ân');
  expect(fact).toContain('<title>Đã đính chính</title>');
  expect(fact).toContain('Báo in sai dấu tên');
  expect(fact).toContain('Trần Mai, <time datetime="2024-06-01">01/06/2024</time>');
  expect(fact).toContain('<del>Ông Nguyễn Văn An (Chủ tịch UBND tỉnh)</del>');
  expect(page).toContain('class="ev ev--corrected"');
  expect(site.has('nguoi/nguyen-van-an.html')).toBe(true);
  expect(site.page('nguoi/index.html')).toContain('Nguyễn Văn <b>Ân</b>');
  const list = site.page('dinh-chinh.html');
  expect(list).toContain('1 chỗ');
  expect(list).toMatch(/su-kien\/a\.html#f\d+/u);
  expect(list).toContain('<del>Ông Nguyễn Văn An (Chủ tịch UBND tỉnh)</del>');
  for (const html of [page, list]) expect(await htmlProblems(html)).toEqual([]);
});

test('a fact is taken away by null, and the page says so', async () => {
  const site = await built(`${report}${entry('field: organiser\nvalue: null')}`);
  const page = site.page('su-kien/a.html');
  expect(page).toContain('Đính chính khác');
  expect(page).toMatch(/Đơn vị tổ chức<\/span><\/dt><dd[^>]*>không ghi nữa/u);
  expect(page).toContain('<del>UBND tỉnh Hà Giang</del>');
  expect(site.page('dinh-chinh.html')).toContain('không ghi nữa');
});

test('several corrections of one article stand in a list', async () => {
  const site = await built(`${report}
-- corrections/a.yaml --
- {field: date, value: 18/5/2024, reason: Đọc nhầm., by: Mai, on: 2024-06-01}
- {field: attendees, value: null, quote: đại diện các huyện, reason: Thừa., by: Mai, on: 2024-06-02}
`);
  const page = site.page('su-kien/a.html');
  expect(page).toContain('18/05/2024');
  expect(page).toContain('<del>Đại diện các huyện</del>');
  expect(page).toContain('Ma Thị Na');
});

test('every fact may be corrected without words of the text', async () => {
  const values = {
    title: 'Giao ban tháng 5',
    date: '2024-05-16/2024-05-17',
    organiser: 'Sở Y tế tỉnh Hà Giang',
    event: 'Hội nghị giao ban ngành y tế',
    mode: 'hybrid',
    places: ['xã An Bình, tỉnh Hà Giang', 'Trung tâm Hội nghị tỉnh'],
    chair: ['ông Lý Văn Ổi, Giám đốc Sở Y tế', 'bà Ma Thị Na, Phó Giám đốc Sở Y tế'],
    attendees: 'lãnh đạo các huyện',
    speakers: 'ông Lý Văn Ổi',
  };
  const list = Object.entries(values).map(([field, value]) => ({
    field,
    value,
    reason: 'Xem <biên bản>.',
    by: 'Mai & An',
    on: '2024-06-01',
  }));
  const site = await built(`${report}\n-- corrections/a.yaml --\n${JSON.stringify(list)}\n`);
  const pages = ['su-kien/a.html', 'dinh-chinh.html', 'index.html', 'nguoi/ly-van-oi.html'];
  for (const path of pages) expect(await htmlProblems(site.page(path))).toEqual([]);
  const page = site.page('su-kien/a.html');
  expect(page).toContain('<h1>Giao ban tháng 5</h1>');
  expect(page).toContain('Xem &lt;biên bản&gt;.');
  expect(page.match(/<summary>Ai đính chính, vì sao\?<\/summary>/gu)).toHaveLength(10);
  expect(site.page('dinh-chinh.html')).toContain('9 chỗ');
});

test('the article stays as it is, and the front matter is corrected too', async () => {
  const site = await built(`
-- seeds/a.md --
---
date: 2024-05-18
publisher: Báo Hà Giang
source_url: https://example.org/bai
published: 2024-05-19
---
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5.
`);
  const page = site.page('su-kien/a.html');
  expect(page).toContain('Phần đầu tệp bài ghi như vậy.');
  expect(page).toMatch(/<del>[^<]*17\/05\/2024/u);
  expect(page).toContain('Báo Hà Giang, 19/05/2024.');
  expect(page).toContain('href="https://example.org/bai"');
  expect(site.page('dinh-chinh.html')).toContain('Kho chưa có đính chính nào.');
});

describe('a correction that cannot stand stops the build and the old site stays', () => {
  test('when the words it rests on are gone', async () => {
    const site = await built(`${report}${wrongName}`);
    const before = site.output();
    site.write('seeds/a.txt', 'Sáng 17/5/2024, UBND tỉnh họp. Bà Ma Thị Na chủ trì hội nghị.');
    const { diagnostics, written } = await site.build();
    expect(diagnostics).toMatchObject([
      {
        code: 'COR003',
        severity: 'error',
        file: 'corrections/a.yaml',
        position: { line: 3, column: 8, source: expect.stringContaining('Ông Nguyễn Văn An') },
      },
    ]);
    expect(diagnostics[0]?.message.vi).toContain('không còn trong seeds/a.txt');
    expect(written).toBeUndefined();
    expect(site.output()).toEqual(before);
  });

  test.each([
    ['words in two places', 'field: chair\nvalue: null\nquote: hội nghị', 'COR004', 6, 8, '2 chỗ'],
    ['an unknown fact', 'field: chiar\nvalue: null', 'COR002', 4, 8, '"chair"'],
    ['an unknown key', 'field: chair\nvalue: null\nquot: An', 'COR002', 6, 1, '"quote"'],
    ['no value', 'field: chair', 'COR002', 1, 1, '"value"'],
    ['a wrong value', 'field: chair\nvalue: {ten: An}', 'COR002', 5, 8, 'một danh sách'],
    ['no such day', 'field: date\nvalue: 2024-02-30', 'COR002', 5, 8, '2025-01-08'],
    ['no such mode', 'field: mode\nvalue: họp kín', 'COR002', 5, 8, 'online'],
    ['a target', 'field: targets\nvalue: 100%', 'COR002', 5, 8, 'null'],
    ['no title', 'field: title\nvalue: null', 'COR002', 5, 8, 'tiêu đề'],
    ['two organisers', 'field: organiser\nvalue: [A, B]', 'COR002', 5, 8, 'một giá trị'],
    ['broken YAML', 'field: [chair', 'COR002', 5, 1, 'YAML'],
    ['an alias', 'field: &a chair\nvalue: *a', 'COR002', 4, 11, '&'],
  ])('%s', async (_, lines, code, line, column, said) => {
    const site = await built(report);
    const before = site.output();
    site.write('corrections/a.yaml', entry(lines).split(' --\n')[1] ?? '');
    const { diagnostics } = await site.build();
    expect(diagnostics).toMatchObject([
      { code, severity: 'error', file: 'corrections/a.yaml', position: { line, column } },
    ]);
    expect(diagnostics[0]?.message.vi).toContain(said);
    expect(diagnostics[0]?.hint?.vi).toMatch(/\p{L}/u);
    expect(site.output()).toEqual(before);
  });

  test.each([
    ['of no article', 'corrections/ab.yaml', 'COR001', '"ab"'],
    ['in a second file', 'corrections/a.yml', 'COR005', 'corrections/a.yaml'],
  ])('%s', async (_, file, code, said) => {
    const site = await built(`${report}${wrongName}`);
    site.write(file, 'field: chair\nvalue: null\nreason: a\nby: b\non: 2024-06-01\n');
    const { diagnostics } = await site.build();
    const [problem] = diagnostics;
    expect(problem).toMatchObject({ code, severity: 'error' });
    expect(problem?.message.vi).toContain(said);
  });

  test('of the same place twice', async () => {
    const site = testSite(`${report}
-- corrections/a.yaml --
- {field: date, value: 2024-05-18, reason: a, by: b, on: 2024-06-01}
- {field: date, value: 2024-05-19, reason: a, by: b, on: 2024-06-01}
`);
    expect((await site.build()).diagnostics).toMatchObject([
      { code: 'COR005', position: { line: 2, column: 11 } },
    ]);
  });
});

test('other files among the corrections are reported', async () => {
  const site = testSite(`${report}\n-- corrections/a.json --\n{}\n`);
  expect((await site.build()).diagnostics).toMatchObject([
    { code: 'COR006', severity: 'warning', file: 'corrections/a.json' },
  ]);
});
