import type { Citation } from '../../model/entity.ts';
import type { Site } from '../../model/site.ts';
import { type Cited, cite, reportOf } from './citation.ts';

/** Quotes listed at most. */
const quoteLimit = 2;

/** The first and the last report that say something, and their words. */
export type SeenBetween = {
  readonly first: Cited;
  /** Null when one report alone says it. */
  readonly last: Cited | null;
  /** The first quotes that differ. */
  readonly quotes: readonly Cited[];
};

/** @param sightings sorted by day, never empty. */
export function seenBetween(site: Site, sightings: readonly Citation[]): SeenBetween | null {
  const first = firstSighting(site, sightings);
  const last = lastSighting(site, sightings);
  if (first === undefined || last === undefined) return null;
  const known = new Set(['']);
  const quoted = sightings.filter(({ quote }) => !known.has(quote) && known.add(quote));
  return {
    first: cite(site, first),
    last: last.reportId === first.reportId ? null : cite(site, last),
    quotes: quoted.slice(0, quoteLimit).map((citation) => cite(site, citation)),
  };
}

/**
 * The sighting of the earliest day by which something had been seen. One of an unknown day is neither the first nor the
 * last while others have a day; one of an interval counts by its end here, by its start for the last.
 */
export function firstSighting(site: Site, sightings: readonly Citation[]): Citation | undefined {
  let found: { readonly sighting: Citation; readonly day: string } | undefined;
  for (const sighting of sightings) {
    const day = dateOf(site, sighting)?.end;
    if (day !== undefined && (found === undefined || day < found.day)) found = { sighting, day };
  }
  return found?.sighting ?? sightings[0];
}

/** The sighting of the latest day from which something was still seen. */
export function lastSighting(site: Site, sightings: readonly Citation[]): Citation | undefined {
  let found: { readonly sighting: Citation; readonly day: string } | undefined;
  for (const sighting of sightings) {
    const day = dateOf(site, sighting)?.start;
    if (day !== undefined && (found === undefined || day >= found.day)) found = { sighting, day };
  }
  return found?.sighting ?? sightings.at(-1);
}

function dateOf(site: Site, { reportId }: Citation) {
  return reportOf(site, reportId).date[0]?.value;
}
