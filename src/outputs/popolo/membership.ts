import type { Site } from '../../model/site.ts';
import type { Membership } from '../memberships.ts';
import { type PopoloLink, sourcesOf } from './link.ts';

/**
 * A `Membership` of Popolo. It has no `start_date` and `end_date`: reports say that somebody held an office on a day,
 * not when that began or ended. The days they say so are in two fields of ours.
 */
export interface PopoloMembership {
  readonly id: string;
  readonly label: string;
  readonly role: string;
  readonly person_id: string;
  readonly organization_id?: string;
  readonly post_id?: string;
  readonly first_seen?: string;
  readonly last_seen?: string;
  readonly sources: readonly PopoloLink[];
}

export function toPopoloMembership(site: Site, membership: Membership): PopoloMembership {
  const { id, person, office, organisationId, postId } = membership;
  const { title, firstSeen, lastSeen, sightings } = office;
  return {
    id,
    label: title,
    role: title,
    person_id: person.id,
    ...(organisationId === undefined ? {} : { organization_id: organisationId }),
    ...(postId === undefined ? {} : { post_id: postId }),
    ...(firstSeen === undefined ? {} : { first_seen: firstSeen }),
    ...(lastSeen === undefined ? {} : { last_seen: lastSeen }),
    sources: sourcesOf(site, [sightings[0], sightings.at(-1)]),
  };
}
