import ICAL from 'ical.js';
import type { Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { addDays, readIsoDay, toIsoDay } from '../../text/calendar.ts';
import { pageAddress, reportPath, reportUri } from '../address.ts';
import { stampDay } from '../content-day.ts';
import { summarise } from '../summary.ts';
import { type OutputWords, wordsOf } from '../words.ts';

/** White space that is no lone space. */
const gaps = / \s+|[^\S ]\s*/gu;

/**
 * A meeting as an iCalendar event, with its line ends. It lies on whole days and blocks no time: reports give a morning at
 * most, and hours are never made up. The stamp comes from the content.
 *
 * @param report one that is in calendars.
 */
export function printEvent(site: Site, report: Report): string {
  const words = wordsOf(site.settings);
  const { start = '', end = '' } = report.date[0]?.value ?? {};
  const place = report.places.map((fact) => fact.value.name).join('; ');
  const properties: readonly Property[] = [
    ['uid', {}, 'text', reportUri(site, report)],
    ['dtstamp', {}, 'date-time', `${stampDay(site, report)}T00:00:00Z`],
    ['dtstart', {}, 'date', start],
    ['dtend', {}, 'date', toIsoDay(addDays(readIsoDay(end), 1))],
    ['summary', {}, 'text', oneLine(titleOf(report, words))],
    ['description', {}, 'text', description(site, report, words)],
    ...(place === '' ? [] : [['location', {}, 'text', oneLine(place)] as const]),
    ['url', {}, 'uri', pageAddress(site, reportPath(report.slug))],
    ['transp', {}, 'text', 'TRANSPARENT'],
  ];
  return ICAL.stringify(['vevent', properties, []]);
}

/** As jCal (RFC 7265) has it. */
type Property = readonly [name: string, parameters: object, type: string, value: string];

function titleOf(report: Report, words: OutputWords): string {
  const name = report.event[0]?.value.name ?? report.title.value;
  const part = report.date[0]?.value.part;
  return part === undefined ? name : `${name} (${words.parts[part]})`;
}

function description(site: Site, report: Report, words: OutputWords): string {
  const date = report.date[0];
  const reasons = date?.basis === 'inferred' ? date.value.reasons : [];
  return [
    summarise(report, words),
    words.noHours,
    ...(reasons.length === 0 ? [] : [[words.dayInferred, ...reasons].join(' ')]),
    pageAddress(site, reportPath(report.slug)),
  ]
    .map(oneLine)
    .join('\n');
}

function oneLine(text: string): string {
  return text.replace(gaps, ' ').trim();
}
