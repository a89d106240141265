import type { Person } from '../../model/entity.ts';
import type { Site } from '../../model/site.ts';
import { pageAddress } from '../address.ts';
import { membershipsOf } from '../memberships.ts';
import { type PopoloLink, sourcesOf } from './link.ts';
import { type PopoloMembership, toPopoloMembership } from './membership.ts';

/** A `Person` of Popolo. */
export interface PopoloPerson {
  readonly id: string;
  readonly name: string;
  readonly other_names?: readonly { readonly name: string }[];
  readonly honorific_prefix?: string;
  readonly links: readonly PopoloLink[];
  readonly sources: readonly PopoloLink[];
}

/** A person with the offices they were seen in. */
export interface PopoloPersonFile extends PopoloPerson {
  readonly '@context': string;
  readonly memberships: readonly PopoloMembership[];
}

/** Sources are the first and the last report that names them: some are named in thousands. */
export function toPopoloPerson(site: Site, person: Person): PopoloPerson {
  const { id, name, spellings, appearances } = person;
  const rank = person.ranks.at(-1);
  return {
    id,
    name,
    ...(spellings.length === 0
      ? {}
      : { other_names: spellings.map((spelling) => ({ name: spelling })) }),
    ...(rank === undefined ? {} : { honorific_prefix: rank }),
    links: [{ url: pageAddress(site, `nguoi/${id}.html`) }],
    sources: sourcesOf(site, [appearances[0], appearances.at(-1)]),
  };
}

export function toPopoloPersonFile(site: Site, person: Person): PopoloPersonFile {
  return {
    '@context': 'https://www.popoloproject.com/contexts/person.jsonld',
    ...toPopoloPerson(site, person),
    memberships: membershipsOf(site, person).map((membership) => {
      const organisation = site.organisations.get(membership.organisationId ?? '');
      return {
        ...toPopoloMembership(site, membership),
        ...(organisation === undefined
          ? {}
          : { organization: { id: organisation.id, name: organisation.name } }),
      };
    }),
  };
}
