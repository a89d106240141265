import { oncePer } from '../model/once-per.ts';
import type { Report } from '../model/report.ts';
import type { DataFile, Site } from '../model/site.ts';
import { compareCodes } from '../text/collate.ts';
import { encodeParts } from './bytes.ts';
import { toRecordLine } from './record.ts';

/** `du-lieu/records.ndjson`: every record, one a line, sorted by id. */
export function recordsFile(site: Site): DataFile {
  const reports = reportsById(site);
  function* lines(): Iterable<string> {
    for (const report of reports) yield toRecordLine(report);
  }
  const content = encodeParts(lines());
  const path = 'du-lieu/records.ndjson';
  return { path, content, bytes: content.length, rows: reports.length, columns: undefined };
}

/** Reports in the order of the data files: by id, code unit by code unit. */
export function reportsById({ reports }: Site): readonly Report[] {
  return sortedById(reports);
}

const sortedById = oncePer((reports: readonly Report[]) =>
  reports.toSorted((a, b) => compareCodes(a.id, b.id)),
);
