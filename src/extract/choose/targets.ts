import type { Fact } from '../../model/fact.ts';
import type { Target } from '../../model/report.ts';
import { targetRules } from '../frames/target-rules.ts';
import type { Reading, Section } from '../reading.ts';
import { type Candidate, candidatesOf, toFact } from '../rule.ts';
import { actorOf } from './actor.ts';

/** The targets and results of a report, in the order of the text; a clause printed twice counts once. */
export function chooseTargets(
  reading: Reading,
  organiser: readonly Fact<string>[],
): readonly Fact<Target>[] {
  const candidates = candidatesOf(targetRules, reading).toSorted(
    (a, b) => a.at.block - b.at.block || a.at.first - b.at.first,
  );
  const actors = new Map<Section, string | undefined>();
  const seen = new Set<string>();
  const facts: Fact<Target>[] = [];
  let sectionIndex = 0;
  let last: Candidate<Target> | undefined;
  for (const candidate of candidates) {
    const { at, value } = candidate;
    const overlaps = last?.at.block === at.block && at.first < last.at.end;
    const key = value.text.toLowerCase();
    if (overlaps || seen.has(key)) continue;
    seen.add(key);
    last = candidate;
    while (isBefore(reading.sections[sectionIndex], candidate)) sectionIndex++;
    const section = reading.sections[sectionIndex];
    if (section !== undefined && !actors.has(section))
      actors.set(section, actorOf(reading, section));
    const own = section === undefined ? undefined : actors.get(section);
    const actor = own ?? organiser.at(0)?.value;
    facts.push(toFact(reading, { ...candidate, value: { ...value, actor } }));
  }
  return facts;
}

function isBefore(section: Section | undefined, { at }: Candidate<Target>): boolean {
  if (section === undefined) return false;
  return section.block < at.block || (section.block === at.block && section.end <= at.first);
}
