import type { Site } from '../model/site.ts';

/**
 * Address of a file of the output: absolute when the archive knows where it stands, else relative to its root.
 * An index page is its folder: `nguoi/index.html` → `https://example.vn/nguoi/`.
 */
export function pageAddress(site: Site, path: string): string {
  const { baseUrl } = site.settings;
  if (baseUrl === undefined) return encodePath(path);
  return `${baseUrl}/${encodePath(withoutIndex(path))}`;
}

function withoutIndex(path: string): string {
  const name = 'index.html';
  if (path === name) return '';
  return path.endsWith(`/${name}`) ? path.slice(0, -name.length) : path;
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** Permalink of the page of a report. */
export function reportPath(slug: string): string {
  return `su-kien/${slug}.html`;
}
