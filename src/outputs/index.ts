import type { OutputKind } from '../model/site.ts';
import { sectionCalendars } from './calendars/index.ts';
import { sectionFeeds } from './feeds/index.ts';
import { personFiles } from './popolo/person-files.ts';
import { robots } from './robots.ts';
import { sitemap } from './sitemap.ts';

/** Every derived file that is not on the data page's list, in the order they are made. */
export const outputKinds: readonly OutputKind[] = [
  personFiles,
  sectionFeeds,
  sectionCalendars,
  sitemap,
  robots,
];
