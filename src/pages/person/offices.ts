import type { Holder, Office, Person } from '../../model/entity.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { JsonValue, Site } from '../../model/site.ts';
import { cite } from '../listing/citation.ts';
import { type OfficePost, officePost } from '../listing/office-posts.ts';
import { countReports, reportCount } from '../listing/report-row.ts';
import { firstSighting, lastSighting, seenBetween } from '../listing/seen-between.ts';
import { timelineOf } from '../listing/timeline.ts';

/** Offices in the table at most; a person of more is one that reports mix up. */
const officeLimit = 100;
/** Lanes that still make a picture. */
const laneLimit = 24;

/**
 * The offices of a person as a table and as lanes.
 *
 * @param postIds of the posts the offices are, in their order.
 */
export function officeTable(
  site: Site,
  person: Person,
  postIds: readonly (string | undefined)[],
): { readonly [key: string]: JsonValue } {
  const offices = person.offices.slice(0, officeLimit);
  const left = person.offices.length - offices.length;
  return {
    offices: offices.map((office, index) => {
      const post = site.posts.get(postIds[index] ?? '');
      return officeRow(site, office, post === undefined ? undefined : officePost(post, office));
    }),
    moreOffices: left > 0 ? phrase('person.moreOffices', { count: left }) : null,
    timeline: timelineOf(
      site,
      offices.map((office) => ({
        name: office.title,
        href: null,
        detail: reportCount(countReports(office.sightings)),
        sightings: office.sightings,
      })),
      { limit: laneLimit },
    ),
  };
}

function officeRow(site: Site, office: Office, known: OfficePost | undefined): JsonValue {
  const organisation = site.organisations.get(office.organisationId ?? '');
  return {
    title: office.title,
    post: known === undefined ? null : `chuc-vu/${known.post.id}.html`,
    organisation: organisation?.name ?? null,
    href: organisation === undefined ? null : `to-chuc/${organisation.id}.html`,
    seen: seenBetween(site, office.sightings),
    count: reportCount(countReports(office.sightings)),
    before: neighbour(site, known?.before, 'last'),
    after: neighbour(site, known?.after, 'first'),
    question: known?.isQuestioned === true ? `chuc-vu/${known.post.id}.html#cung-luc` : null,
  };
}

/** Somebody seen in the same post, with the report nearest to this person's time. */
function neighbour(
  site: Site,
  holder: Holder | undefined,
  end: 'first' | 'last',
): { readonly name: Text; readonly href: string; readonly seen: JsonValue } | null {
  const person = site.people.get(holder?.personId ?? '');
  const sightings = holder?.office.sightings ?? [];
  const sighting = end === 'first' ? firstSighting(site, sightings) : lastSighting(site, sightings);
  if (person === undefined || sighting === undefined) return null;
  return { name: person.name, href: `nguoi/${person.id}.html`, seen: cite(site, sighting) };
}
