import type { Organisation, Post } from '../../model/entity.ts';
import type { JsonValue, Site } from '../../model/site.ts';
import { addressLd } from '../listing/collection-ld.ts';
import { organisationNode } from '../person/person-ld.ts';

/** Members and parts told at most. */
const limit = 20;

export interface OrganisationNodes {
  readonly organisation: Organisation;
  readonly parent: Organisation | undefined;
  readonly below: readonly Organisation[];
  readonly posts: readonly Post[];
}

/** An organisation as schema.org. Members are those the reports saw in a post, without beginning or end. */
export function organisationLd(site: Site, nodes: OrganisationNodes): JsonValue {
  const { organisation, parent, below, posts } = nodes;
  const { id, name, spellings, province } = organisation;
  const address = addressLd(site, `to-chuc/${id}.html`);
  const members = posts.flatMap((post) => post.holders).slice(0, limit);
  return {
    '@type': 'Organization',
    ...(address.url === undefined ? {} : { '@id': `${address.url}#to-chuc` }),
    name,
    ...(spellings.length === 0 ? {} : { alternateName: spellings.slice(0, limit) }),
    ...(province === undefined
      ? {}
      : { areaServed: { '@type': 'AdministrativeArea', name: province.name } }),
    ...(parent === undefined
      ? {}
      : { parentOrganization: organisationNode(site, parent.id, parent.name) }),
    ...(below.length === 0
      ? {}
      : {
          subOrganization: below
            .slice(0, limit)
            .map((each) => organisationNode(site, each.id, each.name)),
        }),
    ...(members.length === 0
      ? {}
      : {
          member: members.map(({ personId, office }) => ({
            '@type': 'OrganizationRole',
            roleName: office.title,
            member: personNode(site, personId),
          })),
        }),
    ...address,
  };
}

function personNode(site: Site, id: string): JsonValue {
  const address = addressLd(site, `nguoi/${id}.html`);
  return {
    '@type': 'Person',
    ...(address.url === undefined ? {} : { '@id': `${address.url}#nguoi` }),
    name: site.people.get(id)?.name ?? id,
    ...address,
  };
}
