import { expect, test } from 'vitest';
import { testSite } from './build-site.ts';

const links = /href="(?<href>[^"#]+)#e\d+"/gu;

test('a person named in two reports with one office has one page that leads to the words of both', async () => {
  const site = testSite(`
-- seeds/a.txt --
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/b.txt --
Chiều 20/6/2024, UBND tỉnh Hà Giang tổ chức Hội nghị sơ kết 6 tháng đầu năm 2024. Đồng chí Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
`);
  await site.build();
  const page = site.page('nguoi/nguyen-van-an.html');
  const targets = new Set(Array.from(page.matchAll(links), (match) => match.groups?.['href']));
  expect(targets).toEqual(new Set(['../su-kien/a.html', '../su-kien/b.html']));
  expect(page.match(/có thể là/giu) ?? []).toEqual([]);
});

test('two people of one name in two provinces have two pages', async () => {
  const site = testSite(`
-- seeds/a.txt --
Sáng 17/5/2024, UBND tỉnh Hà Giang tổ chức Hội nghị giao ban tháng 5. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh chủ trì hội nghị.
-- seeds/b.txt --
Chiều 20/6/2024, UBND tỉnh Cà Mau tổ chức Hội nghị sơ kết 6 tháng đầu năm 2024. Ông Nguyễn Văn An, Phó Chủ tịch UBND tỉnh chủ trì hội nghị.
`);
  await site.build();
  expect(site.has('nguoi/nguyen-van-an.html')).toBe(true);
  expect(site.has('nguoi/nguyen-van-an-ubnd-tinh-ca-mau.html')).toBe(true);
});
