import { oncePer } from '../model/once-per.ts';
import type { Report } from '../model/report.ts';
import type { DataFile, Site } from '../model/site.ts';
import { compareCodes } from '../text/collate.ts';
import { toRecordLine } from './record.ts';
import { streamedFile } from './streamed-file.ts';

/** `du-lieu/records.ndjson`: every record, one a line, sorted by id. */
export function recordsFile(site: Site): DataFile {
  return streamedFile('du-lieu/records.ndjson', function* () {
    const reports = reportsById(site);
    for (const report of reports) yield toRecordLine(report);
    return reports.length;
  });
}

/** Reports in the order of the data files: by id, code unit by code unit. */
export function reportsById({ reports }: Site): readonly Report[] {
  return sortedById(reports);
}

const sortedById = oncePer((reports: readonly Report[]) =>
  reports.toSorted((a, b) => compareCodes(a.id, b.id)),
);
