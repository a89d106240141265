import { kindSet, numberKind } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { yearOf } from '../mentions/day-month.ts';
import { periodAt } from '../period.ts';
import type { QuantityMention } from '../reading.ts';
import { hitAt, hitIn, nextMayHit, startsHit, type TokenizedBlock } from '../tokens.ts';
import {
  andWords,
  continues,
  hasVerb,
  isCondition,
  type Open,
  predicateStart,
  sharesVerb,
  startsNumber,
} from './target-join.ts';
import { baseOf } from './target-measure.ts';

const striveKind = kindSet('cue/strive');
const subjectHeadKind = kindSet('subject-head');
const cutKinds = kindSet(numberKind, 'clause-cut');
const clauseCutKind = kindSet('clause-cut');
const introKinds = kindSet('clause-intro', 'section/review', 'section/plan');
const adverbialKinds = kindSet('clause-adverbial', 'share-of');
const breakKinds = kindSet('clause-break', 'clause-intro');
const measuredHeadKind = kindSet('measured-head');
const timeIntroKind = kindSet('clause-intro/time');
const tailKind = kindSet('clause-tail');
const predicateKind = kindSet('predicate');

/** A piece of a segment between commas. */
export type Part = TokenRange;

/** Parts that say one thing together. */
export interface PartGroup extends TokenRange {
  readonly measures: readonly QuantityMention[];
}

/** Own subjects up to this many words share the parts before them: `kiểm tra, giám sát đạt 100%`. */
const shortSubject = 2;
/** A longer part after the measured one is a clause of its own. */
const longestTail = 12;
/** Words of a subject's head with its first verb: `tỷ lệ phát hiện, …`. */
const longestHead = 5;
/** Words after a period that hold a subject and its verb. */
const leastSubject = 4;
const goodWord = toneKey('giỏi');
/** `tốc độ đề ra là 6%`: the words before belong to the number. */
const isWord = toneKey('là');

/**
 * Groups the parts of a segment into clauses, one measured thing each: several numbers of one thing stay together
 * (`31,2 tỷ đồng, đạt 104% dự toán`). A segment without measures is one clause.
 */
export function groupParts(
  block: TokenizedBlock,
  parts: readonly Part[],
  measures: readonly QuantityMention[],
): readonly PartGroup[] {
  const firstPart = parts[0];
  const lastPart = parts[parts.length - 1];
  if (firstPart === undefined || lastPart === undefined) return [];
  if (measures.length === 0) {
    const head = parts.find((part) => !isIntro(block, part)) ?? firstPart;
    return [{ first: trimmedStart(block, head), end: lastPart.end, measures: [] }];
  }
  const groups: PartGroup[] = [];
  let open: Open | undefined;
  let pending: Part[] = [];
  let intro: Part | undefined;
  const close = () => {
    if (open !== undefined) groups.push(open);
    open = undefined;
  };
  let next = 0;
  for (let index = 0; index < parts.length; index++) {
    const part: Part = parts[index] ?? lastPart;
    const own: QuantityMention[] = [];
    for (let found = measures[next]; found !== undefined && found.first < part.end; ) {
      own.push(found);
      next++;
      found = measures[next];
    }
    const measure = own[0];
    if (measure === undefined) {
      const isTail =
        isUnmeasuredTail(block, part) && !isSubjectOfNext(block, part, parts[index + 1]);
      if (open !== undefined && isTail) {
        if (wordCount(block, part) > shortSubject || part === lastPart) open.end = part.end;
        else pending.push(part);
      } else {
        close();
        const isAhead = isIntro(block, part) && pending.length === 0;
        if (isAhead) intro = part;
        else pending.push(part);
      }
      continue;
    }
    const isAside = open === undefined && pending.length === 0 && part !== lastPart;
    if (isAside && isCondition(block, part)) continue;
    if (open !== undefined && (continues(block, part, measure) || sharesVerb(block, open, own))) {
      open.end = part.end;
      open.measures.push(...own);
    } else {
      close();
      const before =
        pending.length === 0 && intro !== undefined ? subjectOfIntro(block, intro) : pending;
      open = {
        first: startOf(block, part, { measure, pending: before }),
        end: part.end,
        measures: own,
      };
    }
    pending = [];
    intro = undefined;
  }
  close();
  return groups;
}

/** Where a clause starts: at its measured part, or at an earlier part that holds its subject. */
function startOf(
  block: TokenizedBlock,
  part: Part,
  { measure, pending }: { readonly measure: QuantityMention; readonly pending: readonly Part[] },
): number {
  const own = trimmedStart(block, part);
  const head = pending.at(0);
  const nearest = pending.at(-1);
  if (head === undefined || nearest === undefined || own > part.first) return own;
  const subjectEnd = predicateStart(block, part, measure);
  const subjectWords = subjectEnd - own;
  if (startsHit(block, own, subjectHeadKind)) return own;
  const firstKey = block.tokens[own]?.key;
  if (subjectWords === 0 && !startsNumber(block, own)) {
    if (measure.form === 'plain' || hasComplement(block, part, measure)) return own;
    const isNounHead = startsHit(block, head.first, subjectHeadKind);
    if (!isNounHead && startsHit(block, own, striveKind)) return own;
    return trimmedStart(block, isNounHead ? head : nearest);
  }
  if (pending.length === 1 && isBareHead(block, nearest)) return trimmedStart(block, nearest);
  if (firstKey === goodWord || startsNumber(block, own)) return trimmedStart(block, nearest);
  const isListed = subjectWords <= shortSubject || wordCount(block, nearest) <= shortSubject;
  if (!isListed) return own;
  const isShortList = pending.every((before) => wordCount(block, before) <= shortSubject + 5);
  return trimmedStart(block, isShortList ? head : nearest);
}

/** `tỷ lệ điều tra, khám phá các loại án đạt 80%`: the head of the subject stands before the comma. */
function isBareHead(block: TokenizedBlock, part: Part): boolean {
  const isHead = startsHit(block, part.first, measuredHeadKind);
  return isHead && wordCount(block, part) <= longestHead && !hasVerb(block, part);
}

/** `Đến nay nợ đọng của tỉnh đã giảm, còn 386 tỷ đồng`: the words that say when are followed by a subject. */
function subjectOfIntro(block: TokenizedBlock, { first, end }: Part): readonly Part[] {
  const isTime = hitAt(block, first, timeIntroKind) ?? periodAt(block, first, undefined);
  if (isTime === undefined || end - isTime.end < leastSubject) return [];
  return [{ first: isTime.end, end }];
}

/** `100% chỉ tiêu tuyển quân` names its subject after the number. */
function hasComplement(block: TokenizedBlock, part: Part, measure: QuantityMention): boolean {
  const { base, end } = baseOf(block, measure);
  return base !== undefined && end < part.end && block.tokens[end]?.kind === 'word';
}

/** The start of a part without the words that say who speaks or decides, or when. */
function trimmedStart(block: TokenizedBlock, { first, end }: Part): number {
  let start = first;
  for (
    let index = nextMayHit(block, { first, end }, cutKinds);
    index < end;
    index = nextMayHit(block, { first: index + 1, end }, cutKinds)
  ) {
    const token = block.tokens[index];
    if (token?.kind === 'number' && yearOf(token) === undefined) break;
    const cut = hitAt(block, index, clauseCutKind);
    if (cut !== undefined && cut.end < end && block.tokens[cut.end]?.key !== isWord) {
      start = cut.end;
      index = cut.end - 1;
    }
  }
  while (start < end && block.tokens[start]?.kind === 'mark') start++;
  while (start < end - 1 && andWords.has(block.tokens[start])) start++;
  return start;
}

/** Whether a part only says when, where or who: `Năm 2024`, `Theo báo cáo`, `Trong năm`. */
function isIntro(block: TokenizedBlock, part: Part): boolean {
  const intro = hitAt(block, part.first, introKinds);
  if (intro !== undefined && intro.end >= part.end) return true;
  if (periodAt(block, part.first, undefined) !== undefined) return true;
  const adverbial = hitAt(block, part.first, adverbialKinds);
  return adverbial?.entry.kind === 'clause-adverbial';
}

/** `…, ⟦điện mặt trời tăng trưởng cao⟧, tăng 59,8%`: a subject with a verb, measured by the part after it. */
function isSubjectOfNext(block: TokenizedBlock, part: Part, next: Part | undefined): boolean {
  if (next === undefined || !startsHit(block, next.first, predicateKind)) return false;
  const verb = hitIn(block, { first: part.first + 1, end: part.end }, predicateKind);
  return verb !== undefined && !startsHit(block, part.first, tailKind);
}

/** Whether a part without a number of its own goes on with the clause before it. */
function isUnmeasuredTail(block: TokenizedBlock, part: Part): boolean {
  if (startsHit(block, part.first, tailKind)) return true;
  const isBreak = startsHit(block, part.first, breakKinds);
  return !isBreak && wordCount(block, part) <= longestTail;
}

function wordCount({ tokens }: TokenizedBlock, { first, end }: TokenRange): number {
  let count = 0;
  for (let index = first; index < end; index++) if (tokens[index]?.kind !== 'mark') count++;
  return count;
}
