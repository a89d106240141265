import type { Office, Person } from '../../model/entity.ts';
import type { Site } from '../../model/site.ts';
import { pageAddress } from '../address.ts';
import { defineTable, list } from './table.ts';

interface PersonRow {
  readonly site: Site;
  readonly person: Person;
  /** The office a report named last; of several in that report, the first. */
  readonly latest: Office | undefined;
  /** First and last possible day a report names them. */
  readonly firstSeen: string | undefined;
  readonly lastSeen: string | undefined;
}

/** `du-lieu/people.csv`: a row for each person. */
export const people = defineTable<PersonRow>({
  name: 'people',
  title: 'Người',
  description: 'One row a person. The same name is not the same person: see homonyms.',
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['latest_organisation_id'], table: 'organisations', references: ['id'] }],
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'Permanent: the page is nguoi/<id>.html.',
      isRequired: true,
      cell: ({ person }) => person.id,
    },
    {
      name: 'name',
      type: 'string',
      description: 'Without honorific and rank.',
      isRequired: true,
      cell: ({ person }) => person.name,
    },
    {
      name: 'spellings',
      type: 'string',
      description: 'Other printed spellings, joined by "; ".',
      cell: ({ person }) => list(person.spellings),
    },
    {
      name: 'ranks',
      type: 'string',
      description: 'Ranks as printed, joined by "; ".',
      cell: ({ person }) => list(person.ranks),
    },
    {
      name: 'latest_office',
      type: 'string',
      description: 'The office a report named last, as printed; not always the present one.',
      cell: ({ latest }) => latest?.title,
    },
    {
      name: 'latest_organisation_id',
      type: 'string',
      description: 'The organisation of that office.',
      cell: ({ latest }) => latest?.organisationId,
    },
    {
      name: 'first_seen',
      type: 'date',
      description: 'First possible day of the first report that names them.',
      cell: ({ firstSeen }) => firstSeen,
    },
    {
      name: 'last_seen',
      type: 'date',
      description: 'Last possible day of the last report that names them.',
      cell: ({ lastSeen }) => lastSeen,
    },
    {
      name: 'reports',
      type: 'integer',
      description: 'Reports that name them.',
      isRequired: true,
      cell: ({ person }) => new Set(person.appearances.map(({ reportId }) => reportId)).size,
    },
    {
      name: 'homonyms',
      type: 'string',
      description: 'Ids of other people of the same name, joined by "; ".',
      cell: ({ person }) => list(person.homonyms.map(({ personId }) => personId)),
    },
    {
      name: 'page',
      type: 'string',
      format: 'address',
      description: 'Page of the person; relative to the site where that has no address.',
      isRequired: true,
      cell: ({ site, person }) => pageAddress(site, `nguoi/${person.id}.html`),
    },
  ],
  *rows(site) {
    for (const person of site.people.values()) {
      const dates = person.appearances.map(
        ({ reportId }) => site.reportById.get(reportId)?.date[0]?.value,
      );
      yield {
        site,
        person,
        latest: latestOffice(person),
        firstSeen: least(dates.map((date) => date?.start)),
        lastSeen: most(dates.map((date) => date?.end)),
      };
    }
  },
});

function latestOffice({ offices }: Person): Office | undefined {
  const last = most(offices.map(({ lastSeen }) => lastSeen));
  return offices.find(({ lastSeen }) => lastSeen === last);
}

function least(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b < a) ? b : a), undefined);
}

function most(days: readonly (string | undefined)[]): string | undefined {
  return days.reduce((a, b) => (a === undefined || (b !== undefined && b > a) ? b : a), undefined);
}
