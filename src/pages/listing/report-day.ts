import type { Basis } from '../../model/fact.ts';
import { oncePer } from '../../model/once-per.ts';
import { phrase, type Text } from '../../model/phrase.ts';
import type { EventDate, Report } from '../../model/report.ts';
import { machineDate, shortDate, weekdays } from '../format/date.ts';

/** When a report's meeting was, for one line of a list: never a day the report does not give. */
export type ReportDay = {
  /** `08/01/2025`, `khoảng 07/09–21/12/2024`, `tháng 01/2025`, `chưa rõ ngày`. */
  readonly shown: Text;
  /** Weekday and part of the day. */
  readonly detail: Text | null;
  /** `datetime` of a `<time>`. */
  readonly iso: string | null;
  readonly basis: Basis | 'unknown';
  /** Whether the mark is shown: `said` needs none. */
  readonly isMarked: boolean;
};

export const reportDay = oncePer((report: Report): ReportDay => {
  const fact = report.date[0];
  if (fact === undefined) {
    return {
      shown: phrase('day.unknown'),
      detail: null,
      iso: null,
      basis: 'unknown',
      isMarked: true,
    };
  }
  const { value } = fact;
  const basis = value.start === undefined ? 'unknown' : fact.basis;
  return {
    shown: daySentence(value),
    detail: detailOf(value),
    iso: machineDate(value) ?? null,
    basis,
    isMarked: basis !== 'said',
  };
});

/** A date in the middle of a sentence. */
function daySentence(date: EventDate): Text {
  const day = shortDate(date);
  if (date.start === undefined) return day;
  switch (date.precision) {
    case 'interval':
      return phrase('day.interval', { range: day });
    case 'month':
      return phrase('day.month', { month: day });
    case 'year':
      return phrase('day.year', { year: day });
    case 'day':
    case 'days':
      return day;
  }
}

function detailOf(date: EventDate): Text | null {
  const weekday = weekdays(date);
  const part = date.part === undefined ? undefined : phrase(`part.${date.part}`);
  if (weekday === undefined) return part ?? null;
  return part === undefined ? weekday : phrase('day.detail', { weekday, part });
}
