import type { Holder } from '../../model/entity.ts';
import type { JsonValue, Site } from '../../model/site.ts';
import { countReports, reportCount } from './report-row.ts';
import { seenBetween } from './seen-between.ts';
import type { LaneSubject } from './timeline.ts';

/** Somebody seen in an office, as a row of a table. */
export function holderRow(site: Site, { personId, office }: Holder): JsonValue {
  return {
    office: office.title,
    name: site.people.get(personId)?.name ?? personId,
    href: `nguoi/${personId}.html`,
    seen: seenBetween(site, office.sightings),
    count: reportCount(countReports(office.sightings)),
  };
}

/** The same as a lane of a timeline. */
export function holderLane(site: Site, { personId, office }: Holder): LaneSubject {
  return {
    name: site.people.get(personId)?.name ?? personId,
    href: `nguoi/${personId}.html`,
    detail: office.title,
    sightings: office.sightings,
  };
}
