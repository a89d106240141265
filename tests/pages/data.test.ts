import { expect, test } from 'vitest';
import type { Site } from '../../src/model/site.ts';
import { makeDataFiles } from '../../src/outputs/data-files.ts';
import { outputKinds } from '../../src/outputs/index.ts';
import { abbreviationsPage } from '../../src/pages/abbreviations.ts';
import { aboutPage } from '../../src/pages/about.ts';
import { dataPage } from '../../src/pages/data.ts';
import { siteOf } from '../make/site.ts';
import { pageAt, reported, sampleArchive, sampleArchiveOnline } from './archive.ts';
import { projectRenderer } from './theme.ts';

const renderer = projectRenderer();

/** An archive whose open data have been made. */
function withData(site: Site): Site {
  return { ...site, dataFiles: [...makeDataFiles(site)] };
}

test.each([
  ['without an address', sampleArchive()],
  ['at an address', sampleArchiveOnline()],
])(
  'every file offered by an archive %s is made, and every file of open data offered',
  (_, site) => {
    const html = renderer.render(pageAt(dataPage, withData(site), 'du-lieu.html'));
    const offered = Array.from(
      html.matchAll(/<th scope="row"><a href="([^"]*)"/gu),
      ([, path]) => path,
    );
    const data = [...makeDataFiles(site)].map(({ path }) => path);
    const others = outputKinds.flatMap((kind) =>
      [...kind.make(site, [])].flatMap((file) => ('make' in file ? file.paths : [file.path])),
    );
    expect(offered).toEqual(expect.arrayContaining(data));
    expect([...data, ...others]).toEqual(expect.arrayContaining(offered));
  },
);

test('a table is offered with its rows, columns, size and licence', () => {
  const html = renderer.render(pageAt(dataPage, withData(sampleArchive()), 'du-lieu.html'));
  const row = /people\.csv<\/a><\/th>(?<cells>.*?)<\/tr>/su.exec(html)?.groups?.['cells'] ?? '';
  const cells = Array.from(row.matchAll(/<td[^>]*>([^<]*)<\/td>/gu), ([, cell]) => cell);
  expect(cells.slice(1)).toEqual([
    'CSV',
    '3',
    '11',
    expect.stringMatching(/byte|kB$/u),
    'CC BY 4.0',
  ]);
  expect(html).toContain('<code>latest_organisation_id</code>');
});

test('the data can be cited, with the day of the newest report as its edition', () => {
  const html = renderer.render(pageAt(dataPage, withData(sampleArchiveOnline()), 'du-lieu.html'));
  expect(html).toContain('Kỷ Yếu: dữ liệu các cuộc họp, bản 1.0.0, theo bài ngày 01/02/2031.');
  expect(html).toContain('@dataset{ky-yeu,');
  expect(html).toContain('DA  - 2031/02/01\n');
  expect(html).toContain('UR  - https://kho.example/ban/du-lieu.html\nER  - ');
});

test('the dataset says what it covers and where each file is', () => {
  const page = pageAt(dataPage, withData(sampleArchiveOnline()), 'du-lieu.html');
  const json = /<script type="application\/ld\+json">(?<json>.*?)<\/script>/su;
  const graph = JSON.parse(json.exec(renderer.render(page))?.groups?.['json'] ?? '')['@graph'];
  expect(graph[0]).toMatchObject({
    '@type': 'Dataset',
    '@id': 'https://kho.example/ban/du-lieu.html#du-lieu',
    temporalCoverage: '2030-02-06/2031-02-01',
    dateModified: '2031-02-01',
  });
  expect(graph[0].distribution).toContainEqual(
    expect.objectContaining({
      contentUrl: 'https://kho.example/ban/du-lieu/people.csv',
      encodingFormat: 'text/csv',
    }),
  );
});

test('the example is a true fact of the newest dated report', () => {
  const html = renderer.render(pageAt(dataPage, sampleArchive(), 'du-lieu.html'));
  expect(html).toContain(`<a href="su-kien/${reported.slug}.html">`);
  expect(html).toContain('&quot;quote&quot;: &quot;Từ 30/01 đến 01/02&quot;');
  expect(html).toContain('&quot;span&quot;: [0,18]');
});

test('an archive without dates shows no example', () => {
  const html = renderer.render(pageAt(dataPage, siteOf(), 'du-lieu.html'));
  expect(html).not.toContain('<pre class="slip');
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
