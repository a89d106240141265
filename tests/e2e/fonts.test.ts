import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { buildSeeds } from './built-site.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  let folder: string;
  [browser, folder] = await Promise.all([launchBrowser(), buildSeeds()]);
  page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
}, 60_000);
afterAll(() => browser.close());

const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const tones = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const small = [...vowels.flatMap((vowel) => tones.map((tone) => vowel + tone)), 'đ'].join('');
const letters = `${small}${small.toUpperCase()}`.normalize('NFC');
const signs = '0123456789.,:;%()[]“”‘’–—…«»·•°²±×₫/§';

const faces = [
  { family: 'Archive Serif', weight: 400 },
  { family: 'Archive Serif', weight: 600 },
  { family: 'Archive Sans', weight: 400 },
  { family: 'Archive Sans', weight: 600 },
];

test.each(faces)(
  '$family $weight has every Vietnamese letter and the signs of texts',
  async (face) => {
    const lacking = await page.evaluate(
      async ({ family, weight, characters }) => {
        const font = `${weight} 40px "${family}"`;
        await document.fonts.load(font, characters);
        const context = document.createElement('canvas').getContext('2d');
        if (context === null) throw new Error('no canvas');
        const widthWith = (fallback: string, character: string) => {
          context.font = `${font}, ${fallback}`;
          return context.measureText(character.repeat(8)).width;
        };
        // A letter the font lacks comes from the font named after it, and is as wide as there.
        return [...characters].filter(
          (each) => widthWith('monospace', each) !== widthWith('serif', each),
        );
      },
      { ...face, characters: letters + signs },
    );
    expect(letters).toHaveLength(2 * (12 * 6 + 1));
    expect(lacking).toEqual([]);
  },
);

test('the serif is drawn narrower and finer the larger it is set, and heavier where asked', async () => {
  const widths = await page.evaluate(async () => {
    await document.fonts.load('400 20px "Archive Serif"');
    const sample = document.createElement('span');
    sample.textContent = 'Hội nghị';
    document.body.append(sample);
    const widthAt = (size: number, weight: number) => {
      sample.style.cssText = `position: absolute; font: ${weight} ${size}px "Archive Serif"`;
      return sample.getBoundingClientRect().width / size;
    };
    return { text: widthAt(15, 400), display: widthAt(52, 400), heavy: widthAt(15, 600) };
  });
  expect(widths.display).toBeLessThan(widths.text * 0.97);
  expect(widths.heavy).toBeGreaterThan(widths.text * 1.01);
});
