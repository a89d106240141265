import { expect, test } from 'vitest';
import { outputKinds } from '../../src/outputs/index.ts';
import { abbreviationsPage } from '../../src/pages/abbreviations.ts';
import { aboutPage } from '../../src/pages/about.ts';
import { dataPage } from '../../src/pages/data.ts';
import { siteOf } from '../make/site.ts';
import { pageAt, reported, sampleArchive, sampleArchiveOnline } from './archive.ts';
import { projectRenderer } from './theme.ts';

const renderer = projectRenderer();

test.each([
  ['without an address', sampleArchive()],
  ['at an address', sampleArchiveOnline()],
])('every file offered by an archive %s is made', (_, site) => {
  const html = renderer.render(pageAt(dataPage, site, 'du-lieu.html'));
  const offered = Array.from(
    html.matchAll(/<th scope="row"><a href="([^"]*)"/gu),
    ([, path]) => path,
  );
  const made = outputKinds.flatMap((kind) => [...kind.make(site, [])].map((file) => file.path));
  expect(offered.length).toBeGreaterThan(3);
  expect(made).toEqual(expect.arrayContaining(offered));
});

test('the example is a true fact of the newest dated report', () => {
  const html = renderer.render(pageAt(dataPage, sampleArchive(), 'du-lieu.html'));
  expect(html).toContain(`<a href="su-kien/${reported.slug}.html">`);
  expect(html).toContain('&quot;quote&quot;: &quot;Từ 30/01 đến 01/02&quot;');
  expect(html).toContain('&quot;span&quot;: [0,18]');
});

test('an archive without dates shows no example', () => {
  const html = renderer.render(pageAt(dataPage, siteOf(), 'du-lieu.html'));
  expect(html).not.toContain('<pre');
});

test('the page about the archive has the places other pages point to, and no number nobody measured', () => {
  const html = renderer.render(pageAt(aboutPage, sampleArchive(), 'gioi-thieu.html'));
  for (const id of ['cach-lam', 'bao-loi']) expect(html).toContain(`<h2 id="${id}">`);
  expect(html).toContain('Kho giữ 4 bài báo, trong đó 4 bài thuật một cuộc họp.');
  expect(html).toContain('chưa được đo');
  expect(html).not.toMatch(/\d+(?:,\d+)? ?%(?! chỉ tiêu)/u);
});

test('the page about the archive shows what was measured, in percent', () => {
  const quality = {
    documents: 12,
    fields: [{ field: 'chair', precision: 0.9, recall: 0.755 }],
  };
  const html = renderer.render(pageAt(aboutPage, siteOf([], { quality }), 'gioi-thieu.html'));
  expect(html).toContain('Đo trên 12 bài');
  expect(html).toMatch(/Người chủ trì<\/th><td[^>]*>90%<\/td><td[^>]*>75,5%</u);
});

test('an abbreviation is given in full with the reports that print it', () => {
  const page = pageAt(abbreviationsPage, sampleArchive(), 'viet-tat.html');
  const html = renderer.render(page);
  expect(html.indexOf('HĐND')).toBeLessThan(html.indexOf('>UBND<'));
  expect(html).toMatch(/UBND<\/th><td[^>]*>Ủy ban nhân dân<\/td>.*?001-de-ra.*?002-bao-cao/su);
});

test('an archive without abbreviations says so', () => {
  const page = pageAt(abbreviationsPage, siteOf(), 'viet-tat.html');
  expect(renderer.render(page)).toContain('Chưa bài nào trong kho dùng chữ viết tắt đã biết.');
});
