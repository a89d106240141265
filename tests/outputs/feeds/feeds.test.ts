import { expect, test } from 'vitest';
import { archiveFeeds } from '../../../src/outputs/feeds/index.ts';
import { dayOf, factOf, personOf, reportOf, targetOf } from '../../make/report.ts';
import { siteOf } from '../../make/site.ts';
import { textOf } from '../text-of.ts';

const base = { baseUrl: 'https://kho.example/ban' };

function feedOf(...args: Parameters<typeof siteOf>): string {
  const [file] = archiveFeeds(siteOf(...args));
  expect(file?.path).toBe('feed.xml');
  return file === undefined ? '' : textOf(file);
}

interface JsonFeed {
  readonly [key: string]: unknown;
  readonly items: readonly { readonly [key: string]: unknown }[];
}

function jsonFeedOf(...args: Parameters<typeof siteOf>): JsonFeed {
  const [, file] = archiveFeeds(siteOf(...args));
  expect(file?.path).toBe('feed.json');
  return JSON.parse(file === undefined ? '' : textOf(file)) as JsonFeed;
}

test('in an archive that knows its address, ids and links are absolute', () => {
  const xml = feedOf([reportOf('a')], { settings: base });
  expect(xml).toContain('<id>https://kho.example/ban/</id>');
  expect(xml).toContain('<link rel="self" href="https://kho.example/ban/feed.xml"/>');
  expect(xml).toContain('<id>https://kho.example/ban/su-kien/a.html</id>');
  expect(xml).toContain('<link href="https://kho.example/ban/su-kien/a.html"/>');
});

test('elsewhere ids are URNs that do not depend on the place, and links are relative', () => {
  const xml = feedOf([reportOf('a')]);
  expect(xml).toContain('<id>urn:kyyeu:feed</id>');
  expect(xml).toContain('<id>urn:kyyeu:su-kien:a</id>');
  expect(xml).toContain('<link href="su-kien/a.html"/>');
});

test.each([
  ['the last possible day of the meeting', { date: [factOf(dayOf('2030-02-06'))] }, '2030-02-06'],
  ['the day of publication', source('2030-02-07'), '2030-02-07'],
  ['the first of the month of publication', source('2030-03'), '2030-03-01'],
  ['a fixed day when the content has none', {}, '1970-01-01'],
])('a report is updated on %s', (_, changes, day) => {
  const xml = feedOf([reportOf('a', changes)]);
  const times = Array.from(xml.matchAll(/<updated>([^<]*)</gu), ([, time]) => time);
  expect(times).toEqual([`${day}T00:00:00.000Z`, `${day}T00:00:00.000Z`]);
});

test('an empty archive has a feed without entries, with the same bytes every time', () => {
  const xml = feedOf([]);
  expect(xml).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  expect(xml).not.toContain('<entry>');
  expect(feedOf([])).toBe(xml);
});

test('the feed holds the newest fifty reports in the order of the site', () => {
  const reports = Array.from({ length: 60 }, (_, index) => reportOf(`bai-${index}`));
  const ids = Array.from(feedOf(reports).matchAll(/su-kien:([^<]+)</gu), ([, slug]) => slug);
  expect(ids).toEqual(reports.slice(0, 50).map((report) => report.slug));
});

test('markup in a title is text, and cannot end its CDATA', () => {
  const xml = feedOf([reportOf('a', { title: factOf('A & <b>B</b> ]]> C ]]> "D"') })]);
  expect(xml).toContain('<![CDATA[A &amp; &lt;b&gt;B&lt;/b&gt; ]]&gt; C ]]&gt; &quot;D&quot;]]>');
});

test('the title of the archive is shown exactly, entities included', () => {
  expect(feedOf([], { settings: { title: 'A &amp; B < C' } })).toContain(
    '<title>A &amp;amp; B &lt; C</title>',
  );
});

test('an entry lists the facts, each with a link to its words', () => {
  const xml = feedOf(
    [
      reportOf('a', {
        date: [factOf(dayOf('2030-02-06'))],
        chair: [factOf(personOf('Lý Văn Ổi', { positions: ['Bí thư "xã"'] }))],
        targets: [factOf(targetOf('trồng cây', { kind: 'plan' }), { span: undefined, quote: '' })],
      }),
    ],
    { settings: base },
  );
  const page = 'https://kho.example/ban/su-kien/a.html';
  expect(xml).toContain(`<li>Thời gian: <a href="${page}#e1">Họp ngày 06/02/2030.</a></li>`);
  expect(xml).toContain(
    `<li>Chủ trì: <a href="${page}#e2">Lý Văn Ổi, Bí thư &quot;xã&quot;</a></li>`,
  );
  expect(xml).toContain(`<li>Đề ra: <a href="${page}#f3">trồng cây</a></li>`);
});

test('a long list of facts is cut, and says how many are left out', () => {
  const targets = Array.from({ length: 30 }, (_, index) => factOf(targetOf(`việc ${index}`)));
  const xml = feedOf([reportOf('a', { targets })]);
  expect(xml.match(/<li>Kết quả: /gu)).toHaveLength(24);
  expect(xml).toContain('<li>và 6 dữ kiện khác</li>');
});

test('facts cannot break out of their list', () => {
  const targets = [factOf(targetOf('<script>x</script>]]>'))];
  const xml = feedOf([reportOf('a', { targets })]);
  expect(xml).toContain('&lt;script&gt;x&lt;/script&gt;]]&gt;</a>');
});

test('the JSON feed has the same entries, version 1.1', () => {
  const report = reportOf('a', {
    date: [factOf(dayOf('2030-02-06'))],
    source: { publisher: 'Báo An Bình', url: undefined, published: undefined },
  });
  const feed = jsonFeedOf([report], { settings: base });
  expect(feed).toMatchObject({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Kỷ Yếu',
    home_page_url: 'https://kho.example/ban/',
    feed_url: 'https://kho.example/ban/feed.json',
    language: 'vi',
  });
  expect(feed.items).toEqual([
    {
      id: 'https://kho.example/ban/su-kien/a.html',
      url: 'https://kho.example/ban/su-kien/a.html',
      title: 'Bài a',
      summary: 'Họp ngày 06/02/2030. Hội nghị xã An Bình bàn việc trồng cây.',
      content_html:
        '<p>Họp ngày 06/02/2030. Hội nghị xã An Bình bàn việc trồng cây.</p><ul><li>Thời gian: <a href="https://kho.example/ban/su-kien/a.html#e1">Họp ngày 06/02/2030.</a></li></ul>',
      date_modified: '2030-02-06T00:00:00Z',
      authors: [{ name: 'Báo An Bình' }],
    },
  ]);
});

test('an archive with an English frame says labels in English', () => {
  const xml = feedOf([reportOf('a', { date: [factOf(dayOf('2030-02-06'))] })], {
    settings: { language: 'en' },
  });
  expect(xml).toContain('Met on 06/02/2030.');
  expect(xml).toContain('<li>When: ');
});

function source(published: string) {
  return { source: { publisher: undefined, url: undefined, published } };
}
