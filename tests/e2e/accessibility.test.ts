import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildSeeds, pagesOf } from './built-site.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Off unless asked for: what a link shows must be part of its name. */
const rules = { 'label-content-name-mismatch': { enabled: true } };

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildSeeds()]);
}, 60_000);
afterAll(() => browser.close());

/** One page of each kind: the first in each folder, and every page at the top. */
function onePerKind(): readonly string[] {
  const kinds = new Map<string, string>();
  for (const path of pagesOf(folder)) {
    const parts = path.split('/');
    const name = parts.at(-1) === 'index.html' || parts.length === 1 ? path : '*';
    kinds.set([...parts.slice(0, -1), name].join('/'), path);
  }
  return [...kinds.values()];
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([320, 768, 1440])(
    'axe finds nothing and nothing scrolls sideways at %i px',
    async (width) => {
      const visitor = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
        reducedMotion: 'reduce',
      });
      const page = await visitor.newPage();
      const axe = readFileSync(axePath, 'utf8');
      const found: string[] = [];
      for (const path of onePerKind()) {
        await page.goto(pathToFileURL(join(folder, path)).href);
        await page.evaluate(axe);
        const violations = (await page.evaluate(
          `axe.run(document, { runOnly: ${JSON.stringify(tags)}, rules: ${JSON.stringify(rules)} }).then((result) => result.violations)`,
        )) as readonly Violation[];
        found.push(...violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`));
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if (Number(overflow) > 0) found.push(`${path} is ${String(overflow)} px too wide`);
      }
      expect(found).toEqual([]);
      await visitor.close();
    },
    120_000,
  );
});
