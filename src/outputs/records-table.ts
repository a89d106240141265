import { stringify } from 'csv-stringify/sync';
import type { Participant, Report } from '../model/report.ts';
import type { OutputKind, Site } from '../model/site.ts';
import { pageAddress, reportPath } from './address.ts';
import { reportsById } from './records-file.ts';

const columns = [
  'id',
  'title',
  'date',
  'start',
  'end',
  'precision',
  'part',
  'date_basis',
  'organiser',
  'event',
  'mode',
  'places',
  'chair',
  'chair_positions',
  'attendees',
  'speakers',
  'results',
  'plans',
  'publisher',
  'published',
  'url',
  'file',
  'page',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/** `du-lieu/records.csv`: one row a report, RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it right. */
export const recordsTable: OutputKind = {
  name: 'records-table',
  *make(site) {
    const rows = reportsById(site).map((report) => guardRow(toRow(site, report)));
    const content = stringify(rows, {
      bom: true,
      columns: [...columns],
      header: true,
      record_delimiter: 'windows',
    });
    yield { path: 'du-lieu/records.csv', content };
  },
};

function toRow(site: Site, report: Report): Row {
  const date = report.date[0];
  const results = report.targets.filter((fact) => fact.value.kind === 'result');
  const plans = report.targets.filter((fact) => fact.value.kind === 'plan');
  return {
    id: report.id,
    title: report.title.value,
    date: date?.value.edtf ?? '',
    start: date?.value.start ?? '',
    end: date?.value.end ?? '',
    precision: date?.value.precision ?? '',
    part: date?.value.part ?? '',
    date_basis: date?.basis ?? '',
    organiser: report.organiser[0]?.value ?? '',
    event: report.event[0]?.value.name ?? '',
    mode: report.mode[0]?.value ?? '',
    places: list(report.places.map((fact) => fact.value.name)),
    chair: list(report.chair.map((fact) => personOrGroup(fact.value))),
    chair_positions: list(report.chair.map((fact) => fact.value.positions.join(', '))),
    attendees: list(report.attendees.map((fact) => personOrGroup(fact.value))),
    speakers: list(report.speakers.map((fact) => personOrGroup(fact.value))),
    results: list(results.map((fact) => fact.value.text)),
    plans: list(plans.map((fact) => fact.value.text)),
    publisher: report.source.publisher ?? '',
    published: report.source.published ?? '',
    url: report.source.url ?? '',
    file: report.file,
    page: pageAddress(site, reportPath(report.slug)),
  };
}

function list(values: readonly string[]): string {
  return values.join('; ');
}

function personOrGroup(participant: Participant): string {
  return participant.name ?? participant.group ?? '';
}

function guardRow(row: Row): Row {
  const guarded = Object.entries(row).map(([name, value]) => [name, guardFormula(value)]);
  return Object.fromEntries(guarded) as Row;
}

/** Spreadsheets run a cell that begins with one of these as a formula. */
const formulaStart = /^[=+\-@\t\r]/u;
const decimal = /^[+-]?\d+(?:[.,]\d+)?%?$/u;

/** Puts an apostrophe before a cell a spreadsheet would run; numbers stay numbers. */
export function guardFormula(cell: string): string {
  return formulaStart.test(cell) && !decimal.test(cell) ? `'${cell}` : cell;
}
