import { addTo } from '../../model/add-to.ts';
import { beside, hasFeeds } from '../../model/beside.ts';
import type { Citation } from '../../model/entity.ts';
import { type Report, yearsOf } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { wordsOf } from '../words.ts';
import type { Channel, ChannelEntry } from './channel.ts';

/** Entries of the feeds of the archive and of a year. */
const newest = 50;
/** Entries of a feed of one person or organisation, of which a large archive has tens of thousands. */
const newestOfEntity = 20;

/** `feed.xml`, `feed.json`: the newest reports of all. */
export function archiveChannel(site: Site): Channel {
  return {
    page: 'index.html',
    atom: 'feed.xml',
    json: 'feed.json',
    title: site.settings.title,
    entries: site.reports.slice(0, newest).map((report) => ({ report })),
  };
}

/** A channel for each year that has a page, and for each person and organisation that has feeds. */
export function* sectionChannels(site: Site): Iterable<Channel> {
  const places = new Map(site.reports.map(({ id }, place) => [id, place]));
  for (const { id, name, appearances } of site.people.values()) {
    if (!hasFeeds(site, appearances)) continue;
    yield channel(site, `nguoi/${id}.html`, name, newestCited(site, appearances, places));
  }
  for (const { id, name, held, present } of site.organisations.values()) {
    const citations = [...held, ...present];
    if (!hasFeeds(site, citations)) continue;
    const entries = newestCited(site, citations, places);
    yield channel(site, `to-chuc/${id}.html`, name, entries);
  }
  for (const [year, reports] of reportsByYear(site)) {
    const name = `${wordsOf(site.settings).year} ${year}`;
    const entries = reports.slice(0, newest).map((report) => ({ report }));
    yield channel(site, yearPage(year), name, entries);
  }
}

/** Page of a year. */
export function yearPage(year: number): string {
  return `lich/${String(year).padStart(4, '0')}.html`;
}

/** Reports that may have been in a year, in the order of the site; earliest year first. */
export function reportsByYear(site: Site): ReadonlyMap<number, readonly Report[]> {
  const years = new Map<number, Report[]>();
  for (const report of site.reports) {
    for (const year of yearsOf(report)) addTo(years, year, report);
  }
  return new Map([...years].sort(([a], [b]) => a - b));
}

function channel(
  site: Site,
  page: string,
  name: string,
  entries: readonly ChannelEntry[],
): Channel {
  return {
    page,
    atom: beside(page, 'feed.xml'),
    json: beside(page, 'feed.json'),
    title: `${site.settings.title}: ${name}`,
    entries,
  };
}

/**
 * The newest reports some citations lead to, each once with all its citations.
 *
 * @param places of the reports in the order of the site, newest first.
 */
function newestCited(
  site: Site,
  citations: readonly Citation[],
  places: ReadonlyMap<string, number>,
): readonly ChannelEntry[] {
  const ids = [...new Set(citations.map(({ reportId }) => reportId))]
    .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0))
    .slice(0, newestOfEntity);
  const cited = new Map<string, Citation[]>(ids.map((id) => [id, []]));
  for (const citation of citations) cited.get(citation.reportId)?.push(citation);
  return [...cited].flatMap(([id, ofReport]) => {
    const report = site.reportById.get(id);
    return report === undefined ? [] : [{ report, citations: ofReport }];
  });
}
