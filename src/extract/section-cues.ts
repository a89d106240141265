import { kindSet } from '../lexicon/kind-set.ts';
import { toneKey } from '../text/fold.ts';
import type { TokenRange } from '../text/tokenize.ts';
import { hitOutside, isAsked } from './asked.ts';
import { yearOf } from './mentions/day-month.ts';
import type { Section } from './reading.ts';
import { type Hit, hasHit, hitAt, hitIn, startsHit, type TokenizedBlock } from './tokens.ts';

const sectionReportKind = kindSet('section/report');
const sectionReportNoKind = kindSet('section/report-no');
const personKinds = kindSet('honorific', 'rank', 'deputy', 'office');
const askVerbKinds = kindSet('section/order', 'section/stress', 'section/plea');
const trapAskKind = kindSet('trap/ask');
const dayKinds = kindSet('day-part', 'date-prefix');
const reachedKind = kindSet('section/reached');
const eventWordKind = kindSet('event-word');
const sectionPlanListKind = kindSet('section/plan-list');
const missedKinds = kindSet('trap/shortcoming', 'trap/missed');
const sectionAdoptsKind = kindSet('section/adopts');
const adoptStopKinds = kindSet('predicate', 'section/adopts-no');
const cueListKind = kindSet('cue/list');
const trapPlanKind = kindSet('trap/plan');
const sectionPlanInsideKind = kindSet('section/plan-inside');
const shortcomingKind = kindSet('trap/shortcoming');
const butKind = kindSet('section/but');
const resolveKind = kindSet('section/resolve');
const proposalKind = kindSet('section/proposal');
const pledgeKind = kindSet('section/pledge');
const outdoneKinds = kindSet('cue/reached', 'comparator/increase');
const lackKinds = kindSet('trap/shortcoming', 'trap/undone', 'trap/missed');
const tellKind = kindSet('section/tell');
const doneKind = kindSet('cue/done');
const therebyKind = kindSet('section/thereby');
const eventSentenceKinds = kindSet('event-word', 'attend-word');

const comparedKind = kindSet('section/compared');
const firstPartKinds = kindSet('period/first-half', 'period/quarter');
const aheadKinds = kindSet('future-word', 'section/plan-inside');

const doneWord = toneKey('đã');

/** Blocks at the head in which the sentence that tells of the meeting ends what a summary opened. */
const headBlocks = 4;

/** How far into a sentence its meeting is named, in tokens. */
const eventHead = 20;

/** `Sáng 16/11, … tổ chức hội nghị` */
export function isNewsLead(block: TokenizedBlock, sentence: TokenRange, start: number): boolean {
  if (block.index === 0 || block.index >= headBlocks || sentence.first !== 0) return false;
  return startsHit(block, start, dayKinds) && hasHit(block, sentence, eventWordKind);
}

/** `nghe ⟦báo cáo tình hình⟧ kinh tế - xã hội năm 2019`: what follows is the report; not one that is debated. */
export function reportIn(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  isNamed: boolean,
): Hit | undefined {
  const report = isNamed ? undefined : hitIn(block, { first, end }, sectionReportKind);
  if (report === undefined) return undefined;
  const before = { first, end: report.first };
  if (hasHit(block, before, sectionReportNoKind) || isAsked(block, before)) {
    return undefined;
  }
  return report;
}

/** How far into a sentence the verb of its subject may stand, in tokens. */
const askReach = 24;

/** `Thứ trưởng … ⟦yêu cầu⟧`: a person asks, whatever part of the report went before. */
export function personsAskIn(block: TokenizedBlock, { first, end }: TokenRange): Hit | undefined {
  if (!startsPerson(block, { first, end })) return undefined;
  const reach = { first, end: Math.min(first + askReach, end) };
  const ask = hitOutside(block, reach, { kinds: askVerbKinds, traps: trapAskKind });
  if (ask === undefined || isDone(block, reach, ask.first)) return undefined;
  return !hasHit(block, { first, end: ask.first }, eventSentenceKinds) ? ask : undefined;
}

/** Whether a person stands at the head or after the first comma: `Sau khi nghe ý kiến, ⟦Thủ tướng⟧ yêu cầu …`. */
function startsPerson(block: TokenizedBlock, { first, end }: TokenRange): boolean {
  if (startsHit(block, first, personKinds)) return true;
  const last = Math.min(first + askReach, end);
  for (let index = first; index < last; index++) {
    if (block.tokens[index]?.key !== ',') continue;
    return startsHit(block, index + 1, personKinds);
  }
  return false;
}

/** `Một số chỉ tiêu ⟦vượt kế hoạch⟧` tells results, though it opens like a plan. */
export function isReached(
  block: TokenizedBlock,
  sentence: TokenRange,
  kind: Section['kind'],
): boolean {
  return kind !== 'tasks' && kind !== 'speech' && hasHit(block, sentence, reachedKind);
}

/** A number before the comma of `⟦…, bình quân 13,5 tiêu chí⟧, phấn đấu …`: only the end of the sentence plans. */
export function hasNumberBefore(
  { tokens }: TokenizedBlock,
  { first }: TokenRange,
  at: number,
): boolean {
  if (tokens[at - 1]?.key !== ',') return false;
  for (let index = at - 2; index >= first; index--) {
    const token = tokens[index];
    if (token?.key === ',' || token?.key === ';' || token?.key === ':') return false;
    if (token?.kind === 'number' && yearOf(token) === undefined) return true;
  }
  return false;
}

/** `Các đại biểu thống nhất một số chỉ tiêu chủ yếu: …`: what was talked about is a list of targets. */
export function planListIn(block: TokenizedBlock, sentence: TokenRange): Hit | undefined {
  const list = hitIn(block, sentence, sectionPlanListKind);
  if (list === undefined || hasHit(block, sentence, missedKinds)) return undefined;
  return list;
}

/** Words between `thông qua` and the targets that are adopted. */
const adoptReach = 20;

/** `⟦thông qua⟧ 16 chỉ tiêu nhiệm kỳ`, `⟦đặt ra⟧ các chỉ tiêu`; not `hoàn thành chỉ tiêu đại hội đề ra`. */
export function adoptedIn(block: TokenizedBlock, { first, end }: TokenRange): Hit | undefined {
  for (
    let verb = hitIn(block, { first, end }, sectionAdoptsKind);
    verb !== undefined;
    verb = hitIn(block, { first: verb.first + 1, end }, sectionAdoptsKind)
  ) {
    for (let next = verb.end; next < Math.min(end, verb.end + adoptReach); next++) {
      const key = block.tokens[next]?.key;
      if (key === ';' || key === '.' || key === '(') break;
      if (startsHit(block, next, adoptStopKinds)) break;
      if (startsHit(block, next, cueListKind)) return verb;
    }
  }
  return undefined;
}

/** Words from who tells to what was done: `ông An ⟦thông tin⟧ tỉnh ⟦đã⟧ …`. */
const tellReach = 8;

/** Whether a speech tells what was done. */
export function tellsResults(block: TokenizedBlock, range: TokenRange): boolean {
  const tell = hitIn(block, range, tellKind);
  if (tell === undefined || isAsked(block, range)) return false;
  const end = Math.min(tell.end + tellReach, range.end);
  return hasHit(block, { first: tell.end, end }, doneKind);
}

/** How far before `Theo đó` something was adopted, in tokens. */
const resolveReach = 60;
/** Words from `thông qua` to `nghị quyết`. */
const resolveGap = 6;

/** What was adopted, `thông qua 8 nghị quyết. ⟦Theo đó⟧, …`, or promised: `ký giao ước thi đua, ⟦theo đó⟧ …`. */
export function pledgeIn(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  start: number,
): Hit | undefined {
  const head = start > first ? hitAt(block, first, therebyKind) : undefined;
  if (head !== undefined) {
    const before = { first: Math.max(0, first - resolveReach), end: first };
    return isDone(block, { first, end }, end) ? undefined : resolvedIn(block, before);
  }
  const pledge = hitIn(block, { first: start, end }, pledgeKind);
  return pledge === undefined ? undefined : hitIn(block, { first: pledge.end, end }, therebyKind);
}

/** The `nghị quyết` that was adopted; not of `trình bày ⟦tờ trình⟧ về việc thông qua đề án`. */
function resolvedIn(block: TokenizedBlock, range: TokenRange): Hit | undefined {
  const verb = hitIn(block, range, sectionAdoptsKind);
  if (verb === undefined) return undefined;
  const before = { first: range.first, end: verb.first };
  if (hasHit(block, before, proposalKind)) return undefined;
  const gap = { first: verb.end, end: Math.min(verb.end + resolveGap, range.end) };
  return hitIn(block, gap, resolveKind);
}

/** How far into a sentence a word of difficulty makes the whole sentence one. */
const shortHead = 8;

/** `Tuy nhiên, …`, `⟦Song⟧ thu ngân sách …`; what follows `, song` in a sentence may be a result. */
export function shortcomingIn(block: TokenizedBlock, start: number, end: number): Hit | undefined {
  const head = { first: start, end: Math.min(start + shortHead, end) };
  const hit = hitAt(block, start, butKind) ?? hitIn(block, head, shortcomingKind);
  return hit === undefined || isOutdone(block, { first: hit.end, end }) ? undefined : hit;
}

/** `Kinh tế còn khó khăn, ⟦song⟧ thu ngân sách vẫn đạt 105% dự toán`. */
function isOutdone(block: TokenizedBlock, range: TokenRange): boolean {
  const but = hitIn(block, range, butKind);
  if (but === undefined || block.tokens[but.first - 1]?.key !== ',') return false;
  const after = { first: but.end, end: range.end };
  return (
    hasHit(block, after, outdoneKinds) &&
    !hasHit(block, { first: but.first, end: range.end }, lackKinds)
  );
}

/** A word that plans, but not as a noun: `với sự nỗ lực ⟦phấn đấu⟧` looks back. */
export function planWordIn(block: TokenizedBlock, { first, end }: TokenRange): Hit | undefined {
  let from = first;
  while (from < end) {
    const trap = hitIn(block, { first: from, end }, trapPlanKind);
    const hit = hitIn(block, { first: from, end }, sectionPlanInsideKind);
    if (hit === undefined) return undefined;
    if (isBracketed(block, hit.first)) from = hit.end;
    else if (trap === undefined || hit.first < trap.first || hit.first >= trap.end) return hit;
    else from = trap.end;
  }
  return undefined;
}

/** `xuất khẩu ⟦6 tháng đầu năm⟧ đạt 24 tỉ USD, giảm 11% so với cùng kỳ`: counted, whatever was asked before it. */
export function countedIn(block: TokenizedBlock, sentence: TokenRange): Hit | undefined {
  const part = hitIn(block, sentence, firstPartKinds);
  if (part === undefined || !hasHit(block, { ...sentence, first: part.end }, comparedKind)) {
    return undefined;
  }
  return hasHit(block, sentence, aheadKinds) || isAsked(block, sentence) ? undefined : part;
}

/** `Phấn đấu đến năm 2030 thu nhập đạt 90 triệu đồng` alone on a line, without a full stop, is a heading that says all it has to. */
export function isClosedHeading(block: TokenizedBlock, { first, end }: TokenRange): boolean {
  const { tokens } = block;
  if (first !== 0 || end !== tokens.length || tokens[first]?.kind !== 'word') return false;
  if (tokens[end - 1]?.kind === 'mark') return false;
  return tokens.some((token) => token.kind === 'number' && yearOf(token) === undefined);
}

/** `đạt 62% (⟦mục tiêu đến năm 2020⟧ là 50%)`. */
function isBracketed({ tokens }: TokenizedBlock, at: number): boolean {
  return tokens[at - 1]?.key === '(';
}

/** Whether the head of a sentence names a meeting or who came; a meeting named among results is one of them. */
export function isEventSentence(block: TokenizedBlock, { first, end }: TokenRange): boolean {
  const head = { first, end: Math.min(first + eventHead, end) };
  return hasHit(block, head, eventSentenceKinds);
}

export function isDone({ tokens }: TokenizedBlock, { first }: TokenRange, before: number): boolean {
  for (let index = first; index < before; index++) if (tokens[index]?.key === doneWord) return true;
  return false;
}
