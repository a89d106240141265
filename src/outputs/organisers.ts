import type { Site } from '../model/site.ts';

/** Report id → the organisation that held its meeting. */
export function organisersOf(site: Site): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { id, held } of site.organisations.values()) {
    for (const { reportId } of held) if (!found.has(reportId)) found.set(reportId, id);
  }
  return found;
}
