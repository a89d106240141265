import type { Server } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bareFold } from '../../src/text/fold.ts';
import { launchBrowser } from './browser.ts';
import { buildArchive } from './journeys/archive.ts';
import { serve, visit, type Way, ways } from './journeys/ways.ts';

let browser: Browser;
let folder: string;
let server: Server;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildArchive()]);
  server = await serve(folder);
}, 120_000);
afterAll(async () => {
  server.close();
  await browser.close();
});

const typed = 'dang uy quan su';
const phone: Way = {
  name: 'on a phone at 390 px',
  width: 390,
  isKeyboardOnly: false,
  hasScript: true,
  isFromDisk: false,
};
const withScript: readonly Way[] = [
  phone,
  ...ways.filter(({ hasScript }) => hasScript),
  { ...phone, name: 'from disk at 320 px', width: 320, isFromDisk: true },
];
const withoutScript = ways.filter(({ hasScript }) => !hasScript);

describe.each(withScript)('$name', (way) => {
  test('a citizen types without marks and opens a hit at its paragraph', async () => {
    const visitor = await visit(browser, { folder, server }, way);
    const { page } = visitor;
    const box = page.locator('main input[name="q"]');
    if (way.isKeyboardOnly) await visitor.tabTo(box);
    else await box.click();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\.html\?q=dang\+uy\+quan\+su/u);
    await visitor.expectToFit();
    const hit = page.locator('main a[href*="su-kien/"][href*="#d"]');
    await hit.first().waitFor();
    await visitor.follow(hit);
    expect(page.url()).toMatch(/su-kien\/[^#]+\.html#d\d+$/u);
    expect(bareFold(await visitor.litWords())).toContain(typed);
    await visitor.expectToPrint([/[Đđ]ảng [uủ][yỷ] [Qq]uân sự/u]);
    await visitor.leave();
  }, 60_000);
});

describe.each(withoutScript)('$name', (way) => {
  test('the search page says what it needs and leads on to reports', async () => {
    const visitor = await visit(browser, { folder, server }, way);
    const { page } = visitor;
    await page.locator('main input[name="q"]').fill(typed);
    await page.keyboard.press('Enter');
    await page.waitForURL(/tim-kiem\.html/u);
    await visitor.expectToFit();
    expect(await page.locator('main noscript').innerText()).toContain('JavaScript');
    await visitor.follow(page.locator('main a[href*="lich/2023"]'));
    expect(await visitor.heading()).toContain('2023');
    await visitor.leave();
  }, 60_000);
});
