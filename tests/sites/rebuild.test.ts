import { expect, test } from 'vitest';
import { seedSite, testSite } from './build-site.ts';

const two = `
-- seeds/a.txt --
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/b.txt --
Chiều 20/6/2024, UBND tỉnh Hà Giang tổ chức Hội nghị sơ kết 6 tháng đầu năm 2024. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
`;

test('building twice writes nothing the second time', async () => {
  const site = seedSite();
  await site.build();
  const before = site.output();
  const again = await site.build();
  expect(again.written).toMatchObject({ written: [], removed: [] });
  expect(site.output()).toEqual(before);
});

test('a removed article takes its page away, and a foreign file stays', async () => {
  const site = testSite(two);
  await site.build();
  site.write('public/CNAME', 'kyyeu.example');
  site.remove('seeds/b.txt');
  const report = await site.build();
  expect(report.written?.removed).toContain('su-kien/b.html');
  expect(site.has('su-kien/b.html')).toBe(false);
  expect(site.page('CNAME')).toBe('kyyeu.example');
});

test('a rebuilt site has the bytes of a fresh one', async () => {
  const warm = testSite(two);
  await warm.build();
  warm.write('seeds/c.txt', 'Sáng 21/6/2024, Sở Y tế tổ chức Hội nghị tập huấn.');
  warm.remove('seeds/a.txt');
  await warm.build();
  const cold = testSite(two);
  cold.write('seeds/c.txt', 'Sáng 21/6/2024, Sở Y tế tổ chức Hội nghị tập huấn.');
  cold.remove('seeds/a.txt');
  await cold.build();
  expect(warm.output()).toEqual(cold.output());
});

test('an archive without articles is still a site', async () => {
  const site = testSite('');
  const report = await site.build();
  expect(report.diagnostics).toEqual([]);
  expect(site.has('index.html')).toBe(true);
});

test('a draft is not published', async () => {
  const site = testSite(
    '-- seeds/nhap.md --\n---\ndraft: true\n---\nSáng 17/5/2024, họp giao ban.\n',
  );
  await site.build();
  expect(site.has('su-kien/nhap.html')).toBe(false);
});

test('an alias of an article leads to where it is', async () => {
  const site = testSite(`
-- seeds/b.md --
---
slug: giao-ban-thang-6
aliases: [Giao ban cũ]
---
Chiều 20/6/2024, Sở Y tế họp giao ban.
`);
  await site.build({ baseUrl: 'https://kho.example' });
  const page = site.page('su-kien/giao-ban-cu.html');
  expect(page).toContain('content="0; url=../su-kien/giao-ban-thang-6.html"');
  expect(page).toContain('<meta name="robots" content="noindex">');
  expect(page).toContain(
    '<link rel="canonical" href="https://kho.example/su-kien/giao-ban-thang-6.html">',
  );
});
