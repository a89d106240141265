import type { Report } from '../model/report.ts';
import type { OutputKind, Site } from '../model/site.ts';
import { compareCodes } from '../text/collate.ts';
import { toRecordLine } from './record.ts';

/** `du-lieu/records.ndjson`: every record, one a line, sorted by id. */
export const recordsFile: OutputKind = {
  name: 'records',
  *make(site) {
    const content = reportsById(site).map(toRecordLine).join('');
    yield { path: 'du-lieu/records.ndjson', content };
  },
};

/** Reports in the order of the data files: by id, code unit by code unit. */
export function reportsById(site: Site): readonly Report[] {
  return site.reports.toSorted((a, b) => compareCodes(a.id, b.id));
}
