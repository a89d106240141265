import { phrase, type Text } from '../../model/phrase.ts';
import type { EventDate, Report, Target } from '../../model/report.ts';
import { firstTarget } from '../event/description.ts';
import { formatAmount } from '../format/amount.ts';
import { shortDate, yearlessDay } from '../format/date.ts';
import { formatPeriod } from '../format/period.ts';
import { keepHead } from '../format/shorten.ts';
import { type ReportRow, reportRow } from './report-row.ts';

/** A report in the list of all reports, with its one strongest figure. */
export type LedgerRow = ReportRow & {
  /** Of the place in the page; null where nothing leads to the row. */
  readonly id: string | null;
  /** The date, or the range within one year, is short enough to stay on one line. */
  readonly isNarrow: boolean;
  readonly isMeeting: boolean;
  readonly figure: { readonly amount: Text; readonly words: Text } | null;
};

export function ledgerRow(report: Report, id: string | null = null): LedgerRow {
  const target = firstTarget(report);
  const row = reportRow(report);
  const date = report.date[0]?.value;
  const day = date === undefined ? row.day : { ...row.day, ...dayOf(date, row.day.detail) };
  return {
    ...row,
    id,
    day,
    isNarrow: date !== undefined && date.start?.slice(0, 4) === date.end?.slice(0, 4),
    isMeeting: report.isMeeting,
    figure: target === undefined ? null : figureOf(target),
  };
}

/** The date alone, and what is to be known of it below: its margin has no room for a sentence. */
function dayOf(date: EventDate, detail: Text | null): Pick<ReportRow['day'], 'shown' | 'detail'> {
  const shown = shortDate(date);
  if (date.start === undefined) {
    return { shown: yearlessDay(date.edtf) ?? shown, detail: phrase('list.noYear') };
  }
  if (date.precision === 'interval') return { shown, detail: phrase('list.interval') };
  if (date.precision === 'month' || date.precision === 'year') {
    return { shown, detail: phrase(`when.only.${date.precision}`) };
  }
  return { shown, detail };
}

function figureOf(target: Target): NonNullable<LedgerRow['figure']> {
  const { kind, period } = target;
  const subject = keepHead(target.subject);
  const words =
    period === undefined
      ? phrase(`figure.${kind}`, { subject })
      : phrase(`figure.${kind}Of`, { subject, period: formatPeriod(period) });
  return { amount: formatAmount(target), words };
}
