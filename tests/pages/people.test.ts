import { expect, test } from 'vitest';
import { peoplePages, planPeople } from '../../src/pages/people.ts';
import { siteOf } from '../make/site.ts';
import { pageAt, personNamed, sampleArchive } from './archive.ts';
import { projectRenderer } from './theme.ts';

const renderer = projectRenderer();

function htmlOf(permalink: string, site = sampleArchive()): string {
  return renderer.render(pageAt(peoplePages, site, permalink));
}

/** Names in the order of the page, tags removed. */
function namesIn(html: string): readonly string[] {
  return Array.from(html.matchAll(/<span class="nm">(.*?)<\/span>/gu), ([, name = '']) =>
    name.replace(/<[^>]*>/gu, '').replaceAll('&#x27;', "'"),
  );
}

const namesakes = ['Vũ Đạt', 'Trần Dũng', 'Lê Ánh', 'An Ân', 'Bùi An', "Y H'Na", '张三'];
const crowd = siteOf([], {
  people: new Map(namesakes.map((name, index) => [`p${index}`, personNamed(`p${index}`, name)])),
});

test('people stand by given name in Vietnamese order, other writings last', () => {
  expect(namesIn(htmlOf('nguoi/index.html', crowd))).toEqual([
    'Bùi An',
    'Lê Ánh',
    'An Ân',
    'Trần Dũng',
    'Vũ Đạt',
    "Y H'Na",
    '张三',
  ]);
});

test('the second page has them by family name', () => {
  expect(namesIn(htmlOf('nguoi/ho.html', crowd))).toEqual([
    'An Ân',
    'Bùi An',
    'Lê Ánh',
    'Trần Dũng',
    'Vũ Đạt',
    "Y H'Na",
    '张三',
  ]);
});

test('the letter bar leads to the letters in use only', () => {
  const html = htmlOf('nguoi/index.html', crowd);
  const used = Array.from(
    html.matchAll(/<a href="[^"]*#chu-[^"]*">([^<]*)</gu),
    ([, letter]) => letter,
  );
  expect(used).toEqual(['A', 'Â', 'D', 'Đ', 'H', '#']);
  expect(html).toContain('<span aria-hidden="true">B</span>');
});

test('a row gives the newest office, how far it holds and the number of reports', () => {
  const html = htmlOf('nguoi/index.html');
  expect(html).toContain('Lý Văn <b>Ổi</b>');
  expect(html).toContain('Đại tá. Chủ tịch HĐND xã, tính đến khoảng 11/2030');
  expect(html).toContain('<span class="ct">3 bài</span>');
});

test('a person without an office is not given one', () => {
  const html = htmlOf('nguoi/index.html');
  expect(html).toMatch(/Mai Thị <b>Bưởi<\/b>.*?chưa rõ chức vụ/u);
});

test('an archive that names nobody says so', () => {
  const html = htmlOf('nguoi/index.html', siteOf());
  expect(html).toContain('Chưa bài nào trong kho nêu tên ai.');
  expect(html).not.toContain('class="az"');
});

test('a list one page cannot hold has pages for every letter, each person on one of them', () => {
  const pages = [...planPeople(crowd, 1)].filter(({ permalink }) => permalink.includes('/ten/'));
  expect(pages.map((page) => page.permalink)).toEqual([
    'nguoi/ten/a.html',
    'nguoi/ten/a-trang-2.html',
    'nguoi/ten/aa.html',
    'nguoi/ten/d.html',
    'nguoi/ten/dd.html',
    'nguoi/ten/h.html',
    'nguoi/ten/khac.html',
  ]);
  const names = pages.flatMap((page) => namesIn(renderer.render(page)));
  expect(names.toSorted()).toEqual(namesakes.toSorted());
  const [index] = planPeople(crowd, 1);
  const html = index === undefined ? '' : renderer.render(index);
  expect(html).toContain('<a href="../nguoi/ten/dd.html">Đ</a>');
  expect(namesIn(html)).toEqual([]);
});

test.each(['Y Jút', 'Ban Wạng', 'Nay Fô', 'Ksor Zin'])(
  'a given name that begins with a letter of another language is not lost: %s',
  (name) => {
    const site = siteOf([], { people: new Map([['p', personNamed('p', name)]]) });
    expect(namesIn(htmlOf('nguoi/index.html', site))).toEqual([name]);
  },
);
