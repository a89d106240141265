import { describe, expect, test } from 'vitest';

import { archiveOf, full, render, undated } from './event-page.ts';

/** The node of a type in the JSON-LD of a page. */
function nodeOf(html: string, type: string): { readonly [key: string]: unknown } | undefined {
  const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/u.exec(html) ?? [];
  return JSON.parse(json)['@graph'].find((node: { '@type': string }) => node['@type'] === type);
}

describe('the page of a report in an archive with an address', () => {
  const site = archiveOf([full], {
    settings: { baseUrl: 'https://a.example/kho', contact: 'bao-loi@a.example' },
    personOfFact: new Map([[full.id, new Map([[6, 'pham-van-thu']])]]),
  });
  const html = render(full, site);
  const address = 'https://a.example/kho/su-kien/012-day-du.html';

  test('has a canonical link and absolute breadcrumbs', () => {
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(html).toContain(`"item":"${address}"`);
  });

  test('names for machines the same people as their pages', () => {
    const person = {
      '@type': 'Person',
      '@id': 'https://a.example/kho/nguoi/pham-van-thu.html#nguoi',
      url: 'https://a.example/kho/nguoi/pham-van-thu.html',
      name: 'Phạm Văn Thử',
      jobTitle: 'Sư đoàn trưởng',
    };
    expect(nodeOf(html, 'NewsArticle')).toMatchObject({
      mentions: expect.arrayContaining([person]),
      isPartOf: { '@id': 'https://a.example/kho/#kho' },
    });
    expect(nodeOf(html, 'Event')).toMatchObject({ attendee: [person] });
  });

  test.each([
    ['name', 'citation_title', 'Hội nghị thử 012_day-du'],
    ['name', 'citation_publication_date', '2025/01/09'],
    ['name', 'citation_public_url', address],
    ['name', 'citation_language', 'vi'],
    ['name', 'DC.identifier', address],
    ['name', 'DC.source', 'https://bao.example/1'],
    ['name', 'DC.type', 'Text'],
    ['property', 'og:type', 'article'],
    ['property', 'og:url', address],
    ['property', 'article:published_time', '2025-01-09'],
  ])('tells reference managers and link previews: %s %s is %s', (kind, name, content) => {
    expect(html).toContain(`<meta ${kind}="${name}" content="${content}">`);
  });

  test('can be cited as text, with its address', () => {
    expect(html).toContain(
      `Báo Thử Nghiệm (09/01/2025). “Hội nghị thử 012_day-du”. Kỷ Yếu, số 012. <span class="url">${address}</span>`,
    );
  });

  test('can be cited in BibLaTeX, the day of the meeting apart from the day of printing', () => {
    expect(
      html.replaceAll('&#x3D;', '='),
    ).toContain(`<summary>BibTeX</summary><pre>@article{012-day-du,
  title        = {Hội nghị thử 012\\_day-du},
  journaltitle = {Báo Thử Nghiệm},
  date         = {2025-01-09},
  entrysubtype = {newspaper},
  eventtitle   = {Hội nghị tổng kết năm 2024, triển khai nhiệm vụ 2025},
  eventdate    = {2025-01-08},
  langid       = {vietnamese},
  url          = {https://bao.example/1},
  note         = {Kỷ Yếu, 012\\_day-du, ${address}}
}</pre>`);
  });

  test('can be cited in RIS', () => {
    expect(html).toContain(`<summary>RIS</summary><pre>TY  - NEWS
TI  - Hội nghị thử 012_day-du
T2  - Báo Thử Nghiệm
PY  - 2025
DA  - 2025/01/09/
LA  - vi
UR  - https://bao.example/1
L2  - ${address}
DP  - Kỷ Yếu
AN  - 012_day-du
ER  - </pre>`);
  });

  test('leads to its calendar file, in the head too', () => {
    expect(html).toContain('<a href="../su-kien/012-day-du.ics" type="text/calendar">');
    expect(html).toContain('<link rel="alternate" href="../su-kien/012-day-du.ics"');
  });

  test('offers a message about an error, with the page, and room for the number and the words', () => {
    const [, href = ''] =
      /<a href="(mailto:[^"]*)">Báo một chỗ sai trong bài này</u.exec(html) ?? [];
    const url = new URL(href.replaceAll('&amp;', '&').replaceAll('&#x3D;', '='));
    expect(url.pathname).toBe('bao-loi@a.example');
    expect(url.searchParams.get('subject')).toBe(
      'Kỷ Yếu: báo lỗi ở trang “Hội nghị thử 012_day-du”',
    );
    expect(url.searchParams.get('body')).toBe(
      `Trang: ${address}\r\nDữ kiện số: \r\nLời trong bài: “”\r\nChỗ sai: \r\nNên là, theo đâu: \r\n`,
    );
  });
});

test('without an address to write to, the page says where to read what to send', () => {
  const html = render(undated);
  expect(html).not.toContain('mailto:');
  expect(html).toContain('<a href="../gioi-thieu.html#bao-loi">Báo một chỗ sai trong bài này</a>');
});

test('a report without a certain day has no calendar file', () => {
  expect(render(undated)).not.toContain('su-kien/013-khong-ngay.ics');
});
