import { describe, expect, test } from 'vitest';
import {
  hrefOf,
  isAsking,
  noFilters,
  type PageState,
  readState,
} from '../../src/browser/page-state.ts';

const nothing: PageState = { query: '', filters: noFilters, order: 'match', page: 1 };

describe('an address and its state', () => {
  test.each<[string, PageState]>([
    ['tim-kiem.html', nothing],
    ['tim-kiem.html?q=dong+chi', { ...nothing, query: 'dong chi' }],
    ['tim-kiem.html?q=%22tuy%E1%BB%83n+qu%C3%A2n%22', { ...nothing, query: '"tuyển quân"' }],
    [
      'tim-kiem.html?q=a&nam=2024&nam=khong-ro&nguoi=an&vai=chu-tri&to-chuc=quan-khu-1&sap=moi-nhat&trang=3',
      {
        query: 'a',
        filters: {
          years: ['2024', ''],
          people: ['an'],
          organisations: ['quan-khu-1'],
          role: 'chairs',
        },
        order: 'newest',
        page: 3,
      },
    ],
  ])('%s', (href, state) => {
    expect(hrefOf(state)).toBe(href);
    expect(readState(href.slice('tim-kiem.html'.length))).toEqual(state);
  });
});

test.each(['?trang=0', '?trang=-2', '?trang=x', '?sap=la', '?vai=vua', '?nam=', '?q=+', '?khac=1'])(
  'what an address cannot mean is left out: %s',
  (search) => {
    expect(readState(search)).toEqual(nothing);
    expect(isAsking(readState(search))).toBe(false);
  },
);

test('the same thing twice is once', () => {
  expect(readState('?nam=2024&nam=2024').filters.years).toEqual(['2024']);
});
