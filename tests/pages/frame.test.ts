import { expect, test } from 'vitest';

import { aboutPage } from '../../src/pages/about.ts';
import { siteOf } from '../make/site.ts';
import { pageAt } from './archive.ts';
import { projectRenderer } from './theme.ts';

function preloads(baseUrl: string | undefined): readonly (string | undefined)[] {
  const site = siteOf([], { settings: { baseUrl } });
  const html = projectRenderer().render(pageAt(aboutPage, site, 'gioi-thieu.html'));
  return Array.from(html.matchAll(/<link rel="preload" href="([^"]*)"/gu), ([, href]) => href);
}

test('fonts are preloaded from a host, where a browser takes them', () => {
  expect(preloads('https://a.example').length).toBeGreaterThan(0);
  for (const href of preloads('https://a.example')) {
    expect(href).toMatch(/^assets\/fonts\/[a-z0-9-]+\.woff2$/u);
  }
});

test('nothing is preloaded where the site may be opened from disk', () => {
  expect(preloads(undefined)).toEqual([]);
});
