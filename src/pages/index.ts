import {
  type Page,
  type PageKind,
  type PagePlan,
  type PlannedPage,
  type Site,
  toPlanned,
} from '../model/site.ts';
import { abbreviationsPage } from './abbreviations.ts';
import { aboutPage } from './about.ts';
import { calendarPages } from './calendar.ts';
import { correctionsPage } from './corrections.ts';
import { dataPage } from './data.ts';
import { eventPages } from './event.ts';
import { homePages } from './home.ts';
import { notFoundPage } from './not-found.ts';
import { organisationPages } from './organisation.ts';
import { organisationsPage } from './organisations.ts';
import { peoplePages } from './people.ts';
import { personPages } from './person.ts';
import { postPages } from './post.ts';
import { postsPage } from './posts.ts';
import { redirectPages } from './redirect.ts';
import { searchPage } from './search.ts';
import { targetPages } from './target.ts';
import { targetsPage } from './targets.ts';

/** Every kind of page, in the order pages are planned. */
export const pageKinds: readonly PageKind[] = [
  homePages,
  eventPages,
  peoplePages,
  personPages,
  organisationsPage,
  organisationPages,
  postsPage,
  postPages,
  targetsPage,
  targetPages,
  calendarPages,
  searchPage,
  dataPage,
  aboutPage,
  abbreviationsPage,
  correctionsPage,
  redirectPages,
  notFoundPage,
];

/** Every page of a site, planned one at a time as it is asked for. */
export function* planPages(site: Site): Iterable<PagePlan> {
  for (const kind of pageKinds) {
    for (const page of kind.plan(site)) yield 'make' in page ? page : planWithData(page);
  }
}

/** A page that is planned with its data is given all it shows. */
function planWithData({ data, ...page }: Page): PagePlan {
  return { ...withoutData({ data, ...page }), given: data, make: () => data };
}

/** A planned page with its data. */
export function makePage(plan: PagePlan, site: Site): Page {
  return { ...toPlanned(plan), data: plan.make(site) };
}

/** A page without its data; the frame says whether it is hidden. */
function withoutData({ data, ...page }: Page): PlannedPage {
  const frame = data['frame'];
  const isHidden = typeof frame === 'object' && frame !== null && 'isHidden' in frame;
  return { ...page, isHidden: isHidden && frame['isHidden'] === true };
}
