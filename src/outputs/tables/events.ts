import type { Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { pageAddress, reportPath } from '../address.ts';
import { organisersOf } from '../organisers.ts';
import { reportsById } from '../records-file.ts';
import { bases, dayParts, eventKinds, eventModes, partialDay, precisions } from './enums.ts';
import { defineTable, list } from './table.ts';

interface EventRow {
  readonly site: Site;
  readonly report: Report;
  readonly organiserId: string | undefined;
}

/** `du-lieu/events.csv`: a row for each report, with the meeting it tells of. */
export const events = defineTable<EventRow>({
  name: 'events',
  title: 'Cuộc họp',
  description: 'One row a report: the meeting it tells of, when and where it was, who held it.',
  primaryKey: ['id'],
  foreignKeys: [{ fields: ['organiser_id'], table: 'organisations', references: ['id'] }],
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
      name: 'is_meeting',
      type: 'boolean',
      description: 'false: the text reports no meeting.',
      isRequired: true,
      cell: ({ report }) => report.isMeeting,
    },
    {
      name: 'name',
      type: 'string',
      description: 'Name of the meeting as printed.',
      cell: ({ report }) => report.event[0]?.value.name,
    },
    {
      name: 'kind',
      type: 'string',
      description: 'Kind of meeting.',
      enum: eventKinds,
      cell: ({ report }) => report.event[0]?.value.kind,
    },
    {
      name: 'mode',
      type: 'string',
      description: 'How it was held.',
      enum: eventModes,
      cell: ({ report }) => report.mode[0]?.value,
    },
    {
      name: 'date',
      type: 'string',
      description: 'When it took place, ISO 8601-2 (EDTF); XXXX for a year nobody gave.',
      cell: ({ report }) => report.date[0]?.value.edtf,
    },
    {
      name: 'start',
      type: 'date',
      description: 'First possible day; empty without a year.',
      cell: ({ report }) => report.date[0]?.value.start,
    },
    {
      name: 'end',
      type: 'date',
      description: 'Last possible day; empty without a year.',
      cell: ({ report }) => report.date[0]?.value.end,
    },
    {
      name: 'precision',
      type: 'string',
      description: 'days: it ran over several days; interval: one unknown moment between the two.',
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
      description: 'said in the text, inferred, or corrected by a person.',
      enum: bases,
      cell: ({ report }) => report.date[0]?.basis,
    },
    {
      name: 'date_quote',
      type: 'string',
      description: 'The words the date was read from.',
      cell: ({ report }) => report.date[0]?.quote,
    },
    {
      name: 'places',
      type: 'string',
      description: 'Places as printed, joined by "; ".',
      cell: ({ report }) => list(report.places.map((fact) => fact.value.name)),
    },
    {
      name: 'organiser',
      type: 'string',
      description: 'Who held it, as printed.',
      cell: ({ report }) => report.organiser[0]?.value,
    },
    {
      name: 'organiser_id',
      type: 'string',
      description: 'The same organisation in organisations.csv.',
      cell: ({ organiserId }) => organiserId,
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
      pattern: partialDay,
      cell: ({ report }) => report.source.published,
    },
    {
      name: 'source_url',
      type: 'string',
      description: 'The report on the web, as the file gives it.',
      cell: ({ report }) => report.source.url,
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
    const holders = organisersOf(site);
    for (const report of reportsById(site)) {
      yield { site, report, organiserId: holders.get(report.id) };
    }
  },
});
