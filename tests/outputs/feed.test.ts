import { expect, test } from 'vitest';
import { feed } from '../../src/outputs/feed.ts';
import { summarise } from '../../src/outputs/summary.ts';
import { escapeHtml, xmlText } from '../../src/outputs/xml-text.ts';
import { dayOf, factOf, personOf, reportOf } from '../make/report.ts';
import { siteOf } from '../make/site.ts';

const base = { baseUrl: 'https://kho.example/ban' };

function feedOf(...args: Parameters<typeof siteOf>): string {
  const [file] = feed.make(siteOf(...args), []);
  expect(file?.path).toBe('feed.xml');
  return String(file?.content);
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

test('characters no XML may hold are left out', () => {
  expect(xmlText('a\u0000b\u0008c\ud800d\ufffee\tf\n😀')).toBe('abcde\tf\n😀');
  expect(escapeHtml('<a href="x">&</a>')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;&lt;/a&gt;');
});

const lead = 'Hội nghị xã An Bình bàn việc trồng cây.';

test.each([
  ['a day', factOf(dayOf('2030-02-06', { part: 'morning' })), 'Họp ngày 06/02/2030 (sáng).'],
  [
    'several days',
    factOf(dayOf('2030-02-08', { start: '2030-02-06', precision: 'days' })),
    'Họp từ ngày 06/02/2030 đến ngày 08/02/2030.',
  ],
  [
    'a month',
    factOf(dayOf('2030-02-28', { start: '2030-02-01', precision: 'month' })),
    'Họp trong tháng 02/2030.',
  ],
  [
    'a year',
    factOf(dayOf('2030-12-31', { start: '2030-01-01', precision: 'year' })),
    'Họp trong năm 2030.',
  ],
  [
    'an interval',
    factOf(dayOf('2030-12-21', { start: '2030-09-07', precision: 'interval' })),
    'Họp trong khoảng 07/09/2030–21/12/2030.',
  ],
])('the summary of a report with %s says so and no more', (_, date, sentence) => {
  expect(summarise(reportOf('a', { date: [date] }))).toBe(`${sentence} ${lead}`);
});

test('the summary names who chaired', () => {
  const chair = [factOf(personOf('Lý Văn Ổi', { rank: 'Đại tá', honorific: 'đồng chí' }))];
  expect(summarise(reportOf('a', { chair }))).toBe(
    `Chưa rõ ngày họp. Chủ trì: Đại tá Lý Văn Ổi. ${lead}`,
  );
});

test('a long lead is cut between two words', () => {
  const block = reportOf('a').blocks[0];
  const blocks = block === undefined ? [] : [{ ...block, text: 'từng chữ '.repeat(60).trim() }];
  const summary = summarise(reportOf('a', { isMeeting: false, blocks }));
  expect(summary.length).toBeLessThanOrEqual(281);
  expect(summary).toMatch(/ (?:từng|chữ)…$/u);
});

function source(published: string) {
  return { source: { publisher: undefined, url: undefined, published } };
}
