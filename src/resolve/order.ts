import { oncePer } from '../model/once-per.ts';
import { type NumberedFact, numberFacts, type Report } from '../model/report.ts';
import { compareCodes } from '../text/collate.ts';

/** A report with its numbered facts. */
export interface Numbered {
  readonly report: Report;
  readonly facts: readonly NumberedFact[];
}

const isoMonth = /^\d{4}-\d{2}$/u;

/** Last day a report may speak of, as text that sorts; reports without a year come last. */
export const lastDay = oncePer((report: Report): string => {
  const day = report.date[0]?.value.end ?? report.source.published ?? '9999';
  return isoMonth.test(day) ? `${day}-31` : day;
});

/** First day a report may speak of; undefined when it has no year. */
export const firstDay = oncePer((report: Report): string | undefined => {
  const day = report.date[0]?.value.start ?? report.source.published;
  return day !== undefined && isoMonth.test(day) ? `${day}-01` : day;
});

/** Reports by day, then id: what ids and first appearances hang on, whatever order they were read in. */
export function inTime(reports: readonly Report[]): readonly Numbered[] {
  return [...reports]
    .sort((a, b) => compareCodes(lastDay(a), lastDay(b)) || compareCodes(a.id, b.id))
    .map((report) => ({ report, facts: numberFacts(report) }));
}

/** Gives each name a slug of its own: the first keeps it bare, the next gets `-2`. */
export function uniqueIds(reserved: readonly string[]): (slug: string) => string {
  const taken = new Set(reserved);
  const lastNumber = new Map<string, number>();
  return (slug) => {
    const base = slug === '' ? 'khong-ten' : slug;
    let number = lastNumber.get(base) ?? 0;
    let id: string;
    do {
      number++;
      id = number === 1 ? base : `${base}-${number}`;
    } while (taken.has(id));
    lastNumber.set(base, number);
    taken.add(id);
    return id;
  };
}
