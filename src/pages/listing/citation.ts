import { toTextRange } from '../../model/article.ts';
import type { Citation, TargetEnd } from '../../model/entity.ts';
import type { Fact } from '../../model/fact.ts';
import { type AnyFact, factNumbered, type Report, type Target } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { readParagraphs, toParagraphRange } from '../event/paragraphs.ts';
import { type ReportDay, reportDay } from './report-day.ts';

/** A statement and the way to the words that make it. */
export type Cited = {
  readonly quote: string;
  /** Path from the root of the site, with the place in the text. */
  readonly href: string;
  readonly title: string;
  readonly day: ReportDay;
};

/** @throws {Error} when the site has no such report: a bug of the stage that made the citation. */
export function cite(site: Site, citation: Citation): Cited {
  const report = reportOf(site, citation.reportId);
  return {
    quote: citation.quote,
    href: factPath(report, citation.fact),
    title: report.title.value,
    day: reportDay(report),
  };
}

export function reportPath(report: Report): string {
  return `su-kien/${report.slug}.html`;
}

/** Path to the words of a fact in the text; to its line in the slip when the text does not have them. */
export function factPath(report: Report, number: number): string {
  const isInText = isQuoted(report, factNumbered(report, number));
  return `${reportPath(report)}#${isInText ? 'e' : 'f'}${number}`;
}

/** @throws {Error} when the citation leads to no target: a bug of the stage that made it. */
export function citedTargetFact(site: Site, { reportId, fact: number }: TargetEnd): Fact<Target> {
  const report = reportOf(site, reportId);
  const fact = factNumbered(report, number);
  const target = report.targets.find((each) => each === fact);
  if (target === undefined) throw new Error(`fact ${number} of "${reportId}" is not a target`);
  return target;
}

/** @throws {Error} as `citedTargetFact`. */
export function citedTarget(site: Site, end: TargetEnd): Target {
  return citedTargetFact(site, end).value;
}

/** @throws {Error} when the site has no report of that id. */
export function reportOf(site: Site, id: string): Report {
  const report = site.reportById.get(id);
  if (report === undefined) throw new Error(`the site has no report "${id}"`);
  return report;
}

/** Whether the event page marks the words of a fact. Most stand in a block; a few in what is printed around one. */
function isQuoted(report: Report, fact: AnyFact | undefined): boolean {
  const span = fact?.span;
  if (span === undefined) return false;
  return (
    report.blocks.some((block) => toTextRange(block, span) !== undefined) ||
    readParagraphs(report.article).some((each) => toParagraphRange(each, span) !== undefined)
  );
}
