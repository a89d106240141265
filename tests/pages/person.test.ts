import { expect, test } from 'vitest';
import { personPages } from '../../src/pages/person.ts';
import { pageAt, sampleArchive, sampleArchiveOnline } from './archive.ts';
import { projectRenderer } from './theme.ts';

const renderer = projectRenderer();
const path = 'nguoi/ly-van-oi.html';
const html = renderer.render(pageAt(personPages, sampleArchive(), path));

test('every office leads to the words that give it', () => {
  expect(html).toContain(
    '<q><a href="../su-kien/001-de-ra.html#e2">Lý Văn Ổi, Bí thư Đảng ủy xã</a></q>',
  );
  expect(html).toContain('<a href="../to-chuc/xa-an-binh.html">Xã An Bình</a>');
});

test('an office seen in a report without a day gets no day and no dot', () => {
  expect(html).toContain('khoảng 01/09–30/11/2030');
  expect(html).not.toContain('datetime="2030-09-01"');
  expect(html.match(/class="lane"/gu)).toHaveLength(1);
  expect(html).toContain('aria-label="Chỉ thấy một lần, ngày 06/02/2030"');
});

test('the newest office says how far it is known to hold', () => {
  expect(html).toContain('<p class="fact__v mt4">Chủ tịch HĐND xã</p>');
  expect(html).toContain('tính đến khoảng 11/2030, bài gần nhất trong kho');
});

test('meetings stand by role, and a role nobody reported says so', () => {
  const labels = Array.from(
    html.matchAll(/<p class="(?:label|note) mt4">([^<:]*)/gu),
    ([, label]) => label?.trim(),
  );
  expect(labels).toEqual(['Chủ trì, kết luận', 'Dự và chỉ đạo', 'Dự', 'Phát biểu, báo cáo']);
  expect(html).toContain('Dự và chỉ đạo: chưa có bài.');
  expect(html).toContain('href="../su-kien/002-bao-cao.html#e2"');
});

test('people of the same name and people met are linked', () => {
  expect(html).toMatch(/Có thể là cùng người với\s*<a href="\.\.\/nguoi\/ly-van-oi-2\.html">/u);
  expect(html).toMatch(/mai-thi-buoi\.html">Mai Thị Bưởi<\/a>.*?1 lần/u);
});

test('people of the same name have titles of their own', () => {
  expect(html).toContain('<title>Lý Văn Ổi (ly-van-oi) · Kỷ Yếu</title>');
});

test('schema.org is told name, offices and address', () => {
  const online = renderer.render(pageAt(personPages, sampleArchiveOnline(), path));
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/su.exec(online) ?? [];
  const graph = (JSON.parse(json) as { '@graph': readonly unknown[] })['@graph'];
  expect(graph[0]).toEqual({
    '@type': 'Person',
    '@id': 'https://kho.example/ban/nguoi/ly-van-oi.html#nguoi',
    name: 'Lý Văn Ổi',
    alternateName: ['Lí Văn Ổi'],
    honorificPrefix: 'Đại tá',
    jobTitle: 'Chủ tịch HĐND xã',
    affiliation: [{ '@type': 'Organization', name: 'Xã An Bình' }],
    url: 'https://kho.example/ban/nguoi/ly-van-oi.html',
  });
});
