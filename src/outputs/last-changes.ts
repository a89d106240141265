import type { Citation } from '../model/entity.ts';
import { contentDay, newestDay } from '../model/report.ts';
import type { Site } from '../model/site.ts';
import { reportPath } from './address.ts';
import { reportsByYear, yearPage } from './feeds/channels.ts';

/** Permalink → the day of the newest report on it, of pages about less than the whole archive. Days come from the content only. */
export function lastChanges(site: Site): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  const note = (permalink: string, day: string | undefined) => {
    if (day !== undefined) days.set(permalink, day);
  };
  const dayOf = new Map(site.reports.map((report) => [report.id, contentDay(report)]));
  const newest = (...cited: readonly (readonly Citation[])[]) => newestCited(dayOf, cited);
  for (const { id, slug } of site.reports) note(reportPath(slug), dayOf.get(id));
  for (const { id, appearances } of site.people.values()) {
    note(`nguoi/${id}.html`, newest(appearances));
  }
  for (const { id, held, present } of site.organisations.values()) {
    note(`to-chuc/${id}.html`, newest(held, present));
  }
  for (const { id, plans, results } of site.targets.values()) {
    note(`chi-tieu/${id}.html`, newest(plans, results));
  }
  for (const [year, reports] of reportsByYear(site)) note(yearPage(year), newestDay(reports));
  return days;
}

function newestCited(
  dayOf: ReadonlyMap<string, string | undefined>,
  cited: readonly (readonly Citation[])[],
): string | undefined {
  let newest: string | undefined;
  for (const citations of cited) {
    for (const { reportId } of citations) {
      const day = dayOf.get(reportId);
      if (day !== undefined && (newest === undefined || day > newest)) newest = day;
    }
  }
  return newest;
}
