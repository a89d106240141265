import { describe, expect, test } from 'vitest';
import { lastingPager, type Pager, pager } from '../../../src/pages/listing/pager.ts';

const pathOf = (page: number) => `trang-${page}.html`;

function show(shown: Pager | undefined): string | undefined {
  return shown?.steps
    .map(({ label, isCurrent }) => {
      const text = typeof label === 'object' ? (label === null ? '…' : 'mới nhất') : `${label}`;
      return isCurrent ? `[${text}]` : text;
    })
    .join(' ');
}

describe('pages counted from the first', () => {
  test.each([
    [1, 1, undefined],
    [1, 3, '[1] 2 3'],
    [5, 9, '1 … 3 4 [5] 6 7 … 9'],
    [9, 9, '1 … 7 8 [9]'],
  ])('page %i of %i has the steps %s', (current, count, expected) => {
    expect(show(pager(current, count, pathOf))).toBe(expected);
  });
});

describe('pages counted from the oldest', () => {
  test.each([
    [1, 1, undefined],
    [3, 3, '[mới nhất] 2 1'],
    [5, 9, 'mới nhất … 7 6 [5] 4 3 … 1'],
    [1, 9, 'mới nhất … 3 2 [1]'],
  ])('page %i of %i has the steps %s', (current, count, expected) => {
    expect(show(lastingPager(current, count, pathOf))).toBe(expected);
  });

  test('the next page is an older one', () => {
    expect(lastingPager(2, 3, pathOf)).toMatchObject({
      previous: 'trang-3.html',
      next: 'trang-1.html',
    });
  });

  test('an old page says the same when newer ones come, far from them', () => {
    const path = (count: number) => (page: number) =>
      page === count ? 'index.html' : pathOf(page);
    expect(lastingPager(3, 41, path(41))).toEqual(lastingPager(3, 40, path(40)));
  });
});
