import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../src/model/search.ts';
import { countFacets } from '../../src/search/facets.ts';
import { type Filters, find, type Order } from '../../src/search/find.ts';
import { parseQuery } from '../../src/search/query.ts';
import { documentOf, shelvesOf } from '../make/search.ts';

const an = { id: 'an', name: 'Nguyễn Văn An', about: undefined };
const binh = { id: 'binh', name: 'Trần Thị Bình', about: undefined };
const army = { id: 'quan-khu-1', name: 'Quân khu 1', about: undefined };
const party = { id: 'dang-uy', name: 'Đảng ủy', about: undefined };

/** In time: two reports of 2023, two of 2024, one without a year. */
const documents: readonly SearchDocument[] = [
  documentOf('a', ['Công tác tuyển quân năm nay tốt.'], {
    lastDay: '2023-12-31',
    people: [{ ...an, roles: ['chairs'] }],
    organisations: [army],
  }),
  documentOf('b', ['Quân số đủ, tuyển chọn kỹ.'], {
    lastDay: '2023-12-31',
    people: [
      { ...an, roles: ['attends'] },
      { ...binh, roles: ['chairs', 'speaks'] },
    ],
  }),
  documentOf('c', ['Nước tuyến đầu, quản lý chặt.'], {
    lastDay: '2024-12-31',
    organisations: [party],
  }),
  documentOf('d', ['Họp bàn.'], {
    lastDay: '2024-12-31',
    title: 'Bàn về tuyển quân',
    people: [{ ...binh, roles: ['chairs'] }],
    organisations: [army, party],
  }),
  documentOf('e', ['Nói chuyện tuyển quân ở xã.'], { lastDay: undefined }),
];
const shelves = await shelvesOf({ documents });

const none: Filters = { years: [], people: [], organisations: [], role: undefined };

async function ids(
  query: string,
  filters: Partial<Filters> = {},
  order: Order = 'match',
): Promise<string> {
  const found = await find(shelves, parseQuery(query), { filters: { ...none, ...filters }, order });
  return [...found.candidates].map((number) => documents[number]?.title.at(0)).join('');
}

describe('order', () => {
  test.each<[string, string, Order, string]>([
    [
      'typed with marks: so spelt, side by side, in the title, newest; then other spellings',
      'tuyển quân',
      'match',
      'Baebc',
    ],
    ['typed without: side by side, in the title, newest', 'tuyen quan', 'match', 'Baecb'],
    ['newest first, without a year last', 'tuyen quan', 'newest', 'Bcbae'],
    ['oldest first, without a year last', 'tuyen quan', 'oldest', 'abcBe'],
    ['a phrase leaves out those that have its words apart', '"tuyen quan"', 'newest', 'Bae'],
    ['marks between words make a phrase', 'tuyen-quan', 'newest', 'Bae'],
    ['nothing asked: everything', '', 'newest', 'Bcbae'],
  ])('%s', async (_, query, order, expected) => {
    expect(await ids(query, {}, order)).toBe(expected);
  });
});

describe('filters', () => {
  test.each<[string, Partial<Filters>, string]>([
    ['a year', { years: ['2023'] }, 'ba'],
    ['years: any of them', { years: ['2024', ''] }, 'Bce'],
    ['a person', { people: ['binh'] }, 'Bb'],
    ['people: all of them', { people: ['an', 'binh'] }, 'b'],
    ['a role of a person', { people: ['an'], role: 'chairs' }, 'a'],
    ['a role of anybody', { role: 'speaks' }, 'b'],
    ['an organisation', { organisations: ['quan-khu-1'] }, 'Ba'],
    [
      'all together',
      { years: ['2024'], people: ['binh'], organisations: ['dang-uy'], role: 'chairs' },
      'B',
    ],
    ['somebody nobody knows', { people: ['khong-ai'] }, ''],
  ])('%s', async (_, filters, expected) => {
    expect(await ids('', filters, 'newest')).toBe(expected);
  });
});

test('words that no report has are named as typed, and the others looked for', async () => {
  const found = await find(shelves, parseQuery('Tuyển Zzz quân Yyy'), {
    filters: none,
    order: 'newest',
  });
  expect(found.missing).toEqual(['Zzz', 'Yyy']);
  expect(found.words.map(({ word, count }) => [word.typed, count])).toEqual([
    ['Tuyển', 5],
    ['quân', 5],
  ]);
  expect(found.documents.length).toBe(5);
});

test('when no report has any word, nothing is found', async () => {
  const found = await find(shelves, parseQuery('zzz'), { filters: none, order: 'match' });
  expect([found.missing, found.documents.length]).toEqual([['zzz'], 0]);
});

test.each(['constructor', 'toString', 'hasOwnProperty'])(
  'a word every object knows is a word like others: %s',
  async (word) => {
    const found = await find(shelves, parseQuery(word), { filters: none, order: 'match' });
    expect(found.missing).toEqual([word]);
  },
);

test('facets count what is found: years before years are chosen, roles before a role is', async () => {
  const filters: Filters = { ...none, years: ['2023'], role: 'chairs' };
  const found = await find(shelves, parseQuery('quân'), { filters, order: 'match' });
  expect(found.years).toEqual([
    { year: '2024', count: 1 },
    { year: '2023', count: 2 },
  ]);
  const facets = await countFacets(shelves, found, filters);
  expect(facets.roles).toEqual([
    { role: 'chairs', count: 2 },
    { role: 'attends', count: 1 },
    { role: 'speaks', count: 1 },
  ]);
  expect(facets.entities).toEqual({
    person: [
      { ...an, count: 2 },
      { ...binh, count: 1 },
    ],
    organisation: [{ ...army, count: 1 }],
  });
  expect(facets.counted).toBe(2);
});

test('somebody chosen is offered first, even when no report is left', async () => {
  const filters: Filters = {
    ...none,
    people: ['binh'],
    organisations: ['dang-uy'],
    years: ['2023'],
  };
  const found = await find(shelves, parseQuery(''), { filters, order: 'match' });
  const { entities } = await countFacets(shelves, found, filters);
  expect(entities.person).toEqual([{ ...binh, count: 0 }]);
  expect(entities.organisation).toEqual([{ ...party, count: 0 }]);
});

test('people are counted in the newest reports found when there are many', async () => {
  const many = Array.from({ length: 1500 }, (_, index) =>
    documentOf(`x${index}`, ['chung'], { people: [{ ...(index < 300 ? an : binh), roles: [] }] }),
  );
  const found = await find(await shelvesOf({ documents: many }), parseQuery('chung'), {
    filters: none,
    order: 'match',
  });
  const facets = await countFacets(await shelvesOf({ documents: many }), found, none);
  // Ten rosters of 32 reports; the last one holds 1500 - 46 * 32.
  expect(facets.counted).toBe(9 * 32 + 28);
  expect(facets.entities.person).toEqual([{ ...binh, count: 316 }]);
});
