import { expect, test } from 'vitest';
import { seedSite, type TestSite } from './build-site.ts';

test('a site in English has the same addresses and the same data', async () => {
  const [vi, en] = [seedSite(), seedSite()];
  const baseUrl = 'https://kyyeu.example';
  const description = 'x';
  await vi.build({ baseUrl, description });
  await en.build({ baseUrl, description, language: 'en' });
  const [before, after] = [vi.output(), en.output()];
  expect([...after.keys()]).toEqual([...before.keys()]);
  const differing = [...before.keys()].filter((path) => before.get(path) !== after.get(path));
  // Feeds and calendars are read by people, as pages are.
  const isRead = (path: string) => /\.(?:html|ics|feed\.json|feed\.xml)$|^feed\./u.test(path);
  expect(differing.filter((path) => !isRead(path) && !path.startsWith('tim-kiem/'))).toEqual([]);
});

test('the frame is English: dates, numbers, names of pages', async () => {
  const site = seedSite();
  await site.build({ language: 'en' });
  const page = site.page('su-kien/004-b4364982971ee3e3.html');
  expect(page).toContain('<html lang="en">');
  expect(page).toContain('Wednesday, 8 January 2025');
  expect(page).toMatch(/<h1><span lang="vi">/u);
  expect(page).toMatch(/<title lang="vi">/u);
  expect(page).toMatch(/<p lang="vi">/u);
  expect(page).toMatch(/<a class="ref" lang="en" [^>]*aria-label="Back to fact \d+: /u);
  expect(site.page('lich/2025/01.html')).toMatch(/January 2025.*<abbr title="Monday">Mon/su);
});

test('a name of its own is taken for English, ours for Vietnamese', async () => {
  const site = seedSite();
  await site.build({ language: 'en', title: 'The Record' });
  expect(site.page('index.html')).toContain('The Record copies what newspaper reports wrote');
  await site.build({ language: 'en' });
  expect(site.page('index.html')).toContain('<span lang="vi">Kỷ Yếu</span> copies');
});

test('Vietnamese pages mark nothing', async () => {
  const site = seedSite();
  await site.build();
  for (const path of ['index.html', 'su-kien/004-b4364982971ee3e3.html', 'gioi-thieu.html']) {
    expect(site.page(path).match(/\slang="[^"]*"/gu)).toEqual([' lang="vi"']);
  }
});

test('people stand in Vietnamese order in both languages', async () => {
  const [vi, en] = [seedSite(), seedSite()];
  await vi.build();
  await en.build({ language: 'en' });
  const order = (site: TestSite) =>
    Array.from(site.page('nguoi/index.html').matchAll(/<a href="([^"]*)"/gu), ([, href]) => href);
  expect(order(en)).toEqual(order(vi));
});
