import { expect, test } from 'vitest';
import { receiver } from '../../src/search/files.ts';
import { seedSite, testSite } from './build-site.ts';

/** Value of a file of the index. */
function readValue(script: string): unknown {
  let received: unknown;
  new Function(receiver, script)((value: unknown) => {
    received = value;
  });
  return received;
}

const three = `
-- seeds/a.txt --
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/b.txt --
Chiều 20/6/2023, UBND tỉnh Hà Giang tổ chức Hội nghị sơ kết 6 tháng đầu năm 2023. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/c.txt --
Sở Y tế họp bàn việc chung.
`;

test('the index holds every report in time, with the paragraphs of its page', async () => {
  const site = testSite(three);
  await site.build();
  expect(readValue(site.page('tim-kiem/muc-luc.js'))).toMatchObject({
    documents: 3,
    years: [
      ['2023', 0],
      ['2024', 1],
    ],
    undated: 2,
    runs: [
      ['2023-06-20', 1],
      ['2024-05-17', 1],
      ['khong-ro', 1],
    ],
  });
  expect(readValue(site.page('tim-kiem/bai/2024-05-17/0.js'))).toMatchObject({
    path: 'su-kien/a.html',
    day: { shown: { calendarDate: '2024-05-17' }, iso: '2024-05-17', mark: null },
  });
  expect(readValue(site.page('tim-kiem/bai/khong-ro/0.js'))).toMatchObject({
    path: 'su-kien/c.html',
    day: { iso: null, mark: 'unknown' },
  });
  for (const run of ['2023-06-20', '2024-05-17', 'khong-ro']) {
    const text = readValue(site.page(`tim-kiem/bai/${run}/0.js`)) as {
      path: string;
      paragraphs: readonly { number: number }[];
    };
    const page = site.page(text.path);
    for (const paragraph of text.paragraphs) expect(page).toContain(`id="d${paragraph.number}"`);
  }
});

test('people and organisations are filed with their reports', async () => {
  const site = testSite(three);
  await site.build();
  const roster = readValue(site.page('tim-kiem/loc/31-0/0.js')) as {
    people: readonly (readonly string[])[];
    organisations: readonly (readonly string[])[];
    rows: readonly unknown[];
  };
  expect(roster.people).toEqual([['nguyen-van-an', 'Nguyễn Văn An']]);
  // Chaired: the first bit of the first person.
  expect(roster.rows.slice(0, 2)).toEqual([
    [[1], [0]],
    [[1], [0]],
  ]);
  for (const [id] of roster.people) expect(site.has(`nguoi/${id}.html`)).toBe(true);
  for (const [id] of roster.organisations) expect(site.has(`to-chuc/${id}.html`)).toBe(true);
});

test('the search page brings words for its script, and the home page leads to it', async () => {
  const site = seedSite();
  await site.build();
  const page = site.page('tim-kiem.html');
  expect(page).toContain('<script src="assets/tim-kiem.js" defer></script>');
  const [, json = ''] =
    /<script type="application\/json" id="loi">(.*?)<\/script>/u.exec(page) ?? [];
  const words = JSON.parse(json) as Readonly<Record<string, string>>;
  expect(words['report.count']).toBe('{count} bài');
  expect(words['day.interval']).toBe('khoảng {range}');
  expect(site.page('index.html')).toContain(
    '<form class="bigfind mt5" action="tim-kiem.html" method="get"',
  );
  expect(site.page('su-kien/004-b4364982971ee3e3.html')).not.toContain('tim-kiem.js');
});

test('an archive without articles has a search page with ways to what there is', async () => {
  const site = testSite('');
  await site.build();
  expect(site.page('tim-kiem.html')).toContain('href="lich/index.html"');
  expect(site.has('tim-kiem/muc-luc.js')).toBe(true);
});
