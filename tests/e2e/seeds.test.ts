import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compilePath } from '../../src/commands/extract-records.ts';
import { readLexicon } from '../../src/kits.ts';
import { numberFacts, type Report } from '../../src/model/report.ts';
import { launchBrowser } from './browser.ts';
import { buildSeeds } from './built-site.ts';

const widths = [320, 1440];
const height = 900;

let browser: Browser;
let folder: string;
let reports: readonly Report[];

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildSeeds()]);
  reports = compilePath(process.cwd(), 'seeds', readLexicon().lexicon).compiled.flatMap(
    ({ report }) => report ?? [],
  );
}, 60_000);
afterAll(() => browser.close());

async function open(context: BrowserContext, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, path)).href);
  return page;
}

function context(width: number): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width, height },
    javaScriptEnabled: false,
    reducedMotion: 'reduce',
  });
}

/** Words of an element without the numbers of facts set into them. */
async function wordsOf(page: Page, selector: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll('.ref')) number.remove();
      return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
    });
}

describe.each(widths)('from disk, without JavaScript, at %i px', (width) => {
  test('every fact leads to its words, and its words lead back', async () => {
    const visitor = await context(width);
    for (const report of reports) {
      const page = await open(visitor, `su-kien/${report.slug}.html`);
      const facts = numberFacts(report).filter(({ fact }) => fact.span !== undefined);
      expect(facts.length).toBeGreaterThan(5);
      for (const { number, fact } of facts) {
        await page.locator(`#f${number} a.fact__n`).click();
        expect(page.url()).toMatch(new RegExp(`#e${number}$`, 'u'));
        const target = page.locator(':target');
        await expect.poll(() => target.isVisible()).toBe(true);
        const words = await wordsOf(page, ':target');
        expect(words.length).toBeGreaterThan(0);
        expect(fact.quote.replace(/\s+/gu, ' ')).toContain(words);
        await page.locator(`a.ref[href="#f${number}"]`).first().click();
        expect(page.url()).toMatch(new RegExp(`#f${number}$`, 'u'));
      }
      await page.close();
    }
    await visitor.close();
  }, 60_000);

  test('the words a fact leads to are lit', async () => {
    const visitor = await context(width);
    const page = await open(visitor, `su-kien/${reports[0]?.slug}.html`);
    const background = () =>
      page.locator('#e1').evaluate((element) => getComputedStyle(element).backgroundColor);
    const dark = await background();
    await page.locator('#f1 a.fact__n').click();
    await expect.poll(background).not.toBe(dark);
    await visitor.close();
  });

  test('a reader gets from the home page to each report and back', async () => {
    const visitor = await context(width);
    const page = await open(visitor, 'index.html');
    for (const report of reports) {
      await page.locator(`a.title-link[href="su-kien/${report.slug}.html"]`).first().click();
      expect(await page.locator('h1').innerText()).toBe(report.title.value);
      await page.locator('.crumbs a').first().click();
      expect(page.url()).toMatch(/index\.html$/u);
    }
    await visitor.close();
  });
});

test('nothing outside the folder is asked for and the console stays silent', async () => {
  const visitor = await browser.newContext({ viewport: { width: 1440, height } });
  const outside: string[] = [];
  const said: string[] = [];
  visitor.on('request', (request) => {
    if (!request.url().startsWith(pathToFileURL(folder).href)) outside.push(request.url());
  });
  visitor.on('console', (message) => said.push(message.text()));
  visitor.on('weberror', (error) => said.push(error.error().message));
  for (const path of ['index.html', ...reports.map(({ slug }) => `su-kien/${slug}.html`)]) {
    await (await open(visitor, path)).close();
  }
  expect(outside).toEqual([]);
  expect(said).toEqual([]);
  await visitor.close();
});
