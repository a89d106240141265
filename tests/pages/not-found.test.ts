import { expect, test } from 'vitest';

import { notFoundPage } from '../../src/pages/not-found.ts';
import { siteOf } from '../make/site.ts';
import { pagesOf } from './pages-of.ts';
import { projectRenderer } from './theme.ts';
import { htmlProblems } from './valid-html.ts';

test('the page for dead addresses is valid HTML and is not indexed', async () => {
  const [page] = pagesOf(notFoundPage, siteOf());
  const html = page === undefined ? '' : projectRenderer().render(page);
  expect(html).toContain('<h1>Không thấy trang này</h1>');
  expect(html).toContain('content="noindex"');
  expect(await htmlProblems(html)).toEqual([]);
});

test('at an address, the page leads home from wherever it is shown', () => {
  const [page] = pagesOf(
    notFoundPage,
    siteOf([], { settings: { baseUrl: 'https://a.example/kho' } }),
  );
  const html = page === undefined ? '' : projectRenderer().render(page);
  const links = Array.from(html.matchAll(/<(?:a|link)[^>]* href="([^"]*)"/gu), ([, href]) => href);
  const others = links.filter((href) => href !== '#noi-dung' && !href?.startsWith('/kho/'));
  expect(others).toEqual(['assets/style.css']);
});
