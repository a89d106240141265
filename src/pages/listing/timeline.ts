import type { Citation } from '../../model/entity.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import { type EventDate, isCertainDay } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { type CalendarDay, daysBetween, readIsoDay } from '../../text/calendar.ts';
import { formatDay, formatRange } from '../format/date.ts';
import { reportOf } from './citation.ts';

/** Width of the drawing in its own units; the page stretches it. */
const width = 1000;
/** Fewest years of an axis: a single year between two others reads as one. */
const fewestYears = 3;
/** Most labels that stand side by side on the narrowest screens. */
const mostLabels = 6;

/** What a lane is about. */
export interface LaneSubject {
  readonly name: Text;
  /** Path of its page. */
  readonly href: string | null;
  readonly detail: Text | null;
  /** Never empty. */
  readonly sightings: readonly Citation[];
}

/** A lane: dots where a report saw something, dotted where none did. */
export type Lane = {
  readonly name: Text;
  readonly href: string | null;
  readonly detail: Text | null;
  readonly label: Text;
  /** Path of the dotted line before the first report and after the last. */
  readonly outside: string;
  /** Path of the dotted line between the first report and the last. */
  readonly between: string;
  /** Path of the dashed lines of reports whose day is only known to lie between two. */
  readonly maybe: string;
  /** Path of the dots. */
  readonly seen: string;
};

/** Lanes on one axis of whole years. */
export type Timeline = {
  /** Evenly spaced. */
  readonly years: readonly string[];
  /** Path of the ticks, one a year. */
  readonly ticks: string;
  /** Path of the line of a day of note, and what it is; null when it is not on the axis. */
  readonly event: { readonly path: string; readonly label: Text } | null;
  readonly hasMaybe: boolean;
  readonly lanes: readonly Lane[];
  /** How many have no lane because there are too many; null: none. */
  readonly more: Text | null;
};

export interface TimelineOptions {
  /** Most lanes drawn. */
  readonly limit?: number;
  /** A day to mark (ISO). */
  readonly event?: { readonly day: string; readonly label: Text } | undefined;
}

interface Axis {
  readonly from: CalendarDay;
  /** In days. */
  readonly length: number;
  readonly firstYear: number;
  readonly years: number;
  /** Years from one label to the next. */
  readonly step: number;
}

/** Null when no report that saw the subjects has a day or an interval. */
export function timelineOf(
  site: Site,
  subjects: readonly LaneSubject[],
  { limit = subjects.length, event }: TimelineOptions = {},
): Timeline | null {
  const dated = subjects
    .map((subject) => ({ subject, dates: datesOf(site, subject.sightings) }))
    .filter(({ dates }) => dates.length > 0);
  const drawn = dated.slice(0, limit);
  const axis = axisOf(drawn.flatMap(({ dates }) => dates));
  if (axis === undefined) return null;
  const lanes = drawn.map(({ subject, dates }) => toLane(subject, dates, axis));
  const left = dated.length - drawn.length;
  const labels = Math.ceil(axis.years / axis.step);
  return {
    years: Array.from({ length: labels }, (_, part) => String(axis.firstYear + part * axis.step)),
    ticks: Array.from({ length: axis.years + 1 }, (_, year) => {
      return `M${place(newYear(axis.firstYear + year), axis)} 0V24`;
    }).join(''),
    event: event === undefined ? null : eventOn(axis, event),
    hasMaybe: lanes.some(({ maybe }) => maybe !== ''),
    lanes,
    more: left > 0 ? phrase('timeline.more', { count: left }) : null,
  };
}

/** A date with both its ends. */
type Dated = EventDate & { readonly start: string; readonly end: string };

function datesOf(site: Site, sightings: readonly Citation[]): readonly Dated[] {
  return sightings.flatMap(({ reportId }) => {
    const date = reportOf(site, reportId).date[0]?.value;
    if (date?.start === undefined || date.end === undefined) return [];
    return [{ ...date, start: date.start, end: date.end }];
  });
}

function axisOf(dates: readonly Dated[]): Axis | undefined {
  if (dates.length === 0) return undefined;
  let [first, last] = [9999, 0];
  for (const { start, end } of dates) {
    first = Math.min(first, readIsoDay(start).year);
    last = Math.max(last, readIsoDay(end).year);
  }
  const used = last - first + 1;
  const step = Math.ceil(Math.max(used, fewestYears) / mostLabels);
  const years = Math.ceil(Math.max(used, fewestYears) / step) * step;
  const firstYear = used < fewestYears ? first - Math.ceil((fewestYears - used) / 2) : first;
  const from = newYear(firstYear);
  return { from, length: daysBetween(from, newYear(firstYear + years)), firstYear, years, step };
}

function toLane({ name, href, detail }: LaneSubject, dates: readonly Dated[], axis: Axis): Lane {
  const certain = dates.filter(isCertainDay);
  const dots = [...new Set(certain.map(({ start }) => placeOf(start, axis)))].sort((a, b) => a - b);
  const spans = new Set(
    dates
      .filter((date) => !isCertainDay(date))
      .map(({ start, end }) => `M${placeOf(start, axis)} 12H${placeOf(end, axis)}`),
  );
  const [first = 0] = dots;
  const last = dots.at(-1) ?? 0;
  return {
    name,
    href,
    detail,
    label: laneLabel(dates, certain),
    outside: `${line(0, first)}${line(last, width)}`,
    between: line(first, last),
    maybe: [...spans].join(''),
    seen: dots.map((x) => `M${x} 12h.01`).join(''),
  };
}

function line(from: number, to: number): string {
  return from < to ? `M${from} 12H${to}` : '';
}

function laneLabel(dates: readonly Dated[], certain: readonly Dated[]): Text {
  const [first, last] = extent(certain.length === 0 ? dates : certain);
  const count = dates.length;
  if (certain.length === 0)
    return phrase('timeline.maybe', { count, range: formatRange(first, last) });
  if (first === last) return phrase('timeline.seenOnce', { count, day: formatDay(first) });
  return phrase('timeline.seenOften', { count, first: formatDay(first), last: formatDay(last) });
}

function extent(dates: readonly Dated[]): readonly [string, string] {
  let [first, last] = ['9999', ''];
  for (const { start, end } of dates) {
    if (start < first) first = start;
    if (end > last) last = end;
  }
  return [first, last];
}

function eventOn(
  axis: Axis,
  { day, label }: { readonly day: string; readonly label: Text },
): Timeline['event'] {
  const x = placeOf(day, axis);
  return x > 0 && x < width ? { path: `M${x} 0V24`, label } : null;
}

function placeOf(day: string, axis: Axis): number {
  return place(readIsoDay(day), axis);
}

function place(day: CalendarDay, axis: Axis): number {
  return Math.round((daysBetween(axis.from, day) * width) / axis.length);
}

function newYear(year: number): CalendarDay {
  return { year, month: 1, day: 1 };
}
