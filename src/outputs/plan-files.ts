import type { FilePlan, Given, OutputFile, Site } from '../model/site.ts';

/**
 * Plans files that are made when they are needed.
 *
 * @param make a function of its arguments alone: what it is given, and what it asks of the site, is all the files depend
 *   on. What is closed over instead would change without the files being made again.
 */
export function planFiles<G extends Given>(
  paths: readonly string[],
  given: G,
  make: (site: Site, given: G) => readonly OutputFile[],
): FilePlan {
  return { paths, given, make: (site) => make(site, given) };
}
