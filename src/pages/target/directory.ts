import { phrase } from '../../model/phrase.ts';
import type { Page, Site } from '../../model/site.ts';
import { frame } from '../frame.ts';
import { collectionLd } from '../listing/collection-ld.ts';
import { partPath } from '../listing/parts.ts';
import { countStates, type DirectoryKey, directoryPath, type TargetList } from './lists.ts';

/** Rows on one page. */
const rowsPerPage = 400;

/** `chi-tieu/to-chuc/index.html` and `chi-tieu/chi-so/index.html`: every list with how many of it are in each state. */
export function* planDirectory(
  site: Site,
  key: DirectoryKey,
  lists: readonly TargetList[],
): Iterable<Page> {
  const pages = Math.max(1, Math.ceil(lists.length / rowsPerPage));
  for (let page = 1; page <= pages; page++) {
    yield planPart(site, key, { lists, page, pages });
  }
}

interface Part {
  readonly lists: readonly TargetList[];
  /** From 1. */
  readonly page: number;
  readonly pages: number;
}

function planPart(site: Site, key: DirectoryKey, { lists, page, pages }: Part): Page {
  const permalink = pagePath(key, page);
  const heading = phrase(`targets.directory.${key}`);
  const title = page === 1 ? heading : phrase('targets.part', { heading, page });
  const description = phrase(`targets.directoryDescription.${key}`, { count: lists.length });
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return {
    permalink,
    template: 'targets-directory',
    data: {
      frame: frame(site, {
        permalink,
        title,
        description,
        nav: 'targets',
        crumbs: [
          { label: phrase('nav.targets'), path: 'chi-tieu/index.html' },
          { label: phrase(`targets.by.${key}`) },
        ],
        jsonLd: [collectionLd(site, { permalink, name: heading, description })],
      }),
      heading,
      lede: description,
      column: phrase(`targets.column.${key}`),
      rows: lists.slice((page - 1) * rowsPerPage, page * rowsPerPage).map((list) => ({
        label: list.label,
        href: partPath(list.path, 1),
        states: countStates(list.threads).map(({ state, count }) => ({ state, count })),
        count: list.threads.length,
      })),
      pages:
        pages === 1
          ? []
          : numbers.map((number) => ({
              number,
              href: pagePath(key, number),
              isCurrent: number === page,
            })),
    },
  };
}

function pagePath(key: DirectoryKey, page: number): string {
  return page === 1 ? directoryPath(key) : `chi-tieu/${key}/trang-${page}.html`;
}
