import { phrase, type Text } from '../../model/phrase.ts';
import { type CalendarDay, daysBetween, readIsoDay } from '../../text/calendar.ts';
import { formatDay } from '../format/date.ts';

/** Geometry of the drawing of an interval on whole years; one unit is one day. */
export type IntervalView = {
  readonly label: Text;
  readonly width: number;
  /** Path of the axis with its ticks. */
  readonly axis: string;
  readonly from: number;
  readonly length: number;
  readonly to: number;
  /** Under the axis, evenly spaced: quarters of one year, or years. */
  readonly marks: readonly Text[];
};

/** Years that still have room for their names. */
const mostYears = 6;

/** The years an undated report may lie in, and where in them; undefined when they are too many to draw. */
export function intervalView(start: string, end: string): IntervalView | undefined {
  const first = readIsoDay(start);
  const last = readIsoDay(end);
  const count = last.year - first.year + 1;
  if (count < 1 || count > mostYears) return undefined;
  const zero = newYear(first.year);
  const width = daysBetween(zero, newYear(last.year + 1));
  const from = daysBetween(zero, first);
  const to = daysBetween(zero, last) + 1;
  const years = Array.from({ length: count }, (_, index) => first.year + index);
  const quarters = [4, 7, 10].map((month) => ({ year: first.year, month, day: 1 }));
  const ticks = count === 1 ? quarters : years.slice(1).map(newYear);
  const tickPath = ticks.map((day) => `M${daysBetween(zero, day)} 27V33`).join('');
  return {
    label: phrase('interval.label', { from: formatDay(start), to: formatDay(end) }),
    width,
    axis: `M0 30H${width}M0 24V36${tickPath}M${width} 24V36`,
    from,
    length: to - from,
    to,
    marks: count === 1 ? quarterNames(first.year) : years.map(String),
  };
}

/** First months of the quarters: `01/2025`, `04`, `07`, `10`. */
function quarterNames(year: number): readonly Text[] {
  const params = { year: String(year) };
  return [1, 2, 3, 4].map((quarter) => phrase(`interval.quarter.${quarter}`, params));
}

function newYear(year: number): CalendarDay {
  return { year, month: 1, day: 1 };
}
