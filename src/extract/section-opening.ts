import { kindSet } from '../lexicon/kind-set.ts';
import { toneKey } from '../text/fold.ts';
import type { TokenRange } from '../text/tokenize.ts';
import { wordSet } from '../text/word-set.ts';
import { hitOutside, isAsked } from './asked.ts';
import type { Period } from './period.ts';
import type { Mention, Section } from './reading.ts';
import type { ReviewedPeriod, SectionFormula } from './review-formula.ts';
import {
  adoptedIn,
  countedIn,
  hasNumberBefore,
  isDone,
  isEventSentence,
  isNewsLead,
  isReached,
  personsAskIn,
  planListIn,
  planWordIn,
  pledgeIn,
  reportIn,
  shortcomingIn,
  tellsResults,
} from './section-cues.ts';
import { type FoundPeriod, headLength, openingPeriod, periodNear } from './section-period.ts';
import { type Hit, hasHit, hitAt, hitIn, startsHit, type TokenizedBlock } from './tokens.ts';

const demandKind = kindSet('section/demand');
const trapAskKind = kindSet('trap/ask');
const pleaKind = kindSet('section/plea');
const connectiveKind = kindSet('section/connective');
const concessionKind = kindSet('section/concession');
const sectionAsideKind = kindSet('section/aside');
const sectionNowKind = kindSet('section/now');
const sectionPlanInsideKind = kindSet('section/plan-inside');
const sectionPraiseKind = kindSet('section/praise');
const gerundKind = kindSet('section/plan-gerund');
const sectionOtherKind = kindSet('section/other');
const sectionSpeechKind = kindSet('section/speech');
const sectionReviewInsideKind = kindSet('section/review-inside');
const sectionToNowKind = kindSet('section/to-now');
const sectionPlanKind = kindSet('section/plan');
const sectionReviewKind = kindSet('section/review');
const eventWordKind = kindSet('event-word');

/** What all sentences of an article share. */
export interface SectionYears {
  /** Completes periods printed without a year. */
  readonly reportYear: number | undefined;
  readonly formula: SectionFormula | undefined;
  /** The period a meeting reviews, when its name says one. */
  readonly review: ReviewedPeriod | undefined;
}

/** A part of a report that a sentence opens. */
export interface SectionOpening {
  readonly state: Pick<Section, 'kind' | 'period' | 'opener'>;
  /** False when only this sentence is of that kind. */
  readonly lasts: boolean;
}

interface Surroundings {
  readonly current: Pick<Section, 'kind' | 'period'>;
  readonly years: SectionYears;
}

const untilWord = toneKey('đến');
/** `tính đến năm 2024`, `2020 đến năm 2024` look back. */
const countWords = wordSet('tính', 'từ', 'năm');

/** What part of the report a sentence opens, or undefined when it goes on with the current one. */
export function openingOf(
  block: TokenizedBlock,
  sentence: TokenRange,
  { current, years }: Surroundings,
): SectionOpening | undefined {
  const start = afterConnective(block, headOf(block, sentence), sentence.end);
  if (isNewsLead(block, sentence, start) && current.kind !== 'lead') {
    return { state: { kind: 'lead', period: undefined, opener: undefined }, lasts: true };
  }
  const isLead = current.kind === 'lead';
  const other = hitAt(block, start, sectionOtherKind);
  const isFirst = sentence.first === 0;
  const period = openingPeriod(block, { first: start, end: sentence.end }, years.reportYear);
  const speech = hitAt(block, start, sectionSpeechKind);
  const report = reportIn(
    block,
    { first: start, end: sentence.end },
    isLead && isFirstBlock(block),
  );
  if (report !== undefined && current.kind !== 'tasks' && period?.isAfterColon !== true) {
    const near = periodNear(block, report, years.reportYear) ?? reviewPeriod(years);
    return open(block, 'review', { hit: report, lasts: true, period: near });
  }
  const isOther = other !== undefined && (speech === undefined || speech.end < other.end);
  const list =
    pledgeIn(block, sentence, start) ??
    adoptedIn(block, sentence) ??
    (isOther ? planListIn(block, sentence) : undefined);
  if (list !== undefined) return openPlan(block, list, { current, years });
  if (isOther && period?.isAfterColon !== true) {
    const isAside = startsHit(block, start, sectionAsideKind);
    const lasts = isFirst && !isLead && !isAside;
    return open(block, 'other', { hit: other, lasts, period: undefined });
  }
  if (speech !== undefined && period?.isAfterColon !== true) {
    if (period === undefined && tellsResults(block, sentence)) {
      return open(block, 'review', { hit: speech, lasts: false, period: reviewPeriod(years) });
    }
    const inside = hitIn(block, sentence, sectionReviewInsideKind);
    const isReport = inside !== undefined && !isAsked(block, sentence);
    if (period === undefined || !isReport) {
      return open(block, 'speech', { hit: speech, lasts: true, period: period?.found.value });
    }
  }
  const shortcoming = shortcomingIn(block, start, sentence.end);
  const isConceded = startsHit(block, start, concessionKind);
  if (shortcoming !== undefined && period === undefined && !isConceded) {
    return open(block, 'other', { hit: shortcoming, lasts: false, period: undefined });
  }
  const goesOn = period?.found.kind === 'same-year' && current.kind === 'review';
  if (goesOn) return undefined;
  const ask = personsAskIn(block, { first: start, end: sentence.end });
  const isAskedFirst = ask !== undefined && period !== undefined && ask.first < period.at.first;
  if (ask !== undefined && (isAskedFirst || (period === undefined && current.kind !== 'tasks'))) {
    const isPlea = startsHit(block, ask.first, pleaKind);
    const kind = isPlea ? 'other' : 'speech';
    return open(block, kind, { hit: ask, lasts: !isPlea, period: period?.found.value });
  }
  const isNamed = period?.found.kind === 'span' && period.at.first > start;
  const isOfTerm = isNamed && isLead && hasHit(block, sentence, eventWordKind);
  if (period !== undefined && !isOfTerm)
    return openByPeriod(block, sentence, { period, current, years });
  const toNow = hitIn(
    block,
    { first: start, end: Math.min(start + headLength, sentence.end) },
    sectionToNowKind,
  );
  if (toNow !== undefined) {
    if (current.kind === 'review') return undefined;
    return open(block, 'review', { hit: toNow, lasts: true, period: reviewPeriod(years) });
  }
  const now = current.kind === 'tasks' ? hitAt(block, start, sectionNowKind) : undefined;
  if (now !== undefined && !hasHit(block, sentence, sectionPlanInsideKind)) {
    return open(block, 'review', { hit: now, lasts: true, period: reviewPeriod(years) });
  }
  const isAhead = current.kind === 'tasks' || current.kind === 'speech';
  const counted = isAhead ? countedIn(block, sentence) : undefined;
  if (counted !== undefined) {
    return open(block, 'review', { hit: counted, lasts: true, period: reviewPeriod(years) });
  }
  const plan = hitAt(block, start, sectionPlanKind);
  if (plan !== undefined && !isReached(block, sentence, current.kind)) {
    return openPlan(block, plan, { current, years });
  }
  const review = hitAt(block, start, sectionReviewKind);
  if (review !== undefined) {
    const value =
      periodNear(block, review, years.reportYear) ??
      (current.kind === 'review' ? current.period : reviewPeriod(years));
    return open(block, 'review', { hit: review, lasts: true, period: value });
  }
  const inside = planWordIn(block, sentence);
  const beforeInside = { first: sentence.first, end: inside?.first ?? sentence.end };
  const isEvent = isLead && hasHit(block, beforeInside, eventWordKind);
  if (inside !== undefined && !isEvent && !isDone(block, sentence, inside.first)) {
    const isGerund = inside.first === start && startsHit(block, start, gerundKind);
    const isPast = isGerund && isDone(block, sentence, sentence.end);
    const isLate = current.kind === 'review' && hasNumberBefore(block, sentence, inside.first);
    if (!isPast && !isLate) return openPlan(block, inside, { current, years });
  }
  if (isLead && !isFirstBlock(block) && !isEventSentence(block, sentence)) {
    const praise = hitIn(block, sentence, sectionPraiseKind);
    if (praise !== undefined) {
      return open(block, 'review', { hit: praise, lasts: true, period: reviewPeriod(years) });
    }
    return openByMeeting(years);
  }
  return undefined;
}

/** The first word of a sentence after its number or bullet: `1.`, `III.`, `-`. */
function headOf({ tokens }: TokenizedBlock, { first, end }: TokenRange): number {
  let index = first;
  while (index < end) {
    const token = tokens[index];
    const next = tokens[index + 1];
    const isNumbering = next?.key === '.' || next?.key === ')';
    if (token?.kind === 'mark') index++;
    else if (isNumbering && (token?.text.length ?? 9) <= 4 && index === first) index += 2;
    else break;
  }
  return index;
}

/** The word after `Bên cạnh đó,` and `Đặc biệt,`: these go on with what was said. */
function afterConnective(block: TokenizedBlock, start: number, end: number): number {
  const connective = hitAt(block, start, connectiveKind);
  if (connective === undefined) return start;
  const next = block.tokens[connective.end]?.key === ',' ? connective.end + 1 : connective.end;
  return next < end ? next : start;
}

function openByPeriod(
  block: TokenizedBlock,
  sentence: TokenRange,
  { period, current, years }: Surroundings & { readonly period: FoundPeriod },
): SectionOpening {
  const { found, at } = period;
  const isPlan = isPlanPeriod(block, sentence, { period: found, at, years });
  const kind = isPlan ? 'tasks' : 'review';
  const carried = current.kind === kind ? current.period : undefined;
  const known = isPlan ? years.formula?.planPeriod : reviewPeriod(years);
  return { state: { kind, period: found.value ?? carried ?? known, opener: at }, lasts: true };
}

function isPlanPeriod(
  block: TokenizedBlock,
  sentence: TokenRange,
  {
    period,
    at,
    years,
  }: { readonly period: Period; readonly at: Mention; readonly years: SectionYears },
): boolean {
  if (period.kind === 'next-year') return true;
  if (isHorizon(block, period, { at, years })) return true;
  const isToCome = (period.year ?? Infinity) >= (years.formula?.planYear ?? years.reportYear ?? 0);
  const head = isToCome ? hitAt(block, headOf(block, sentence), sectionPlanKind) : undefined;
  const plan = planWordIn(block, sentence) ?? head;
  const isPlanWord = plan !== undefined && !isDone(block, sentence, plan.first);
  const hasDone = isDone(block, sentence, sentence.end);
  if (period.kind === 'second-half') return isPlanWord || !hasDone;
  if (period.kind === 'first-half' || period.kind === 'past') return false;
  if (isPlanWord) return true;
  const near = { first: at.end, end: Math.min(at.end + headLength, sentence.end) };
  const demand = hitOutside(block, near, { kinds: demandKind, traps: trapAskKind });
  if (demand !== undefined && isToCome && !hasDone) return true;
  if (hasDone || hitIn(block, { first: at.end, end: sentence.end }, sectionReviewInsideKind)) {
    return false;
  }
  const { formula, reportYear } = years;
  if (formula !== undefined) return (period.year ?? 0) >= formula.planYear;
  return reportYear !== undefined && (period.year ?? 0) > reportYear;
}

/** `Đến năm 2030` looks ahead, unless that year has come. */
function isHorizon(
  { tokens }: TokenizedBlock,
  { kind, year }: Period,
  { at, years }: { readonly at: Mention; readonly years: SectionYears },
): boolean {
  const isUntil = tokens[at.first - 1]?.key === untilWord && !countWords.has(tokens[at.first - 2]);
  return isUntil && kind === 'year' && (year ?? 0) > (years.reportYear ?? 0);
}

function openPlan(
  block: TokenizedBlock,
  hit: Hit,
  { current, years }: Surroundings,
): SectionOpening {
  const carried = current.kind === 'tasks' ? current.period : undefined;
  const inside = periodNear(block, hit, years.reportYear);
  const period = inside ?? carried ?? years.formula?.planPeriod;
  return open(block, 'tasks', { hit, lasts: true, period });
}

function open(
  block: TokenizedBlock,
  kind: Section['kind'],
  {
    hit,
    lasts,
    period,
  }: { readonly hit: Hit; readonly lasts: boolean; readonly period: string | undefined },
): SectionOpening {
  const opener = { block: block.index, first: hit.first, end: hit.end };
  return { state: { kind, period, opener }, lasts };
}

/** A meeting that reviews a period is reported by its results, once the lead is over. */
function openByMeeting({ review }: SectionYears): SectionOpening | undefined {
  if (review === undefined) return undefined;
  return { state: { kind: 'review', period: review.period, opener: review.at }, lasts: true };
}

function reviewPeriod({ formula, review }: SectionYears): string | undefined {
  return formula?.reviewPeriod ?? review?.period;
}

function isFirstBlock({ block }: TokenizedBlock): boolean {
  return block.kind === 'lead' || block.kind === 'heading';
}
