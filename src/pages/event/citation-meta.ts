import type { Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { absoluteUrl } from '../../model/url.ts';

interface MetaEntry {
  readonly name: string;
  readonly content: string;
}

/** What reference managers read: Highwire and Dublin Core names. The day is the day of printing, as far as it is known. */
export function citationMeta(
  { settings: { baseUrl } }: Site,
  { title, source }: Report,
  permalink: string,
): readonly MetaEntry[] {
  const { publisher, published, url } = source;
  const page = baseUrl === undefined ? undefined : absoluteUrl(baseUrl, permalink);
  const values = {
    citation_title: title.value,
    citation_publisher: publisher,
    citation_publication_date: published?.replaceAll('-', '/'),
    citation_language: 'vi',
    citation_public_url: page,
    'DC.title': title.value,
    'DC.publisher': publisher,
    'DC.date': published,
    'DC.type': 'Text',
    'DC.format': 'text/html',
    'DC.identifier': page,
    'DC.source': url,
    'DC.language': 'vi',
  };
  return Object.entries(values).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  );
}
