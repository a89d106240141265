import { describe, expect, test } from 'vitest';
import type { PageKind } from '../../src/model/site.ts';
import { abbreviationsPage } from '../../src/pages/abbreviations.ts';
import { aboutPage } from '../../src/pages/about.ts';
import { calendarPages } from '../../src/pages/calendar.ts';
import { dataPage } from '../../src/pages/data.ts';
import { organisationPages } from '../../src/pages/organisation.ts';
import { organisationsPage } from '../../src/pages/organisations.ts';
import { peoplePages } from '../../src/pages/people.ts';
import { personPages } from '../../src/pages/person.ts';
import { targetPages } from '../../src/pages/target.ts';
import { targetsPage } from '../../src/pages/targets.ts';
import { sampleArchive, sampleArchiveOnline } from './archive.ts';
import { emptySite } from './site.ts';
import { projectRenderer } from './theme.ts';
import { htmlProblems } from './valid-html.ts';

const renderer = projectRenderer();
const kinds: readonly PageKind[] = [
  peoplePages,
  personPages,
  organisationsPage,
  organisationPages,
  targetsPage,
  targetPages,
  calendarPages,
  dataPage,
  aboutPage,
  abbreviationsPage,
];

const archives = [
  ['an archive', sampleArchive()],
  ['an archive at an address', sampleArchiveOnline()],
  ['an empty archive', emptySite()],
] as const;

describe.each(archives)('%s', (_, site) => {
  const pages = kinds.flatMap((kind) => [...kind.plan(site)]);

  test.each(pages.map((page) => [page.permalink, page] as const))(
    '%s is valid HTML',
    async (__, page) => {
      const html = renderer.render(page);
      expect(await htmlProblems(html)).toEqual([]);
      expect(html.match(/<h1/gu)).toHaveLength(1);
      expect(html).toContain('"@type":"BreadcrumbList"');
      expect(html).not.toMatch(/style=|undefined|\[object|NaN/u);
    },
  );

  test('no two pages share an address or a title', () => {
    const titles = pages.map((page) => /<title>[^<]*/u.exec(renderer.render(page))?.[0]);
    expect(new Set(titles).size).toBe(pages.length);
    expect(new Set(pages.map((page) => page.permalink)).size).toBe(pages.length);
  });

  test('links lead to pages there are, or to reports and files of the site', () => {
    const known = new Set(pages.map((page) => page.permalink));
    const elsewhere = /^(?:index\.html|su-kien\/|assets\/|feed\.xml|du-lieu\/|sitemap\.xml)/u;
    for (const page of pages) {
      const origin = `https://x.example/${page.permalink}`;
      for (const [, href = ''] of renderer.render(page).matchAll(/<a [^>]*href="([^"]*)"/gu)) {
        const path = new URL(href, origin).pathname.slice(1);
        if (!elsewhere.test(path))
          expect([page.permalink, known.has(path), path]).toEqual([page.permalink, true, path]);
      }
    }
  });

  test('links to a place in a page of these kinds find it', () => {
    const html = new Map(pages.map((page) => [page.permalink, renderer.render(page)]));
    for (const [permalink, text] of html) {
      for (const [, href = ''] of text.matchAll(/<a [^>]*href="([^"]*#[^"]*)"/gu)) {
        const url = new URL(href, `https://x.example/${permalink}`);
        const target = html.get(url.pathname.slice(1));
        const id = decodeURIComponent(url.hash.slice(1));
        if (target !== undefined) expect(target).toContain(` id="${id}"`);
      }
    }
  });
});
