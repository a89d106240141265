import type { Text } from '../model/phrase.ts';
import type { JsonValue } from '../model/site.ts';
import { absoluteUrl } from '../model/url.ts';

/** The breadcrumb as schema.org; addresses only when the site has one, since they must be absolute. */
export function breadcrumbLd(
  crumbs: readonly { readonly label: Text; readonly path?: string }[],
  permalink: string,
  baseUrl: string | undefined,
): JsonValue | undefined {
  if (crumbs.length === 0) return undefined;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      ...(baseUrl === undefined ? {} : { item: absoluteUrl(baseUrl, path ?? permalink) }),
    })),
  };
}
