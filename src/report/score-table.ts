interface Row {
  readonly field: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Precision, recall and F1 in percent, one line a field. */
export function scoreTable(
  rows: readonly Row[],
  { documents, overall }: { readonly documents: number; readonly overall: number },
): string {
  const percent = (share: number) => (share * 100).toFixed(1).padStart(7);
  const count = (value: number) => String(value).padStart(7);
  const lines = rows.map(
    ({ field, precision, recall, f1, right, wrong, missed }) =>
      `${field.padEnd(20)}${percent(precision)}${percent(recall)}${percent(f1)}${count(right)}${count(wrong)}${count(missed)}`,
  );
  const head = `${`${documents} articles`.padEnd(20)}   prec. recall     F1  right  wrong missed`;
  const mean = `overall (mean F1 of date, chair, attendees, targets) ${percent(overall).trim()}`;
  return `${[head, ...lines, mean].join('\n')}\n`;
}
