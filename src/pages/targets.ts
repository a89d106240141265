import type { TargetThread } from '../model/entity.ts';
import { phrase } from '../model/phrase.ts';
import type { JsonValue, Page, PageKind, PagePlan, Site } from '../model/site.ts';
import { compareCodes } from '../text/collate.ts';
import { frame } from './frame.ts';
import { collectionLd } from './listing/collection-ld.ts';
import { goalsOf, inBoardOrder, type Section, sectionsOf, states } from './target/board.ts';
import { planDirectory } from './target/directory.ts';
import { planList } from './target/list-pages.ts';
import {
  countStates,
  directories,
  directoryPath,
  metricLists,
  organisationLists,
  yearList,
} from './target/lists.ts';

/** Goals on one page. */
const goalsPerPage = 150;
/** Goals of each year on the board when it cannot hold all. */
const goalsPerYear = 8;
/** Goals on the board whose reports came last, when it cannot hold all. */
const answeredOnBoard = 12;
/** Years and terms on the board when it cannot hold all. */
const yearsOnBoard = 12;
/** Shapes of the tally: more would be a texture, not a number. */
const tallyLimit = 120;

/**
 * `chi-tieu/index.html`: the board, per year what was promised and what the reports say became of it. Every year, every
 * organisation and every metric that several targets have is a list of its own, and so is every state of a year that
 * takes several pages: these are the filters, and they work without a script.
 */
export const targetsPage: PageKind = {
  name: 'targets',
  *plan(site) {
    yield* planBoard(site, goalsPerPage);
  },
};

/** As `targetsPage`, with another limit: `size` goals on a page. */
export function* planBoard(site: Site, size: number): Iterable<Page | PagePlan> {
  const ordered = inBoardOrder(site);
  const sections = sectionsOf(ordered);
  yield planIndex(site, sections, size);
  if (site.targets.size === 0) return;
  for (const section of sections) {
    const list = yearList(section, size);
    yield* planList(list, size);
    for (const part of list.parts) yield* planList(part.list, size);
  }
  const ranks = new Map(ordered.map((thread, rank) => [thread, rank]));
  const lists = {
    'to-chuc': organisationLists(site, ranks),
    'chi-so': metricLists(site, ranks),
  };
  for (const key of directories) {
    yield* planDirectory(site, key, lists[key]);
    for (const list of lists[key]) yield* planList(list, size);
  }
}

function planIndex(site: Site, sections: readonly Section[], size: number): Page {
  const permalink = 'chi-tieu/index.html';
  const threads = [...site.targets.values()];
  const title = phrase('nav.targets');
  const description = phrase('targets.description', { count: threads.length });
  const answered = threads.length <= size ? [] : lastAnswered(site);
  const chip = ({ id, label }: Section) => ({ label, href: `chi-tieu/nam/${id}.html` });
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
      sums: countStates(threads).filter(({ state, count }) => count > 0 || state !== 'reported'),
      years: sections.filter(({ isYear }) => isYear).map(chip),
      terms: sections.filter(({ isYear }) => !isYear).map(chip),
      directories: directories.map((key) => ({
        label: phrase(`targets.by.${key}`),
        href: directoryPath(key),
      })),
      answered: answered.length === 0 ? null : goalsOf(site, answered, false),
      sections: boardSections(site, sections, size),
    },
  };
}

/** All goals when the page holds them; else some of each year, those with both ends first. */
function boardSections(site: Site, sections: readonly Section[], size: number): JsonValue {
  const isWhole = site.targets.size <= size;
  const shown = isWhole ? sections : sections.slice(0, yearsOnBoard);
  return shown.map((section) => {
    const { id, heading, threads } = section;
    const some = isWhole ? threads : threads.slice(0, goalsPerYear);
    const isCut = some.length < threads.length;
    return {
      id,
      heading,
      ...goalsOf(site, some),
      more: isCut ? { href: `chi-tieu/nam/${id}.html`, count: threads.length } : null,
    };
  });
}

/** Promises that were reported on, the latest reports first. */
function lastAnswered(site: Site): readonly TargetThread[] {
  const rank = new Map(site.reports.map(({ id }, index) => [id, index]));
  const rankOf = ({ results }: TargetThread) => rank.get(results.at(-1)?.reportId ?? '') ?? 0;
  return [...site.targets.values()]
    .filter(({ plans, results }) => plans.length > 0 && results.length > 0)
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compareCodes(a.id, b.id))
    .slice(0, answeredOnBoard);
}

function tallyOf(threads: readonly TargetThread[]): JsonValue {
  return states.flatMap((state) =>
    threads.filter((thread) => thread.state === state).map(() => state),
  );
}
