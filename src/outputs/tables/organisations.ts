import type { Citation, Organisation } from '../../model/entity.ts';
import type { Site } from '../../model/site.ts';
import { pageAddress } from '../address.ts';
import { defineTable, list } from './table.ts';

interface OrganisationRow {
  readonly site: Site;
  readonly organisation: Organisation;
}

/** `du-lieu/organisations.csv`: a row for each organisation. */
export const organisations = defineTable<OrganisationRow>({
  name: 'organisations',
  title: 'Tổ chức',
  description: 'One row an organisation, under the name reports print.',
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['parent_id'], table: 'organisations', references: ['id'] }],
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'Permanent: the page is to-chuc/<id>.html.',
      isRequired: true,
      cell: ({ organisation }) => organisation.id,
    },
    {
      name: 'name',
      type: 'string',
      description: 'The fullest printed name.',
      isRequired: true,
      cell: ({ organisation }) => organisation.name,
    },
    {
      name: 'spellings',
      type: 'string',
      description: 'Other printed names, joined by "; ".',
      cell: ({ organisation }) => list(organisation.spellings),
    },
    {
      name: 'parent_id',
      type: 'string',
      description: 'The organisation above it, when its name says so.',
      cell: ({ site, organisation: { parentId } }) =>
        parentId !== undefined && site.organisations.has(parentId) ? parentId : undefined,
    },
    {
      name: 'province_code',
      type: 'string',
      description: 'Code of the province it lay in when printed (the 63 units, three digits).',
      pattern: '[0-9]{3}',
      cell: ({ organisation }) => organisation.province?.code,
    },
    {
      name: 'province',
      type: 'string',
      description: 'That province as printed.',
      cell: ({ organisation }) => organisation.province?.name,
    },
    {
      name: 'province_now',
      type: 'string',
      description: 'The unit it belongs to since 2025-07-01, when that is another.',
      cell: ({ organisation }) => organisation.province?.now,
    },
    {
      name: 'held',
      type: 'integer',
      description: 'Reports of meetings it held.',
      isRequired: true,
      cell: ({ organisation }) => countReports(organisation.held),
    },
    {
      name: 'present',
      type: 'integer',
      description: 'Reports of meetings where it was represented or named.',
      isRequired: true,
      cell: ({ organisation }) => countReports(organisation.present),
    },
    {
      name: 'page',
      type: 'string',
      format: 'address',
      description: 'Page of the organisation; relative to the site where that has no address.',
      isRequired: true,
      cell: ({ site, organisation }) => pageAddress(site, `to-chuc/${organisation.id}.html`),
    },
  ],
  *rows(site) {
    for (const organisation of site.organisations.values()) yield { site, organisation };
  },
});

function countReports(citations: readonly Citation[]): number {
  return new Set(citations.map(({ reportId }) => reportId)).size;
}
