import { kindSet } from '../../lexicon/kind-set.ts';
import type { DateMention, Reading, Section } from '../reading.ts';
import { hasHit, startsHit, type TokenizedBlock } from '../tokens.ts';

const eventWordKind = kindSet('event-word');
const futureKind = kindSet('future-word');
const preliminaryKind = kindSet('preliminary');
const trapSecondMeetingKind = kindSet('trap/second-meeting');

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
  let index = -1;
  let sentenceScore = 0;
  for (const mention of reading.dates) {
    if (mention.use !== 'event') continue;
    const found = sections(mention);
    const block = reading.blocks[mention.block];
    if (found === undefined || block === undefined) continue;
    if (found.index !== index) {
      index = found.index;
      sentenceScore = scoreOfSentence(block, found);
    }
    const score = sentenceScore + scoreOfDate(block, mention);
    if (best === undefined || score > best.score) best = { mention, score };
  }
  return best?.mention;
}

/** What speaks for a sentence to hold the date of the meeting: it stands early and names a meeting. */
function scoreOfSentence(
  block: TokenizedBlock,
  { section, index }: { readonly section: Section; readonly index: number },
): number {
  let score = -0.3 * Math.min(index, lateSentence);
  if (hasHit(block, section, eventWordKind)) score += 3;
  if (section.kind === 'lead') score += 2;
  if (section.kind === 'caption' || section.kind === 'byline') score -= 3;
  if (startsHit(block, section.first, trapSecondMeetingKind)) score -= 6;
  if (hasHit(block, section, preliminaryKind)) score -= 4;
  return score;
}

function scoreOfDate(block: TokenizedBlock, mention: DateMention): number {
  let score = mention.day === undefined ? 0 : 4;
  if (mention.part !== undefined || mention.relative !== undefined) score += 2;
  if (mention.relative !== undefined && mention.day !== undefined) score += 2;
  if (mention.year !== undefined) score += 1;
  return isAhead(block, mention) ? score - 4 : score;
}

/** `Ngày 30/6 sẽ công bố`. */
function isAhead(block: TokenizedBlock, { end }: DateMention): boolean {
  return hasHit(block, { first: end, end: end + futureReach }, futureKind);
}

/** Finds the sentence of one mention after the other, in the order of the text, in one pass. */
export function sectionFinder({
  sections,
}: Reading): (at: {
  readonly block: number;
  readonly first: number;
}) => { readonly section: Section; readonly index: number } | undefined {
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
