import type { Site } from '../../model/site.ts';

/** What a cell holds; undefined leaves it empty. */
export type Cell = string | number | boolean | undefined;

/** A column of a table, in the terms of a Frictionless Table Schema. */
export interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly description: string;
  /** `address`: a URI in an archive that knows its address. */
  readonly format?: 'address';
  readonly isRequired?: boolean;
  readonly enum?: readonly string[];
  /** Regular expression of the whole value. */
  readonly pattern?: string;
  cell(row: Row): Cell;
}

/** Columns whose values stand in columns of another table, or of the same. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly table: string;
  readonly references: readonly string[];
}

/** What a table is made of. */
interface TableParts<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column<Row>[];
  /** Columns that name a row. */
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** In the order of the file. */
  rows(site: Site): Iterable<Row>;
}

/** A table of open data: `du-lieu/<name>.csv`. */
export interface Table extends Omit<TableParts<never>, 'columns' | 'rows'> {
  readonly columns: readonly Omit<Column<never>, 'cell'>[];
  /** Cells in the order of the columns. */
  rows(site: Site): Iterable<readonly Cell[]>;
}

export function defineTable<Row>(parts: TableParts<Row>): Table {
  return {
    ...parts,
    *rows(site) {
      for (const row of parts.rows(site)) yield parts.columns.map((column) => column.cell(row));
    },
  };
}

/** Values of several, in one cell. */
export function list(values: readonly string[]): string {
  return values.join('; ');
}
