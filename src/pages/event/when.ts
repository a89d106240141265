import type { Fact } from '../../model/fact.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { EventDate } from '../../model/report.ts';
import { machineDate, shortDate, weekdays } from '../format/date.ts';
import { type IntervalView, intervalView } from './interval.ts';
import { isYearInferred } from './year-inferred.ts';

/** The date at the head of an event page. */
export type WhenView = {
  /** Above the date: weekday and part of the day, or what the text does not print. */
  readonly above: Text;
  readonly shown: Text | null;
  readonly machine: string | null;
  readonly basis: string;
  /** What of it is said, inferred or corrected. */
  readonly note: Text | null;
  /** How many reasons it has, with a link to them. */
  readonly reasons: Text | null;
  readonly interval: IntervalView | null;
};

/** @param number of the fact in the slip is always 1: the date comes first. */
export function whenView(date: Fact<EventDate> | undefined): WhenView {
  if (date === undefined) {
    const above = phrase('when.unknown');
    return { ...nothing, above };
  }
  const { value, basis, evidence } = date;
  const { precision, start, end } = value;
  const count = Math.max(evidence.length, value.reasons.length);
  const isInterval = precision === 'interval' && start !== undefined && end !== undefined;
  return {
    above: aboveDate(value),
    shown: shortDate(value),
    machine: machineDate(value) ?? null,
    basis,
    note: phrase(`when.${basis}.${whatIs(date)}`),
    reasons: count === 0 || basis !== 'inferred' ? null : phrase('when.reasons', { count }),
    interval: isInterval ? (intervalView(start, end) ?? null) : null,
  };
}

const nothing = {
  shown: null,
  machine: null,
  basis: 'unknown',
  note: null,
  reasons: null,
  interval: null,
};

function whatIs(date: Fact<EventDate>): 'year' | 'interval' | 'date' {
  if (isYearInferred(date)) return 'year';
  return date.value.precision === 'interval' ? 'interval' : 'date';
}

function aboveDate(date: EventDate): Text {
  const { precision, start, part } = date;
  if (start === undefined) return phrase('when.noYear');
  const day = weekdays(date);
  if (day === undefined) return phrase(`when.only.${precision}`);
  return part === undefined ? day : phrase(`when.part.${part}`, { weekday: day });
}
