import type { Report } from '../../model/report.ts';

interface MetaEntry {
  readonly name: string;
  readonly content: string;
}

/** What reference managers read: Highwire and Dublin Core names. The day is the day of printing, as far as it is known. */
export function citationMeta({ title, source }: Report): readonly MetaEntry[] {
  const { publisher, published } = source;
  const values = {
    citation_title: title.value,
    citation_publisher: publisher,
    citation_publication_date: published?.replaceAll('-', '/'),
    'DC.title': title.value,
    'DC.publisher': publisher,
    'DC.date': published,
    'DC.language': 'vi',
  };
  return Object.entries(values).flatMap(([name, content]) =>
    content === undefined ? [] : [{ name, content }],
  );
}
