import type { Person } from '../../model/entity.ts';
import { phrase } from '../../model/phrase.ts';
import type { JsonValue, Site } from '../../model/site.ts';
import { reportOf, reportPath } from '../listing/citation.ts';
import { reportDay } from '../listing/report-day.ts';
import { personLink } from './person-link.ts';

/** People met that are listed at most. */
const peopleLimit = 12;
/** Meetings with one of them that are listed at most. */
const meetingLimit = 5;

/** Whom a person met most, with the newest meetings. */
export function metMost(site: Site, person: Person): { readonly [key: string]: JsonValue } {
  const left = person.met.length - peopleLimit;
  return {
    met: person.met.slice(0, peopleLimit).flatMap(({ personId, reportIds }) => {
      const other = site.people.get(personId);
      if (other === undefined) return [];
      const newest = reportIds.slice(-meetingLimit).reverse();
      const meetings = newest.map((id) => meetingLink(site, id));
      const more = reportIds.length - meetings.length;
      return [
        {
          ...personLink(site, other),
          times: phrase('person.times', { count: reportIds.length }),
          last: meetings[0] ?? null,
          meetings: meetings.length > 1 ? meetings : [],
          more: more > 0 ? phrase('report.more', { count: more }) : null,
        },
      ];
    }),
    moreMet: left > 0 ? phrase('person.moreMet', { count: left }) : null,
  };
}

function meetingLink(site: Site, id: string): JsonValue {
  const report = reportOf(site, id);
  return { href: reportPath(report), title: report.title.value, day: reportDay(report) };
}
