import type { Organisation } from '../../model/entity.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { Site } from '../../model/site.ts';
import { compareCodes, compareText } from '../../text/collate.ts';
import { slugify } from '../../text/slug.ts';
import { type Catalogue, catalogueOf, type GroupOf } from '../listing/catalogue.ts';
import { groupBy } from '../listing/group-by.ts';

export const permalink = 'to-chuc/index.html';

/** Organisations on the page that holds them all. */
const organisationsOnOnePage = 400;
/** Words before the name of a province. */
const kind = /^(?:tỉnh|thành phố) /u;

export type Directory = Catalogue<Organisation>;

/**
 * Organisations by the province they lie in, those of the whole country before, those of no known place after.
 *
 * @param size organisations on the page that holds them all.
 */
export function directoryOf(site: Site, size: number = organisationsOnOnePage): Directory {
  const sorted = [...site.organisations.values()].toSorted(
    (a, b) => compareText(a.name, b.name) || compareCodes(a.id, b.id),
  );
  const groups = groupBy(sorted, sectionName);
  const provinces = [...groups.keys()]
    .filter((name) => name !== country && name !== nowhere)
    .toSorted(compareText);
  const section = (name: Text, code: string, key: string): GroupOf<Organisation> => ({
    name,
    code,
    items: groups.get(key) ?? [],
  });
  return catalogueOf({
    permalink,
    folder: 'to-chuc/dia-ban',
    prefix: 'dia-ban',
    size,
    groups: [
      section(phrase('organisations.country'), 'toan-quoc', country),
      ...provinces.map((name) => section(name, slugify(name), name)),
      section(phrase('organisations.nowhere'), 'chua-ro', nowhere),
    ],
  });
}

/** Stand for no province: no name of one is like that. */
const country = '#country';
const nowhere = '#nowhere';

function sectionName({ level, province }: Organisation): string {
  if (province !== undefined) return province.name.replace(kind, '');
  return level === 'country' ? country : nowhere;
}

/** Where an organisation stands in the list. */
export function sectionOf(
  { groups, isWhole }: Directory,
  organisation: Organisation,
): { readonly label: Text; readonly path: string } {
  const name = sectionName(organisation);
  const code = name === country ? 'toan-quoc' : name === nowhere ? 'chua-ro' : slugify(name);
  const group = groups.find((each) => each.code === code);
  if (group === undefined) return { label: phrase('nav.organisations'), path: permalink };
  return { label: group.name, path: isWhole ? `${permalink}#${group.id}` : group.path(1) };
}
