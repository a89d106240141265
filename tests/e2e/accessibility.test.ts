import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildSeeds, buildTexts, pagesOf } from './built-site.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Off unless asked for: what a link shows must be part of its name. */
const rules = { 'label-content-name-mismatch': { enabled: true } };

/** Two who met twice, the second time on a day nobody tells. */
const undatedMeeting = ['Sáng 17/5/2024, ', ''].map(
  (day, index) =>
    [
      `${index}.txt`,
      `Họp giao ban\n\n${day}UBND tỉnh Hà Giang tổ chức Hội nghị giao ban. Ông Nguyễn Văn An, Chủ tịch UBND tỉnh Hà Giang chủ trì hội nghị. Dự hội nghị có ông Trần Văn Bình, Giám đốc Sở Y tế tỉnh Hà Giang.\n`,
    ] as const,
);

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

async function violationsOf(page: Page, path: string): Promise<readonly string[]> {
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(readFileSync(axePath, 'utf8'));
  const violations = (await page.evaluate(
    `axe.run(document, { runOnly: ${JSON.stringify(tags)}, rules: ${JSON.stringify(rules)} }).then((result) => result.violations)`,
  )) as readonly Violation[];
  return violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`);
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
      const found: string[] = [];
      for (const path of onePerKind()) {
        found.push(...(await violationsOf(page, join(folder, path))));
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        if (Number(overflow) > 0) found.push(`${path} is ${String(overflow)} px too wide`);
      }
      expect(found).toEqual([]);
      await visitor.close();
    },
    120_000,
  );
});

test.each([320, 1440])(
  'days of meetings that nobody tells are large enough to hit at %i px',
  async (width) => {
    const visitor = await browser.newContext({ viewport: { width, height: 900 }, bypassCSP: true });
    const page = await visitor.newPage();
    const archive = await buildTexts(undatedMeeting);
    const found = await violationsOf(page, join(archive, 'nguoi/nguyen-van-an.html'));
    expect(await page.locator('#gap-ai + table details, #gap-ai ~ table details').count()).toBe(1);
    expect(found).toEqual([]);
    await visitor.close();
  },
  60_000,
);
