import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchDocument } from '../../src/model/search.ts';
import { type Finding, find } from '../../src/search/find.ts';
import { ResultPages } from '../../src/search/pages.ts';
import { parseQuery } from '../../src/search/query.ts';
import { shelvesOf } from '../make/search.ts';
import { corpusDocuments } from './corpus.ts';

/**
 * Search as slowly and plainly as it can be done, with nothing taken from the program: letters and digits in a row are
 * words; marks, tones and case go.
 */
function plainFold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/gu, 'd')
    .toLowerCase();
}
function plainWords(text: string): readonly string[] {
  return plainFold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
/** Spelling without the place of the tone: the word without its tone, then the tone. */
function plainSpelling(word: string): string {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;
  const letters = word.toLowerCase().replace(/ð/gu, 'đ').normalize('NFD');
  return letters.replace(tones, '') + (letters.match(tones) ?? []).join('');
}

const documents = corpusDocuments();
const shelves = await shelvesOf({ documents });
const blocksOf = (document: SearchDocument) => [
  document.title,
  ...document.paragraphs.map(({ text }) => text),
];
const blocks = documents.map((document) => blocksOf(document).map(plainWords));
const spellings = documents.map(
  (document) =>
    new Set(
      blocksOf(document).flatMap((text) =>
        (text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map(plainSpelling),
      ),
    ),
);
const printed = documents.flatMap((document) =>
  blocksOf(document).flatMap((text) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []),
);
const runs = documents
  .flatMap(blocksOf)
  .map((text) => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [])
  .filter(({ length }) => length > 0);

function withAll(words: readonly string[]): readonly number[] {
  return documents.flatMap((_, number) =>
    words.every((word) => blocks[number]?.some((block) => block.includes(word))) ? [number] : [],
  );
}

function withPhrase(words: readonly string[]): readonly number[] {
  const phrase = ` ${words.join(' ')} `;
  return documents.flatMap((_, number) =>
    blocks[number]?.some((block) => ` ${block.join(' ')} `.includes(phrase)) ? [number] : [],
  );
}

const noFilters = { years: [], people: [], organisations: [], role: undefined };

function ask(text: string): Promise<Finding> {
  return find(shelves, parseQuery(text), { filters: noFilters, order: 'match' });
}

/** Documents on all pages of results, ascending. */
async function allResults(finding: Finding): Promise<readonly number[]> {
  const pages = new ResultPages(shelves, finding);
  const found: number[] = [];
  for (let number = 1; ; number++) {
    const page = await pages.read(number);
    found.push(...page.texts.map(({ path }) => documents.findIndex((each) => each.path === path)));
    if (page.number >= page.pages) {
      expect(page.isExact).toBe(true);
      expect(page.total).toBe(found.length);
      return found.sort((a, b) => a - b);
    }
  }
}

const syllables = fc.array(fc.constantFrom(...printed), { minLength: 1, maxLength: 4 });
/** How a reader may type the same words. */
const typings: readonly ((text: string) => string)[] = [
  (text) => text.normalize('NFC'),
  (text) => text.normalize('NFD'),
  (text) => text.toUpperCase(),
  (text) => text.replace(/ủy/gu, 'uỷ').replace(/òa/gu, 'oà').replace(/Đ/gu, 'Ð'),
];

test('2,000 queries of one to four words find what a plain search finds, exact spelling first', async () => {
  await fc.assert(
    fc.asyncProperty(syllables, fc.constantFrom(...typings), async (words, typing) => {
      const typed = words.join(' ');
      const exact = await ask(typing(typed));
      const folded = await ask(plainFold(typed));
      const expected = withAll(words.map(plainFold));
      expect([...exact.documents]).toEqual(expected);
      expect([...folded.documents]).toEqual(expected);
      expect(exact.missing).toEqual([]);
      const isExact = [...exact.candidates].map((number) =>
        words.every((word) => spellings[number]?.has(plainSpelling(word))),
      );
      expect(isExact).toEqual(isExact.toSorted((a, b) => Number(b) - Number(a)));
    }),
    { numRuns: 2000 },
  );
}, 120_000);

test('500 phrases of two to five words find what a plain search finds', async () => {
  const phrases = fc
    .tuple(fc.constantFrom(...runs), fc.nat(), fc.integer({ min: 2, max: 5 }))
    .map(([run, at, length]) => run.slice(at % run.length, (at % run.length) + length));
  await fc.assert(
    fc.asyncProperty(phrases, fc.constantFrom(...typings), async (words, typing) => {
      const found = await allResults(await ask(`"${typing(words.join(' '))}"`));
      expect(found).toEqual(withPhrase(words.map(plainFold)));
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('words that stand nowhere side by side make no phrase', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...printed), { minLength: 2, maxLength: 4 }),
      async (words) => {
        const found = await allResults(await ask(`“${words.join(' ')}”`));
        expect(found).toEqual(withPhrase(words.map(plainFold)));
      },
    ),
    { numRuns: 300 },
  );
}, 60_000);
