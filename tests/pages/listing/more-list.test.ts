import { expect, test } from 'vitest';
import {
  firstReports,
  planReports,
  type ReportList,
  reportList,
} from '../../../src/pages/listing/more-list.ts';
import { dayOf } from '../../make/report.ts';
import { siteOf } from '../../make/site.ts';
import { skippedHeadings } from '../headings.ts';
import { made } from '../pages-of.ts';
import { makeReport } from '../report.ts';
import { projectRenderer } from '../theme.ts';

function site(count: number) {
  return siteOf(
    Array.from({ length: count }, (_, index) =>
      makeReport({
        id: `bai-${String(index).padStart(4, '0')}`,
        facts: ({ said }) => ({ date: [said(dayOf('2030-01-01'), 'Một đoạn')] }),
      }),
    ),
  );
}

function listOf(count: number): ReportList {
  const archive = site(count);
  const citations = archive.reports.map(({ id }) => ({ reportId: id, fact: 1, quote: '' }));
  return reportList(archive, citations, {
    stem: 'nguoi/an/du',
    title: 'Hà An: dự',
    crumbs: [{ label: 'Hà An', path: 'nguoi/an.html' }],
    nav: 'people',
  });
}

test.each([
  [0, 0, 0],
  [15, 15, 0],
  [16, 10, 1],
  [149, 10, 1],
  [150, 10, 2],
  [250, 10, 3],
])('of %i reports %i stand on the page itself and the others on %i pages', (count, rows, pages) => {
  const list = listOf(count);
  expect(firstReports(list).rows).toHaveLength(rows);
  expect(firstReports(list).more?.href).toBe(pages === 0 ? undefined : 'nguoi/an/du.html');
  expect([...planReports(list)]).toHaveLength(pages);
});

test('the pages of a long list hold every report once and lead to each other', () => {
  const renderer = projectRenderer();
  const pages = made(planReports(listOf(250)), site(250));
  expect(pages.map(({ permalink }) => permalink)).toEqual([
    'nguoi/an/du.html',
    'nguoi/an/du-trang-2.html',
    'nguoi/an/du-trang-1.html',
  ]);
  const html = pages.map((page) => renderer.render(page));
  const linked = html.flatMap((page) =>
    Array.from(
      page.matchAll(/title-link" href="(?<href>[^"]*)"/gu),
      (match) => match.groups?.['href'],
    ),
  );
  expect(new Set(linked).size).toBe(250);
  expect(linked).toHaveLength(250);
  expect(html[1]).toContain('<a href="../../nguoi/an/du-trang-1.html" rel="next">');
  for (const page of html) expect(skippedHeadings(page)).toEqual([]);
  expect(html[0]).toContain('Có 250 mục, mới nhất trước');
  expect(html[1]).toContain('Mục 101–200, đếm từ mục cũ nhất');
});
