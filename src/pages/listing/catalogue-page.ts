import type { Phrase, Text } from '../../model/phrase.ts';
import type { JsonValue, Page, Site } from '../../model/site.ts';
import { type Crumb, frame } from '../frame.ts';
import type { Catalogue } from './catalogue.ts';
import { collectionLd } from './collection-ld.ts';
import type { Pager } from './pager.ts';

/** One page of a catalogue: all of it, its index, or a part of one group. */
export interface CataloguePage {
  readonly permalink: string;
  readonly title: Phrase;
  readonly heading: Text;
  readonly description: Phrase;
  readonly crumbs: readonly Crumb[];
  readonly sections: readonly JsonValue[];
  readonly pager: Pager | null;
}

/** A page of a catalogue with the bar that leads to its groups; catalogues are part of the pages of organisations. */
export function planCatalogue<T>(
  site: Site,
  catalogue: Catalogue<T> & { readonly indexPath: string; readonly template: string },
  { permalink, title, heading, description, crumbs, sections, pager }: CataloguePage,
): Page {
  const { groups, isWhole, indexPath, template } = catalogue;
  return {
    permalink,
    template,
    data: {
      frame: frame(site, {
        permalink,
        title,
        description,
        nav: 'organisations',
        crumbs,
        jsonLd: [collectionLd(site, { permalink, name: heading, description })],
      }),
      title: heading,
      lede: description,
      bar: groups.map((group) => ({
        word: group.name,
        href: isWhole ? `${indexPath}#${group.id}` : group.path(1),
        count: group.items.length,
        isCurrent: !isWhole && group.path(1) === permalink,
      })),
      sections,
      pager,
    },
  };
}
