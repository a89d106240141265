import type { Page, PageKind, PagePlan, Site } from '../../src/model/site.ts';
import { makePage } from '../../src/pages/index.ts';

/** Every page of a kind, with its data. */
export function pagesOf(kind: PageKind, site: Site): readonly Page[] {
  return made(kind.plan(site), site);
}

/** Planned pages with their data. */
export function made(plans: Iterable<Page | PagePlan>, site: Site): readonly Page[] {
  return [...plans].map((page) => ('make' in page ? makePage(page, site) : page));
}
