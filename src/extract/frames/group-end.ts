import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { officeHeadEnd } from '../mentions/office.ts';
import { hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import {
  bodiesAfter,
  counted,
  isAbbreviationDot,
  isBareHead,
  isBody,
  isKin,
  isMoreBodies,
  isMoreOfList,
  isMoreUnits,
  isSameBody,
  opensAfterBody,
  opensBodies,
  opensHolders,
  opensNumbered,
  opensOffices,
  opensOne,
  opensOwn,
  opensPeople,
  tellsWho,
} from './group-part.ts';
import type { Sentence } from './sentence.ts';

const groupHeadKind = kindSet('group/head');
const ofBodiesKinds = kindSet('group/head', 'group/bodies');
const groupKind = kindSet('group');
const chairOrAttend = cueSet('cue/attend', 'cue/chair');
const peopleKinds = kindSet('honorific', 'honorific-list', 'rank', 'group');
const personCues = cueSet('cue/attend', 'cue/chair', 'cue/speak');
const ownKind = kindSet('group/own');
const groupBreakKind = kindSet('group-break');
const groupVerbKind = kindSet('group-verb');
const groupPurposeKind = kindSet('group-purpose');
const compoundKind = kindSet('compound');

const longestGroup = 45;
/** Longest name of a body in a row of them, in tokens. */
const longestBody = 15;
const and = toneKey('và');
const done = toneKey('đã');
const has = toneKey('có');
const passives = wordSet('được', 'bị');
const joiners = wordSet('và', 'cùng', 'với');
/** Words that a list of people follows: `các sở ⟦có⟧ các đồng chí`. */
export const labels = wordSet('có', 'gồm', 'do');

/** Where unnamed people end that are named from a token on, at the latest at a limit. */
export function groupEnd(sentence: Sentence, first: number, limit: number): number {
  const { block } = sentence;
  let end = Math.min(limit, first + longestGroup);
  let joint: number | undefined;
  let bodies: number | undefined;
  let isCounted = false;
  let hasColon = false;
  let isTold = false;
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
        (isTold && goesOnTelling(sentence, first, at)) ||
        (hasColon && isMoreOfList(block, at + 1));
      if (!isPart && endsAtJoiner(sentence, { first, at }, isCounted)) return at;
      if (key === ',') joint = at;
      if (isBody(block, at + 1)) end = Math.max(end, Math.min(limit, at + longestBody));
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
    if (cueAt(block, at, chairOrAttend) !== undefined || acts(block, at)) return at;
    if (key === done || startsHit(block, at, groupPurposeKind)) return at;
    isTold ||= tellsWho(block, first, at);
    isCounted ||= counts(block, at);
  }
  // A group too long to be read ends between two of its bodies, not inside a name.
  return end < limit && joint !== undefined ? joint : Math.min(at, end);
}

/** `lãnh đạo tỉnh ⟦chúc mừng⟧ các đại biểu`, not `tập thể được ⟦biểu dương⟧`. */
function acts(block: TokenizedBlock, at: number): boolean {
  if (!startsHit(block, at, groupVerbKind) || block.tokens[at]?.isCapitalised === true)
    return false;
  return !passives.has(block.tokens[at - 1]);
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

/** A number, or a word for several. */
export function counts(block: TokenizedBlock, at: number): boolean {
  const token = block.tokens[at];
  return token?.kind === 'number' || counted.has(token);
}

/** `90 diễn viên là các cựu giáo chức⟦,⟧ cán bộ các khoa`: what tells who they are goes on. */
function goesOnTelling({ block, byFirst }: Sentence, first: number, joint: number): boolean {
  const next = joint + 1;
  const token = block.tokens[next];
  const isJoint = block.tokens[joint]?.key === ',' || block.tokens[joint]?.key === and;
  // `các đồng chí là A⟦, các đồng chí⟧ là B`.
  if (startsHit(block, first, ownKind) && startsHit(block, next, ownKind)) return false;
  if (!isJoint || token?.kind !== 'word' || joiners.has(token) || byFirst.has(next)) return false;
  return !startsHit(block, next, groupBreakKind) && cueAt(block, next, personCues) === undefined;
}

/** `⟦các⟧ Phó Giám đốc`, not `các đồng chí lãnh đạo UBND`, which leads more bodies. */
function isPlural(block: TokenizedBlock, first: number): boolean {
  const own = hitAt(block, first, ownKind);
  return counts(block, first) && !(own !== undefined && startsHit(block, own.end, groupHeadKind));
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
  if (token.isCapitalised && startsHit(block, next, groupHeadKind)) {
    return !isSameBody(block, first, next);
  }
  if (opensOwn(block, next) || opensHolders(block, first, next)) return true;
  // `đại diện các trạm⟦, ⟧các Giám đốc HTX`.
  if (opensOffices(block, first, next)) return true;
  if (opensNumbered(block, next)) return true;
  if (isComma && (opensBodies(block, first, next) || opensOne(block, first, next))) return true;
  if (opensAfterBody(block, first, next) || opensPeople(block, first, next)) return true;
  const isOfOffices = officeHeadEnd(block, hitAt(block, first, groupKind)?.end ?? first);
  const isHeadOfOffices = isOfOffices !== undefined;
  const isHolder = officeHeadEnd(block, next) !== undefined;
  if (isHolder && !isHeadOfOffices) {
    // `lãnh đạo Viện tỉnh, ⟦Viện trưởng⟧ Viện cấp huyện`.
    const isApart = token.isCapitalised && startsHit(block, first, groupHeadKind);
    if (!isComma || isApart) return true;
  }
  const isOffice = isHolder && !token.isCapitalised;
  const head = isOffice ? undefined : hitAt(block, next, groupKind);
  if (head !== undefined && !token.isCapitalised) {
    // `lãnh đạo các phòng ⟦và⟧ các đơn vị trực thuộc`: more bodies of the same head.
    const isMore = !isComma && isMoreOfList(block, next);
    if (isMore && startsHit(block, first, ofBodiesKinds)) return false;
    return !counted.has(token) || !isComma || isPlural(block, first);
  }
  if (block.tokens[next + 1]?.kind === 'number' && !token.isCapitalised) return isCounted;
  if (!isComma && token.kind === 'number') return !isMoreUnits(block, first, next);
  return isOffice && (isCounted || officeHeadEnd(block, first) === undefined);
}
