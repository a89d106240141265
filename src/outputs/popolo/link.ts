import type { Citation } from '../../model/entity.ts';
import type { Site } from '../../model/site.ts';
import { citationAddress } from '../address.ts';

/** A `Link` of Popolo; the note of a source is the words it says. */
export interface PopoloLink {
  readonly url: string;
  readonly note?: string;
}

/** The words some citations lead to. Citations of reports the site does not show lead nowhere. */
export function sourcesOf(
  site: Site,
  citations: readonly (Citation | undefined)[],
): readonly PopoloLink[] {
  const links = citations.flatMap((citation) => {
    const url = citation === undefined ? undefined : citationAddress(site, citation);
    if (citation === undefined || url === undefined) return [];
    return [citation.quote === '' ? { url } : { url, note: citation.quote }];
  });
  return [...new Map(links.map((link) => [link.url, link])).values()];
}
