import type { Citation } from '../../model/entity.ts';
import type { Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { pageAddress, reportPath, reportUri } from '../address.ts';
import { noDay, stampDay } from '../content-day.ts';
import { summarise } from '../summary.ts';
import { wordsOf } from '../words.ts';
import { citedFactList, factList } from './facts.ts';

/** Something people may follow: the archive, a person, an organisation, a year. */
export interface Channel {
  /** Page it belongs to. */
  readonly page: string;
  /** Paths of its two forms. */
  readonly atom: string;
  readonly json: string;
  readonly title: string;
  /** Newest first. */
  readonly entries: readonly ChannelEntry[];
}

export interface ChannelEntry {
  readonly report: Report;
  /** What the report says of the one followed; undefined: everything. */
  readonly citations?: readonly Citation[];
}

/** An entry as both forms have it. */
export interface FeedEntry {
  readonly id: string;
  readonly link: string;
  readonly title: string;
  readonly summary: string;
  /** HTML: the facts, each with a link to its words. */
  readonly facts: string;
  readonly day: string;
  readonly publisher: string | undefined;
}

export function entriesOf(site: Site, { entries }: Channel): readonly FeedEntry[] {
  return entries.map(({ report, citations }) => ({
    id: reportUri(site, report),
    link: pageAddress(site, reportPath(report.slug)),
    title: report.title.value,
    summary: summarise(report, wordsOf(site.settings)),
    facts:
      citations === undefined ? factList(site, report) : citedFactList(site, report, citations),
    day: stampDay(site, report),
    publisher: report.source.publisher,
  }));
}

/** The newest day of some entries: when the feed last changed, as far as its content says. */
export function updatedDay(entries: readonly FeedEntry[]): string {
  return entries.reduce((newest, { day }) => (day > newest ? day : newest), noDay);
}
