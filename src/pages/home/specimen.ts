import { phrase, type Text } from '../../model/phrase.ts';
import { type NumberedFact, numberFacts, type Report } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { annotate } from '../event/annotate.ts';
import { entityPath, type FactView, factView } from '../event/fact-view.ts';
import type { InlineNode } from '../event/inline.ts';
import { placeMarks } from '../event/marks.ts';
import { type Paragraph, readParagraphs, toParagraphRange } from '../event/paragraphs.ts';
import { sourceView } from '../event/source.ts';
import { ownRanges } from '../event/text-view.ts';
import { keepHead } from '../format/shorten.ts';
import { reportPath } from '../listing/citation.ts';

/** The opening of one report with its evidence: what the archive does, shown and not told. */
export type Specimen = {
  readonly nodes: readonly InlineNode[];
  readonly facts: readonly FactView[];
  readonly path: string;
  readonly source: Text;
  /** Facts of the whole report. */
  readonly factCount: number;
};

/** One fact of each of these fields; names of meetings are left out, since they take in half the paragraph. */
const shownFields: ReadonlySet<string> = new Set(['date', 'organiser', 'mode', 'places', 'chair']);
/** Letters a reader takes in at a glance. */
const longestLead = 800;

interface Candidate {
  readonly report: Report;
  readonly paragraph: Paragraph;
  readonly entries: readonly NumberedFact[];
}

/** The newest of the reports whose opening paragraph carries most facts; undefined when none carries any. */
export function specimenOf(site: Site): Specimen | undefined {
  let best: Candidate | undefined;
  for (const report of site.reports) {
    const candidate = readCandidate(report);
    if (candidate === undefined) continue;
    if (candidate.entries.length > (best?.entries.length ?? 0)) best = candidate;
    if (best?.entries.length === shownFields.size) break;
  }
  return best === undefined ? undefined : toSpecimen(site, best);
}

function readCandidate(report: Report): Candidate | undefined {
  const paragraph = openingOf(report);
  if (paragraph === undefined || paragraph.text.length > longestLead) return undefined;
  const seen = new Set<string>();
  const entries = numberFacts(report).filter(({ field, fact }) => {
    if (!shownFields.has(field) || seen.has(field) || fact.span === undefined) return false;
    if (toParagraphRange(paragraph, fact.span) === undefined) return false;
    seen.add(field);
    return true;
  });
  return { report, paragraph, entries };
}

/** The first paragraph in the reporter's words, without what stands around them in the file. */
function openingOf(report: Report): Paragraph | undefined {
  const opening = readParagraphs(report.article, report.blocks).find(
    ({ block }) => block.kind === 'lead' || block.kind === 'paragraph',
  );
  if (opening === undefined) return undefined;
  return { ...opening, text: opening.block.text, apparatus: [], offset: 0 };
}

function toSpecimen(site: Site, { report, paragraph, entries }: Candidate): Specimen {
  const own = entries.map(({ field, fact }, index) => ({
    number: index + 1,
    field,
    fact: { ...fact, evidence: [] } as NumberedFact['fact'],
  }));
  const marks = placeMarks(own, [paragraph], 's');
  const facts = own.map((entry, index): FactView => {
    const original = entries[index] ?? entry;
    const view = factView(site, report, { entry, marks });
    return {
      ...view,
      path: entityPath(site, report.id, original) ?? null,
      subs: [...view.subs, ...inferredFrom(original)],
      said: null,
      reasons: [],
    };
  });
  const ranges = [...(marks.ofParagraph.get(paragraph.number) ?? []), ...ownRanges(paragraph)];
  return {
    nodes: annotate(paragraph.text, ranges),
    facts,
    path: reportPath(report),
    source: sourceView(report).shown,
    factCount: numberFacts(report).length,
  };
}

function inferredFrom({ fact }: NumberedFact): readonly Text[] {
  if (fact.basis !== 'inferred' || fact.evidence.length === 0) return [];
  const words = fact.evidence.map(({ quote }) => `“${keepHead(quote)}”`).join(' + ');
  return [phrase('home.inferredFrom', { words })];
}
