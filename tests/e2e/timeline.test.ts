import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildSeeds } from './built-site.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildSeeds()]);
}, 60_000);
afterAll(() => browser.close());

test.each([320, 768, 1440])(
  'at %i px all lanes of a person lie under one axis, inside the page',
  async (width) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.goto(pathToFileURL(join(folder, 'nguoi/nguyen-hong-thai.html')).href);
    const axis = await page.locator('.lanes__axis').boundingBox();
    const lanes = await page.locator('.lanes .lane').all();
    expect(lanes).toHaveLength(3);
    for (const lane of lanes) {
      const box = await lane.boundingBox();
      expect([box?.x, box?.width]).toEqual([axis?.x, axis?.width]);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
    }
    await page.close();
  },
);

test('with the keyboard alone a reader goes from an office to its post and to who holds it', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'nguoi/hoang-thu-trang.html')).href);
  await page.getByRole('link', { name: 'Phó Chủ tịch UBND tỉnh Bắc Kạn' }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/chuc-vu\/pho-chu-tich-ubnd-tinh-bac-kan\.html$/u);
  await page.getByRole('link', { name: 'Hoàng Thu Trang' }).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/nguoi\/hoang-thu-trang\.html$/u);
  expect(await page.locator('h1').textContent()).toBe('Hoàng Thu Trang');
  await page.close();
});
