import { describe, expect, test } from 'vitest';
import type { TargetThread } from '../../src/model/entity.ts';
import type { Site } from '../../src/model/site.ts';
import { targetPages } from '../../src/pages/target.ts';
import { planBoard, targetsPage } from '../../src/pages/targets.ts';
import { siteOf } from '../make/site.ts';
import { pageAt, sampleArchive, thread } from './archive.ts';
import { made } from './pages-of.ts';
import { projectRenderer } from './theme.ts';

const renderer = projectRenderer();
const path = 'chi-tieu/index.html';

function boardOf(site: Site): string {
  return renderer.render(pageAt(targetsPage, site, path));
}

function siteWith(threads: readonly TargetThread[]): Site {
  return sampleArchive({ targets: new Map(threads.map((each) => [each.id, each])) });
}

const board = boardOf(sampleArchive());

test('both ends of a target stand with their words', () => {
  expect(board).toContain(
    '<b>90%</b> <a href="../su-kien/001-de-ra.html#e4">“trồng cây đạt 90%”</a>',
  );
  expect(board).toContain(
    '<b>81%</b> <a href="../su-kien/002-bao-cao.html#e3">“Trồng cây đạt 81%”</a>',
  );
});

test('the bar is what was reported as a share of what was promised, with the gap', () => {
  expect(board).toContain('<rect x="0" y="5" width="90" height="12"/>');
  expect(board).toContain(
    '<rect class="gap" vector-effect="non-scaling-stroke" x="90" y="5.5" width="10" height="11"/>',
  );
  expect(board).toContain('<span class="pc">90%</span>');
});

test('the board says that a reported success is what the paper reports', () => {
  expect(board).toContain('“Báo cáo đạt” là điều bài báo thuật lại, không phải điều kho xác minh.');
});

test('a result nobody promised is listed and not drawn', () => {
  const [, year2029 = ''] = board.split('id="nam-2029"');
  expect(year2029).toContain('Có báo cáo, chưa thấy mức đề ra');
  expect(year2029).not.toContain('class="bar"');
});

test('a promise without a report is empty up to the line', () => {
  const html = boardOf(siteWith([thread('a')]));
  expect(html).toContain('<rect class="todo"');
  expect(html).toContain('Chưa có báo cáo');
  expect(html).not.toContain('class="pc"');
});

test('years stand latest first, a term under its own heading, no year last', () => {
  const periods = ['2030', '2030/2035', undefined, '2029-H1', '2031'];
  const threads = periods.map((period, index) => thread(`t${index}`, { period }));
  const ids = Array.from(boardOf(siteWith(threads)).matchAll(/<h2 id="([^"]*)"/gu), ([, id]) => id);
  expect(ids).toEqual(['nam-2030-2035', 'nam-2031', 'nam-2030', 'nam-2029', 'chua-ro-nam']);
});

test('a half-year stands in its year and keeps its name', () => {
  expect(boardOf(siteWith([thread('a', { period: '2029-H1' })]))).toContain(
    'Xã An Bình · 6 tháng đầu năm 2029',
  );
});

describe('a board that one page cannot hold', () => {
  const threads = Array.from({ length: 7 }, (_, index) =>
    thread(`t${index}`, {
      period: index < 5 ? '2030' : '2029',
      metric: index < 2 ? 'trồng cây' : `chỉ số ${index}`,
      state: index === 4 ? 'reported' : 'promised',
    }),
  );
  const site = sampleArchive({
    targets: new Map(threads.map((each) => [each.id, each])),
  });
  const pages = new Map(made(planBoard(site, 3), site).map((page) => [page.permalink, page]));
  const html = (permalink: string) => {
    const page = pages.get(permalink);
    if (page === undefined) throw new Error(`no page ${permalink}`);
    return renderer.render(page);
  };
  const linkedOn = (permalink: string) =>
    Array.from(html(permalink).matchAll(/href="[^"]*\/(t\d)\.html"/gu), ([, id]) => id);

  test('has pages for every year, each target on one of them', () => {
    const years = [...pages.keys()].filter((path) => /nam-\d+(?:-trang-\d)?\.html$/u.test(path));
    expect(years).toEqual([
      'chi-tieu/nam/nam-2030.html',
      'chi-tieu/nam/nam-2030-trang-2.html',
      'chi-tieu/nam/nam-2029.html',
    ]);
    expect(years.flatMap(linkedOn).toSorted()).toEqual(threads.map(({ id }) => id));
  });

  test('has a page for every state of a year that takes several', () => {
    expect(html('chi-tieu/nam/nam-2030.html')).toContain(
      '<a href="../../chi-tieu/nam/nam-2030-chua-co-bao-cao.html">Chưa có báo cáo</a>',
    );
    expect(linkedOn('chi-tieu/nam/nam-2030-chua-thay-muc-de-ra.html')).toEqual(['t4']);
    expect([...pages.keys()].filter((path) => path.includes('nam-2029-'))).toEqual([]);
  });

  test('has a page for every metric of several targets, which says the year of each', () => {
    expect(html('chi-tieu/chi-so/index.html')).toContain('chi-tieu/chi-so/trong-cay.html');
    expect(linkedOn('chi-tieu/chi-so/trong-cay.html')).toEqual(['t0', 't1']);
    expect(html('chi-tieu/chi-so/trong-cay.html')).toContain('năm 2030');
    expect([...pages.keys()].filter((path) => path.includes('chi-so/chi-so-'))).toEqual([]);
  });

  test('has a page for every organisation, with how many are in each state', () => {
    expect(html('chi-tieu/to-chuc/index.html')).toContain('data-label="Chưa báo cáo"');
    expect(pages.has('chi-tieu/to-chuc/xa-an-binh.html')).toBe(true);
  });

  test('shows some of each year and where the rest is', () => {
    const more = sampleArchive({
      targets: new Map(
        Array.from({ length: 20 }, (_, index) => [`t${index}`, thread(`t${index}`)] as const),
      ),
    });
    const [board20] = made(planBoard(more, 10), more);
    if (board20 === undefined) throw new Error('no board');
    const shown = renderer.render(board20);
    expect(shown).toContain(
      '<a class="more" href="../chi-tieu/nam/nam-2030.html">Xem cả 20 chỉ tiêu',
    );
    expect(shown.match(/class="goal"/gu)).toHaveLength(8);
  });
});

test('what was reported last stands first on a board that cannot hold all', () => {
  const answered = [...sampleArchive().targets.values()].find(
    ({ state }) => state === 'reported-missed',
  );
  if (answered === undefined) throw new Error('no answered target');
  const site = sampleArchive({
    targets: new Map([
      [answered.id, answered],
      ...Array.from({ length: 5 }, (_, index) => [`t${index}`, thread(`t${index}`)] as const),
    ]),
  });
  const [page] = made(planBoard(site, 3), site);
  if (page === undefined) throw new Error('no board');
  const [, after = ''] = renderer.render(page).split('Lời hứa mới có báo cáo');
  expect(after.indexOf(`${answered.id}.html`)).toBeGreaterThan(-1);
  expect(after.indexOf(`${answered.id}.html`)).toBeLessThan(after.indexOf('Chỉ tiêu năm'));
});

describe('an amount that a person gave is marked, since the quote may say another', () => {
  const site = correctedArchive();
  const mark = '&nbsp;<svg class="dau" viewBox="0 0 12 12" role="img"><title>Đã đính chính</title>';

  test('where it is drawn', () => {
    const html = boardOf(site);
    expect(html).toContain(`<b>90%</b>${mark}`);
    expect(html).toContain(`<b>81%</b>${mark}`);
    expect(board).not.toContain(mark);
  });

  test('where it is listed', () => {
    const ends = site.targets.get('trong-cay-2029')?.results ?? [];
    const only = thread('a', { plans: [], results: ends });
    const html = boardOf({ ...site, targets: new Map([['a', only]]) });
    expect(html).toContain(`báo cáo <b>81%</b>${mark}`);
  });

  test('on the page of the target', () => {
    const html = renderer.render(pageAt(targetPages, site, 'chi-tieu/trong-cay-2030.html'));
    expect(html).toContain(`<th scope="row">90%${mark}`);
    expect(html).toContain(`<th scope="row">81%${mark}`);
  });
});

test('an archive without targets says so', () => {
  expect(boardOf(siteOf())).toContain('Chưa bài nào trong kho nêu chỉ tiêu.');
});

test('the page of a target has every quote and leads to the period before', () => {
  const page = pageAt(targetPages, sampleArchive(), 'chi-tieu/trong-cay-2030.html');
  const html = renderer.render(page);
  expect(html).toContain('<h1>Trồng cây</h1>');
  expect(html).toContain('<q><a href="../su-kien/001-de-ra.html#e4">trồng cây đạt 90%</a></q>');
  expect(html).toContain('<a href="../chi-tieu/trong-cay-2029.html">Kỳ trước: năm 2029</a>');
});

test('the page of the period before leads on', () => {
  const page = pageAt(targetPages, sampleArchive(), 'chi-tieu/trong-cay-2029.html');
  const html = renderer.render(page);
  expect(html).toContain('<a href="../chi-tieu/trong-cay-2030.html">Kỳ sau: năm 2030</a>');
  expect(html).toContain('chưa thấy bài đề ra trong kho');
});

/** The sample archive, whose targets people gave. */
function correctedArchive(): Site {
  const { reports, ...site } = sampleArchive();
  const corrected = reports.map((report) => ({
    ...report,
    targets: report.targets.map((fact) => ({ ...fact, basis: 'corrected' as const })),
  }));
  return siteOf(corrected, { targets: site.targets, organisations: site.organisations });
}
