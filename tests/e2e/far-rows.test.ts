import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildCorpus } from './built-site.ts';

let browser: Browser;
let home: string;

beforeAll(async () => {
  const [launched, folder] = await Promise.all([launchBrowser(), buildCorpus()]);
  browser = launched;
  home = pathToFileURL(join(folder, 'index.html')).href;
}, 60_000);
afterAll(() => browser.close());

async function openHome(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(home);
  return page;
}

function lastRow(page: Page) {
  return page.locator('.ledger--far > li').last();
}

function isLaidOut(page: Page): Promise<boolean> {
  return lastRow(page)
    .locator('h3')
    .evaluate((title) => title.checkVisibility({ contentVisibilityAuto: true }));
}

describe.each([320, 1440])('older reports on the home page at %i px', (width) => {
  test('are laid out when they come near', async () => {
    const page = await openHome(width);
    expect(await isLaidOut(page)).toBe(false);
    await lastRow(page).scrollIntoViewIfNeeded();
    await expect.poll(() => isLaidOut(page)).toBe(true);
    await page.context().close();
  });

  test('are reached by the keyboard', async () => {
    const page = await openHome(width);
    const link = lastRow(page).getByRole('link');
    await link.focus();
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    await expect.poll(() => isLaidOut(page)).toBe(true);
    await page.context().close();
  });

  test('are printed', async () => {
    const page = await openHome(width);
    await page.emulateMedia({ media: 'print' });
    expect(await isLaidOut(page)).toBe(true);
    await page.context().close();
  });

  test('are no place a link leads to', async () => {
    const page = await openHome(width);
    expect(await page.locator('.ledger--far [id], .ledger--far > [id]').count()).toBe(0);
    await page.context().close();
  });
});
