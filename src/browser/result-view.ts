import type { Order } from '../search/find.ts';
import type { ResultPage } from '../search/pages.ts';
import { element } from './element.ts';
import { hitList } from './hit-list.ts';
import { activeFilters, emptyNotice, leftOut, type Outcome } from './notices.ts';
import type { PageState } from './page-state.ts';
import { resultPager } from './result-pager.ts';
import { stateLink, type View } from './view.ts';

const orders: readonly Order[] = ['match', 'newest', 'oldest'];

/** The number of results in words. */
export function countWords({ say }: View, { total, isExact }: ResultPage): string {
  return say(isExact ? 'report.count' : 'search.atMost', { count: total });
}

/**
 * What was found, beside the place for what it can be narrowed to.
 *
 * @param facets a `details` that is filled in when the counts are known.
 */
export function resultView(
  view: View,
  outcome: Outcome,
  { page, facets }: { readonly page: ResultPage; readonly facets: HTMLElement },
): readonly HTMLElement[] {
  const { state, query } = outcome;
  const notices = [...leftOut(view, outcome), ...activeFilters(view, outcome)];
  if (page.total === 0) return [...notices, emptyNotice(view, outcome)];
  const results = element(
    'section',
    { 'aria-labelledby': 'kq' },
    element(
      'div',
      { class: 'section__head' },
      element('h2', { id: 'kq', tabindex: '-1' }, heading(view, page)),
      orderLinks(view, state),
    ),
    ...(page.isExact ? [] : [element('p', { class: 'note' }, view.say('search.atMostNote'))]),
    hitList(view, page.texts, query),
    ...resultPager(view, state, page),
  );
  return [...notices, element('div', { class: 'split found mt5' }, facets, results)];
}

/** Shown in place of results when a file cannot be had. */
export function errorView(view: View, file: string, again: () => void): HTMLElement {
  const { say } = view;
  const button = element('button', { class: 'btn mt4', type: 'button' }, say('search.error.again'));
  button.addEventListener('click', again);
  return element(
    'section',
    { 'aria-labelledby': 'kq' },
    element('h2', { id: 'kq', tabindex: '-1' }, say('search.error.title')),
    element('p', { class: 'warn' }, say('search.error.text', { file })),
    button,
  );
}

function heading(view: View, page: ResultPage): string {
  const count = countWords(view, page);
  const { number, pages } = page;
  return number === 1 ? count : view.say('search.page', { count, page: number, pages });
}

function orderLinks({ say }: View, state: PageState): HTMLElement {
  const links = orders.map((order) =>
    order === state.order
      ? element('strong', {}, say(`search.order.${order}`))
      : stateLink({ ...state, order, page: 1 }, say(`search.order.${order}`)),
  );
  const spaced = links.flatMap((link) => [' ', link]);
  return element(
    'p',
    { class: 'sort' },
    element('span', { class: 'note' }, say('search.order')),
    ...spaced,
  );
}
