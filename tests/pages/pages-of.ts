import type { Page, PageKind, Site } from '../../src/model/site.ts';
import { makePage } from '../../src/pages/index.ts';

/** Every page of a kind, with its data. */
export function pagesOf(kind: PageKind, site: Site): readonly Page[] {
  return [...kind.plan(site)].map((page) => ('make' in page ? makePage(page, site) : page));
}
