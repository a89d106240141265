import type { Text } from '../../model/phrase.ts';
import type { Site } from '../../model/site.ts';
import { compareCodes } from '../../text/collate.ts';
import { countReports, reportCount } from '../listing/report-row.ts';

export type OrganisationRow = {
  readonly path: string;
  readonly name: string;
  readonly count: Text;
};

const shown = 6;

/** The organisations most reports name. */
export function busiestOrganisations(site: Site): readonly OrganisationRow[] {
  return [...site.organisations.values()]
    .map(({ id, name, held, present }) => ({
      id,
      name,
      count: countReports([...held, ...present]),
    }))
    .toSorted((a, b) => b.count - a.count || compareCodes(a.id, b.id))
    .slice(0, shown)
    .map(({ id, name, count }) => ({
      path: `to-chuc/${id}.html`,
      name,
      count: reportCount(count),
    }));
}
