import { phrase } from '../../model/phrase.ts';
import type { JsonValue, PageData, PagePlan, Site } from '../../model/site.ts';
import { type Crumb, frame } from '../frame.ts';
import { collectionLd } from '../listing/collection-ld.ts';
import { partPath, parts } from '../listing/parts.ts';
import { targetOf } from '../listing/target-line.ts';
import { planPage } from '../plan-page.ts';
import { goalsOf } from './board.ts';
import { countStates, type TargetList } from './lists.ts';

const home: Crumb = { label: phrase('nav.targets'), path: 'chi-tieu/index.html' };

/** The pages of a list of targets, `size` on each. */
export function* planList(list: TargetList, size: number): Iterable<PagePlan> {
  const { path, heading, label, threads, parent, isOfPeriod } = list;
  const count = threads.length;
  const head = { path, heading, label, parent, isOfPeriod, count, sums: sumsOf(list) };
  for (const { page, pages, items } of parts(threads, size)) {
    const given = { ...head, page, pages, ids: items.map(({ id }) => id) };
    yield planPage({ permalink: partPath(path, page), template: 'targets-section' }, given, make);
  }
}

interface Part extends Omit<TargetList, 'threads' | 'parts'> {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Of the whole list. */
  readonly count: number;
  readonly sums: JsonValue;
  /** Of the threads of this page. */
  readonly ids: readonly string[];
}

function make(site: Site, part: Part, permalink: string): PageData {
  const { path, heading, label, parent, isOfPeriod, count, sums, page, pages, ids } = part;
  const title = page === 1 ? heading : phrase('targets.part', { heading, page });
  const description = phrase('targets.sectionDescription', { heading, count });
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  const threads = ids.map((id) => targetOf(site, id));
  return {
    frame: frame(site, {
      permalink,
      title,
      description,
      nav: 'targets',
      crumbs: [home, ...(parent === undefined ? [] : [parent]), { label }],
      jsonLd: [collectionLd(site, { permalink, name: heading, description })],
    }),
    heading,
    count,
    sums,
    ...goalsOf(site, threads, isOfPeriod),
    pages:
      pages === 1
        ? []
        : numbers.map((number) => ({
            number,
            href: partPath(path, number),
            isCurrent: number === page,
          })),
  };
}

/** How many are in each state, and the way to those alone. */
function sumsOf({ threads, parts }: TargetList): JsonValue {
  return countStates(threads)
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => {
      const part = parts.find((each) => each.state === state);
      return { state, count, href: part === undefined ? null : partPath(part.list.path, 1) };
    });
}
