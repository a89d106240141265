import { Feed } from 'feed';
import type { OutputFile, Site } from '../../model/site.ts';
import { pageAddress } from '../address.ts';
import { atMidnight } from '../content-day.ts';
import { escapeHtml, xmlText } from '../xml-text.ts';
import { type Channel, type FeedEntry, updatedDay } from './channel.ts';

/** Atom (RFC 4287). Its times come from the reports, never from the clock. */
export function atomFile(site: Site, channel: Channel, entries: readonly FeedEntry[]): OutputFile {
  const { settings } = site;
  const { page, atom: path } = channel;
  const atom = new Feed({
    id: settings.baseUrl === undefined ? feedUrn(page) : pageAddress(site, page),
    title: plainText(channel.title),
    description: plainText(settings.description),
    updated: atMidnight(updatedDay(entries)),
    generator: 'Kỷ Yếu',
    link: pageAddress(site, page),
    feedLinks: { atom: pageAddress(site, path) },
    author: { name: plainText(settings.publisher ?? settings.title) },
  });
  for (const { id, title, link, day, summary, facts, publisher } of entries) {
    atom.addItem({
      id,
      title: htmlText(title),
      link,
      date: atMidnight(day),
      description: htmlText(summary),
      ...(facts === '' ? {} : { content: facts }),
      ...(publisher === undefined ? {} : { author: [{ name: plainText(publisher) }] }),
    });
  }
  return { path, content: `${atom.atom1()}\n` };
}

const pageEnding = /(?:\/?index)?\.html$/u;

/** Permanent name of a feed wherever the archive stands. */
function feedUrn(page: string): string {
  const name = page.replace(pageEnding, '').replaceAll('/', ':');
  return ['urn:kyyeu:feed', ...(name === '' ? [] : [name])].join(':');
}

/** Titles and summaries are HTML in CDATA: escaped, they can neither be read as tags nor end the CDATA. */
function htmlText(text: string): string {
  return escapeHtml(xmlText(text));
}

/** The library turns `&amp;` back into `&` before it escapes, so a literal one is written twice over. */
function plainText(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;');
}
