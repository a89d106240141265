import type { Citation } from '../model/entity.ts';
import { contentDay, newestDay, type Report } from '../model/report.ts';
import type { Site } from '../model/site.ts';
import { reportPath } from './address.ts';
import { reportsByYear, yearPage } from './feeds/channels.ts';

/** Permalink → the day of the newest report on it, of pages about less than the whole archive. Days come from the content only. */
export function lastChanges(site: Site): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  const note = (permalink: string, day: string | undefined) => {
    if (day !== undefined) days.set(permalink, day);
  };
  for (const report of site.reports) note(reportPath(report.slug), contentDay(report));
  for (const { id, appearances } of site.people.values()) {
    note(`nguoi/${id}.html`, newestDay(reportsOf(site, appearances)));
  }
  for (const { id, held, present } of site.organisations.values()) {
    note(`to-chuc/${id}.html`, newestDay(reportsOf(site, [...held, ...present])));
  }
  for (const { id, plans, results } of site.targets.values()) {
    note(`chi-tieu/${id}.html`, newestDay(reportsOf(site, [...plans, ...results])));
  }
  for (const [year, reports] of reportsByYear(site)) note(yearPage(year), newestDay(reports));
  return days;
}

function reportsOf(site: Site, citations: readonly Citation[]): readonly Report[] {
  return citations.flatMap(({ reportId }) => site.reportById.get(reportId) ?? []);
}
