import type { Organisation } from '../../model/entity.ts';
import { isCertainDay, type Report } from '../../model/report.ts';
import type { DataFile, Site } from '../../model/site.ts';
import { pageAddress, reportPath } from '../address.ts';
import { type Membership, membershipsOf } from '../memberships.ts';
import { organisersOf } from '../organisers.ts';
import { reportsById } from '../records-file.ts';
import { type Parts, streamedFile } from '../streamed-file.ts';
import { sourcesOf } from './link.ts';
import { toPopoloMembership } from './membership.ts';
import { toPopoloPerson } from './person.ts';

/** `du-lieu/popolo.json`: people, organisations, posts, memberships and events, as the Popolo data specification has them. */
export function popoloBundle(site: Site): DataFile {
  return streamedFile('du-lieu/popolo.json', () => lists(site));
}

/** One entity a line: a large archive is neither one string nor one tree. */
function* lists(site: Site): Parts {
  const people = [...site.people.values()];
  const memberships = people.flatMap((person) => membershipsOf(site, person));
  const organisers = organisersOf(site);
  yield '{\n';
  yield* list(
    'persons',
    people.map((person) => () => toPopoloPerson(site, person)),
  );
  yield ',\n';
  yield* list(
    'organizations',
    [...site.organisations.values()].map((one) => () => toPopoloOrganisation(site, one)),
  );
  yield ',\n';
  yield* list(
    'posts',
    postsOf(memberships).map((post) => () => post),
  );
  yield ',\n';
  yield* list(
    'memberships',
    memberships.map((one) => () => toPopoloMembership(site, one)),
  );
  yield ',\n';
  yield* list(
    'events',
    reportsById(site)
      .filter((report) => report.isMeeting)
      .map((report) => () => toPopoloEvent(site, report, organisers.get(report.id))),
  );
  yield '\n}\n';
  return undefined;
}

function* list(name: string, items: readonly (() => object)[]): Iterable<string> {
  yield `${JSON.stringify(name)}: [`;
  for (const [index, item] of items.entries()) {
    yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(item())}`;
  }
  yield '\n]';
}

function toPopoloOrganisation(site: Site, organisation: Organisation): object {
  const { id, name, spellings, parentId, held, present } = organisation;
  return {
    id,
    name,
    ...(spellings.length === 0
      ? {}
      : { other_names: spellings.map((spelling) => ({ name: spelling })) }),
    ...(parentId !== undefined && site.organisations.has(parentId) ? { parent_id: parentId } : {}),
    links: [{ url: pageAddress(site, `to-chuc/${id}.html`) }],
    sources: sourcesOf(site, [held[0] ?? present[0]]),
  };
}

/** A post is a seat: an office of an organisation, whoever was seen in it. */
function postsOf(memberships: readonly Membership[]): readonly object[] {
  const posts = new Map<string, object>();
  for (const { postId, organisationId, office } of memberships) {
    if (postId === undefined || organisationId === undefined || posts.has(postId)) continue;
    posts.set(postId, {
      id: postId,
      label: office.title,
      role: office.title,
      organization_id: organisationId,
    });
  }
  return [...posts.values()];
}

/** An event has a date only as far as it is known: a day, month or year, never one of an interval. */
function toPopoloEvent(site: Site, report: Report, organiserId: string | undefined): object {
  const kind = report.event[0]?.value.kind;
  const place = report.places[0]?.value.name;
  const people = new Set(site.personOfFact.get(report.id)?.values() ?? []);
  const attendees = [...people].flatMap((id) => {
    const person = site.people.get(id);
    return person === undefined ? [] : [{ id, name: person.name }];
  });
  return {
    id: report.id,
    name: report.event[0]?.value.name ?? report.title.value,
    ...(kind === undefined ? {} : { classification: kind }),
    ...datesOf(report),
    ...(place === undefined ? {} : { location: place }),
    ...(organiserId === undefined ? {} : { organization_id: organiserId }),
    ...(attendees.length === 0 ? {} : { attendees }),
    sources: [{ url: pageAddress(site, reportPath(report.slug)), note: report.title.value }],
  };
}

function datesOf(report: Report): object {
  const date = report.date[0]?.value;
  if (date?.start === undefined || date.end === undefined) return {};
  if (isCertainDay(date)) return { start_date: date.start, end_date: date.end };
  if (date.precision === 'month') return { start_date: date.start.slice(0, 7) };
  return date.precision === 'year' ? { start_date: date.start.slice(0, 4) } : {};
}
