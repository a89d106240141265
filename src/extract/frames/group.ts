import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { officeHeadEnd } from '../mentions/office.ts';
import type { PersonMention } from '../reading.ts';
import { hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import {
  bodiesAfter,
  counted,
  isAbbreviationDot,
  isBareHead,
  isFraction,
  isInDate,
  isKin,
  isMoreBodies,
  isMoreOfList,
  isMoreUnits,
  isSomePeople,
  opensAfterBody,
  opensOffices,
  opensPeople,
} from './group-part.ts';
import { afterChairing, startsClause } from './list-clause.ts';
import type { Sentence } from './sentence.ts';

const noHeadKinds = kindSet('group-of-whom', 'event');
const groupHeadKind = kindSet('group/head');
const groupKind = kindSet('group');
const openKinds = kindSet('group', 'group/people');
const cueSideKind = kindSet('cue/side');
const freshKinds = kindSet('organisation', 'organisation/small', 'academic', 'group/fresh');
const chairOrAttend = cueSet('cue/attend', 'cue/chair');
const peopleKinds = kindSet('honorific', 'honorific-list', 'rank', 'group');
const personCues = cueSet('cue/attend', 'cue/chair', 'cue/speak');
const pointKind = kindSet('remote-point');
const groupBreakKind = kindSet('group-break');
const compoundKind = kindSet('compound');
const groupDetailKind = kindSet('group-detail');

/** One entry of a list of attendees: a person, or unnamed people as printed. */
export type Item =
  | { readonly person: PersonMention; readonly group: undefined; readonly end: number }
  | { readonly person: undefined; readonly group: TokenRange; readonly end: number };

const longestGroup = 45;
const and = toneKey('và');
const by = toneKey('do');
const done = toneKey('đã');
const has = toneKey('có');
const joiners = wordSet('và', 'cùng', 'với');
const labels = wordSet('có', 'gồm', 'do');
const skipped = wordSet(
  'và',
  'cùng',
  'với',
  'có',
  'còn',
  'gồm',
  'là',
  'các',
  'sự',
  'của',
  'hút',
  'tụ',
);

/**
 * The people and groups of a list, in order: `⟦A, POS⟧; ⟦B, POS⟧; ⟦lãnh đạo các sở, ngành⟧ và ⟦hơn 100 đại biểu⟧`.
 *
 * Reading stops at a verb that opens another clause.
 */
export function readItems(sentence: Sentence, { first, end }: TokenRange): readonly Item[] {
  const { block } = sentence;
  const items: Item[] = [];
  let at = first;
  let isOpen = true;
  while (at < end) {
    const person = sentence.byFirst.get(at);
    if (person !== undefined) {
      items.push({ person, group: undefined, end: person.end });
      at = person.end;
      isOpen = false;
      continue;
    }
    const token = block.tokens[at];
    if (token === undefined) break;
    if (sentence.byFirst.has(at + 1) && counts(block, at)) {
      at++;
      continue;
    }
    if (startsHit(block, at, groupDetailKind)) {
      at = nextItem(block, at, end);
      isOpen = true;
      continue;
    }
    const list = sideList(block, at, end);
    if (list !== undefined) {
      at = list;
      isOpen = true;
      continue;
    }
    const opens = isOpen || opensItem(block, at);
    if (opens && isGroupHead(block, at, isOpen || block.tokens[at - 1]?.key === ';')) {
      const stop = groupEnd(sentence, at, end);
      const isLabel = labels.has(block.tokens[stop]) || block.tokens[stop]?.key === ':';
      if (!isLabel || isAgent(sentence, stop)) {
        items.push({ person: undefined, group: { first: at, end: stop }, end: stop });
      }
      at = Math.max(stop, at + 1);
      isOpen = false;
      continue;
    }
    const isMark = token.kind === 'mark';
    if (!isMark && !skipped.has(token) && startsClause(block, at) && items.length > 0) {
      at = afterChairing(sentence, at) ?? end;
      continue;
    }
    isOpen = isOpen && (isMark || skipped.has(token));
    at++;
  }
  return items;
}

/** The token after the next semicolon. */
function nextItem(block: TokenizedBlock, first: number, end: number): number {
  let at = first;
  while (at < end && block.tokens[at]?.key !== ';') at++;
  return Math.min(at + 1, end);
}

/** Words of a side, before its list. */
const longestSide = 12;

/** `…; ⟦về phía công ty có⟧ Ban Giám đốc`: a list inside the list. */
function sideList(block: TokenizedBlock, at: number, end: number): number | undefined {
  const side = hitAt(block, at, cueSideKind);
  if (side === undefined || !opensItem(block, at)) return undefined;
  if (startsHit(block, at, noHeadKinds)) return undefined;
  for (let index = side.end; index < Math.min(end, side.end + longestSide); index++) {
    const token = block.tokens[index];
    if (token?.key === has) return index + 1;
    if (token?.kind === 'mark' && token.key !== ',') return undefined;
  }
  return undefined;
}

/** `đoàn công tác do Đại tá A dẫn đầu`: the group comes, and so does its head. */
function isAgent({ block }: Sentence, at: number): boolean {
  return block.tokens[at]?.key === by;
}

function opensItem(block: TokenizedBlock, at: number): boolean {
  const before = block.tokens[at - 1];
  return before === undefined || before.kind === 'mark' || skipped.has(before);
}

/** Whether unnamed people may be named from a token on. After a semicolon and at the head of a list any body may. */
function isGroupHead(block: TokenizedBlock, at: number, isFresh: boolean): boolean {
  const token = block.tokens[at];
  if (token === undefined || token.kind === 'mark') return false;
  if (startsHit(block, at, noHeadKinds)) return false;
  if (startsHit(block, at, openKinds)) return true;
  if (token.kind === 'number') {
    if (isInDate(block, at) || startsHit(block, at + 1, pointKind)) return false;
    return block.tokens[at + 1]?.kind === 'word' || isFraction(block, at);
  }
  if (startsHit(block, at, cueSideKind)) return false;
  if (officeHeadEnd(block, counted.has(token) ? at + 1 : at) !== undefined) return true;
  return isFresh && (startsHit(block, at, freshKinds) || isSomePeople(block, at));
}

function groupEnd(sentence: Sentence, first: number, limit: number): number {
  const { block } = sentence;
  let end = Math.min(limit, first + longestGroup);
  let bodies: number | undefined;
  let isCounted = false;
  let hasColon = false;
  let at = Math.max(first + 1, hitAt(block, first, groupKind)?.end ?? first + 1);
  for (let index = first; index < at; index++) isCounted ||= counts(block, index);
  for (; at < end; at++) {
    const token = block.tokens[at];
    if (token === undefined) break;
    const key = token.key;
    if (key === '(') {
      const close = remarkEnd(sentence, at);
      if (close === undefined) return at;
      at = close;
      continue;
    }
    if (key === ';' && isMoreBodies(block, at, bodies)) continue;
    if (key === ';' || key.startsWith('.') || key === '…' || key === '-') {
      if (key === '.' && isAbbreviationDot(block, at) && !isLast(sentence, at)) continue;
      if (key === '-' && isInside(block, at)) continue;
      return at;
    }
    if (key === ',' || joiners.has(token)) {
      const isPart =
        isKin(block, at) ||
        isBareHead(block, first, at) ||
        (hasColon && isMoreOfList(block, at + 1));
      if (!isPart && endsAtJoiner(sentence, { first, at }, isCounted)) return at;
      continue;
    }
    hasColon ||= key === ':';
    const list = bodiesAfter(block, at);
    if (list !== undefined) {
      bodies = list;
      end = limit;
      at = list;
      continue;
    }
    if (key === ':' || labels.has(token)) {
      if (sentence.byFirst.has(at + 1) || (key !== ':' && !isRelative(block, at))) return at;
      continue;
    }
    if (cueAt(block, at, chairOrAttend) !== undefined) return at;
    if (key === done) return at;
    isCounted ||= counts(block, at);
  }
  return Math.min(at, end);
}

/** Longest remark in brackets inside a group, in tokens. */
const longestRemark = 14;

/** `các ban, ngành ⟦(không phải là Tỉnh ủy viên)⟧`: the bracket that closes a remark without a person in it. */
function remarkEnd({ block, byFirst, end }: Sentence, open: number): number | undefined {
  for (let at = open + 1; at < Math.min(end, open + longestRemark); at++) {
    if (byFirst.has(at)) return undefined;
    if (block.tokens[at]?.key === ')') return at;
  }
  return undefined;
}

/** `miền Trung - Tây Nguyên`, `chính trị - xã hội`: a dash inside a name or between two small words. */
function isInside(block: TokenizedBlock, dash: number): boolean {
  const before = block.tokens[dash - 1];
  const next = block.tokens[dash + 1];
  if (next?.isCapitalised === true) return true;
  return before?.kind === 'word' && !before.isCapitalised && next?.kind === 'word';
}

/** `các huyện ⟦có⟧ biên giới`, not `các sở có các đồng chí`: what follows tells which they are. */
function isRelative(block: TokenizedBlock, at: number): boolean {
  const next = block.tokens[at + 1];
  if (block.tokens[at]?.key !== has || next?.kind !== 'word' || next.isCapitalised) return false;
  return !startsHit(block, at + 1, peopleKinds);
}

function isLast(sentence: Sentence, at: number): boolean {
  return at >= sentence.end - 1;
}

function counts(block: TokenizedBlock, at: number): boolean {
  const token = block.tokens[at];
  return token?.kind === 'number' || counted.has(token);
}

/** A new head word starts a new group; more bodies of the same head do not. */
function endsAtJoiner(
  sentence: Sentence,
  { first, at }: { readonly first: number; readonly at: number },
  isCounted: boolean,
): boolean {
  const { block } = sentence;
  const next = at + 1;
  const token = block.tokens[next];
  if (token === undefined || sentence.byFirst.has(next)) return true;
  if (joiners.has(token)) {
    const isAnd = token.key === and && !sentence.byFirst.has(next + 1);
    return !isAnd || endsAtJoiner(sentence, { first, at: next }, isCounted);
  }
  const isComma = block.tokens[at]?.key === ',';
  if (!isComma && block.tokens[at]?.key !== and) return true;
  const isCue = !startsHit(block, next, compoundKind);
  if (isCue && cueAt(block, next, personCues) !== undefined) return true;
  if (startsHit(block, next, groupBreakKind)) return true;
  if (token.isCapitalised && startsHit(block, next, groupHeadKind)) return true;
  // `đại diện các trạm⟦, ⟧các Giám đốc HTX`.
  if (opensOffices(block, first, next)) return true;
  if (opensAfterBody(block, first, next) || opensPeople(block, first, next)) return true;
  const isOfOffices = officeHeadEnd(block, hitAt(block, first, groupKind)?.end ?? first);
  if (!isComma && officeHeadEnd(block, next) !== undefined && isOfOffices === undefined)
    return true;
  const isOffice = officeHeadEnd(block, next) !== undefined && !token.isCapitalised;
  const head = isOffice ? undefined : hitAt(block, next, groupKind);
  if (head !== undefined && !token.isCapitalised) {
    // `lãnh đạo các phòng ⟦và⟧ các đơn vị trực thuộc`: more bodies of the same head.
    const isMore = !isComma && isMoreOfList(block, next);
    if (isMore && startsHit(block, first, groupHeadKind)) return false;
    return !counted.has(token) || !isComma || counts(block, first);
  }
  if (block.tokens[next + 1]?.kind === 'number' && !token.isCapitalised) return isCounted;
  if (!isComma && token.kind === 'number') return !isMoreUnits(block, first, next);
  return isOffice && (isCounted || officeHeadEnd(block, first) === undefined);
}
