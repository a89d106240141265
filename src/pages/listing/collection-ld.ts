import type { Text } from '../../model/phrase.ts';
import type { JsonValue, Site } from '../../model/site.ts';
import { absoluteUrl } from '../../model/url.ts';

/** A page that lists others, as schema.org. */
export function collectionLd(
  site: Site,
  page: { readonly permalink: string; readonly name: Text; readonly description: Text },
): JsonValue {
  const { permalink, name, description } = page;
  const isPartOf =
    site.settings.baseUrl === undefined ? {} : { isPartOf: { '@id': archiveId(site) } };
  return {
    '@type': 'CollectionPage',
    name,
    description,
    ...isPartOf,
    ...addressLd(site, permalink),
  };
}

/** `url` of a node, when the site has an address: schema.org wants it absolute. */
export function addressLd(site: Site, permalink: string): { readonly url?: string } {
  const { baseUrl } = site.settings;
  return baseUrl === undefined ? {} : { url: absoluteUrl(baseUrl, permalink) };
}

/** `@id` of the archive as a whole, which the home page describes. */
export function archiveId(site: Site): string {
  return `${addressLd(site, 'index.html').url ?? ''}#kho`;
}
