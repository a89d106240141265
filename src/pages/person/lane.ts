import type { Office } from '../../model/entity.ts';
import type { Text } from '../../model/phrase.ts';
import { phrase } from '../../model/phrase.ts';
import type { Site } from '../../model/site.ts';
import { readIsoDay } from '../../text/calendar.ts';
import { formatDay } from '../format/date.ts';
import { reportOf } from '../listing/citation.ts';
import { certainDay } from '../listing/report-day.ts';

/** Width of the drawing, and how far the dotted line keeps from a dot and from the edges. */
const width = 300;
const around = 6;
const margin = 4;
const thirds = 3;

/** Three equal parts of whole years that all lanes of a person share. */
export interface Axis {
  readonly firstYear: number;
  /** Years in each part. */
  readonly step: number;
}

/** A lane: dots where a report saw the office, dotted where none did. */
export type Lane = {
  /** Path of the dotted line. */
  readonly unseen: string;
  /** Path of the dots. */
  readonly seen: string;
  readonly label: Text;
};

/** The axis of some offices; undefined when no report that saw them has a certain day. */
export function laneAxis(site: Site, offices: readonly Office[]): Axis | undefined {
  const years = offices
    .flatMap((office) => certainDays(site, office))
    .map((day) => readIsoDay(day).year);
  if (years.length === 0) return undefined;
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  const total = last - first + 1;
  const step = Math.ceil(total / thirds);
  return { firstYear: first - Math.floor((step * thirds - total) / 2), step };
}

/** First years of the three parts, as labels. */
export function axisYears(axis: Axis): readonly string[] {
  return [0, 1, 2].map((part) => String(axis.firstYear + part * axis.step));
}

/** Undefined when no report that saw the office has a certain day. */
export function officeLane(site: Site, office: Office, axis: Axis): Lane | undefined {
  const days = certainDays(site, office);
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const dots = [...new Set(days.map((day) => position(day, axis)))];
  return { unseen: unseenPath(dots), seen: seenPath(dots), label: laneLabel(days, first, last) };
}

function certainDays(site: Site, office: Office): readonly string[] {
  return office.sightings
    .map((sighting) => certainDay(reportOf(site, sighting.reportId)))
    .filter((day) => day !== undefined)
    .toSorted();
}

function laneLabel(days: readonly string[], first: string, last: string): Text {
  if (days.length === 1) return phrase('person.seenOnce', { day: formatDay(first) });
  const range = { first: formatDay(first), last: formatDay(last) };
  return phrase('person.seenOften', { count: days.length, ...range });
}

/** A month counts as a twelfth and a day as a 31st of it: exact enough for a dot of six pixels. */
function position(day: string, axis: Axis): number {
  const { year, month, day: date } = readIsoDay(day);
  const years = year - axis.firstYear + (month - 1 + (date - 1) / 31) / 12;
  return Math.round((years * width) / (axis.step * thirds));
}

function seenPath(dots: readonly number[]): string {
  return dots.map((x) => `M${x} 12h.01`).join('');
}

function unseenPath(dots: readonly number[]): string {
  let from = margin;
  let path = '';
  for (const dot of [...dots, width - margin + around]) {
    const to = dot - around;
    if (to > from) path += `M${from} 12H${to}`;
    from = Math.max(from, dot + around);
  }
  return path;
}
