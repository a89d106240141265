import { kindSet } from '../lexicon/kind-set.ts';
import { toneKey } from '../text/fold.ts';
import type { TokenRange } from '../text/tokenize.ts';
import { wordSet } from '../text/word-set.ts';
import { hitOutside, isAsked } from './asked.ts';
import { yearOf } from './mentions/day-month.ts';
import { type Period, periodAt } from './period.ts';
import type { Mention, Section } from './reading.ts';
import type { ReviewedPeriod, ReviewFormula } from './review-formula.ts';
import { type Hit, hitAt, hitIn, type TokenizedBlock } from './tokens.ts';

const sectionReportKind = kindSet('section/report');
const sectionReportNoKind = kindSet('section/report-no');
const personKinds = kindSet('honorific', 'rank', 'deputy', 'office');
const askVerbKinds = kindSet('section/order', 'section/stress', 'section/plea');
const pleaKind = kindSet('section/plea');
const trapAskKind = kindSet('trap/ask');
const dayKinds = kindSet('day-part', 'date-prefix');
const connectiveKind = kindSet('section/connective');
const concessionKind = kindSet('section/concession');
const sectionAsideKind = kindSet('section/aside');
const sectionPraiseKind = kindSet('section/praise');
const reachedKind = kindSet('section/reached');
const gerundKind = kindSet('section/plan-gerund');
const sectionOtherKind = kindSet('section/other');
const sectionSpeechKind = kindSet('section/speech');
const sectionReviewInsideKind = kindSet('section/review-inside');
const trapShortcomingKind = kindSet('trap/shortcoming');
const sectionToNowKind = kindSet('section/to-now');
const sectionPlanKind = kindSet('section/plan');
const sectionReviewKind = kindSet('section/review');
const eventWordKind = kindSet('event-word');
const sectionPlanListKind = kindSet('section/plan-list');
const missedKinds = kindSet('trap/shortcoming', 'trap/missed');
const sectionAdoptsKind = kindSet('section/adopts');
const adoptStopKinds = kindSet('predicate', 'section/adopts-no');
const cueListKind = kindSet('cue/list');
const trapPlanKind = kindSet('trap/plan');
const sectionPlanInsideKind = kindSet('section/plan-inside');
const eventSentenceKinds = kindSet('event-word', 'attend-word');

/** What all sentences of an article share. */
export interface SectionYears {
  /** Completes periods printed without a year. */
  readonly reportYear: number | undefined;
  readonly formula: ReviewFormula | undefined;
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

interface Found<T> {
  readonly found: T;
  readonly at: Mention;
}

/** How far into a sentence a period may stand and still open a part, in tokens. */
const headLength = 24;
/** How far into a sentence a word of difficulty makes the whole sentence one. */
const shortHead = 8;
const colon = ':';
const words = (text: string) => wordSet(...text.split(' '));
/** Words that may stand before the period of a part. */
const beforePeriod = words(
  ', trong về ước cả bước sang đến tính hết từ kết quả là biết rõ nêu theo cuối',
);
const doneWord = toneKey('đã');
const untilWord = toneKey('đến');
/** `tính đến năm 2024`, `2020 đến năm 2024` look back. */
const countWords = words('tính từ năm');
const comparedWords = words('vốn với kỳ hơn luật tết');

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
  const period = openingPeriod(block, { first: start, end: sentence.end }, years);
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
  const list = adoptedIn(block, sentence) ?? (isOther ? planListIn(block, sentence) : undefined);
  if (list !== undefined) return openPlan(block, list, { current, years });
  if (isOther && period?.isAfterColon !== true) {
    const isAside = hitAt(block, start, sectionAsideKind) !== undefined;
    const lasts = isFirst && !isLead && !isAside;
    return open(block, 'other', { hit: other, lasts, period: undefined });
  }
  if (speech !== undefined && period?.isAfterColon !== true) {
    const inside = hitIn(block, sentence, sectionReviewInsideKind);
    const isReport = inside !== undefined && !isAsked(block, sentence);
    if (period === undefined || !isReport) {
      return open(block, 'speech', { hit: speech, lasts: true, period: period?.found.value });
    }
  }
  const shortcoming = hitIn(
    block,
    { first: start, end: Math.min(start + shortHead, sentence.end) },
    trapShortcomingKind,
  );
  const isConceded = hitAt(block, start, concessionKind) !== undefined;
  if (shortcoming !== undefined && period === undefined && !isConceded) {
    return open(block, 'other', { hit: shortcoming, lasts: false, period: undefined });
  }
  const goesOn = period?.found.kind === 'same-year' && current.kind === 'review';
  if (goesOn) return undefined;
  const isOfTerm =
    period?.found.kind === 'span' && isLead && hitIn(block, sentence, eventWordKind) !== undefined;
  if (period !== undefined && !isOfTerm)
    return openByPeriod(block, sentence, { period, current, years });
  const ask =
    current.kind === 'tasks' ? undefined : personsAskIn(block, { first: start, end: sentence.end });
  if (ask !== undefined) {
    const isPlea = hitAt(block, ask.first, pleaKind) !== undefined;
    const kind = isPlea ? 'other' : 'speech';
    return open(block, kind, { hit: ask, lasts: !isPlea, period: undefined });
  }
  const toNow = hitIn(
    block,
    { first: start, end: Math.min(start + headLength, sentence.end) },
    sectionToNowKind,
  );
  if (toNow !== undefined) {
    if (current.kind === 'review') return undefined;
    return open(block, 'review', { hit: toNow, lasts: true, period: reviewPeriod(years) });
  }
  const plan = hitAt(block, start, sectionPlanKind);
  if (plan !== undefined && !isReached(block, sentence, current)) {
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
  const isEvent = hitIn(block, sentence, eventWordKind) !== undefined && isLead;
  if (inside !== undefined && !isEvent && !isDone(block, sentence, inside.first)) {
    const isGerund = inside.first === start && hitAt(block, start, gerundKind) !== undefined;
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

/** Blocks at the head in which the sentence that tells of the meeting ends what a summary opened. */
const headBlocks = 4;

/** `Sáng 16/11, … tổ chức hội nghị` */
function isNewsLead(block: TokenizedBlock, sentence: TokenRange, start: number): boolean {
  if (block.index === 0 || block.index >= headBlocks || sentence.first !== 0) return false;
  return hitAt(block, start, dayKinds) !== undefined && hitIn(block, sentence, eventWordKind) !== undefined;
}

/** `nghe ⟦báo cáo tình hình⟧ kinh tế - xã hội năm 2019`: what follows is the report; not one that is debated. */
function reportIn(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  isNamed: boolean,
): Hit | undefined {
  const report = isNamed ? undefined : hitIn(block, { first, end }, sectionReportKind);
  if (report === undefined) return undefined;
  const before = { first, end: report.first };
  if (hitIn(block, before, sectionReportNoKind) !== undefined || isAsked(block, before)) {
    return undefined;
  }
  return report;
}

/** How far into a sentence the verb of its subject may stand, in tokens. */
const askReach = 24;

/** `Thứ trưởng … ⟦yêu cầu⟧`: a person asks, whatever part of the report went before. */
function personsAskIn(block: TokenizedBlock, { first, end }: TokenRange): Hit | undefined {
  if (hitAt(block, first, personKinds) === undefined) return undefined;
  const reach = { first, end: Math.min(first + askReach, end) };
  const ask = hitOutside(block, reach, { kinds: askVerbKinds, traps: trapAskKind });
  if (ask === undefined || isDone(block, reach, ask.first)) return undefined;
  return hitIn(block, { first, end: ask.first }, eventSentenceKinds) === undefined
    ? ask
    : undefined;
}

/** `Một số chỉ tiêu ⟦vượt kế hoạch⟧` tells results, though it opens like a plan. */
function isReached(
  block: TokenizedBlock,
  sentence: TokenRange,
  { kind }: Surroundings['current'],
): boolean {
  return kind !== 'tasks' && kind !== 'speech' && hitIn(block, sentence, reachedKind) !== undefined;
}

/** A number before the comma of `⟦…, bình quân 13,5 tiêu chí⟧, phấn đấu …`: only the end of the sentence plans. */
function hasNumberBefore({ tokens }: TokenizedBlock, { first }: TokenRange, at: number): boolean {
  if (tokens[at - 1]?.key !== ',') return false;
  for (let index = at - 2; index >= first; index--) {
    const token = tokens[index];
    if (token?.key === ',' || token?.key === ';' || token?.key === colon) return false;
    if (token?.kind === 'number' && yearOf(token) === undefined) return true;
  }
  return false;
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

/** A period at the head of a sentence, after a comma of its head, or after a colon. */
function openingPeriod(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  { reportYear }: SectionYears,
): (Found<Period> & { readonly isAfterColon: boolean }) | undefined {
  const { tokens } = block;
  let isStart = true;
  let isAfterColon = false;
  for (let index = first; index < end; index++) {
    if (isStart) {
      const found = periodAt(block, index, reportYear);
      const isDay = tokens[index]?.kind === 'number' && tokens[index + 1]?.key === '/';
      const isBareMonth = found?.kind === 'part' && found.end === index + 2 && index > first + 1;
      if (found !== undefined && !isDay && !isBareMonth && !isComparedNear(block, first, index)) {
        return { found, isAfterColon, at: { block: block.index, first: index, end: found.end } };
      }
    }
    const token = tokens[index];
    const isColon = token?.key === colon;
    if (isColon) isAfterColon = true;
    isStart = isColon || (index - first < headLength && beforePeriod.has(token));
  }
  return undefined;
}

/** `so với cuối năm 2018` compares. */
function isComparedNear({ tokens }: TokenizedBlock, first: number, at: number): boolean {
  for (let index = Math.max(first, at - 3); index < at; index++) {
    if (comparedWords.has(tokens[index])) return true;
  }
  return false;
}

function openByPeriod(
  block: TokenizedBlock,
  sentence: TokenRange,
  { period, current, years }: Surroundings & { readonly period: Found<Period> },
): SectionOpening {
  const { found, at } = period;
  const isPlan = isPlanPeriod(block, sentence, { period: found, at, years });
  const kind = isPlan ? 'tasks' : 'review';
  const carried = current.kind === kind ? current.period : undefined;
  const known = isPlan ? years.formula?.planYear.toString() : reviewPeriod(years);
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
  const plan =
    planWordIn(block, sentence) ?? hitAt(block, headOf(block, sentence), sectionPlanKind);
  const isPlanWord = plan !== undefined && !isDone(block, sentence, plan.first);
  const hasDone = isDone(block, sentence, sentence.end);
  if (period.kind === 'second-half') return isPlanWord || !hasDone;
  if (period.kind === 'first-half' || period.kind === 'past') return false;
  if (isPlanWord) return true;
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

/** `Các đại biểu thống nhất một số chỉ tiêu chủ yếu: …`: what was talked about is a list of targets. */
function planListIn(block: TokenizedBlock, sentence: TokenRange): Hit | undefined {
  const list = hitIn(block, sentence, sectionPlanListKind);
  if (list === undefined || hitIn(block, sentence, missedKinds) !== undefined) return undefined;
  return list;
}

/** Words between `thông qua` and the targets that are adopted. */
const adoptReach = 14;

/** `⟦thông qua⟧ 16 chỉ tiêu nhiệm kỳ`, `⟦đặt ra⟧ các chỉ tiêu`; not `hoàn thành chỉ tiêu đại hội đề ra`. */
function adoptedIn(block: TokenizedBlock, { first, end }: TokenRange): Hit | undefined {
  for (
    let verb = hitIn(block, { first, end }, sectionAdoptsKind);
    verb !== undefined;
    verb = hitIn(block, { first: verb.first + 1, end }, sectionAdoptsKind)
  ) {
    for (let next = verb.end; next < Math.min(end, verb.end + adoptReach); next++) {
      const key = block.tokens[next]?.key;
      if (key === ';' || key === '.') break;
      if (hitAt(block, next, adoptStopKinds) !== undefined) break;
      if (hitAt(block, next, cueListKind) !== undefined) return verb;
    }
  }
  return undefined;
}

/** A word that plans, but not as a noun: `với sự nỗ lực ⟦phấn đấu⟧` looks back. */
function planWordIn(block: TokenizedBlock, { first, end }: TokenRange): Hit | undefined {
  let from = first;
  while (from < end) {
    const trap = hitIn(block, { first: from, end }, trapPlanKind);
    const hit = hitIn(block, { first: from, end }, sectionPlanInsideKind);
    if (hit === undefined || trap === undefined || hit.first < trap.first || hit.first >= trap.end)
      return hit;
    from = trap.end;
  }
  return undefined;
}

function openPlan(
  block: TokenizedBlock,
  hit: Hit,
  { current, years }: Surroundings,
): SectionOpening {
  const carried = current.kind === 'tasks' ? current.period : undefined;
  const inside = periodNear(block, hit, years.reportYear);
  const period = inside ?? carried ?? years.formula?.planYear.toString();
  return open(block, 'tasks', { hit, lasts: true, period });
}

/** The period printed soon after a plan word: `chỉ tiêu chủ yếu trong năm 2025, như:`. */
function periodNear(
  block: TokenizedBlock,
  hit: Hit,
  reportYear: number | undefined,
): string | undefined {
  const end = Math.min(hit.end + headLength, block.tokens.length);
  for (let index = hit.first; index < end; index++) {
    const key = block.tokens[index]?.key;
    if (key === '.' || key === ';') return undefined;
    const period = periodAt(block, index, reportYear);
    if (period === undefined || period.kind === 'span') continue;
    if (!isCompared(block, index)) return period.value;
    index = period.end - 1;
  }
  return undefined;
}

/** `100% vốn năm 2023`: the year belongs to a noun. */
function isCompared({ tokens }: TokenizedBlock, at: number): boolean {
  return comparedWords.has(tokens[at - 1]);
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
  return formula?.reviewYear.toString() ?? review?.period;
}

function isFirstBlock({ block }: TokenizedBlock): boolean {
  return block.kind === 'lead' || block.kind === 'heading';
}

function isEventSentence(block: TokenizedBlock, sentence: TokenRange): boolean {
  return hitIn(block, sentence, eventSentenceKinds) !== undefined;
}

function isDone({ tokens }: TokenizedBlock, { first }: TokenRange, before: number): boolean {
  for (let index = first; index < before; index++) if (tokens[index]?.key === doneWord) return true;
  return false;
}
