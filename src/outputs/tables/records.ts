import type { Participant, Report, Target } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { pageAddress, reportPath } from '../address.ts';
import { reportsById } from '../records-file.ts';
import { bases, dayParts, eventModes, precisions } from './enums.ts';
import { defineTable, list } from './table.ts';

interface RecordRow {
  readonly site: Site;
  readonly report: Report;
}

/** `du-lieu/records.csv`: a row for each report with everything in it, lists in one cell: for reading in a spreadsheet. */
export const records = defineTable<RecordRow>({
  name: 'records',
  title: 'Mỗi bài một hàng',
  description:
    'One row a report with everything in it, lists in one cell: for reading. The other tables have keys.',
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['id'], table: 'events', references: ['id'] }],
  columns: [
    {
      name: 'id',
      type: 'string',
      description: 'Id of the report: the name of its file.',
      isRequired: true,
      cell: ({ report }) => report.id,
    },
    {
      name: 'title',
      type: 'string',
      description: 'Headline of the report, or what stands for it.',
      isRequired: true,
      cell: ({ report }) => report.title.value,
    },
    {
      name: 'date',
      type: 'string',
      description: 'When the meeting took place, ISO 8601-2 (EDTF).',
      cell: ({ report }) => report.date[0]?.value.edtf,
    },
    {
      name: 'start',
      type: 'date',
      description: 'First possible day.',
      cell: ({ report }) => report.date[0]?.value.start,
    },
    {
      name: 'end',
      type: 'date',
      description: 'Last possible day.',
      cell: ({ report }) => report.date[0]?.value.end,
    },
    {
      name: 'precision',
      type: 'string',
      description: 'How exact the date is.',
      enum: precisions,
      cell: ({ report }) => report.date[0]?.value.precision,
    },
    {
      name: 'part',
      type: 'string',
      description: 'Part of the day.',
      enum: dayParts,
      cell: ({ report }) => report.date[0]?.value.part,
    },
    {
      name: 'date_basis',
      type: 'string',
      description: 'said, inferred or corrected.',
      enum: bases,
      cell: ({ report }) => report.date[0]?.basis,
    },
    {
      name: 'organiser',
      type: 'string',
      description: 'Who held the meeting, as printed.',
      cell: ({ report }) => report.organiser[0]?.value,
    },
    {
      name: 'event',
      type: 'string',
      description: 'Name of the meeting as printed.',
      cell: ({ report }) => report.event[0]?.value.name,
    },
    {
      name: 'mode',
      type: 'string',
      description: 'How it was held.',
      enum: eventModes,
      cell: ({ report }) => report.mode[0]?.value,
    },
    {
      name: 'places',
      type: 'string',
      description: 'Places as printed, joined by "; ".',
      cell: ({ report }) => list(report.places.map((fact) => fact.value.name)),
    },
    {
      name: 'chair',
      type: 'string',
      description: 'Who chaired, joined by "; ".',
      cell: ({ report }) => list(report.chair.map((fact) => personOrGroup(fact.value))),
    },
    {
      name: 'chair_positions',
      type: 'string',
      description:
        'Their offices, in the same order: of one person joined by ", ", of several by "; ".',
      cell: ({ report }) => list(report.chair.map((fact) => fact.value.positions.join(', '))),
    },
    {
      name: 'attendees',
      type: 'string',
      description: 'Who attended, joined by "; ".',
      cell: ({ report }) => list(report.attendees.map((fact) => personOrGroup(fact.value))),
    },
    {
      name: 'speakers',
      type: 'string',
      description: 'Who spoke, joined by "; ".',
      cell: ({ report }) => list(report.speakers.map((fact) => personOrGroup(fact.value))),
    },
    {
      name: 'results',
      type: 'string',
      description: 'What was reached, clauses as printed, joined by "; ".',
      cell: ({ report }) => targetTexts(report, 'result'),
    },
    {
      name: 'plans',
      type: 'string',
      description: 'What is promised, clauses as printed, joined by "; ".',
      cell: ({ report }) => targetTexts(report, 'plan'),
    },
    {
      name: 'publisher',
      type: 'string',
      description: 'Newspaper that printed the report.',
      cell: ({ report }) => report.source.publisher,
    },
    {
      name: 'published',
      type: 'string',
      description: 'Day or month it was printed.',
      cell: ({ report }) => report.source.published,
    },
    {
      name: 'url',
      type: 'string',
      description: 'The report on the web, as the file gives it.',
      cell: ({ report }) => report.source.url,
    },
    {
      name: 'file',
      type: 'string',
      description: 'Path of the file from the root of the project.',
      isRequired: true,
      cell: ({ report }) => report.file,
    },
    {
      name: 'page',
      type: 'string',
      format: 'address',
      description: 'Page of the report; relative to the site where that has no address.',
      isRequired: true,
      cell: ({ site, report }) => pageAddress(site, reportPath(report.slug)),
    },
  ],
  *rows(site) {
    for (const report of reportsById(site)) yield { site, report };
  },
});

function personOrGroup(participant: Participant): string {
  return participant.name ?? participant.group ?? '';
}

function targetTexts(report: Report, kind: Target['kind']): string {
  const facts = report.targets.filter((fact) => fact.value.kind === kind);
  return list(facts.map((fact) => fact.value.text));
}
