import type { OutputFile, Site } from '../../model/site.ts';
import { pageAddress } from '../address.ts';
import { escapeHtml } from '../xml-text.ts';
import type { Channel, FeedEntry } from './channel.ts';

/** JSON Feed 1.1. */
export function jsonFeedFile(
  site: Site,
  channel: Channel,
  entries: readonly FeedEntry[],
): OutputFile {
  const { settings } = site;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: channel.title,
    description: settings.description,
    home_page_url: pageAddress(site, channel.page),
    feed_url: pageAddress(site, channel.json),
    language: 'vi',
    authors: [{ name: settings.publisher ?? settings.title }],
    items: entries.map(({ id, title, link, day, summary, facts, publisher }) => ({
      id,
      url: link,
      title,
      summary,
      content_html: `<p>${escapeHtml(summary)}</p>${facts}`,
      date_modified: `${day}T00:00:00Z`,
      ...(publisher === undefined ? {} : { authors: [{ name: publisher }] }),
    })),
  };
  return { path: channel.json, content: `${JSON.stringify(feed)}\n` };
}
