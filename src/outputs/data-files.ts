import type { DataFile, DataFileSize, Site } from '../model/site.ts';
import { archiveCalendar } from './calendars/index.ts';
import { dataPackage } from './data-package.ts';
import { archiveFeeds } from './feeds/index.ts';
import { popoloBundle } from './popolo/bundle.ts';
import { recordSchemaFile } from './record-schema.ts';
import { recordsFile } from './records-file.ts';
import { tables } from './tables/index.ts';
import { writeTable } from './tables/write-table.ts';

/** Every file the data page offers, in its order. They are made before pages are planned, so that it can tell their sizes. */
export function* makeDataFiles(site: Site): Iterable<DataFile> {
  const written = tables.map((table) => writeTable(table, site));
  yield* written;
  yield dataPackage(site, written);
  yield recordsFile(site);
  yield recordSchemaFile(site);
  yield popoloBundle(site);
  yield* archiveFeeds(site);
  yield archiveCalendar(site);
}

/** What the data page tells of a file; the file itself may be large and is let go. */
export function sizeOf({ path, bytes, rows, columns }: DataFile): DataFileSize {
  return { path, bytes, rows, columns };
}
