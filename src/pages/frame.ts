import { phrase, type Text } from '../model/phrase.ts';
import type { JsonValue, Site } from '../model/site.ts';
import { absoluteUrl } from '../model/url.ts';
import { formatDay } from '../text/calendar.ts';
import { breadcrumbLd } from './json-ld.ts';

/** The entries of the main navigation, in order. */
const sections = [
  { key: 'home', path: 'index.html' },
  { key: 'people', path: 'nguoi/index.html' },
  { key: 'organisations', path: 'to-chuc/index.html' },
  { key: 'targets', path: 'chi-tieu/index.html' },
  { key: 'calendar', path: 'lich/index.html' },
  { key: 'data', path: 'du-lieu.html' },
  { key: 'about', path: 'gioi-thieu.html' },
] as const;
export type SectionKey = (typeof sections)[number]['key'];

/** The title drawn as a wordmark; any other is set in type. */
const drawnTitle = 'Kỷ Yếu';

/** A step of the way from the home page; the last one, the page itself, has no path. */
export type Crumb = { readonly label: Text; readonly path?: string };

/** What a page tells the frame around it. */
export interface FrameOptions {
  readonly permalink: string;
  /** The page's own name, unique in the site; the site's title is added. */
  readonly title: Text;
  /** One sentence for search engines and link previews. */
  readonly description: Text;
  /** Without the home page, which comes first by itself; empty: no breadcrumb. */
  readonly crumbs: readonly Crumb[];
  /** Section of the navigation the page belongs to. */
  readonly nav?: SectionKey;
  readonly bodyClass?: string;
  /** `article` for reports; `website` otherwise. */
  readonly ogType?: 'article' | 'website' | 'profile';
  /** `<meta>` by name, for reference managers. */
  readonly meta?: readonly { readonly name: string; readonly content: string }[];
  /** schema.org nodes; the breadcrumb is added. Phrases in them are put into words. */
  readonly jsonLd?: readonly JsonValue[];
  /** Pages that must not be indexed: 404, redirects. */
  readonly isHidden?: boolean;
  /** Permalink a reader is sent on to at once. */
  readonly movedTo?: string;
}

/** What `layout.hbs` needs of every page; put it into the page's data as `frame`. */
export type Frame = { readonly [key: string]: JsonValue };

export function frame(site: Site, options: FrameOptions): Frame {
  const { settings } = site;
  const { permalink, title, description, nav, isHidden = false } = options;
  const depth = permalink.split('/').length - 1;
  const address = options.movedTo ?? (isHidden ? undefined : permalink);
  const canonical =
    settings.baseUrl === undefined || address === undefined
      ? null
      : absoluteUrl(settings.baseUrl, address);
  const crumbs = options.crumbs.length === 0 ? [] : [homeCrumb, ...options.crumbs];
  const trail = breadcrumbLd(crumbs, permalink, settings.baseUrl);
  const graph = [...(options.jsonLd ?? []), ...(trail === undefined ? [] : [trail])];
  return {
    root: '../'.repeat(depth),
    language: settings.language,
    permalink,
    siteTitle: settings.title,
    hasWordmark: settings.title === drawnTitle,
    isHome: permalink === 'index.html',
    isHidden,
    title,
    description,
    bodyClass: options.bodyClass ?? null,
    ogType: options.ogType ?? 'website',
    canonical,
    meta: options.meta ?? [],
    nav: sections.map(({ key, path }) => ({
      label: phrase(`nav.${key}`),
      path,
      current: path === permalink ? 'page' : key === nav ? 'true' : null,
    })),
    crumbs: crumbs.map(({ label, path }) => ({ label, path: path ?? null })),
    jsonLd: graph.length === 0 ? null : { '@context': 'https://schema.org', '@graph': graph },
    movedTo: options.movedTo ?? null,
    updated:
      site.updated === undefined ? null : { iso: site.updated, shown: formatDay(site.updated) },
    version: settings.version,
  };
}

const homeCrumb: Crumb = { label: phrase('nav.home'), path: 'index.html' };
