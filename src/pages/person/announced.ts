import { addTo } from '../../model/add-to.ts';
import type { Appearance, Person } from '../../model/entity.ts';
import type { Span } from '../../model/fact.ts';
import { type NumberedFact, numberFacts, type Report, type Role } from '../../model/report.ts';
import type { Site } from '../../model/site.ts';
import { reportOf } from '../listing/citation.ts';
import type { CitedThread } from '../listing/more-list.ts';

const chairing: readonly Role[] = ['chairs', 'co-chairs'];
const speaking: readonly Role[] = ['speaks', 'reports', 'concludes'];

/** Targets that go with a person, newest first. */
export interface Announced {
  /** Their words stand in what the person is reported to have said. */
  readonly spoken: readonly CitedThread[];
  /** Those of meetings the person chaired, but for those above. */
  readonly chaired: readonly CitedThread[];
}

export function announcedBy(site: Site, person: Person): Announced {
  const spoken: CitedThread[] = [];
  const chaired: CitedThread[] = [];
  for (const [reportId, appearances] of byReport(person.appearances.filter(isTelling))) {
    const report = reportOf(site, reportId);
    if (report.targets.length === 0) continue;
    const facts = numberFacts(report);
    const threads = site.targetOfFact.get(reportId);
    const told = new Set(
      appearances
        .filter(({ role }) => speaking.includes(role))
        .flatMap(({ fact }) => toldAfter(report, facts, fact)),
    );
    const isChair = appearances.some((one) => chairing.includes(one.role) && isMain(facts, one));
    for (const { number, field, fact } of facts) {
      const threadId = threads?.get(number);
      if (field !== 'targets' || threadId === undefined) continue;
      const cited = { id: threadId, citation: { reportId, fact: number, quote: fact.quote } };
      if (told.has(number)) spoken.push(cited);
      else if (isChair) chaired.push(cited);
    }
  }
  return { spoken, chaired };
}

/** Whether targets can go with it. */
function isTelling({ role }: Appearance): boolean {
  return chairing.includes(role) || speaking.includes(role);
}

/** Newest first: appearances are sorted by day, earliest first. */
function byReport(appearances: readonly Appearance[]): ReadonlyMap<string, readonly Appearance[]> {
  const found = new Map<string, Appearance[]>();
  for (const appearance of appearances.toReversed()) {
    addTo(found, appearance.reportId, appearance);
  }
  return found;
}

/** Whether a chair leads the whole meeting, not one of its remote points. */
function isMain(facts: readonly NumberedFact[], { fact: number }: Appearance): boolean {
  const value = facts[number - 1]?.fact.value;
  const isAtPoint = typeof value === 'object' && 'at' in value && value.at !== undefined;
  return !isAtPoint || facts.filter(({ field }) => field === 'chair').length === 1;
}

/** Targets in the words after a speaker: in the same paragraph, before anybody else is named. */
function toldAfter(
  { blocks }: Report,
  facts: readonly NumberedFact[],
  speaker: number,
): readonly number[] {
  const span = facts[speaker - 1]?.fact.span;
  const block = blocks.find((each) => span !== undefined && isInside(span, each.span));
  if (span === undefined || block === undefined) return [];
  const next = facts
    .filter(({ field }) => field === 'chair' || field === 'attendees' || field === 'speakers')
    .flatMap(({ fact }) => fact.span?.start ?? [])
    .filter((start) => start >= span.end)
    .reduce((a, b) => Math.min(a, b), block.span.end);
  return facts
    .filter(
      ({ field, fact }) =>
        field === 'targets' && isInside(fact.span, { start: span.end, end: next }),
    )
    .map(({ number }) => number);
}

function isInside(span: Span | undefined, range: Span): boolean {
  return span !== undefined && span.start >= range.start && span.end <= range.end;
}
