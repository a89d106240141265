import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import sirv from 'sirv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildTexts, pagesOf } from './built-site.ts';
import { searchTexts } from './search-texts.ts';

let browser: Browser;
let folder: string;
let server: Server;
let served: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildTexts(searchTexts())]);
  server = createServer(sirv(folder, { dev: true })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  served = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
}, 90_000);
afterAll(async () => {
  await browser.close();
  server.close();
});

/** A visitor whose page complains of nothing: no blocked script, no error, nothing asked from elsewhere. */
interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly complaints: readonly string[];
}

async function visit(root: string, path: string, width = 1440): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(root)) complaints.push(request.url());
  });
  await page.goto(root + path);
  return { context, page, complaints };
}

const hits = '.hits > li';
const heading = '#kq';

async function headingOf(page: Page): Promise<string> {
  return page.locator(heading).innerText();
}

function query(page: Page): URLSearchParams {
  return new URL(page.url()).searchParams;
}

describe.each(['served', 'from disk'])('%s', (way) => {
  const root = () => (way === 'served' ? served : `${pathToFileURL(folder).href}/`);

  test.each([320, 1440])(
    'a citizen types without marks and lands on the words, at %i px',
    async (width) => {
      const { context, page, complaints } = await visit(root(), 'index.html', width);
      await page.getByRole('searchbox').fill('dang uy quan su');
      await page.keyboard.press('Enter');
      await page.waitForSelector(hits);
      expect(page.url()).toContain('tim-kiem.html?q=dang+uy+quan+su');
      expect(await headingOf(page)).toBe('2 bài');
      expect(await page.locator('mark.hit').first().innerText()).toBe('Đảng ủy Quân sự');
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
      await page.locator(`${hits} .title-link`).first().click();
      await page.waitForSelector('.event');
      expect(page.url()).toMatch(/su-kien\/000-[a-z0-9]+\.html#d\d+$/u);
      expect(await page.locator(':target').innerText()).toContain('Đảng ủy Quân sự');
      expect(complaints).toEqual([]);
      await context.close();
    },
  );

  test('names are offered while typing, and the keyboard opens one', async () => {
    const { context, page, complaints } = await visit(root(), 'tim-kiem.html');
    const box = page.getByRole('combobox', { name: 'Từ cần tìm' });
    await box.focus();
    await page.keyboard.type('hong thai');
    const list = page.getByRole('listbox', { name: 'Người và tổ chức' });
    await list.waitFor();
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    await expect.poll(() => page.getByRole('status').innerText()).toContain('1 gợi ý');
    await page.keyboard.press('ArrowDown');
    const option = page.getByRole('option', { selected: true });
    expect(await option.innerText()).toContain('Nguyễn Hồng Thái');
    expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    expect(await box.inputValue()).toBe('hong thai');
    await page.keyboard.type(' ');
    await list.waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(/nguoi\/nguyen-hong-thai\.html$/u);
    expect(await page.locator('h1').innerText()).toContain('Nguyễn Hồng Thái');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('a mouse opens a name', async () => {
    const { context, page } = await visit(root(), 'tim-kiem.html');
    await page.getByRole('combobox').pressSequentially('huyen uy son');
    await page.getByRole('option').first().click();
    await page.waitForURL(/to-chuc\/huyen-uy-son-dong\.html$/u);
    await context.close();
  });

  test('results are narrowed with the keyboard, which stays where it was; back undoes it', async () => {
    const { context, page, complaints } = await visit(root(), 'tim-kiem.html?q="giao+ban"');
    await page.waitForSelector('.facets label');
    expect(await headingOf(page)).toBe('30 bài');
    const year = page.getByRole('checkbox', { name: /^2023/u });
    await year.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => headingOf(page)).toBe('10 bài');
    await expect.poll(() => page.evaluate('document.activeElement.value')).toBe('2023');
    expect(query(page).getAll('nam')).toEqual(['2023']);
    const person = page.getByRole('checkbox', { name: /Trần Thị Bình/u }).first();
    await person.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => query(page).getAll('nguoi').length).toBe(1);
    await page.waitForSelector('.narrowed .chip');
    await page.goBack();
    await expect.poll(() => headingOf(page)).toBe('10 bài');
    expect(query(page).getAll('nguoi')).toEqual([]);
    await page.getByRole('link', { name: 'Bỏ lọc 2023' }).click();
    await expect.poll(() => headingOf(page)).toBe('30 bài');
    expect(complaints).toEqual([]);
    await context.close();
  });

  test('pages are turned and sorted in place, and an address brings all of it back', async () => {
    const { context, page } = await visit(root(), 'tim-kiem.html?q="giao+ban"');
    await page.waitForSelector(hits);
    await page.getByRole('link', { name: 'cũ nhất' }).click();
    await expect.poll(() => page.locator(`${hits} time`).first().innerText()).toBe('01/01/2022');
    await page.getByRole('link', { name: 'Trang sau' }).click();
    await expect.poll(() => headingOf(page)).toBe('30 bài, trang 2 trên 3');
    expect(await page.evaluate('document.activeElement.id')).toBe('kq');
    const seen = await page.locator(`${hits} h3`).allInnerTexts();
    await page.reload();
    await page.waitForSelector(hits);
    expect(await page.locator(`${hits} h3`).allInnerTexts()).toEqual(seen);
    await page.goBack();
    await expect.poll(() => headingOf(page)).toBe('30 bài');
    await context.close();
  });

  test('words nobody wrote are named, and what is left is searched', async () => {
    const { context, page } = await visit(root(), 'tim-kiem.html?q=tuyển+xyzzy');
    await page.waitForSelector(hits);
    expect(await page.locator('.warn').innerText()).toContain('“xyzzy”');
    await page.goto(`${root()}tim-kiem.html?q=xyzzy`);
    await page.waitForSelector('.lost');
    expect(await headingOf(page)).toBe('Không có bài nào chứa đủ các từ');
    expect(await page.getByRole('status').innerText()).toBe('Không có bài nào chứa đủ các từ');
    await page.goto(`${root()}tim-kiem.html?q="quân+tuyển"`);
    await page.waitForSelector('.lost');
    await page.getByRole('link', { name: 'Tìm các từ ấy đứng rời nhau' }).click();
    await page.waitForSelector(hits);
    await context.close();
  });
});

test('when a file of the index cannot be had, it is said, and trying again helps', async () => {
  const { context, page } = await visit(served, 'tim-kiem.html');
  await context.route('**/tim-kiem/chu/**', (route) => route.abort());
  await page.getByRole('combobox').fill('tuyen quan');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Thử lại' }).waitFor();
  expect(await page.locator('.warn').innerText()).toContain('tim-kiem/chu/');
  await context.unroute('**/tim-kiem/chu/**');
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await page.waitForSelector(hits);
  await context.close();
});

test('without JavaScript the page says so and leads to everything else', async () => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 320, height: 800 },
  });
  const page = await context.newPage();
  await page.goto(`${served}index.html`);
  await page.getByRole('searchbox').fill('tuyển quân');
  await page.keyboard.press('Enter');
  await page.waitForURL(/tim-kiem\.html\?q=/u);
  expect(await page.locator('.warn').innerText()).toContain('JavaScript');
  const pages = new Set(pagesOf(folder));
  const ways = await page
    .locator('#loi-vao a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(ways.length).toBeGreaterThan(10);
  expect(ways.filter((href) => !pages.has(href.replace(/#.*$/u, '')))).toEqual([]);
  await context.close();
});

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each([320, 1440])('at %i px', (width) => {
  test.each(['light', 'dark'] as const)(
    'axe finds nothing in results and suggestions, in %s',
    async (colorScheme) => {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        bypassCSP: true,
        reducedMotion: 'reduce',
      });
      const page = await context.newPage();
      const found: unknown[] = [];
      for (const path of [
        'q=giao+ban&nam=2023',
        'q=tuyển+xyzzy',
        'q=xyzzy',
        'q="giao+ban+công+tác"',
      ]) {
        await page.goto(`${served}tim-kiem.html?${path}`);
        await page.waitForSelector('.facets label, .lost', { state: 'attached' });
        if (path.includes('nam')) {
          for (const facets of await page.locator('details.facets:not([open]) summary').all()) {
            await facets.click();
          }
          await page.getByRole('combobox').fill('nguyen van');
          await page.getByRole('listbox').waitFor();
        }
        await page.evaluate(readFileSync(axePath, 'utf8'));
        const violations = await page.evaluate(
          `axe.run(document, { runOnly: ${JSON.stringify(rules)} }).then((result) => result.violations.map(({ id, nodes }) => [id, nodes[0].html]))`,
        );
        found.push(...(violations as readonly unknown[]));
        const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect(overflow).toBe(0);
      }
      expect(found).toEqual([]);
      await context.close();
    },
    60_000,
  );
});
