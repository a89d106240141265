import type { TargetThread } from '../model/entity.ts';
import { phrase } from '../model/phrase.ts';
import type { JsonValue, Page, PageKind, Site } from '../model/site.ts';
import { frame } from './frame.ts';
import { collectionLd } from './listing/collection-ld.ts';
import { goalsOf, type Section, sectionsOf, states } from './target/board.ts';

/** Goals on one page. */
const goalsPerPage = 150;
/** Shapes of the tally: more would be a texture, not a number. */
const tallyLimit = 120;
const home = { label: phrase('nav.targets'), path: 'chi-tieu/index.html' };

/**
 * `chi-tieu/index.html`: the board, per year what was promised and what the reports say became of it.
 * When one page does not hold it, every year has pages of its own: `chi-tieu/nam/<year>.html`.
 */
export const targetsPage: PageKind = {
  name: 'targets',
  *plan(site) {
    yield* planBoard(site, goalsPerPage);
  },
};

/** As `targetsPage`, with another limit: `size` goals on a page. */
export function* planBoard(site: Site, size: number): Iterable<Page> {
  const sections = sectionsOf(site);
  const isWhole = site.targets.size <= size;
  yield planIndex(site, sections, size);
  if (isWhole) return;
  for (const section of sections) {
    const pages = Math.ceil(section.threads.length / size);
    for (let page = 1; page <= pages; page++) {
      yield planSection(site, section, { page, pages, size });
    }
  }
}

function planIndex(site: Site, sections: readonly Section[], size: number): Page {
  const permalink = 'chi-tieu/index.html';
  const threads = [...site.targets.values()];
  const isWhole = threads.length <= size;
  const title = phrase('nav.targets');
  const description = phrase('targets.description', { count: threads.length });
  return {
    permalink,
    template: 'targets',
    data: {
      frame: frame(site, {
        permalink,
        title: phrase('targets.title'),
        description,
        nav: 'targets',
        crumbs: [{ label: title }],
        jsonLd: [collectionLd(site, { permalink, name: title, description })],
      }),
      hasTargets: threads.length > 0,
      tally: threads.length > tallyLimit ? [] : tallyOf(threads),
      sums: sumsOf(threads),
      years: sections.map((section) => ({
        label: section.label,
        href: isWhole ? `${permalink}#${section.id}` : sectionPath(section, 1),
      })),
      sections: firstSections(site, sections, size),
    },
  };
}

/** Sections in order until the page is full; the last one may be cut and then says where the rest is. */
function firstSections(site: Site, sections: readonly Section[], size: number): JsonValue {
  const shown: JsonValue[] = [];
  let room = size;
  for (const section of sections) {
    if (room === 0) break;
    const threads = section.threads.slice(0, room);
    room -= threads.length;
    const isCut = threads.length < section.threads.length;
    shown.push({
      id: section.id,
      heading: section.heading,
      ...goalsOf(site, threads),
      more: isCut ? { href: sectionPath(section, 1), count: section.threads.length } : null,
    });
  }
  return shown;
}

interface Part {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  readonly size: number;
}

function planSection(site: Site, section: Section, { page, pages, size }: Part): Page {
  const permalink = sectionPath(section, page);
  const { heading, label, threads } = section;
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
        crumbs: [home, { label }],
        jsonLd: [collectionLd(site, { permalink, name: heading, description })],
      }),
      heading,
      count: threads.length,
      ...goalsOf(site, threads.slice((page - 1) * size, page * size)),
      pages:
        pages === 1
          ? []
          : numbers.map((number) => ({
              number,
              href: sectionPath(section, number),
              isCurrent: number === page,
            })),
    },
  };
}

/** In a folder of its own, where no thread can have the same path. */
function sectionPath(section: Section, page: number): string {
  return `chi-tieu/nam/${section.id}${page === 1 ? '' : `-trang-${page}`}.html`;
}

function tallyOf(threads: readonly TargetThread[]): JsonValue {
  return states.flatMap((state) =>
    threads.filter((thread) => thread.state === state).map(() => state),
  );
}

function sumsOf(threads: readonly TargetThread[]): JsonValue {
  return states
    .map((state) => ({ state, count: threads.filter((each) => each.state === state).length }))
    .filter(({ state, count }) => count > 0 || state !== 'reported');
}
