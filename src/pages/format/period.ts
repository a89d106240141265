import { phrase, type Text } from '../../model/phrase.ts';
import { formatDay } from './date.ts';

const form =
  /^(?<year>\d{4})(?:-H(?<half>[12])|-Q(?<quarter>[1-4])|-(?<month>\d{2})|\/(?<until>\d{4}))?$/u;

/** The period of a target: `năm 2024`, `6 tháng đầu năm 2024`, `quý III/2025`, `giai đoạn 2025–2030`. */
export function formatPeriod(period: string): Text {
  const { year, half, quarter, month, until } = form.exec(period)?.groups ?? {};
  if (year === undefined) return period;
  if (half !== undefined) return phrase(`period.half.${half}`, { year });
  if (quarter !== undefined) return phrase(`period.quarter.${quarter}`, { year });
  if (month !== undefined) return phrase('period.month', { month: formatDay(period) });
  if (until !== undefined) return phrase('period.term', { year, part: until });
  return phrase('period.year', { year });
}
