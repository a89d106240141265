import type { Site } from '../../model/site.ts';
import { citationAddress } from '../address.ts';
import { type Membership, membershipsOf } from '../memberships.ts';
import { defineTable } from './table.ts';

interface MembershipRow extends Membership {
  readonly site: Site;
}

/** `du-lieu/memberships.csv`: a row for each office of each person. */
export const memberships = defineTable<MembershipRow>({
  name: 'memberships',
  title: 'Ai giữ chức gì',
  description:
    'One row an office of a person, with the first and the last words that say so. The days are those of reports: nobody says when an office began or ended.',
  primaryKey: ['id'],
  foreignKeys: [
    { fields: ['person_id'], table: 'people', references: ['id'] },
    { fields: ['organisation_id'], table: 'organisations', references: ['id'] },
    { fields: ['first_event_id'], table: 'events', references: ['id'] },
    { fields: ['last_event_id'], table: 'events', references: ['id'] },
  ],
  columns: [
    {
      name: 'id',
      type: 'string',
      description: '<person>/<office>.',
      isRequired: true,
      cell: ({ id }) => id,
    },
    {
      name: 'person_id',
      type: 'string',
      description: 'Who holds it.',
      isRequired: true,
      cell: ({ person }) => person.id,
    },
    {
      name: 'organisation_id',
      type: 'string',
      description: 'Where, when the report says so.',
      cell: ({ organisationId }) => organisationId,
    },
    {
      name: 'title',
      type: 'string',
      description: 'The office as printed.',
      isRequired: true,
      cell: ({ office }) => office.title,
    },
    {
      name: 'first_seen',
      type: 'date',
      description: 'First possible day of the first report that says so.',
      cell: ({ office }) => office.firstSeen,
    },
    {
      name: 'last_seen',
      type: 'date',
      description: 'Last possible day of the last report that says so.',
      cell: ({ office }) => office.lastSeen,
    },
    {
      name: 'sightings',
      type: 'integer',
      description: 'How often reports say so.',
      isRequired: true,
      cell: ({ office }) => office.sightings.length,
    },
    {
      name: 'first_event_id',
      type: 'string',
      description: 'The first report that says so.',
      isRequired: true,
      cell: ({ office }) => office.sightings[0]?.reportId,
    },
    {
      name: 'first_quote',
      type: 'string',
      description: 'Its words.',
      cell: ({ office }) => office.sightings[0]?.quote,
    },
    {
      name: 'first_link',
      type: 'string',
      format: 'address',
      description: 'Where these words stand.',
      cell: ({ site, office }) => link(site, office.sightings[0]),
    },
    {
      name: 'last_event_id',
      type: 'string',
      description: 'The last report that says so.',
      isRequired: true,
      cell: ({ office }) => office.sightings.at(-1)?.reportId,
    },
    {
      name: 'last_quote',
      type: 'string',
      description: 'Its words.',
      cell: ({ office }) => office.sightings.at(-1)?.quote,
    },
    {
      name: 'last_link',
      type: 'string',
      format: 'address',
      description: 'Where these words stand.',
      cell: ({ site, office }) => link(site, office.sightings.at(-1)),
    },
  ],
  *rows(site) {
    for (const person of site.people.values()) {
      for (const membership of membershipsOf(site, person)) yield { ...membership, site };
    }
  },
});

function link(
  site: Site,
  sighting: Membership['office']['sightings'][number] | undefined,
): string | undefined {
  return sighting === undefined ? undefined : citationAddress(site, sighting);
}
