import ICAL from 'ical.js';
import type { Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { addDays, readIsoDay, toIsoDay } from '../../text/calendar.ts';
import { pageAddress, reportPath, reportUri } from '../address.ts';
import { stampDay } from '../content-day.ts';
import { summarise } from '../summary.ts';
import { type OutputWords, wordsOf } from '../words.ts';

const spaces = /\s+/gu;

/**
 * A meeting as an iCalendar event. It lies on whole days and blocks no time: reports give a morning at most, and hours
 * are never made up. The stamp comes from the content.
 *
 * @param report one that is in calendars.
 */
export function toEvent(site: Site, report: Report): ICAL.Component {
  const words = wordsOf(site.settings);
  const { start = '', end = '' } = report.date[0]?.value ?? {};
  const place = report.places.map((fact) => fact.value.name).join('; ');
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', reportUri(site, report));
  event.addPropertyWithValue(
    'dtstamp',
    ICAL.Time.fromDateTimeString(`${stampDay(site, report)}T00:00:00Z`),
  );
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(start));
  event.addPropertyWithValue(
    'dtend',
    ICAL.Time.fromDateString(toIsoDay(addDays(readIsoDay(end), 1))),
  );
  event.addPropertyWithValue('summary', oneLine(titleOf(report, words)));
  event.addPropertyWithValue('description', description(site, report, words));
  if (place !== '') event.addPropertyWithValue('location', oneLine(place));
  event.addPropertyWithValue('url', pageAddress(site, reportPath(report.slug)));
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  return event;
}

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
  return text.replace(spaces, ' ').trim();
}
