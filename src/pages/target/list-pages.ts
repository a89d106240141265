import { phrase } from '../../model/phrase.ts';
import type { JsonValue, Page, Site } from '../../model/site.ts';
import { type Crumb, frame } from '../frame.ts';
import { collectionLd } from '../listing/collection-ld.ts';
import { goalsOf } from './board.ts';
import { countStates, type TargetList } from './lists.ts';

const home: Crumb = { label: phrase('nav.targets'), path: 'chi-tieu/index.html' };

/** The pages of a list of targets, `size` on each. */
export function* planList(site: Site, list: TargetList, size: number): Iterable<Page> {
  const pages = Math.max(1, Math.ceil(list.threads.length / size));
  for (let page = 1; page <= pages; page++) yield planPart(site, list, { page, pages, size });
}

interface Part {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly size: number;
}

function planPart(site: Site, list: TargetList, { page, pages, size }: Part): Page {
  const permalink = pathOf(list, page);
  const { heading, label, threads, parent, isOfPeriod } = list;
  const title = page === 1 ? heading : phrase('targets.part', { heading, page });
  const description = phrase('targets.sectionDescription', { heading, count: threads.length });
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return {
    permalink,
    template: 'targets-section',
    data: {
      frame: frame(site, {
        permalink,
        title,
        description,
        nav: 'targets',
        crumbs: [home, ...(parent === undefined ? [] : [parent]), { label }],
        jsonLd: [collectionLd(site, { permalink, name: heading, description })],
      }),
      heading,
      count: threads.length,
      sums: sumsOf(list),
      ...goalsOf(site, threads.slice((page - 1) * size, page * size), isOfPeriod),
      pages:
        pages === 1
          ? []
          : numbers.map((number) => ({
              number,
              href: pathOf(list, number),
              isCurrent: number === page,
            })),
    },
  };
}

/** How many are in each state, and the way to those alone. */
function sumsOf({ threads, parts }: TargetList): JsonValue {
  return countStates(threads)
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => {
      const part = parts.find((each) => each.state === state);
      return { state, count, href: part === undefined ? null : pathOf(part.list, 1) };
    });
}

export function pathOf({ path }: TargetList, page: number): string {
  return `${path}${page === 1 ? '' : `-trang-${page}`}.html`;
}
