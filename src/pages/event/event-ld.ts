import type { Fact } from '../../model/fact.ts';
import {
  type EventMode,
  type FactField,
  isCertainDay,
  numberFacts,
  type Participant,
  type Report,
} from '../../model/report.ts';
import type { JsonValue, Site } from '../../model/site.ts';
import { absoluteUrl } from '../../model/url.ts';
import { addressLd, archiveId } from '../listing/collection-ld.ts';

const wholeDay = /^\d{4}-\d{2}-\d{2}$/u;
const attendanceModes: Readonly<Record<EventMode, string>> = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
};

/** A report as schema.org: always an article; an event too when its day and a place are known. */
export function eventLd(site: Site, report: Report, permalink: string): readonly JsonValue[] {
  const eventId = nodeId(site, permalink, 'su-kien');
  const event = eventNode(site, report, eventId);
  const article = articleNode(site, report, permalink);
  return event === undefined ? [article] : [{ ...article, about: { '@id': eventId } }, event];
}

type Node = { readonly [key: string]: JsonValue };

/** A `NewsArticle` needs a publisher and the day it was printed; anything less is an `Article`. */
function articleNode(site: Site, report: Report, permalink: string): Node {
  const { publisher, published, url } = report.source;
  const isPrinted = published !== undefined && wholeDay.test(published);
  const people = peopleNodes(site, report, ['chair', 'attendees', 'speakers']);
  const author = publisher === undefined ? {} : organisation(publisher);
  return {
    '@type': isPrinted && publisher !== undefined ? 'NewsArticle' : 'Article',
    '@id': nodeId(site, permalink, 'bai'),
    headline: report.title.value,
    inLanguage: 'vi',
    ...addressLd(site, permalink),
    ...(isPrinted ? { datePublished: published } : {}),
    ...(publisher === undefined ? {} : { author, publisher: author }),
    ...(url === undefined ? {} : { isBasedOn: url }),
    ...(people.length === 0 ? {} : { mentions: uniqueByName(people) }),
    ...(site.settings.baseUrl === undefined ? {} : { isPartOf: { '@id': archiveId(site) } }),
  };
}

function eventNode(site: Site, report: Report, id: string): Node | undefined {
  const date = report.date[0]?.value;
  const place = bestPlace(report);
  if (!report.isMeeting || date === undefined || place === undefined) return undefined;
  const { start, end } = date;
  if (!isCertainDay(date) || start === undefined || end === undefined) return undefined;
  const organiser = report.organiser[0]?.value;
  const mode = report.mode[0]?.value;
  return {
    '@type': 'Event',
    '@id': id,
    name: report.event[0]?.value.name ?? report.title.value,
    startDate: start,
    endDate: end,
    eventStatus: 'https://schema.org/EventScheduled',
    ...(mode === undefined ? {} : { eventAttendanceMode: attendanceModes[mode] }),
    location: {
      '@type': 'Place',
      name: place,
      address: { '@type': 'PostalAddress', addressCountry: 'VN', addressLocality: place },
    },
    ...(organiser === undefined ? {} : { organizer: organisation(organiser) }),
    ...(report.chair.length === 0 ? {} : { attendee: peopleNodes(site, report, ['chair']) }),
  };
}

/** A venue says more than an area, and an area more than a remote point. */
function bestPlace({ places }: Report): string | undefined {
  const kinds = ['venue', 'area', 'remote-point'] as const;
  for (const kind of kinds) {
    const place = places.find(({ value }) => value.kind === kind);
    if (place !== undefined) return place.value.name;
  }
  return undefined;
}

/** People a report names in some fields; the same node as on the page of the person. */
function peopleNodes(site: Site, report: Report, fields: readonly FactField[]): readonly Node[] {
  const idOf = site.personOfFact.get(report.id);
  return numberFacts(report)
    .filter(({ field }) => fields.includes(field))
    .flatMap(({ number, fact }) => personNode(site, fact as Fact<Participant>, idOf?.get(number)));
}

function personNode(site: Site, { value }: Fact<Participant>, id: string | undefined): Node[] {
  const { name, positions } = value;
  if (name === undefined) return [];
  const jobTitle = positions.length === 0 ? {} : { jobTitle: positions.join(', ') };
  const { url } = id === undefined ? {} : addressLd(site, `nguoi/${id}.html`);
  const identity = url === undefined ? {} : { '@id': `${url}#nguoi`, url };
  return [{ '@type': 'Person', ...identity, name, ...jobTitle }];
}

/** The first node of each name: the one with most to say comes first in the report. */
function uniqueByName(nodes: readonly Node[]): readonly Node[] {
  return [...new Map(nodes.toReversed().map((node) => [node['name'], node])).values()].toReversed();
}

function organisation(name: string): Node {
  return { '@type': 'Organization', name };
}

/** Absolute when the site has an address; else relative to the page. */
function nodeId(site: Site, permalink: string, fragment: string): string {
  const { baseUrl } = site.settings;
  const page = baseUrl === undefined ? '' : absoluteUrl(baseUrl, permalink);
  return `${page}#${fragment}`;
}
