import { phrase, type Text } from '../../model/phrase.ts';

const forms = [
  { key: 'period.half', pattern: /^(?<year>\d{4})-H(?<part>[12])$/u },
  { key: 'period.quarter', pattern: /^(?<year>\d{4})-Q(?<part>[1-4])$/u },
  { key: 'period.month', pattern: /^(?<year>\d{4})-(?<part>\d{2})$/u },
  { key: 'period.term', pattern: /^(?<year>\d{4})\/(?<part>\d{4})$/u },
] as const;
const wholeYear = /^\d{4}$/u;

/** The period of a target: `năm 2024`, `6 tháng đầu năm 2024`, `quý III/2025`, `giai đoạn 2025–2030`. */
export function formatPeriod(period: string): Text {
  if (wholeYear.test(period)) return phrase('period.year', { year: period });
  for (const { key, pattern } of forms) {
    const { year, part } = pattern.exec(period)?.groups ?? {};
    if (year === undefined || part === undefined) continue;
    const isNamed = key === 'period.half' || key === 'period.quarter';
    return phrase(isNamed ? `${key}.${part}` : key, isNamed ? { year } : { year, part });
  }
  return period;
}
