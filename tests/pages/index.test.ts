import { describe, expect, test } from 'vitest';
import { pageKinds } from '../../src/pages/index.ts';
import { siteOf } from '../make/site.ts';
import { sampleArchive, sampleArchiveOnline } from './archive.ts';
import { pagesOf } from './pages-of.ts';
import { projectRenderer } from './theme.ts';
import { htmlProblems } from './valid-html.ts';

const renderer = projectRenderer();
/** Every kind but those tested on their own. */
const kinds = pageKinds.filter(
  ({ name }) => !['home', 'event', 'redirect', 'not-found'].includes(name),
);

const archives = [
  ['an archive', sampleArchive()],
  ['an archive at an address', sampleArchiveOnline()],
  ['an empty archive', siteOf()],
] as const;

describe.each(archives)('%s', (_, site) => {
  const pages = kinds.flatMap((kind) => pagesOf(kind, site));

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
    const elsewhere =
      /^(?:index\.html|su-kien\/|assets\/|feed\.|du-lieu\/|lich\.ics|sitemap\.xml)|\.(?:ics|json|feed\.xml)$/u;
    for (const page of pages) {
      const origin = `https://x.example/${page.permalink}`;
      for (const [, href = ''] of renderer.render(page).matchAll(/<a [^>]*href="([^"]*)"/gu)) {
        const url = new URL(href, origin);
        if (url.host !== 'x.example') continue;
        const path = url.pathname.slice(1);
        if (!elsewhere.test(path))
          expect([page.permalink, known.has(path), path]).toEqual([page.permalink, true, path]);
      }
    }
  });

  test('links to a place in a page of these kinds find it', () => {
    const html = new Map(pages.map((page) => [page.permalink, renderer.render(page)]));
    for (const [permalink, text] of html) {
      for (const [, href = ''] of text.matchAll(/<a [^>]*href="([^"]*#[^"]*)"/gu)) {
        const url = new URL(href.replaceAll('&#x3D;', '='), `https://x.example/${permalink}`);
        const target = html.get(url.pathname.slice(1));
        const id = decodeURIComponent(url.hash.slice(1));
        if (target !== undefined && id !== '') expect(target).toContain(` id="${id}"`);
      }
    }
  });
});
