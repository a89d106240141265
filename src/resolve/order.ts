import { type NumberedFact, numberFacts, type Report } from '../model/report.ts';
import { compareCodes } from '../text/collate.ts';

/** A report with its numbered facts. */
export interface Numbered {
  readonly report: Report;
  readonly facts: readonly NumberedFact[];
}

/** Last day a report may speak of; reports without a year come last. */
export function lastDay(report: Report): string {
  return report.date[0]?.value.end ?? report.source.published ?? '9999';
}

/** Reports by day, then id: what ids and first appearances hang on, whatever order they were read in. */
export function inTime(reports: readonly Report[]): readonly Numbered[] {
  return [...reports]
    .sort((a, b) => compareCodes(lastDay(a), lastDay(b)) || compareCodes(a.id, b.id))
    .map((report) => ({ report, facts: numberFacts(report) }));
}

/** Gives each name a slug of its own: the first keeps it bare, the next gets `-2`. */
export function uniqueIds(): (slug: string) => string {
  const taken = new Set<string>();
  return (slug) => {
    const base = slug === '' ? 'khong-ten' : slug;
    let id = base;
    for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
    taken.add(id);
    return id;
  };
}
