import type { DataFile, Site } from '../model/site.ts';
import { archiveCalendar } from './calendars/index.ts';
import { dataPackage } from './data-package.ts';
import { archiveFeeds } from './feeds/index.ts';
import { popoloBundle } from './popolo/bundle.ts';
import { recordSchemaFile } from './record-schema.ts';
import { recordsFile } from './records-file.ts';
import { tables } from './tables/index.ts';
import { writeTable } from './tables/write-table.ts';

/** Every file the data page offers, in its order. They are made before pages are planned, so that it can tell their sizes. */
export function makeDataFiles(site: Site): readonly DataFile[] {
  const written = tables.map((table) => writeTable(table, site));
  return [
    ...written,
    dataPackage(site, written),
    recordsFile(site),
    recordSchemaFile(site),
    popoloBundle(site),
    ...archiveFeeds(site),
    archiveCalendar(site),
  ];
}
