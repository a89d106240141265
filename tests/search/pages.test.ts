import { expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import { ResultPages } from '../../src/search/pages.ts';
import { parseQuery } from '../../src/search/query.ts';
import { openShelves } from '../../src/search/shelves.ts';
import { documentOf, indexOf } from '../make/search.ts';

const filters = { years: [], people: [], organisations: [], role: undefined };

async function pagesOf(texts: readonly string[], query: string) {
  const index = indexOf({
    documents: texts.map((text, number) => documentOf(`t${number}`, [text])),
  });
  const shelves = await openShelves(index.load);
  const finding = await find(shelves, parseQuery(query), { filters, order: 'oldest' });
  return { index, pages: new ResultPages(shelves, finding) };
}

/** Every second text has the three words together; the others only two by two. */
const apart = 'một hai xong rồi hai ba';
const together = 'một hai ba';

test('a page holds ten, and a page too far is the last one', async () => {
  const { pages } = await pagesOf(
    Array.from({ length: 23 }, () => together),
    'hai',
  );
  const first = await pages.read(1);
  expect([first.texts.length, first.total, first.isExact, first.pages]).toEqual([10, 23, true, 3]);
  const last = await pages.read(99);
  expect([last.number, last.texts.map(({ title }) => title)]).toEqual([3, ['t20', 't21', 't22']]);
});

test('few candidates of a long phrase are all checked', async () => {
  const texts = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? together : apart));
  const { pages } = await pagesOf(texts, '"một hai ba"');
  const page = await pages.read(1);
  expect([page.total, page.isExact, page.pages]).toEqual([15, true, 2]);
  expect(page.texts.every(({ paragraphs }) => paragraphs[0]?.text === together)).toBe(true);
});

test('of many candidates only those that pages need are checked, and the number is an upper bound', async () => {
  const texts = Array.from({ length: 400 }, (_, index) => (index % 2 === 0 ? together : apart));
  const { pages, index } = await pagesOf(texts, '"một hai ba"');
  const first = await pages.read(1);
  expect(first.isExact).toBe(false);
  expect(first.total).toBeGreaterThanOrEqual(200);
  expect(first.total).toBeLessThan(400);
  expect(first.pages).toBeGreaterThan(1);
  expect(index.asked.filter((name) => name.startsWith('bai/')).length).toBeLessThan(60);
  const second = await pages.read(2);
  expect(second.number).toBe(2);
  expect(second.texts[0]?.title).toBe('t20');
});

test('a file that could not be had is asked for again', async () => {
  const index = indexOf({ documents: [documentOf('a', ['một'])] });
  let fails = true;
  const shelves = await openShelves(async (name, edition) => {
    if (fails && name.startsWith('chu/')) throw new Error('offline');
    return index.load(name, edition);
  });
  const ask = () => find(shelves, parseQuery('một'), { filters, order: 'match' });
  await expect(ask()).rejects.toThrow('offline');
  fails = false;
  expect((await ask()).documents.length).toBe(1);
});
