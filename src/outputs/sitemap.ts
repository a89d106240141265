import { normalizeURL, SitemapIndexStream, SitemapItemStream } from 'sitemap';
import type { OutputFile, OutputKind, PlannedPage, Site } from '../model/site.ts';
import { pageAddress } from './address.ts';

/** What the protocol allows in one file. */
const urlsPerFile = 50_000;
const head =
  '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n';
const foot = '</urlset>\n';

/** `sitemap.xml`: every page but the error page and others that are not to be listed; an index of numbered files when one does not hold them. */
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
  const urls = pages.filter(isListed).map((page) => pageAddress(site, page.permalink));
  if (urls.length <= size) {
    yield { path: 'sitemap.xml', content: urlSet(urls) };
    return;
  }
  const parts: string[] = [];
  for (let start = 0; start < urls.length; start += size) {
    const path = `sitemap-${parts.length + 1}.xml`;
    parts.push(pageAddress(site, path));
    yield { path, content: urlSet(urls.slice(start, start + size)) };
  }
  yield { path: 'sitemap.xml', content: sitemapIndex(parts) };
}

function isListed({ permalink, isHidden = false }: PlannedPage): boolean {
  return permalink !== '404.html' && !isHidden;
}

function urlSet(urls: readonly string[]): string {
  const stream = new SitemapItemStream();
  return head + urls.map((url) => `${writeNow(stream, normalizeURL(url))}\n`).join('') + foot;
}

function sitemapIndex(urls: readonly string[]): string {
  const stream = new SitemapIndexStream();
  return `${urls.map((url) => `${writeNow(stream, url)}\n`).join('')}</sitemapindex>\n`;
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
