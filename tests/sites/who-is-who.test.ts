import { describe, expect, test } from 'vitest';
import { testSite } from './build-site.ts';

const reports = `
-- seeds/a.txt --
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/b.txt --
Chiều 20/6/2024, UBND tỉnh Cà Mau tổ chức Hội nghị sơ kết 6 tháng đầu năm 2024. Ông Nguyễn Văn An, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/c.txt --
Sáng 17/7/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 7. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
`;
const note = 'reason: Theo Công báo.\n    by: Mai\n    on: 2024-08-01';
const an = (report: string) => `{name: Nguyễn Văn An, report: ${report}}`;
const natural = 'nguyen-van-an-ubnd-tinh-ca-mau';

function siteWith(settlement: string) {
  const site = testSite(reports);
  site.write('people.yaml', settlement);
  return site;
}

test('nothing settled, two people are two', async () => {
  const site = testSite(reports);
  await site.build();
  expect(site.has('nguoi/nguyen-van-an.html')).toBe(true);
  expect(site.has(`nguoi/${natural}.html`)).toBe(true);
});

test('people called one have one page, and the other leads there', async () => {
  const site = siteWith(`same:\n  - people: [${an('a')}, {id: ${natural}}]\n    ${note}\n`);
  const { diagnostics, people } = await site.build();
  expect(diagnostics).toEqual([]);
  expect(people).toBe(1);
  const page = site.page('nguoi/nguyen-van-an.html');
  for (const id of ['a', 'b', 'c']) expect(page).toContain(`../su-kien/${id}.html`);
  expect(site.page(`nguoi/${natural}.html`)).toContain('url=../nguoi/nguyen-van-an.html');
});

test('namings told apart are two people, whatever connects them', async () => {
  const site = siteWith(`notSame:\n  - people: [${an('a')}, ${an('c')}]\n    ${note}\n`);
  const { diagnostics, people } = await site.build();
  expect(diagnostics).toEqual([]);
  expect(people).toBe(3);
});

test('a pinned page keeps its address when an older report of a homonym comes', async () => {
  const site = siteWith(`id:\n  - {person: ${an('a')}, id: nguyen-van-an}\n`);
  await site.build();
  const about = /<meta name="description" content="[^"]*">/u;
  const [description = ''] = about.exec(site.page('nguoi/nguyen-van-an.html')) ?? [];
  expect(site.page('nguoi/nguyen-van-an.html')).toContain('../su-kien/a.html');
  site.write(
    'seeds/0.txt',
    'Sáng 17/5/2019, Sở Y tế tỉnh Nghệ An tổ chức Hội nghị giao ban. Ông Nguyễn Văn An, Giám đốc Sở Y tế chủ trì hội nghị.',
  );
  const { diagnostics } = await site.build();
  expect(diagnostics).toEqual([]);
  const page = site.page('nguoi/nguyen-van-an.html');
  expect(page).toContain('../su-kien/a.html');
  expect(page).toContain(description);
  expect(description).toContain('có mặt trong ');
});

test('a new pinned address is where the old one leads', async () => {
  const site = siteWith(`id:\n  - {person: ${an('b')}, id: ong-an-ca-mau}\n`);
  await site.build();
  expect(site.page('nguoi/ong-an-ca-mau.html')).toContain('../su-kien/b.html');
  expect(site.page(`nguoi/${natural}.html`)).toContain('url=../nguoi/ong-an-ca-mau.html');
});

describe('what cannot be is said with its place, and nothing is written', () => {
  test.each([
    [
      'PEO002',
      `same:\n  - people: [${an('a')}, ${an('bb')}]\n    ${note}`,
      'không có bài nào mang mã "bb"',
      2,
    ],
    [
      'PEO003',
      `same:\n  - people: [${an('a')}, {name: Nguyễn Văn Ân, report: b}]\n    ${note}`,
      'có phải "Nguyễn Văn An"?',
      2,
    ],
    ['PEO004', `same:\n  - people: [${an('a')}, {id: nguyen-van-am}]\n    ${note}`, 'có phải', 2],
    [
      'PEO006',
      `same:\n  - people: [${an('a')}, ${an('b')}]\n    ${note}\nnotSame:\n  - people: [${an('b')}, ${an('a')}]\n    ${note}`,
      'coi là một',
      7,
    ],
    [
      'PEO007',
      `id:\n  - {person: ${an('a')}, id: an}\n  - {person: ${an('b')}, id: an}`,
      'cho hai người',
      3,
    ],
    [
      'PEO007',
      `id:\n  - {person: ${an('a')}, id: an}\n  - {person: ${an('c')}, id: ong-an}`,
      'hai mã',
      3,
    ],
  ])('%s', async (code, settlement, words, line) => {
    const site = siteWith(settlement);
    const { diagnostics, written } = await site.build();
    expect(written).toBeUndefined();
    expect(diagnostics.map((one) => one.code)).toEqual([code]);
    expect(diagnostics[0]?.message.vi).toContain(words);
    expect(diagnostics[0]).toMatchObject({ file: 'people.yaml', position: { line } });
  });
});
