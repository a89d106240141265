import { expect, test } from 'vitest';
import { hasFeeds } from '../../../src/model/beside.ts';
import { sectionFeeds } from '../../../src/outputs/feeds/index.ts';
import { dayOf, factOf, personOf, reportOf } from '../../make/report.ts';
import { siteOf } from '../../make/site.ts';
import { personNamed, sampleArchiveOnline } from '../../pages/archive.ts';
import { filesOf } from '../files-of.ts';

const files = new Map(
  filesOf(sectionFeeds, sampleArchiveOnline()).map(({ path, content }) => [path, String(content)]),
);

test('every person and organisation that a report names, and every year, has a feed of both forms beside its page', () => {
  const names = [...files.keys()].filter((path) => path.endsWith('.feed.xml'));
  expect(names).toEqual([
    'nguoi/ly-van-oi.feed.xml',
    'nguoi/mai-thi-buoi.feed.xml',
    'to-chuc/xa-an-binh.feed.xml',
    'lich/2030.feed.xml',
    'lich/2031.feed.xml',
  ]);
  expect(files.size).toBe(2 * names.length);
  for (const name of names) expect(files.has(name.replace('.xml', '.json'))).toBe(true);
});

test('the feed of a person has the reports that name them, newest first, in the words about them', () => {
  const feed = JSON.parse(files.get('nguoi/ly-van-oi.feed.json') ?? '') as {
    title: string;
    home_page_url: string;
    items: { url: string; content_html: string }[];
  };
  const site = 'https://kho.example/ban';
  expect(feed.title).toBe('Kỷ Yếu: Lý Văn Ổi');
  expect(feed.home_page_url).toBe(`${site}/nguoi/ly-van-oi.html`);
  expect(feed.items.map(({ url }) => url)).toEqual([
    `${site}/su-kien/002-bao-cao.html`,
    `${site}/su-kien/003-khong-ngay.html`,
    `${site}/su-kien/001-de-ra.html`,
  ]);
  expect(feed.items[2]?.content_html).toContain(
    `<ul><li>Chủ trì: <a href="${site}/su-kien/001-de-ra.html#e2">“Lý Văn Ổi, Bí thư Đảng ủy xã”</a></li></ul>`,
  );
});

test('a report nobody can put into a year is in no feed of a year, one between two years in both', () => {
  const between = { start: '2030-12-01', end: '2031-01-15', precision: 'interval' as const };
  const reports = [
    reportOf('vo-thoi'),
    reportOf('giua', { date: [factOf(dayOf('2030-12-01', between))] }),
  ];
  const paths = filesOf(sectionFeeds, siteOf(reports)).map(({ path, content }) => [
    path,
    String(content).includes('vo-thoi'),
  ]);
  expect(paths).toEqual([
    ['lich/2030.feed.xml', false],
    ['lich/2030.feed.json', false],
    ['lich/2031.feed.xml', false],
    ['lich/2031.feed.json', false],
  ]);
});

test('the feed of somebody with many reports holds the newest twenty, each once', () => {
  const reports = Array.from({ length: 30 }, (_, index) =>
    reportOf(`bai-${index}`, { chair: [factOf(personOf('Lý Văn Ổi'))] }),
  );
  const appearances = reports.flatMap(({ id }) =>
    [1, 1].map((fact) => ({
      reportId: id,
      fact,
      quote: 'Lý Văn Ổi',
      role: 'chairs' as const,
      rank: undefined,
    })),
  );
  const person = personNamed('ly-van-oi', 'Lý Văn Ổi', { appearances: appearances.toReversed() });
  const site = siteOf(reports, { people: new Map([[person.id, person]]) });
  const [, json] = filesOf(sectionFeeds, site);
  const { items } = JSON.parse(String(json?.content)) as {
    items: { id: string; content_html: string }[];
  };
  expect(items.map(({ id }) => id)).toEqual(
    reports.slice(0, 20).map(({ slug }) => `urn:kyyeu:su-kien:${slug}`),
  );
  expect(items[0]?.content_html.match(/<li>/gu)).toHaveLength(1);
});

test('feeds of pages have names of their own where the archive has no address', () => {
  const reports = [reportOf('a', { date: [factOf(dayOf('2030-02-06'))] })];
  const [atom] = filesOf(sectionFeeds, siteOf(reports));
  expect(atom?.content).toContain('<id>urn:kyyeu:feed:lich:2030</id>');
});

test.each([
  ['a small archive', 1000, 1, true],
  ['a large archive, named once', 1001, 1, false],
  ['a large archive, named twice', 1001, 2, true],
  ['any archive, never named', 3, 0, false],
])('who has feeds: %s', (_, size, named, has) => {
  const reports = Array.from({ length: size }, (__, index) => reportOf(`bai-${index}`));
  const citations = reports
    .slice(0, named)
    .flatMap(({ id }) => [1, 2].map((fact) => ({ reportId: id, fact, quote: 'x' })));
  expect(hasFeeds({ reports }, citations)).toBe(has);
});
