import type { Given, PageData, PagePlan, PlannedPage, Site } from '../model/site.ts';

/**
 * Plans a page that is made when it is needed.
 *
 * @param make a function of its arguments alone: what it is given, and what it asks of the site, is all the page depends
 *   on. What is closed over instead would change without the page being made again.
 */
export function planPage<G extends Given>(
  page: PlannedPage,
  given: G,
  make: (site: Site, given: G, permalink: string) => PageData,
): PagePlan {
  return { ...page, given, make: (site) => make(site, given, page.permalink) };
}
