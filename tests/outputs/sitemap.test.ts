import { expect, test } from 'vitest';
import type { PlannedPage } from '../../src/model/site.ts';
import { robots } from '../../src/outputs/robots.ts';
import { sitemap, sitemapFiles } from '../../src/outputs/sitemap.ts';
import { siteOf } from '../make/site.ts';
import { sampleArchiveOnline } from '../pages/archive.ts';
import { filesOf } from './files-of.ts';

const site = siteOf([], { settings: { baseUrl: 'https://kho.example/ban' } });

function page(permalink: string, isHidden = false): PlannedPage {
  return { permalink, template: 'about', isHidden };
}

function locations(content: unknown): readonly string[] {
  return Array.from(String(content).matchAll(/<loc>([^<]*)<\/loc>/gu), ([, url = '']) => url);
}

test('every page but the error page and hidden ones is listed, a folder by its own address', () => {
  const pages = [
    page('index.html'),
    page('nguoi/index.html'),
    page('su-kien/a.html'),
    page('404.html'),
    page('su-kien/cu.html', true),
  ];
  const [file, ...more] = filesOf(sitemap, site, pages);
  expect(more).toEqual([]);
  expect(file?.path).toBe('sitemap.xml');
  expect(file?.content).toBe(
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://kho.example/ban/</loc></url>
<url><loc>https://kho.example/ban/nguoi/</loc></url>
<url><loc>https://kho.example/ban/su-kien/a.html</loc></url>
</urlset>
`,
  );
});

test('an archive that does not know its address has neither sitemap nor robots.txt', () => {
  expect([...filesOf(sitemap, siteOf(), [page('index.html')])]).toEqual([]);
  expect([...filesOf(robots, siteOf())]).toEqual([]);
});

test('more pages than one file may hold are spread over numbered files under an index', () => {
  const pages = Array.from({ length: 250 }, (_, index) => page(`su-kien/bai-${index}.html`));
  const files = [...sitemapFiles(site, pages, 100)];
  expect(files.map((file) => file.path)).toEqual([
    'sitemap-1.xml',
    'sitemap-2.xml',
    'sitemap-3.xml',
    'sitemap.xml',
  ]);
  const listed = files.slice(0, 3).flatMap((file) => locations(file.content));
  expect(listed).toEqual(pages.map((each) => `https://kho.example/ban/${each.permalink}`));
  expect(locations(files[3]?.content)).toEqual([
    'https://kho.example/ban/sitemap-1.xml',
    'https://kho.example/ban/sitemap-2.xml',
    'https://kho.example/ban/sitemap-3.xml',
  ]);
});

test('a page is as new as the newest report on it, a list as new as the archive', () => {
  const archive = sampleArchiveOnline();
  const pages = [
    'index.html',
    'su-kien/001-de-ra.html',
    'su-kien/004-vo-thoi.html',
    'nguoi/mai-thi-buoi.html',
    'nguoi/ly-van-oi.html',
    'to-chuc/xa-an-binh.html',
    'chi-tieu/trong-cay-2030.html',
    'lich/2030.html',
  ].map((permalink) => page(permalink));
  const [file] = filesOf(sitemap, archive, pages);
  const days = Array.from(
    String(file?.content).matchAll(/<lastmod>([^<]*)<\/lastmod>/gu),
    ([, day]) => day,
  );
  expect(days).toEqual([
    '2031-02-01',
    '2030-02-06',
    '2031-02-01',
    '2030-02-06',
    '2031-02-01',
    '2031-02-01',
    '2031-02-01',
    '2030-09-01',
  ]);
});

test('an index of sitemaps tells how new each part is', () => {
  const pages = ['su-kien/001-de-ra.html', 'nguoi/mai-thi-buoi.html', 'nguoi/ly-van-oi.html'];
  const files = [
    ...sitemapFiles(
      sampleArchiveOnline(),
      pages.map((path) => page(path)),
      2,
    ),
  ];
  expect(String(files.at(-1)?.content).match(/<lastmod>[^<]*</gu)).toEqual([
    '<lastmod>2030-02-06<',
    '<lastmod>2031-02-01<',
  ]);
});

test('robots.txt names the sitemap', () => {
  const [file] = filesOf(robots, site);
  expect(file).toEqual({
    path: 'robots.txt',
    content: 'User-agent: *\nAllow: /\n\nSitemap: https://kho.example/ban/sitemap.xml\n',
  });
});
