import type { Office, Person } from '../../model/entity.ts';
import type { Text } from '../../model/phrase.ts';
import { phrase } from '../../model/phrase.ts';
import { isCertainDay } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { formatDay } from '../format/date.ts';
import { reportOf } from './citation.ts';

/** The offices the newest report gives a person, and how far that is known to hold. */
export type CurrentOffice = {
  /** Offices as printed, joined by commas. */
  readonly title: string;
  /** `tính đến 01/2025`; null when no report with the office has a day. */
  readonly asOf: Text | null;
};

/** Undefined when no report gives the person an office. */
export function currentOffice(site: Site, person: Person): CurrentOffice | undefined {
  const last = lastSeen(person);
  const offices = person.offices.filter((office) => office.lastSeen === last);
  const [first] = offices;
  if (first === undefined) return undefined;
  const title = offices.map((office) => office.title).join(', ');
  if (last === undefined) return { title, asOf: null };
  const month = formatDay(last.slice(0, 7));
  return {
    title,
    asOf: phrase(isExact(site, first) ? 'office.asOf' : 'office.asAbout', { month }),
  };
}

function lastSeen(person: Person): string | undefined {
  return person.offices
    .map((office) => office.lastSeen)
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}

/** Whether the last day an office was seen is a day some report gives, not the end of an interval. */
function isExact(site: Site, office: Office): boolean {
  // From the end: they are sorted by day, and there may be thousands.
  const last = office.sightings.findLast(({ reportId }) => {
    const date = reportOf(site, reportId).date[0]?.value;
    return date !== undefined && date.end === office.lastSeen && isCertainDay(date);
  });
  return last !== undefined;
}
