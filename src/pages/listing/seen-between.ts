import type { Citation } from '../../model/entity.ts';
import type { Site } from '../../model/site.ts';
import { type Cited, cite } from './citation.ts';

/** Quotes listed at most. */
const quoteLimit = 3;

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
  const [start] = sightings;
  const end = sightings.at(-1);
  if (start === undefined || end === undefined) return null;
  const known = new Set(['']);
  const quoted = sightings.filter(({ quote }) => !known.has(quote) && known.add(quote));
  return {
    first: cite(site, start),
    last: end.reportId === start.reportId ? null : cite(site, end),
    quotes: quoted.slice(0, quoteLimit).map((citation) => cite(site, citation)),
  };
}
