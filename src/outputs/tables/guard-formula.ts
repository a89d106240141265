/** Spreadsheets run a cell that begins with one of these as a formula; full-width forms too, in East Asian editions. */
const formulaStart = /^[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u;
const decimal = /^[+-]?\d+(?:[.,]\d+)?%?$/u;

/** Puts an apostrophe before a cell a spreadsheet would run; numbers stay numbers. */
export function guardFormula(cell: string): string {
  return formulaStart.test(cell) && !decimal.test(cell) ? `'${cell}` : cell;
}
