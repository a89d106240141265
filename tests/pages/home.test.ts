import { describe, expect, test } from 'vitest';

import type { TargetThread } from '../../src/model/entity.ts';
import type { Page, Site } from '../../src/model/site.ts';
import { homePages } from '../../src/pages/home.ts';
import { dayOf, intervalOf, personOf, placeOf } from '../make/report.ts';
import { siteOf } from '../make/site.ts';
import { pagesOf } from './pages-of.ts';
import { makeReport, percentOf } from './report.ts';
import { projectRenderer } from './theme.ts';
import { htmlProblems } from './valid-html.ts';

const renderer = projectRenderer();

const rich = makeReport({
  id: '003_giau',
  dateline: 'BTM -',
  paragraphs: [
    '>Sáng 08/01/2025, Sư đoàn 9 họp trực tuyến tại xã Hòa Mơ. Đại tá Phạm Văn Thử chủ trì.',
  ],
  facts: ({ said }) => ({
    date: [said(dayOf('2025-01-08'), 'Sáng 08/01/2025')],
    organiser: [said('Sư đoàn 9', 'Sư đoàn 9')],
    mode: [said('online', 'trực tuyến')],
    places: [said(placeOf('xã Hòa Mơ'), 'xã Hòa Mơ')],
    chair: [said(personOf('Phạm Văn Thử'), 'Đại tá Phạm Văn Thử chủ trì')],
    targets: [said(percentOf('plan', 'tuyển quân', 100), 'Sư đoàn 9')],
  }),
});
const poor = makeReport({ id: '002_ngheo' });
const undated = makeReport({
  id: '001_khoang',
  facts: ({ inferred }) => ({
    date: [inferred(intervalOf('2024-11-02', '2025-02-01', ['Sau một việc.']), 'Một đoạn')],
  }),
});
const notice = makeReport({ id: '000_tin', isMeeting: false });

const thread: TargetThread = {
  id: 'tuyen-quan-2025',
  metric: 'Tuyển quân',
  actor: 'Sư đoàn 9',
  actorId: undefined,
  period: '2025',
  plans: [{ reportId: rich.id, fact: 6, quote: 'Sư đoàn 9', kind: 'plan' }],
  results: [],
  state: 'promised',
  previousId: undefined,
};

function plan(site: Site): readonly Page[] {
  return pagesOf(homePages, site);
}

function renderHome(site: Site): string {
  const [home] = plan(site);
  return home === undefined ? '' : renderer.render(home);
}

const site = siteOf([rich, undated, poor, notice], { targets: new Map([[thread.id, thread]]) });

describe('the home page', () => {
  const html = renderHome(site);

  test('is valid HTML', async () => {
    expect(await htmlProblems(html)).toEqual([]);
  });

  test('shows the opening of the richest report with its evidence, both ways', () => {
    for (const number of [1, 2, 3, 4, 5]) {
      expect(html).toContain(`id="s${number}"`);
      expect(html).toContain(`href="#s${number}"`);
      expect(html).toContain(`id="f${number}"`);
      expect(html).toContain(`class="ref" href="#f${number}"`);
    }
    expect(html).not.toContain('class="raw"');
  });

  test('lists reports in the order of the site, with what is not known', () => {
    const order = [...html.matchAll(/class="title-link" href="su-kien\/(\d+)/gu)].map(
      ([, id]) => id,
    );
    expect(order).toEqual(['003', '001', '002', '000']);
    expect(html).toContain('chưa rõ người chủ trì');
    expect(html).toContain('tin thường, không tường thuật cuộc họp');
  });

  test('shows what is promised, with the words', () => {
    expect(html).toContain('class="goal"');
    expect(html).toContain('su-kien/003-giau.html#e6');
  });

  test('has undated meetings in a box, never a text that is no meeting', () => {
    const box = /<h2 class="label" id="cr">.*?<\/section>/su.exec(html)?.[0] ?? '';
    expect(box).toContain('001-khoang');
    expect(box).toContain('002-ngheo');
    expect(box).not.toContain('000-tin');
    expect(box).toContain('class="span"');
  });

  test('counts the months of the newest year', () => {
    expect(html).toContain('Lịch 2025');
    expect(html).toContain('href="lich/2025/01.html"');
    expect(html).not.toContain('href="lich/2025/02.html"');
  });
});

describe('an archive without a single report', () => {
  test('has a valid home page that says so', async () => {
    const html = renderHome(siteOf());
    expect(html).toContain('Kho chưa có bài nào');
    expect(await htmlProblems(html)).toEqual([]);
  });
});

describe('the list of all reports', () => {
  const short = siteOf([rich, undated, poor, notice], { settings: { pageSize: 2 } });

  test('goes on where the home page stops', async () => {
    const pages = plan(short);
    expect(pages.map(({ permalink }) => permalink)).toEqual(['index.html', 'trang-1.html']);
    const [home = '', second = ''] = pages.map((page) => renderer.render(page));
    expect(home).toContain('<a href="trang-1.html" rel="next">');
    expect(home).not.toContain('title-link" href="su-kien/002');
    expect(second).toContain('title-link" href="su-kien/002');
    expect(second).toContain('<a href="index.html" rel="prev">');
    expect(await htmlProblems(second)).toEqual([]);
  });
});

test('a site with an address says what it is to machines', () => {
  const html = renderHome(siteOf([], { settings: { baseUrl: 'https://a.example' } }));
  expect(html).toContain('"@type":"WebSite"');
  expect(html).toContain('<link rel="canonical" href="https://a.example/">');
});
