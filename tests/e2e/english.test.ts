import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parsePattern } from '../../src/render/pattern.ts';
import { launchBrowser } from './browser.ts';
import { buildCorpus, pagesOf } from './built-site.ts';

let browser: Browser;
let folder: string;

beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), buildCorpus({ language: 'en' })]);
}, 60_000);
afterAll(() => browser.close());

/** Pieces of the Vietnamese interface that are long enough to be nothing else. */
function vietnameseWords(): readonly string[] {
  const catalogue = JSON.parse(readFileSync('templates/strings/vi.json', 'utf8')) as object;
  const pieces = Object.values(catalogue).flatMap((words: string) =>
    parsePattern(words).parts.filter((part) => typeof part === 'string'),
  );
  return [...new Set(pieces.map((piece) => piece.trim()))].filter(
    (piece) => piece.length > 20 && /[À-ỹ]/u.test(piece),
  );
}

/**
 * What of a page an English voice would stumble over, in the page's own document.
 * Text and attributes count by the language of their element; `<title>` and `<meta>` cannot mark a part of theirs.
 */
const strayWords = `(html, words) => {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const letter = /[\\u00C0-\\u024F\\u0300-\\u0323\\u1E00-\\u1EFF]/u;
  const isEnglish = (element) => element.closest('[lang]')?.lang === 'en';
  const found = [];
  if (document.documentElement.lang !== 'en') found.push('html lang');
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent.closest('script') !== null || parent.localName === 'title' && parent.namespaceURI.endsWith('xhtml')) continue;
    if (isEnglish(parent) && letter.test(node.data)) found.push('text: ' + node.data.trim());
  }
  for (const element of document.querySelectorAll('body [aria-label], body [title], body [data-label], body [alt], body [placeholder]')) {
    if (!isEnglish(element)) continue;
    for (const name of ['aria-label', 'title', 'data-label', 'alt', 'placeholder']) {
      const value = element.getAttribute(name) ?? '';
      if (letter.test(value)) found.push(name + ': ' + value);
    }
  }
  for (const element of document.querySelectorAll('meta[content], title, script[type="application/ld+json"]')) {
    const value = element.content ?? element.textContent;
    const word = words.find((each) => value.includes(each));
    if (word !== undefined) found.push(element.localName + ': ' + word);
  }
  return found;
}`;

test('a site in English shows no Vietnamese but what is marked as such', async () => {
  const page = await browser.newPage();
  const words = vietnameseWords();
  const stray: string[] = [];
  const paths = pagesOf(folder);
  expect(paths.length).toBeGreaterThan(1000);
  for (const path of paths) {
    const html = readFileSync(join(folder, path), 'utf8');
    const found = await page.evaluate(
      `(${strayWords})(${JSON.stringify(html)}, ${JSON.stringify(words)})`,
    );
    stray.push(...(found as readonly string[]).map((each) => `${path} ${each}`));
  }
  expect(stray.slice(0, 20)).toEqual([]);
}, 120_000);

test('no two pages of the corpus have one title', () => {
  const pages = pagesOf(folder).map((path): [string, string] => {
    const html = readFileSync(join(folder, path), 'utf8');
    return [/<title[^>]*>(?<title>[^<]*)<\/title>/u.exec(html)?.groups?.['title'] ?? '', path];
  });
  const seen = new Map(pages);
  expect(pages.filter(([title, path]) => seen.get(title) !== path)).toEqual([]);
});
