import type { Fact } from '../../model/fact.ts';
import { numberFacts, type Target } from '../../model/report.ts';
import { reportsById } from '../records-file.ts';
import { comparators, targetKinds } from './enums.ts';
import { type FactRow, factKey, factSource } from './fact-columns.ts';
import { defineTable } from './table.ts';

/** `du-lieu/statements.csv`: a row for each sentence about a target. */
export const statements = defineTable<FactRow<Target>>({
  name: 'statements',
  title: 'Lời nêu chỉ tiêu',
  description: 'One row a statement: what one report promises, or says was reached.',
  primaryKey: ['event_id', 'fact'],
  foreignKeys: [
    { fields: ['event_id'], table: 'events', references: ['id'] },
    { fields: ['target_id'], table: 'targets', references: ['id'] },
  ],
  columns: [
    ...factKey,
    {
      name: 'target_id',
      type: 'string',
      description: 'The target it speaks of.',
      cell: ({ site, report, number }) => site.targetOfFact.get(report.id)?.get(number),
    },
    {
      name: 'kind',
      type: 'string',
      description: 'What was reached (result) or is promised (plan).',
      isRequired: true,
      enum: targetKinds,
      cell: ({ fact }) => fact.value.kind,
    },
    {
      name: 'text',
      type: 'string',
      description: 'The clause as printed.',
      isRequired: true,
      cell: ({ fact }) => fact.value.text,
    },
    {
      name: 'subject',
      type: 'string',
      description: 'What is measured, as printed.',
      isRequired: true,
      cell: ({ fact }) => fact.value.subject,
    },
    {
      name: 'comparator',
      type: 'string',
      description: 'How the amount is meant.',
      isRequired: true,
      enum: comparators,
      cell: ({ fact }) => fact.value.comparator,
    },
    {
      name: 'amount',
      type: 'number',
      description: 'The amount, or the lower of two; written as machines do, 1250.5.',
      cell: ({ fact }) => amounts(fact.value)[0],
    },
    {
      name: 'amount_to',
      type: 'number',
      description: 'The upper of two amounts.',
      cell: ({ fact }) => amounts(fact.value)[1],
    },
    {
      name: 'of',
      type: 'number',
      description: 'The whole of a ratio: 15 in 12/15.',
      cell: ({ fact }) => fact.value.of,
    },
    {
      name: 'unit',
      type: 'string',
      description: 'Unit of the amount.',
      cell: ({ fact }) => fact.value.unit,
    },
    {
      name: 'base',
      type: 'string',
      description: 'What a share is relative to; never turned into a count.',
      cell: ({ fact }) => fact.value.base,
    },
    {
      name: 'period',
      type: 'string',
      description: '2025, 2024-H1, 2025-Q3, 2025-06, 2025/2030.',
      cell: ({ fact }) => fact.value.period,
    },
    {
      name: 'actor',
      type: 'string',
      description: 'Who is to reach it, as printed.',
      cell: ({ fact }) => fact.value.actor,
    },
    ...factSource,
  ],
  *rows(site) {
    for (const report of reportsById(site)) {
      for (const { number, field, fact } of numberFacts(report)) {
        if (field === 'targets') yield { site, report, number, fact: fact as Fact<Target> };
      }
    }
  },
});

function amounts({ amount }: Target): readonly [number?, number?] {
  if (amount === undefined) return [];
  return typeof amount === 'number' ? [amount] : amount;
}
