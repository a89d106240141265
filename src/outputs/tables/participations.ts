import type { Fact } from '../../model/fact.ts';
import { numberFacts, type Participant, type Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { factAddress } from '../address.ts';
import { reportsById } from '../records-file.ts';
import { bases, roles } from './enums.ts';
import { defineTable, list } from './table.ts';

interface ParticipationRow {
  readonly site: Site;
  readonly report: Report;
  readonly number: number;
  readonly fact: Fact<Participant>;
}

const fields: readonly string[] = ['chair', 'attendees', 'speakers'];

/** `du-lieu/participations.csv`: a row for each person or group a report says took part. */
export const participations = defineTable<ParticipationRow>({
  name: 'participations',
  title: 'Ai dự họp, vai trò gì',
  description: 'One row a statement that somebody took part in a meeting, in one role.',
  primaryKey: ['event_id', 'fact'],
  foreignKeys: [
    { fields: ['event_id'], table: 'events', references: ['id'] },
    { fields: ['person_id'], table: 'people', references: ['id'] },
  ],
  columns: [
    {
      name: 'event_id',
      type: 'string',
      description: 'The report that says so.',
      isRequired: true,
      cell: ({ report }) => report.id,
    },
    {
      name: 'fact',
      type: 'integer',
      description: 'Number of the fact on the page of the report.',
      isRequired: true,
      cell: ({ number }) => number,
    },
    {
      name: 'person_id',
      type: 'string',
      description: 'Empty for a group without names.',
      cell: ({ site, report, number }) => site.personOfFact.get(report.id)?.get(number),
    },
    {
      name: 'name',
      type: 'string',
      description: 'Name as printed, without honorific and rank.',
      cell: ({ fact }) => fact.value.name,
    },
    {
      name: 'group',
      type: 'string',
      description: 'A group without names; exactly one of name and group is set.',
      cell: ({ fact }) => fact.value.group,
    },
    {
      name: 'role',
      type: 'string',
      description: 'What they did there.',
      isRequired: true,
      enum: roles,
      cell: ({ fact }) => fact.value.role,
    },
    {
      name: 'rank',
      type: 'string',
      description: 'Rank as printed.',
      cell: ({ fact }) => fact.value.rank,
    },
    {
      name: 'positions',
      type: 'string',
      description: 'Offices as printed, joined by "; ".',
      cell: ({ fact }) => list(fact.value.positions),
    },
    {
      name: 'at',
      type: 'string',
      description: 'Where the text says they sat.',
      cell: ({ fact }) => fact.value.at,
    },
    {
      name: 'basis',
      type: 'string',
      description: 'said in the text, inferred, or corrected by a person.',
      isRequired: true,
      enum: bases,
      cell: ({ fact }) => fact.basis,
    },
    {
      name: 'quote',
      type: 'string',
      description: 'The words it was read from; empty only for what a person gave.',
      cell: ({ fact }) => fact.quote,
    },
    {
      name: 'link',
      type: 'string',
      format: 'address',
      description: 'Where these words stand.',
      isRequired: true,
      cell: ({ site, report, number }) => factAddress(site, report, number),
    },
  ],
  *rows(site) {
    for (const report of reportsById(site)) {
      for (const { number, field, fact } of numberFacts(report)) {
        if (!fields.includes(field)) continue;
        yield { site, report, number, fact: fact as Fact<Participant> };
      }
    }
  },
});
