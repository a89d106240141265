/** Files that stand beside a page under its name: what the page says, for machines. */

import type { Citation } from './entity.ts';
import type { Site } from './site.ts';

const pageEnding = /\.html$/u;

/** Atom, JSON Feed, Popolo, iCalendar. */
export type BesideEnding = 'feed.xml' | 'feed.json' | 'json' | 'ics';

/** @example `beside('nguoi/ly-van-oi.html', 'feed.xml')` → `nguoi/ly-van-oi.feed.xml` */
export function beside(permalink: string, ending: BesideEnding): string {
  return permalink.replace(pageEnding, `.${ending}`);
}

/** Reports up to which an archive has feeds for everybody it names. */
const smallArchive = 1000;

/**
 * Whether a person or an organisation has feeds. In a large archive most are named by one report only, and there are
 * tens of thousands of them: they have feeds once a second report names them.
 */
export function hasFeeds(
  { reports }: Pick<Site, 'reports'>,
  citations: readonly Citation[],
): boolean {
  const [first] = citations;
  if (first === undefined) return false;
  return (
    reports.length <= smallArchive || citations.some(({ reportId }) => reportId !== first.reportId)
  );
}
