import type { EntityKind } from '../model/search.ts';
import type { Finding } from '../search/find.ts';
import { mostWords, type Query } from '../search/query.ts';
import { element } from './element.ts';
import { hrefOf, isFiltering, noFilters, type PageState } from './page-state.ts';
import { stateLink, type View } from './view.ts';

/** What was asked and what was found of it. */
export interface Outcome {
  readonly state: PageState;
  readonly query: Query;
  readonly finding: Finding;
}

/** What was left out of the search, in words; nothing when all was looked for. */
export function leftOut(view: View, { query, finding }: Outcome): readonly HTMLElement[] {
  const { missing, words } = finding;
  const notices: string[] = [];
  if (missing.length > 0 && words.length > 0) {
    const list = missing.map((word) => `“${word}”`).join(', ');
    notices.push(
      `${view.say('search.missing', { words: list })} ${view.say('search.missingRest')}`,
    );
  }
  if (query.isCut) notices.push(view.say('search.cut', { count: mostWords }));
  return notices.map((notice) => element('p', { class: 'warn' }, notice));
}

/** The filters in force, each with a link that takes it away. */
export function activeFilters(view: View, { state, finding }: Outcome): readonly HTMLElement[] {
  const { filters } = state;
  if (!isFiltering(filters)) return [];
  const without = (change: Partial<PageState['filters']>): PageState => ({
    ...state,
    filters: { ...filters, ...change },
    page: 1,
  });
  const drop = (list: readonly string[], value: string) => list.filter((one) => one !== value);
  const nameOf = (kind: EntityKind, id: string) => finding.names[kind].get(id) ?? id;
  const chips = [
    ...filters.years.map((year) => ({
      name: year === '' ? view.say('search.noYear') : year,
      next: without({ years: drop(filters.years, year) }),
    })),
    ...filters.people.map((id) => ({
      name: nameOf('person', id),
      next: without({ people: drop(filters.people, id) }),
    })),
    ...(filters.role === undefined
      ? []
      : [{ name: view.say(`search.role.${filters.role}`), next: without({ role: undefined }) }]),
    ...filters.organisations.map((id) => ({
      name: nameOf('organisation', id),
      next: without({ organisations: drop(filters.organisations, id) }),
    })),
  ];
  const items = chips.map(({ name, next }) =>
    element(
      'li',
      {},
      element(
        'a',
        {
          class: 'chip',
          href: hrefOf(next),
          'aria-label': view.say('search.remove', { name }),
          'data-state': true,
        },
        `${name} ×`,
      ),
    ),
  );
  const clear = stateLink({ ...state, filters: noFilters, page: 1 }, view.say('search.clear'));
  return [
    element(
      'div',
      { class: 'narrowed' },
      element('span', { class: 'note' }, view.say('search.filtered')),
      element('ul', { class: 'chips' }, ...items),
      clear,
    ),
  ];
}

/** Why nothing was found, and what to try instead. */
export function emptyNotice(view: View, outcome: Outcome): HTMLElement {
  const { state, query, finding } = outcome;
  const { say } = view;
  const { words, missing } = finding;
  const looser = query.parts.some((part) => part.length > 1)
    ? stateLink(
        {
          ...state,
          query: query.parts
            .flat()
            .map(({ typed }) => typed)
            .join(' '),
          page: 1,
        },
        say('search.empty.looser'),
      )
    : undefined;
  const isNarrowed = isFiltering(state.filters);
  const ways = [
    ...(isNarrowed && state.query !== ''
      ? [stateLink({ ...state, filters: noFilters, page: 1 }, say('search.empty.unfiltered'))]
      : []),
    ...(looser === undefined ? [] : [looser]),
  ];
  const title = isNarrowed ? 'filtered' : looser === undefined ? 'together' : 'phrase';
  return element(
    'section',
    { class: 'lost', 'aria-labelledby': 'kq' },
    element('h2', { id: 'kq', tabindex: '-1' }, say(`search.empty.${title}`)),
    element(
      'dl',
      { class: 'rows mt4' },
      ...row(
        say('search.empty.known'),
        words.map(({ word, count }) => {
          const label = say('search.empty.word', {
            word: word.typed,
            count: say('report.count', { count }),
          });
          return stateLink({ ...state, query: word.typed, filters: noFilters, page: 1 }, label);
        }),
      ),
      ...row(
        say('search.empty.unknown'),
        missing.map((word) => element('span', {}, word)),
      ),
    ),
    ...ways.map((way) => element('p', { class: 'mt4' }, way)),
  );
}

function row(term: string, values: readonly HTMLElement[]): readonly HTMLElement[] {
  if (values.length === 0) return [];
  const list = values.flatMap((value, index) => (index === 0 ? [value] : [', ', value]));
  return [
    element(
      'div',
      { class: 'fact' },
      element('dt', {}, term),
      element('dd', { class: 'fact__v' }, ...list),
    ),
  ];
}
