import type { Fact } from '../../model/fact.ts';
import type { Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { factAddress } from '../address.ts';
import { bases } from './enums.ts';
import type { Column } from './table.ts';

/** A fact of a report, as the row of a table. */
export interface FactRow<T> {
  readonly site: Site;
  readonly report: Report;
  readonly number: number;
  readonly fact: Fact<T>;
}

/** The key of a fact: the first columns of its table. */
export const factKey: readonly Column<FactRow<unknown>>[] = [
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
];

/** What a fact rests on: the last columns of its table. */
export const factSource: readonly Column<FactRow<unknown>>[] = [
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
];
