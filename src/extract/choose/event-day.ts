import type { DateMention, Reading, Section } from '../reading.ts';
import { hitAt, type TokenizedBlock } from '../tokens.ts';

/** A date of the text with how much speaks for its being the meeting's. */
interface Ranked {
  readonly mention: DateMention;
  readonly score: number;
}

/** Sentences after which a date loses nothing more for standing late. */
const lateSentence = 30;
const futureReach = 6;

/** The date of the text that is most likely the meeting's: dates of documents, deadlines and anniversaries never are. */
export function findEventDay(reading: Reading): DateMention | undefined {
  let best: Ranked | undefined;
  const sections = sectionFinder(reading);
  for (const mention of reading.dates) {
    if (mention.use !== 'event') continue;
    const score = scoreOf(reading, mention, sections(mention));
    if (best === undefined || score > best.score) best = { mention, score };
  }
  return best?.mention;
}

function scoreOf(
  reading: Reading,
  mention: DateMention,
  found: { readonly section: Section; readonly index: number } | undefined,
): number {
  const block = reading.blocks[mention.block];
  if (block === undefined || found === undefined) return -Infinity;
  const { section, index } = found;
  let score = -0.2 * Math.min(index, lateSentence);
  if (mention.day !== undefined) score += 4;
  if (mention.part !== undefined || mention.relative !== undefined) score += 3;
  if (mention.relative !== undefined && mention.day !== undefined) score += 2;
  if (mention.year !== undefined) score += 1;
  if (hasHit(block, section, 'event-word')) score += 3;
  if (section.kind === 'lead') score += 2;
  if (section.kind === 'caption' || section.kind === 'byline') score -= 3;
  if (hitAt(block, section.first, 'trap/second-meeting') !== undefined) score -= 6;
  if (isAhead(block, mention)) score -= 4;
  return score;
}

/** `Ngày 30/6 sẽ công bố`. */
function isAhead(block: TokenizedBlock, { end }: DateMention): boolean {
  return hasHit(block, { first: end, end: end + futureReach }, 'future-word');
}

function hasHit(
  block: TokenizedBlock,
  { first, end }: { readonly first: number; readonly end: number },
  kind: string,
): boolean {
  for (let index = first; index < end; index++) {
    if (hitAt(block, index, kind) !== undefined) return true;
  }
  return false;
}

/** Finds the sentence of one mention after the other, in the order of the text, in one pass. */
export function sectionFinder({
  sections,
}: Reading): (
  at: { readonly block: number; readonly first: number },
) => { readonly section: Section; readonly index: number } | undefined {
  let index = 0;
  return (at) => {
    let section = sections[index];
    while (
      section !== undefined &&
      (section.block < at.block || (section.block === at.block && section.end <= at.first))
    ) {
      index++;
      section = sections[index];
    }
    return section === undefined ? undefined : { section, index };
  };
}
