import { type SearchRole, searchRoles } from '../model/search.ts';
import type { Filters, Order } from '../search/find.ts';

/** What a reader looks at: all of it stands in the address. */
export interface PageState {
  readonly query: string;
  readonly filters: Filters;
  readonly order: Order;
  /** From 1. */
  readonly page: number;
}

const searchPath = 'tim-kiem.html';

/** Names of the fields in the address. */
export const fields = {
  query: 'q',
  year: 'nam',
  person: 'nguoi',
  role: 'vai',
  organisation: 'to-chuc',
  order: 'sap',
  page: 'trang',
} as const;

const roleCodes: Readonly<Record<SearchRole, string>> = {
  chairs: 'chu-tri',
  attends: 'du',
  speaks: 'phat-bieu',
};
const orderCodes: Readonly<Record<Order, string>> = {
  match: 'do-khop',
  newest: 'moi-nhat',
  oldest: 'cu-nhat',
};
/** The year of reports without one. */
const noYear = 'khong-ro';
const digits = /^\d{1,6}$/u;

export const noFilters: Filters = { years: [], people: [], organisations: [], role: undefined };

/** What an address asks for; what it does not know is left out. */
export function readState(search: string): PageState {
  const asked = new URLSearchParams(search);
  const page = asked.get(fields.page) ?? '';
  const query = (asked.get(fields.query) ?? '').trim();
  const orders = Object.keys(orderCodes) as Order[];
  return {
    query,
    filters: readFilters(asked),
    order: orders.find((order) => orderCodes[order] === asked.get(fields.order)) ?? 'match',
    page: digits.test(page) ? Math.max(1, Number(page)) : 1,
  };
}

export function readFilters(asked: URLSearchParams): Filters {
  return {
    years: unique(asked.getAll(fields.year)).map((year) => (year === noYear ? '' : year)),
    people: unique(asked.getAll(fields.person)),
    organisations: unique(asked.getAll(fields.organisation)),
    role: searchRoles.find((role) => roleCodes[role] === asked.get(fields.role)),
  };
}

/** The address of a state, beside the search page. */
export function hrefOf({ query, filters, order, page }: PageState): string {
  const asked = new URLSearchParams();
  if (query !== '') asked.set(fields.query, query);
  for (const year of filters.years) asked.append(fields.year, yearCode(year));
  for (const person of filters.people) asked.append(fields.person, person);
  if (filters.role !== undefined) asked.set(fields.role, roleCodes[filters.role]);
  for (const id of filters.organisations) asked.append(fields.organisation, id);
  if (order !== 'match') asked.set(fields.order, orderCodes[order]);
  if (page > 1) asked.set(fields.page, String(page));
  return asked.size === 0 ? searchPath : `${searchPath}?${asked}`;
}

/** Whether anything is asked for. */
export function isAsking({ query, filters }: PageState): boolean {
  return query !== '' || isFiltering(filters);
}

export function isFiltering({ years, people, organisations, role }: Filters): boolean {
  return years.length + people.length + organisations.length > 0 || role !== undefined;
}

export function yearCode(year: string): string {
  return year === '' ? noYear : year;
}

export function roleCode(role: SearchRole): string {
  return roleCodes[role];
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value) => value !== ''))];
}
