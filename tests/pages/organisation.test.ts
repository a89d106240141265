import { expect, test } from 'vitest';
import { organisationPages } from '../../src/pages/organisation.ts';
import { organisationsPage, planOrganisations } from '../../src/pages/organisations.ts';
import { siteOf } from '../make/site.ts';
import { pageAt, sampleArchive } from './archive.ts';
import { skippedHeadings } from './headings.ts';
import { projectRenderer } from './theme.ts';

const renderer = projectRenderer();
const site = sampleArchive();
const commune = renderer.render(pageAt(organisationPages, site, 'to-chuc/xa-an-binh.html'));
const district = renderer.render(pageAt(organisationPages, site, 'to-chuc/huyen-binh-an.html'));

test('an organisation names the one above it and those below it', () => {
  expect(commune).toContain('<a href="../to-chuc/huyen-binh-an.html">Huyện Bình An</a></dd>');
  expect(district).toContain('<a href="../to-chuc/xa-an-binh.html">Xã An Bình</a></dd>');
});

test('the province is given as printed, with what it belongs to since', () => {
  expect(district).toContain('<dd class="fact__v">tỉnh Bình</dd>');
  expect(district).toContain('từ 01/07/2030 thuộc tỉnh Mới');
  expect(commune).toMatch(/Địa bàn<\/dt><dd class="fact__sub"><svg.*?chưa rõ/su);
});

test('who held an office leads to the person and to the words', () => {
  expect(commune).toMatch(
    /chuc-vu\/bi-thu-xa-an-binh\.html">Bí thư<.*?nguoi\/ly-van-oi\.html">Lý Văn Ổi<.*?001-de-ra\.html#e2">/su,
  );
});

test('meetings it held and meetings it attended stand apart', () => {
  const [before = '', after = ''] = commune.split('id="co-mat"');
  expect(before).toContain('Hội nghị thử 001_de-ra');
  expect(after).toContain('Hội nghị thử 002_bao-cao');
  expect(after).not.toContain('Hội nghị thử 001_de-ra');
});

test('an organisation without leaders, meetings or targets says so', () => {
  expect(district).toContain('Chưa bài nào nêu ai giữ chức vụ ở đây.');
  expect(district.match(/>chưa có bài</gu)).toHaveLength(2);
  expect(district).toContain('Chưa bài nào nêu chỉ tiêu của tổ chức này.');
});

test('the list has organisations by name with what the reports say of them', () => {
  const html = renderer.render(pageAt(organisationsPage, site, 'to-chuc/index.html'));
  expect(html.indexOf('>Huyện Bình An<')).toBeLessThan(html.indexOf('>Xã An Bình<'));
  expect(html).toContain('1 cuộc họp tổ chức, có mặt trong 2 bài');
});

test('an archive without organisations says so', () => {
  const html = renderer.render(pageAt(organisationsPage, siteOf(), 'to-chuc/index.html'));
  expect(html).toContain('Chưa bài nào trong kho nêu tên tổ chức.');
});

test('what an organisation became is told as worked out, with the day and the reason', () => {
  expect(commune).toContain('Suy ra: từ 01/07/2030, địa bàn tỉnh Bình thuộc tỉnh Mới.');
  expect(commune).toMatch(/Nối tiếp là<\/dt><dd class="fact__v">Xã Mới&nbsp;<svg[^>]*><title>/u);
  expect(commune).toContain('Chưa bài nào trong kho nêu tên này.');
  expect(commune).toMatch(/Nối tiếp của<\/dt><dd class="fact__v"><a href="[^"]*huyen-binh-an/u);
});

test('names are given as printed, with the first and the last report that print them', () => {
  expect(commune).toMatch(
    /“xã An Bình”.*?001-de-ra\.html#e2.*?06\/02\/2030.*?002-bao-cao\.html#e2.*?2 bài/su,
  );
});

test('leaders over time have a lane each, and the day of the change is marked', () => {
  expect(commune.match(/<svg class="lane"/gu)).toHaveLength(2);
  expect(commune).toContain('<path class="day"');
});

test('organisations that are too many for one page have pages by province, each on one of them', () => {
  const pages = [...planOrganisations(site, 1)];
  expect(pages.map(({ permalink }) => permalink)).toEqual([
    'to-chuc/index.html',
    'to-chuc/dia-ban/binh.html',
    'to-chuc/dia-ban/chua-ro.html',
  ]);
  const [index, binh] = pages.map((page) => renderer.render(page));
  expect(index).toContain('<a href="../to-chuc/dia-ban/binh.html">Bình</a>');
  expect(index).not.toContain('to-chuc/huyen-binh-an.html');
  expect(binh).toContain('to-chuc/huyen-binh-an.html');
  expect(skippedHeadings(binh ?? '')).toEqual([]);
});
