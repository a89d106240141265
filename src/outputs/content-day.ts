import { contentDay, type Report } from '../model/report.ts';
import type { Site } from '../model/site.ts';

/** For an archive in which nothing has a day: the formats want one, and the clock is not content. */
export const noDay = '1970-01-01';

/** The day a report stands for, in a format that must have one: else the newest of the archive, else a fixed one. */
export function stampDay(site: Site, report: Report): string {
  return contentDay(report) ?? site.updated ?? noDay;
}

/** Midnight UTC of an ISO day. */
export function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
