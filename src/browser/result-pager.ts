import type { ResultPage } from '../search/pages.ts';
import { element } from './element.ts';
import { hrefOf, type PageState } from './page-state.ts';
import { stateLink, type View } from './view.ts';

/** Neighbours shown on each side of the current page. */
const reach = 2;

/** The way to the other pages of results; nothing when there is one only. */
export function resultPager(
  { say }: View,
  state: PageState,
  { number, pages }: ResultPage,
): readonly HTMLElement[] {
  if (pages < 2) return [];
  const items: HTMLElement[] = [];
  let last = 0;
  for (let page = 1; page <= pages; page++) {
    if (page !== 1 && page !== pages && Math.abs(page - number) > reach) continue;
    if (page > last + 1) items.push(element('li', {}, element('span', {}, '…')));
    const shown = String(page);
    const step =
      page === number
        ? element('span', { 'aria-current': 'page' }, shown)
        : stateLink({ ...state, page }, shown);
    items.push(element('li', {}, step));
    last = page;
  }
  const turn = (page: number, rel: string, key: string) =>
    page < 1 || page > pages
      ? []
      : [element('a', { href: hrefOf({ ...state, page }), rel, 'data-state': true }, say(key))];
  return [
    element(
      'nav',
      { class: 'pager', 'aria-label': say('pager.label') },
      element('ol', {}, ...items),
      ...turn(number - 1, 'prev', 'pager.previous'),
      ...turn(number + 1, 'next', 'pager.next'),
    ),
  ];
}
