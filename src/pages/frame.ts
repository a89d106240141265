import { phrase, type Text } from '../model/phrase.ts';
import type { JsonValue, Site } from '../model/site.ts';
import { absoluteUrl } from '../model/url.ts';
import { formatDay } from './format/date.ts';
import { ownTitle, siteTitle } from './format/site-words.ts';
import { breadcrumbLd } from './json-ld.ts';
import { mistakeView } from './mistake.ts';

/** The entries of the main navigation, in order. */
const sections = [
  { key: 'home', path: 'index.html' },
  { key: 'people', path: 'nguoi/index.html' },
  { key: 'organisations', path: 'to-chuc/index.html' },
  { key: 'targets', path: 'chi-tieu/index.html' },
  { key: 'calendar', path: 'lich/index.html' },
  { key: 'search', path: 'tim-kiem.html' },
  { key: 'data', path: 'du-lieu.html' },
  { key: 'about', path: 'gioi-thieu.html' },
] as const;
export type SectionKey = (typeof sections)[number]['key'];

/** A step of the way from the home page; the last one, the page itself, has no path. */
export type Crumb = { readonly label: Text; readonly path?: string };

/** A file that stands beside a page. */
export type Alternate = {
  readonly path: string;
  /** Media type. */
  readonly type: string;
  readonly title: Text;
  /** Of the link at the end of the page; null: the page has a link of its own. */
  readonly label: string | null;
};

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
  /** Day the text of a report was printed (ISO). */
  readonly published?: string | undefined;
  /** `<meta>` by name, for reference managers. */
  readonly meta?: readonly { readonly name: string; readonly content: string }[];
  /** schema.org nodes; the breadcrumb is added. Phrases in them are put into words. */
  readonly jsonLd?: readonly JsonValue[];
  /** The same for machines, or what follows the page. */
  readonly alternates?: readonly Alternate[];
  /** Pages that must not be indexed: 404, redirects. */
  readonly isHidden?: boolean;
  /** Where links start from; the way up from the page's own folder when not given. */
  readonly root?: string;
  /** Permalink a reader is sent on to at once. */
  readonly movedTo?: string;
  /** Scripts of the page, from the root of the site; every page is whole without. */
  readonly scripts?: readonly string[];
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
    root: options.root ?? '../'.repeat(depth),
    /** The page may be shown where its root is not: beside its own style sheet too. */
    hasFixedRoot: options.root !== undefined,
    /** Fonts are preloaded only from a host: opened from disk, a browser refuses them with an error. */
    isHosted: settings.baseUrl !== undefined,
    language: settings.language,
    permalink,
    siteTitle: siteTitle(settings),
    /** The title drawn as a wordmark; any other is set in type. */
    hasWordmark: settings.title === ownTitle,
    isHome: permalink === 'index.html',
    isHidden,
    isPrintedTitle: typeof title === 'string',
    title,
    description,
    bodyClass: options.bodyClass ?? null,
    ogType: options.ogType ?? 'website',
    published: options.published ?? null,
    canonical,
    meta: options.meta ?? [],
    alternates: (options.alternates ?? []).map(({ path, type, title: name }) => ({
      path,
      type,
      title: name,
    })),
    besides: (options.alternates ?? []).filter(({ label }) => label !== null),
    mistake: mistakeView(site, options, canonical) ?? null,
    nav: sections.map(({ key, path }) => ({
      label: phrase(`nav.${key}`),
      path,
      current: path === permalink ? 'page' : key === nav ? 'true' : null,
    })),
    crumbs: crumbs.map(({ label, path }) => ({ label, path: path ?? null })),
    jsonLd: graph.length === 0 ? null : { '@context': 'https://schema.org', '@graph': graph },
    movedTo: options.movedTo ?? null,
    scripts: options.scripts ?? [],
    /** On the home page alone: with each new report every page would be another. */
    updated:
      permalink !== 'index.html' || site.updated === undefined
        ? null
        : { iso: site.updated, shown: formatDay(site.updated) },
    version: settings.version,
  };
}

const homeCrumb: Crumb = { label: phrase('nav.home'), path: 'index.html' };
