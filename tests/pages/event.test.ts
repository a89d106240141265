import { describe, expect, test } from 'vitest';

import type { Report } from '../../src/model/report.ts';
import type { Site } from '../../src/model/site.ts';
import { eventPages } from '../../src/pages/event.ts';
import { dayOf, intervalOf, personOf, placeOf } from '../make/report.ts';
import { type SiteChanges, siteOf } from '../make/site.ts';
import { makeReport, percentOf } from './report.ts';
import { projectRenderer } from './theme.ts';
import { htmlProblems } from './valid-html.ts';

const renderer = projectRenderer();

/** A dated report with every kind of fact. */
const full = makeReport({
  id: '012_day-du',
  header: 'date 2025-01',
  dateline: 'BTM -',
  endMark: './.',
  paragraphs: [
    '>Sáng 08/01, Sư đoàn 9 tổ chức Hội nghị tổng kết năm 2024, triển khai nhiệm vụ 2025 theo hình thức trực tuyến. Đại tá Phạm Văn Thử, Sư đoàn trưởng chủ trì hội nghị tại xã Hòa Mơ.',
    '^Quang cảnh UBND xã.',
    '#Kết quả',
    '*UBND xã đạt 98% chỉ tiêu tuyển quân',
    '1Việc một',
    '1Việc hai <b>&',
  ],
  source: { publisher: 'Báo Thử Nghiệm', url: 'https://bao.example/1', published: '2025-01-09' },
  facts: ({ said, inferred, evidence, corrected }) => ({
    date: [
      inferred(
        dayOf('2025-01-08', {
          part: 'morning',
          reasons: ['Dòng đầu tệp ghi “date 2025-01”.', 'Hội nghị tổng kết năm trước.'],
        }),
        'Sáng 08/01',
        [evidence('date 2025-01'), evidence('năm 2024, triển khai nhiệm vụ 2025')],
      ),
    ],
    organiser: [said('Sư đoàn 9', 'Sư đoàn 9')],
    event: [
      said(
        {
          name: 'Hội nghị tổng kết năm 2024, triển khai nhiệm vụ 2025',
          kind: 'review',
          mode: 'online',
          reviewYear: 2024,
          planYear: 2025,
        },
        'Hội nghị tổng kết năm 2024, triển khai nhiệm vụ 2025',
      ),
    ],
    mode: [said('online', 'trực tuyến')],
    places: [said(placeOf('xã Hòa Mơ', { kind: 'area', now: 'tỉnh Mơ' }), 'xã Hòa Mơ')],
    chair: [
      said(
        personOf('Phạm Văn Thử', { positions: ['Sư đoàn trưởng'] }),
        'Đại tá Phạm Văn Thử, Sư đoàn trưởng chủ trì hội nghị tại xã Hòa Mơ',
      ),
    ],
    speakers: [corrected(personOf('Lê Thị Mẫu', { role: 'concludes' }))],
    targets: [said(percentOf('result', 'tuyển quân', 98), 'đạt 98% chỉ tiêu tuyển quân')],
  }),
});

const undated = makeReport({
  id: '013_khong-ngay',
  paragraphs: ['Đơn vị khắc phục hậu quả bão số 3 và chuẩn bị kỷ niệm 80 năm Ngày thành lập.'],
  facts: ({ inferred, evidence }) => ({
    date: [
      inferred(
        intervalOf('2024-09-07', '2024-12-21', ['Sau bão.', 'Trước lễ “kỷ niệm 80 năm” sắp tới.']),
        'hậu quả bão số 3',
        [evidence('hậu quả bão số 3'), evidence('kỷ niệm 80 năm')],
      ),
    ],
  }),
});

function archiveOf(reports: readonly Report[], changes: SiteChanges = {}): Site {
  const abbreviations = [{ short: 'UBND', long: 'Ủy ban nhân dân', reportIds: ['012_day-du'] }];
  return siteOf(reports, { abbreviations, ...changes });
}

function render(report: Report, site = archiveOf([report])): string {
  const page = [...eventPages.plan(site)].find(({ permalink }) => permalink.includes(report.slug));
  if (page === undefined) throw new Error('the report has no page');
  expect(JSON.parse(JSON.stringify(page.data))).toEqual(page.data);
  return renderer.render(page);
}

describe('the page of a report', () => {
  const html = render(
    full,
    archiveOf([full, undated], {
      personOfFact: new Map([[full.id, new Map([[6, 'pham-van-thu']])]]),
      related: new Map([
        [full.id, [{ reportId: undated.id, reasons: [{ kind: 'province', name: 'tỉnh Mơ' }] }]],
      ]),
    }),
  );

  test('is valid HTML', async () => {
    expect(await htmlProblems(html)).toEqual([]);
  });

  test('leads from each fact to its words and back', () => {
    const toWords = [...html.matchAll(/href="#(e\d+[a-z]*)"/gu)].map(([, id]) => id);
    const marks = new Set([...html.matchAll(/<mark [^>]*id="(e[^"]+)"/gu)].map(([, id]) => id));
    expect(new Set(toWords)).toEqual(marks);
    const back = new Set([...html.matchAll(/class="ref" href="#(f\d+)"/gu)].map(([, id]) => id));
    for (const id of back) expect(html).toContain(`id="${id}"`);
    expect(back.size).toBe(7);
  });

  test('marks the crawl header as evidence in the paragraph where it stands', () => {
    expect(html).toContain(
      '<span class="raw"><mark class="ev ev--inferred" id="e1b">date 2025-01</mark>',
    );
  });

  test('explains a year that was worked out, each reason with its words', () => {
    expect(html).toContain('<summary>Vì sao là năm 2025?</summary>');
    expect(html).toContain('Dòng đầu tệp ghi <a href="#e1b">“date 2025-01”</a>.');
  });

  test('explains an abbreviation once, and never in a heading', () => {
    expect(html.match(/<abbr title="Ủy ban nhân dân">UBND<\/abbr>/gu)).toHaveLength(1);
  });

  test('links people to their pages', () => {
    expect(html).toContain('<a href="../nguoi/pham-van-thu.html">Phạm Văn Thử</a>');
  });

  test('says that a person gave a value the text does not print', () => {
    expect(html).toContain('Giá trị do người biên tập đưa vào');
    expect(html).not.toContain('id="e7"');
  });

  test('escapes what the article says', () => {
    expect(html).toContain('Việc hai &lt;b&gt;&amp;');
  });

  test('is an article and an event for machines', () => {
    const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/u.exec(html) ?? [];
    const types = JSON.parse(json)['@graph'].map((node: { '@type': string }) => node['@type']);
    expect(types).toEqual(['NewsArticle', 'Event', 'BreadcrumbList']);
  });
});

describe('the page of a report without a day', () => {
  const html = render(undated);

  test('is valid HTML', async () => {
    expect(await htmlProblems(html)).toEqual([]);
  });

  test('shows the interval and its reasons, never a day', () => {
    expect(html).toContain('07/09–21/12/2024');
    expect(html).toContain('<ol class="said">');
    expect(html).toContain('class="span"');
    expect(html).not.toContain('<time');
  });

  test('uses one mark for words that are both the fact and a reason for it', () => {
    expect(html.match(/id="e1[a-z]*"/gu)).toEqual(['id="e1"', 'id="e1c"']);
  });

  test('says that the chair is not known', () => {
    expect(html).toMatch(/<dt>Chủ trì<\/dt><dd class="fact__v"><svg.*<\/svg> chưa rõ<\/dd>/u);
  });

  test('is no event for machines', () => {
    expect(html).not.toContain('"Event"');
  });
});

describe('sparse reports', () => {
  test.each([
    ['no fact at all', makeReport({ paragraphs: ['Một đoạn.'] })],
    ['no text at all', makeReport({ paragraphs: [] })],
    ['no meeting', makeReport({ isMeeting: false })],
  ])('a report with %s has a valid page', async (_, report) => {
    expect(await htmlProblems(render(report))).toEqual([]);
  });

  test('a text that reports no meeting says so and misses neither date nor chair', () => {
    const html = render(makeReport({ isMeeting: false }));
    expect(html).toContain('không tường thuật cuộc họp nào');
    expect(html).not.toContain('fact--missing');
  });

  test('reports of one title have pages of different titles', () => {
    const same = ['001_a', '002_b'].map((id) =>
      makeReport({ id, facts: ({ corrected }) => ({ title: corrected('Họp xã') }) }),
    );
    const titles = same.map(
      (report) => /<title>(.*)<\/title>/u.exec(render(report, archiveOf(same)))?.[1],
    );
    expect(new Set(titles).size).toBe(2);
  });
});

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
