/** Files that stand beside a page under its name: what the page says, for machines. */

const pageEnding = /\.html$/u;

/** @example `beside('nguoi/ly-van-oi.html', 'feed.xml')` → `nguoi/ly-van-oi.feed.xml` */
export function beside(permalink: string, ending: BesideEnding): string {
  return permalink.replace(pageEnding, `.${ending}`);
}

/** Atom, JSON Feed, Popolo, iCalendar. */
export type BesideEnding = 'feed.xml' | 'feed.json' | 'json' | 'ics';
