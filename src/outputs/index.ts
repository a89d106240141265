import type { OutputKind } from '../model/site.ts';
import { feed } from './feed.ts';
import { recordSchemaFile } from './record-schema.ts';
import { recordsFile } from './records-file.ts';
import { recordsTable } from './records-table.ts';
import { robots } from './robots.ts';
import { sitemap } from './sitemap.ts';

/** Every derived file of a site, in the order they are made. */
export const outputKinds: readonly OutputKind[] = [
  recordsFile,
  recordsTable,
  recordSchemaFile,
  feed,
  sitemap,
  robots,
];
