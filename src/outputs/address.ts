import type { Site } from '../model/site.ts';
import { absoluteUrl } from '../model/url.ts';

/** Address of a file of the output: absolute when the archive knows where it stands, else relative to its root. */
export function pageAddress(site: Site, path: string): string {
  const { baseUrl } = site.settings;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return baseUrl === undefined ? encoded : absoluteUrl(baseUrl, encoded);
}

/** Permalink of the page of a report. */
export function reportPath(slug: string): string {
  return `su-kien/${slug}.html`;
}
