import { expect, test } from 'vitest';
import { htmlProblems } from '../pages/valid-html.ts';
import { seedSite } from './build-site.ts';

test('every page of the two seeds is valid HTML', async () => {
  const site = seedSite();
  await site.build({ baseUrl: 'https://kyyeu.example' });
  const problems: string[] = [];
  for (const path of site.output().keys()) {
    if (!path.endsWith('.html')) continue;
    problems.push(...(await htmlProblems(site.page(path))).map((problem) => `${path}:${problem}`));
  }
  expect(problems).toEqual([]);
});

test('every link of every page leads to a file, and every fragment to an id', async () => {
  const site = seedSite();
  await site.build();
  const pages = new Map(
    [...site.output().keys()]
      .filter((path) => path.endsWith('.html'))
      .map((path) => [path, site.page(path)]),
  );
  const broken: string[] = [];
  for (const [path, html] of pages) {
    for (const [, written = ''] of html.matchAll(/\s(?:href|src)="([^"]*)"/gu)) {
      const href = written.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&');
      if (/^(?:https?:|mailto:|data:)/u.test(href)) continue;
      const url = new URL(href, `file:///${path}`);
      const target = decodeURIComponent(url.pathname.slice(1));
      if (!site.has(target)) broken.push(`${path} → ${href}`);
      else if (url.hash !== '' && !pages.get(target)?.includes(`id="${url.hash.slice(1)}"`))
        broken.push(`${path} → ${href}`);
    }
  }
  expect(broken).toEqual([]);
});
