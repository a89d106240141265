import { kindSet, numberKind } from '../lexicon/kind-set.ts';
import type { Article } from '../model/article.ts';
import type { TokenRange } from '../text/tokenize.ts';
import { wordSet } from '../text/word-set.ts';
import { yearOf } from './mentions/day-month.ts';
import type { Section } from './reading.ts';
import { readReviewedPeriod, readSectionFormula } from './review-formula.ts';
import { isClosedHeading } from './section-cues.ts';
import { openingOf, type SectionYears } from './section-opening.ts';
import { hitAt, nextMayHit, startsHit, type TokenizedBlock } from './tokens.ts';

/** What stands between `đến` and its year. */
const dateParts = wordSet(...'ngày tháng quý năm cuối / - .'.split(' '));
const sectionCaptionKind = kindSet('section/caption');
const yearKinds = kindSet(numberKind, 'period/span');
const periodSpanKind = kindSet('period/span');

/** What is carried from sentence to sentence. */
type State = Pick<Section, 'kind' | 'period' | 'opener'>;

/** Blocks at the head that may name the year of the report. */
const headBlocks = 4;
/** Longest sentence taken for a caption, in tokens. */
const longestCaption = 16;

/**
 * What part of the report each sentence stands in. A part lasts over full stops and paragraphs until another opens:
 * a list of tasks may go on in the next paragraph.
 */
export function readSections(
  article: Article,
  blocks: readonly TokenizedBlock[],
): readonly Section[] {
  const years = readYears(article, blocks);
  const sections: Section[] = [];
  let state: State = { kind: 'lead', period: undefined, opener: undefined };
  for (const block of blocks) {
    for (const sentence of block.sentences) {
      const fixed = fixedKind(block, sentence);
      if (fixed !== undefined) {
        sections.push(sectionAt(block, sentence, { kind: fixed, ...nothing }));
        continue;
      }
      const opening = openingOf(block, sentence, { current: state, years });
      const opensAlone = state.kind === 'lead' && isClosedHeading(block, sentence);
      const lasts = opening?.lasts !== false && !(opensAlone && opening?.state.kind === 'tasks');
      if (lasts) state = opening?.state ?? state;
      sections.push(sectionAt(block, sentence, opening?.state ?? state));
    }
  }
  return sections;
}

const nothing = { period: undefined, opener: undefined };

function sectionAt(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  { kind, period, opener }: State,
): Section {
  return { block: block.index, first, end, kind, period, opener };
}

function fixedKind(block: TokenizedBlock, sentence: TokenRange): Section['kind'] | undefined {
  const { kind } = block.block;
  if (kind === 'caption' || kind === 'byline') return kind;
  const isShort = sentence.end - sentence.first <= longestCaption;
  return isShort && startsHit(block, sentence.first, sectionCaptionKind) ? 'caption' : undefined;
}

function readYears(article: Article, blocks: readonly TokenizedBlock[]): SectionYears {
  const formula = readSectionFormula(blocks);
  const published = article.frontMatter.date?.value ?? article.header?.published;
  const reportYear = published === undefined ? headYear(blocks) : Number(published.slice(0, 4));
  return { formula, reportYear, review: readReviewedPeriod(blocks, reportYear) };
}

/** The latest year printed at the head, terms and plans apart. */
function headYear(blocks: readonly TokenizedBlock[]): number | undefined {
  let latest: number | undefined;
  for (const block of blocks.slice(0, headBlocks)) {
    const { length } = block.tokens;
    for (
      let index = nextMayHit(block, { first: 0, end: length }, yearKinds);
      index < length;
      index = nextMayHit(block, { first: index + 1, end: length }, yearKinds)
    ) {
      const span = hitAt(block, index, periodSpanKind);
      if (span !== undefined) {
        index = span.end + 2;
        continue;
      }
      const token = block.tokens[index];
      if (token?.kind !== 'number' || isDeadline(block, index)) continue;
      const year = yearOf(token) ?? yearOfDay(token.text);
      if (year >= 1990 && year < 2100 && (latest === undefined || year > latest)) latest = year;
    }
  }
  return latest;
}

/** The last part of `8.1.2025`; no shorter text has one. */
function yearOfDay(text: string): number {
  return text.length < '1.1.2025'.length ? Number.NaN : Number(text.split('.')[2] ?? Number.NaN);
}

const untilWords = wordSet('đến', 'trước', 'hết', 'tới', 'nhìn', 'hướng');
/** Words from `đến` to the year of `đến hết ngày 31/01/2024`. */
const deadlineReach = 7;

/** Whether a year lies ahead: `đến năm 2030`, `trước 31/01/2024`; `năm 2020 đến năm 2023` may be the report's. */
function isDeadline({ tokens }: TokenizedBlock, at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - deadlineReach); index--) {
    const token = tokens[index];
    if (untilWords.has(token)) return yearOf(tokens[index - 1]) === undefined;
    if (token?.kind !== 'number' && !dateParts.has(token)) return false;
  }
  return false;
}
