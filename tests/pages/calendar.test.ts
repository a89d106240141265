import { expect, test } from 'vitest';
import type { EventDate, Report } from '../../src/model/report.ts';
import type { Site } from '../../src/model/site.ts';
import { calendarPages } from '../../src/pages/calendar.ts';
import { dayOf, intervalOf } from '../make/report.ts';
import { siteOf } from '../make/site.ts';
import { pageAt, sampleArchive } from './archive.ts';
import { pagesOf } from './pages-of.ts';
import { makeReport } from './report.ts';
import { projectRenderer } from './theme.ts';

const renderer = projectRenderer();
const archive = sampleArchive();

function htmlOf(permalink: string, site: Site = archive): string {
  return renderer.render(pageAt(calendarPages, site, permalink));
}

function meeting(id: string, date: EventDate, isMeeting = true): Report {
  const facts = { paragraphs: ['>Họp xã.'], id, isMeeting };
  return makeReport({ ...facts, facts: ({ said }) => ({ date: [said(date, 'Họp')] }) });
}

function month(edtf: string, end: string): EventDate {
  return { ...dayOf(`${edtf}-01`), edtf, end, precision: 'month' };
}

/** Days of a page that are links, with where they lead. */
function linkedDays(html: string): readonly (readonly [string, string])[] {
  return Array.from(
    html.matchAll(
      /<td><a href="([^"]*)"><span aria-hidden="true">(\d+)(?:<small>\d+<\/small>)?<\/span>/gu,
    ),
    ([, href = '', day = '']) => [day, href],
  );
}

test('a day with one report leads to it, with a full label', () => {
  const html = htmlOf('lich/2030/02.html');
  expect(linkedDays(html)).toEqual([['6', '../../su-kien/001-de-ra.html']]);
  expect(html).toContain('<span class="vh">6 tháng 2, Thứ Tư: Hội nghị thử 001_de-ra</span>');
});

test('the weeks of a month begin on Monday and hold its days once', () => {
  const html = htmlOf('lich/2030/02.html');
  const [, body = ''] = html.split('<tbody>');
  const [first = ''] = body.split('</tr>');
  expect(first.match(/<td><\/td>/gu)).toHaveLength(4);
  const cells = Array.from(body.matchAll(/<td>(?:<a [^>]*><span [^>]*>)?(\d+)/gu), ([, day]) =>
    Number(day),
  );
  expect(cells).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
});

test('a meeting of several days is one band over the months it touches', () => {
  const href = '../../su-kien/002-bao-cao.html';
  expect(linkedDays(htmlOf('lich/2031/01.html'))).toEqual([
    ['30', href],
    ['31', href],
  ]);
  expect(linkedDays(htmlOf('lich/2031/02.html'))).toEqual([['1', href]]);
});

test('a day with several reports leads to the list of its month', () => {
  const site = siteOf([meeting('a', dayOf('2030-05-05')), meeting('b', dayOf('2030-05-05'))]);
  const html = htmlOf('lich/2030.html', site);
  expect(linkedDays(html)).toEqual([['5', '../lich/2030/05.html#ngay-05']]);
  expect(html).toContain('<span class="vh">5 tháng 5, Chủ Nhật: 2 bài</span>');
  expect(htmlOf('lich/2030/05.html', site)).toContain('<li id="ngay-05">');
});

test('a day of 60 meetings says how many, and leads to where they begin', () => {
  const reports = Array.from({ length: 60 }, (_, index) =>
    meeting(`hop-${String(index).padStart(2, '0')}`, dayOf('2030-05-05')),
  );
  const site = siteOf([meeting('truoc', dayOf('2030-05-09')), ...reports]);
  const html = htmlOf('lich/2030/05.html', site);
  expect(html).toMatch(
    /href="\.\.\/\.\.\/lich\/2030\/05\.html#ngay-05"><span aria-hidden="true">5<small>60/u,
  );
  expect(html).toMatch(/<li id="ngay-05">(?:(?!<li).)*hop-00/su);
});

test('a month of 1,000 meetings has pages, and every day leads to the page it begins on', () => {
  const reports = Array.from({ length: 1000 }, (_, index) =>
    meeting(
      `hop-${1000 + index}`,
      dayOf(`2030-05-${String(31 - Math.floor(index / 33)).padStart(2, '0')}`),
    ),
  );
  const site = siteOf(reports);
  const pages = pagesOf(calendarPages, site).filter(
    ({ template }) => template === 'calendar-month',
  );
  expect(pages.map(({ permalink }) => permalink)).toEqual([
    'lich/2030/05.html',
    'lich/2030/05-trang-2.html',
    'lich/2030/05-trang-3.html',
    'lich/2030/05-trang-4.html',
    'lich/2030/05-trang-5.html',
  ]);
  const rendered = new Map(pages.map((page) => [page.permalink, renderer.render(page)]));
  const titles = pages.map(
    ({ permalink }) => /<title>[^<]*/u.exec(rendered.get(permalink) ?? '')?.[0],
  );
  expect(new Set(titles).size).toBe(5);
  const listed = [...rendered.values()].flatMap((html) => [
    ...html.matchAll(/class="title-link"/gu),
  ]);
  expect(listed).toHaveLength(1000);
  for (const [, href] of linkedDays(rendered.get('lich/2030/05.html') ?? '')) {
    const [path = '', id = ''] = href.replace('../../', '').split('#');
    expect(rendered.get(path)).toContain(`id="${id}"`);
  }
});

test.each([
  ['a month', month('2030-02', '2030-02-28')],
  ['an interval', intervalOf('2030-02-03', '2030-02-05', [])],
  [
    'a year',
    { ...dayOf('2030-01-01'), edtf: '2030', end: '2030-12-31', precision: 'year' as const },
  ],
])('a report that gives only %s is put on no day, but in a box of its own', (_, date) => {
  const html = htmlOf('lich/2030.html', siteOf([meeting('a', date)]));
  expect(linkedDays(html)).toEqual([]);
  expect(html).toMatch(/class="slip mt6".*Chưa rõ ngày.*Hội nghị thử a/su);
});

test('the box of a month has the reports that may have been in it', () => {
  const site = siteOf([
    meeting('ngay', dayOf('2030-02-06')),
    meeting('thang-hai', month('2030-02', '2030-02-28')),
    meeting('thang-ba', month('2030-03', '2030-03-31')),
  ]);
  const [, box = ''] = htmlOf('lich/2030/02.html', site).split('class="slip');
  expect(box).toContain('Hội nghị thử thang-hai');
  expect(box).not.toContain('Hội nghị thử thang-ba');
});

test('an interval over New Year may be in either year; a wider one is in none', () => {
  const site = siteOf([
    meeting('tet', intervalOf('2030-12-01', '2031-01-20', [])),
    meeting('lau', intervalOf('2020-01-01', '2029-12-31', [])),
  ]);
  const links = pagesOf(calendarPages, site).map((page) => page.permalink);
  expect(links).toEqual(['lich/index.html', 'lich/2030.html', 'lich/2031.html']);
  expect(htmlOf('lich/index.html', site)).toContain('Hội nghị thử lau');
  expect(htmlOf('lich/2031.html', site)).toContain('khoảng 01/12/2030–20/01/2031');
});

test('a meeting without a year stands in the box of the whole calendar, an article about none does not', () => {
  const unknown: EventDate = {
    ...dayOf('2030-02-06'),
    edtf: 'XXXX-02-06',
    start: undefined,
    end: undefined,
  };
  const site = siteOf([
    meeting('khong-nam', unknown),
    {
      ...meeting('tin', unknown, false),
      date: [],
    },
  ]);
  const html = htmlOf('lich/index.html', site);
  expect(html).toMatch(/Hội nghị thử khong-nam.*06\/02, chưa rõ năm/su);
  expect(html).not.toContain('Hội nghị thử tin');
});

test('the calendar counts the reports of years and months', () => {
  const html = htmlOf('lich/index.html');
  expect(html).toContain('1 bài · 1 bài có thể rơi vào năm này');
  expect(html).toContain('<a class="chip" href="../lich/2031/01.html">Tháng 1 · 1 bài</a>');
});

test('an archive without days says so', () => {
  expect(htmlOf('lich/index.html', siteOf())).toContain('Chưa có bài nào rõ ngày họp.');
});
