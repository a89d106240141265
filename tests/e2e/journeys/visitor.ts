import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Way } from './ways.ts';

/** More stops than any page has before its main part ends. */
const mostStops = 600;

/** Somebody on a journey, with a mouse or with the keyboard alone. */
export class Visitor {
  readonly page: Page;
  readonly #way: Way;

  constructor(page: Page, way: Way) {
    this.page = page;
    this.#way = way;
  }

  /** Goes where a link leads, by clicking or by tabbing to it, and looks whether the page fits the screen. */
  async follow(link: Locator): Promise<void> {
    const target = await link.first().getAttribute('href');
    const address = new URL(target ?? '', this.page.url()).href;
    if (this.#way.isKeyboardOnly) {
      await this.tabTo(link.first());
      await this.page.keyboard.press('Enter');
    } else {
      await link.first().click();
    }
    await this.page.waitForURL(address);
    await this.expectToFit();
  }

  /** Tabs until an element has the focus, which must be seen; the skip link spares the way to the main part. */
  async tabTo(element: Locator): Promise<void> {
    await element.waitFor({ state: 'attached' });
    if (await element.evaluate((one) => one.closest('main') !== null)) {
      await this.page.keyboard.press('Tab');
      const focused = this.page.locator(':focus');
      if ((await focused.getAttribute('href')) === '#noi-dung') {
        await this.page.keyboard.press('Enter');
      }
    }
    for (let stops = 0; stops < mostStops; stops++) {
      await this.page.keyboard.press('Tab');
      if (await element.evaluate((one) => one === document.activeElement)) {
        const outlines = await element.evaluate((one) =>
          [one, one.closest('form')].map((part) => part && getComputedStyle(part).outlineStyle),
        );
        expect(outlines.some((style) => style !== null && style !== 'none')).toBe(true);
        return;
      }
    }
    throw new Error(`${String(element)} cannot be reached with the keyboard`);
  }

  async expectToFit(): Promise<void> {
    const overflow = await this.page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow, `${this.page.url()} scrolls sideways`).toBe(0);
  }

  /** Words a link led to: what the page lights up. */
  async litWords(): Promise<string> {
    const target = this.page.locator(':target');
    expect(await target.isVisible()).toBe(true);
    return target.evaluate((element) => {
      const copy = element.cloneNode(true) as Element;
      for (const number of copy.querySelectorAll('.ref')) number.remove();
      return (copy.textContent ?? '').replace(/\s+/gu, ' ').trim();
    });
  }

  async heading(): Promise<string> {
    return this.page.locator('h1').innerText();
  }

  /** Text of a file a link offers. */
  async download(link: Locator): Promise<string> {
    if (this.#way.isKeyboardOnly) await this.tabTo(link);
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.#way.isKeyboardOnly ? this.page.keyboard.press('Enter') : link.click(),
    ]);
    return readFile(await download.path(), 'utf8');
  }

  /** What paper shows of the page: its words without its ways to other pages. */
  async expectToPrint(words: readonly (string | RegExp)[]): Promise<void> {
    await this.page.emulateMedia({ media: 'print' });
    expect(await this.page.locator('h1').isVisible()).toBe(true);
    expect(await this.page.locator('header nav').first().isVisible()).toBe(false);
    for (const one of words) {
      expect(await this.page.locator('main').getByText(one).first().isVisible(), String(one)).toBe(
        true,
      );
    }
    await this.expectToFit();
    await this.page.emulateMedia({ media: 'screen' });
  }

  async leave(): Promise<void> {
    await this.page.context().close();
  }
}
