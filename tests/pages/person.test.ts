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
  expect(html).toContain('aria-label="Thấy trong 1 bài, ngày 06/02/2030"');
  const [, maybe = ''] = /aria-label="Thấy trong 1 bài, vào khoảng ([^"]*)"/u.exec(html) ?? [];
  expect(maybe).toBe('01/09–30/11/2030');
  expect(
    html.match(/<svg class="lane".*?<\/svg>/gu)?.map((lane) => lane.includes('class="pt"')),
  ).toEqual([true, false]);
});

test('the newest office says how far it is known to hold', () => {
  expect(html).toContain('<p class="fact__v mt4">Chủ tịch HĐND xã</p>');
  expect(html).toContain('tính đến khoảng 11/2030, bài gần nhất trong kho');
});

test('meetings stand by role, and a role nobody reported says so', () => {
  const labels = Array.from(html.matchAll(/<h3 class="label mt5">([^<]*)/gu), ([, label]) =>
    label?.trim(),
  );
  expect(labels.slice(0, 3)).toEqual(['Chủ trì, kết luận', 'Dự', 'Phát biểu, báo cáo']);
  expect(html).toContain('Dự và chỉ đạo: chưa có bài.');
  expect(html).toContain('href="../su-kien/002-bao-cao.html#e2"');
});

test('people of the same name and people met are linked', () => {
  expect(html).toMatch(/Có thể là cùng người với\s*<a href="\.\.\/nguoi\/ly-van-oi-2\.html">/u);
  expect(html).toMatch(/mai-thi-buoi\.html">Mai Thị Bưởi<\/a>.*?1 cuộc/su);
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
    hasOccupation: [
      { '@type': 'Occupation', name: 'Bí thư Đảng ủy xã' },
      { '@type': 'Occupation', name: 'Chủ tịch HĐND xã' },
    ],
    memberOf: ['Bí thư Đảng ủy xã', 'Chủ tịch HĐND xã'].map((roleName) => ({
      '@type': 'OrganizationRole',
      roleName,
      memberOf: {
        '@type': 'Organization',
        '@id': 'https://kho.example/ban/to-chuc/xa-an-binh.html#to-chuc',
        name: 'Xã An Bình',
        url: 'https://kho.example/ban/to-chuc/xa-an-binh.html',
      },
    })),
    url: 'https://kho.example/ban/nguoi/ly-van-oi.html',
  });
});

test('an office leads to the page of its post', () => {
  expect(html).toContain('href="../chuc-vu/bi-thu-xa-an-binh.html">Bí thư Đảng ủy xã</a>');
});

test('a namesake is a question with its reason and the way to settle it', () => {
  const [, section = ''] = html.split('id="trung-ten"');
  expect(section).toContain('có bài chỉ nêu tên, không nêu chức vụ');
  expect(section).toContain('Muốn phân định');
});

test('targets of meetings a person chaired stand with the words of the report', () => {
  const [, section = ''] = html.split('id="chi-tieu"');
  expect(section).toContain('Của các cuộc họp đã chủ trì');
  expect(section).toContain('su-kien/001-de-ra.html#e4">“trồng cây đạt 90%”');
  expect(section).not.toContain('Trong lời phát biểu');
});

test('whom a person met leads to the last meeting of both', () => {
  const [, section = ''] = html.split('id="gap-ai"');
  expect(section).toMatch(/001-de-ra\.html"><time datetime="2030-02-06">/u);
});
