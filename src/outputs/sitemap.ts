import { normalizeURL, SitemapIndexStream, SitemapItemStream } from 'sitemap';
import type { OutputFile, OutputKind, PlannedPage, Site } from '../model/site.ts';
import { pageAddress } from './address.ts';
import { lastChanges } from './last-changes.ts';

/** What the protocol allows in one file. */
const urlsPerFile = 50_000;
const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
const foot = '</urlset>\n';

/** `sitemap.xml`: every page, with the day of its newest content, but the error page and others that are not to be listed; an index of numbered files when one does not hold them. */
export const sitemap: OutputKind = {
  name: 'sitemap',
  *make(site, pages) {
    if (site.settings.baseUrl === undefined) return;
    yield* sitemapFiles(site, pages, urlsPerFile);
  },
};

/** As `sitemap`, with another limit: `size` URLs in a file. */
export function* sitemapFiles(
  site: Site,
  pages: readonly PlannedPage[],
  size: number,
): Iterable<OutputFile> {
  const changed = lastChanges(site);
  const urls = pages.filter(isListed).map(({ permalink }) => ({
    url: pageAddress(site, permalink),
    lastmod: changed.get(permalink) ?? site.updated,
  }));
  if (urls.length <= size) {
    yield { path: 'sitemap.xml', content: urlSet(urls) };
    return;
  }
  const parts: Listed[] = [];
  for (let start = 0; start < urls.length; start += size) {
    const path = `sitemap-${parts.length + 1}.xml`;
    const part = urls.slice(start, start + size);
    parts.push({ url: pageAddress(site, path), lastmod: newestOf(part) });
    yield { path, content: urlSet(part) };
  }
  yield { path: 'sitemap.xml', content: sitemapIndex(parts) };
}

function isListed({ permalink, isHidden = false }: PlannedPage): boolean {
  return permalink !== '404.html' && !isHidden;
}

/** An address, and the day of its newest content. */
interface Listed {
  readonly url: string;
  readonly lastmod: string | undefined;
}

function newestOf(part: readonly Listed[]): string | undefined {
  return part
    .map(({ lastmod }) => lastmod)
    .filter((day) => day !== undefined)
    .reduce<string | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
}

function urlSet(urls: readonly Listed[]): string {
  const stream = new SitemapItemStream();
  const items = urls.map((item) => normalizeURL(itemOf(item), undefined, true));
  return head + items.map((item) => `${writeNow(stream, item)}\n`).join('') + foot;
}

function sitemapIndex(parts: readonly Listed[]): string {
  const stream = new SitemapIndexStream({ lastmodDateOnly: true });
  const items = parts.map((part) => `${writeNow(stream, itemOf(part))}\n`);
  return `${items.join('')}</sitemapindex>\n`;
}

function itemOf({ url, lastmod }: Listed): { url: string; lastmod?: string } {
  return lastmod === undefined ? { url } : { url, lastmod };
}

/** The part of a Node stream we use: both streams of the package transform a written item at once. */
interface ItemStream {
  write(item: unknown): boolean;
  read(): unknown;
}

/** What the stream makes of one item. Reading at once keeps the stream's buffer empty, so that it never waits. */
function writeNow(stream: ItemStream, item: unknown): string {
  stream.write(item);
  let text = '';
  for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) text += String(chunk);
  return text;
}
