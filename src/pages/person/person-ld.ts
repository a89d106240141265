import type { Person } from '../../model/entity.ts';
import type { JsonValue, Site } from '../../model/site.ts';
import { addressLd } from '../listing/collection-ld.ts';
import type { CurrentOffice } from '../listing/current-office.ts';

/** Offices told at most: the newest are enough for a search engine. */
const officeLimit = 20;

/** A person as schema.org: no office has a beginning or an end there, since no report gives one. */
export function personLd(site: Site, person: Person, office: CurrentOffice | undefined): JsonValue {
  const address = addressLd(site, `nguoi/${person.id}.html`);
  const rank = person.ranks.at(-1);
  const offices = person.offices.slice(-officeLimit);
  const roles = offices.flatMap(({ title, organisationId }) => {
    const organisation = site.organisations.get(organisationId ?? '');
    if (organisation === undefined) return [];
    return [
      {
        '@type': 'OrganizationRole',
        roleName: title,
        memberOf: organisationNode(site, organisation.id, organisation.name),
      },
    ];
  });
  return {
    '@type': 'Person',
    ...(address.url === undefined ? {} : { '@id': `${address.url}#nguoi` }),
    name: person.name,
    ...(person.spellings.length === 0 ? {} : { alternateName: person.spellings }),
    ...(rank === undefined ? {} : { honorificPrefix: rank }),
    ...(office === undefined ? {} : { jobTitle: office.title }),
    ...(offices.length === 0
      ? {}
      : { hasOccupation: offices.map(({ title }) => ({ '@type': 'Occupation', name: title })) }),
    ...(roles.length === 0 ? {} : { memberOf: roles }),
    ...address,
  };
}

/** An organisation as another node refers to it. */
export function organisationNode(site: Site, id: string, name: string): JsonValue {
  const address = addressLd(site, `to-chuc/${id}.html`);
  return {
    '@type': 'Organization',
    ...(address.url === undefined ? {} : { '@id': `${address.url}#to-chuc` }),
    name,
    ...address,
  };
}
