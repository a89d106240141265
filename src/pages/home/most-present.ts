import type { Text } from '../../model/phrase.ts';
import type { Site } from '../../model/site.ts';
import { compareCodes } from '../../text/collate.ts';
import { currentOffice } from '../listing/current-office.ts';
import { countReports, reportCount } from '../listing/report-row.ts';

export type PersonRow = {
  readonly path: string;
  readonly name: string;
  readonly office: string | null;
  readonly count: Text;
};

const shown = 6;

/** The people most reports name. */
export function mostPresent(site: Site): readonly PersonRow[] {
  return [...site.people.values()]
    .map((person) => ({ person, count: countReports(person.appearances) }))
    .toSorted((a, b) => b.count - a.count || compareCodes(a.person.id, b.person.id))
    .slice(0, shown)
    .map(({ person, count }) => ({
      path: `nguoi/${person.id}.html`,
      name: person.name,
      office: currentOffice(site, person)?.title ?? null,
      count: reportCount(count),
    }));
}
