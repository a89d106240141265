import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Entities } from '../model/entity.ts';
import { newestDay, type Report } from '../model/report.ts';
import type { Site, SiteSettings } from '../model/site.ts';
import { compareCodes } from '../text/collate.ts';
import { abbreviationsOf } from './abbreviations.ts';
import { qualityOf } from './quality.ts';
import { relateReports } from './related.ts';

/** Everything pages may show, sorted: the same for the same reports, in whatever order they were read. */
export function assembleSite(
  settings: SiteSettings,
  reports: readonly Report[],
  entities: Entities,
  lexicon: Lexicon,
): Site {
  const newestFirst = [...reports].sort(
    (a, b) => compareCodes(sortDay(b), sortDay(a)) || compareCodes(a.id, b.id),
  );
  return {
    settings,
    reports: newestFirst,
    reportById: new Map(newestFirst.map((report) => [report.id, report])),
    ...entities,
    related: relateReports(newestFirst, entities, lexicon),
    abbreviations: abbreviationsOf(newestFirst, lexicon),
    quality: qualityOf(lexicon.quality),
    updated: newestDay(newestFirst),
    dataFiles: [],
  };
}

/** Last possible day; a report without a year sorts after all others. */
function sortDay(report: Report): string {
  return report.date[0]?.value.end ?? '';
}
