import type { PageKind } from '../model/site.ts';
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
  dataPage,
  aboutPage,
  abbreviationsPage,
  correctionsPage,
  redirectPages,
  notFoundPage,
];
