import { stringify } from 'csv-stringify/sync';
import type { DataFile, Site } from '../../model/site.ts';
import { type Parts, streamedFile } from '../streamed-file.ts';
import { guardFormula } from './guard-formula.ts';
import type { Cell, Table } from './table.ts';

/** A lone line feed inside a cell: the package quotes only what its own line end begins with. */
const lineBreak = /[\r\n]/u;
const options = { record_delimiter: 'windows', quoted_match: lineBreak } as const;
/** Rows written at once. */
const batchSize = 100;

/** `du-lieu/<name>.csv`: RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it right. */
export function writeTable(table: Table, site: Site): DataFile {
  const columns = table.columns.map(({ name }) => name);
  function* parts(): Parts {
    let rows = 0;
    yield stringify([columns], { ...options, bom: true });
    let batch: string[][] = [];
    for (const row of table.rows(site)) {
      rows += 1;
      batch.push(row.map(writeCell));
      if (batch.length < batchSize) continue;
      yield stringify(batch, options);
      batch = [];
    }
    yield stringify(batch, options);
    return rows;
  }
  return streamedFile(tablePath(table.name), parts, columns);
}

export function tablePath(name: string): string {
  return `du-lieu/${name}.csv`;
}

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? guardFormula(cell) : String(cell);
}
