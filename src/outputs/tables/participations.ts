import type { Fact } from '../../model/fact.ts';
import { numberFacts, type Participant } from '../../model/report.ts';
import { reportsById } from '../records-file.ts';
import { roles } from './enums.ts';
import { type FactRow, factKey, factSource } from './fact-columns.ts';
import { defineTable, list } from './table.ts';

const fields: readonly string[] = ['chair', 'attendees', 'speakers'];

/** `du-lieu/participations.csv`: a row for each person or group a report says took part. */
export const participations = defineTable<FactRow<Participant>>({
  name: 'participations',
  title: 'Ai dự họp, vai trò gì',
  description: 'One row a statement that somebody took part in a meeting, in one role.',
  primaryKey: ['event_id', 'fact'],
  foreignKeys: [
    { fields: ['event_id'], table: 'events', references: ['id'] },
    { fields: ['person_id'], table: 'people', references: ['id'] },
  ],
  columns: [
    ...factKey,
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
    ...factSource,
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
