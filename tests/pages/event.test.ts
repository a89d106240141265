import { describe, expect, test } from 'vitest';

import { archiveOf, full, render, undated } from './event-page.ts';
import { makeReport } from './report.ts';
import { htmlProblems } from './valid-html.ts';

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
