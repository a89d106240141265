import ICAL from 'ical.js';
import { beside } from '../../model/beside.ts';
import { isInCalendar, type Report } from '../../model/report.ts';
import type { DataFile, OutputFile, OutputKind, Site } from '../../model/site.ts';
import { reportPath } from '../address.ts';
import { reportsByYear, yearPage } from '../feeds/channels.ts';
import { planFiles } from '../plan-files.ts';
import { type Parts, streamedFile } from '../streamed-file.ts';
import { wordsOf } from '../words.ts';
import { printEvent } from './meeting.ts';

const lineEnd = '\r\n';
const ending = 'END:VCALENDAR';

/** Octets of a line, of which the package does not count the space a continued line begins with. */
ICAL.foldLength = 74;

/** `lich.ics`: every meeting on a certain day. */
export function archiveCalendar(site: Site): DataFile {
  const reports = site.reports.filter(isInCalendar);
  return streamedFile('lich.ics', () => calendar(site, nameOf(site), reports));
}

/** `lich/<year>.ics` beside the page of each year with such a meeting, `su-kien/<slug>.ics` beside the page of each. */
export const sectionCalendars: OutputKind = {
  name: 'section-calendars',
  *make(site) {
    for (const [year, all] of reportsByYear(site)) {
      const reports = all.filter(isInCalendar);
      if (reports.length === 0) continue;
      const path = beside(yearPage(year), 'ics');
      yield planFiles([path], { path, year, ids: reports.map(({ id }) => id) }, makeCalendar);
    }
    for (const { id, slug } of site.reports.filter(isInCalendar)) {
      const path = beside(reportPath(slug), 'ics');
      yield planFiles([path], { path, year: undefined, ids: [id] }, makeCalendar);
    }
  },
};

interface CalendarPlan {
  readonly path: string;
  /** Undefined for a single event. */
  readonly year: number | undefined;
  /** Of the reports. */
  readonly ids: readonly string[];
}

function makeCalendar(site: Site, { path, year, ids }: CalendarPlan): readonly OutputFile[] {
  const reports = ids.flatMap((id) => site.reportById.get(id) ?? []);
  const name = year === undefined ? undefined : nameOf(site, year);
  return [{ path, content: [...calendar(site, name, reports)].join('') }];
}

/**
 * RFC 5545, an event at a time: a calendar of a large archive is no tree in memory.
 *
 * @param name of a calendar to follow; undefined for a single event.
 */
function* calendar(site: Site, name: string | undefined, reports: readonly Report[]): Parts {
  const frame = new ICAL.Component('vcalendar');
  frame.addPropertyWithValue('version', '2.0');
  frame.addPropertyWithValue('prodid', '-//Ky Yeu//Ky Yeu//VI');
  frame.addPropertyWithValue('calscale', 'GREGORIAN');
  if (name !== undefined) {
    frame.addPropertyWithValue('name', name);
    frame.addPropertyWithValue('x-wr-calname', name);
  }
  yield frame.toString().slice(0, -ending.length);
  for (const report of reports) yield printEvent(site, report);
  yield `${ending}${lineEnd}`;
  return reports.length;
}

/** @example `Kỷ Yếu: Lịch họp 2025` */
function nameOf(site: Site, year?: number): string {
  const { title } = site.settings;
  const { calendar: name } = wordsOf(site.settings);
  return `${title}: ${name}${year === undefined ? '' : ` ${year}`}`;
}
