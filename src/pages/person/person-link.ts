import type { Person } from '../../model/entity.ts';
import type { JsonValue, Site } from '../../model/site.ts';
import { currentOffice } from '../listing/current-office.ts';

/** A person in a list: the way to their page and their newest office. */
export function personLink(site: Site, person: Person): { readonly [key: string]: JsonValue } {
  const office = currentOffice(site, person);
  return {
    href: `nguoi/${person.id}.html`,
    name: person.name,
    office: office?.title ?? null,
    asOf: office?.asOf ?? null,
  };
}
