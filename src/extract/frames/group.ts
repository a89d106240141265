import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { officeHeadEnd } from '../mentions/office.ts';
import type { PersonMention } from '../reading.ts';
import { hitAt, type TokenizedBlock } from '../tokens.ts';
import type { Sentence } from './sentence.ts';

const groupOfWhomKind = kindSet('group-of-whom');
const groupKind = kindSet('group');
const cueSideKind = kindSet('cue/side');
const bodyOrDegreeKinds = kindSet('organisation', 'organisation/small', 'academic');
const chairOrAttend = cueSet('cue/attend', 'cue/chair');
const peopleKinds = kindSet('honorific', 'honorific-list', 'rank', 'group');
const personCues = cueSet('cue/attend', 'cue/chair', 'cue/speak');
const groupBreakKind = kindSet('group-break');
const chairOrSpeak = cueSet('cue/chair', 'cue/speak');

/** One entry of a list of attendees: a person, or unnamed people as printed. */
export type Item =
  | { readonly person: PersonMention; readonly group: undefined; readonly end: number }
  | { readonly person: undefined; readonly group: TokenRange; readonly end: number };

const longestGroup = 45;
const capital = /^\p{Lu}/u;
const and = toneKey('và');
const by = toneKey('do');
const done = toneKey('đã');
const has = toneKey('có');
const joiners = wordSet('và', 'cùng', 'với');
const labels = wordSet('có', 'gồm', 'do');
const skipped = wordSet('và', 'cùng', 'với', 'có', 'còn', 'gồm', 'là', 'các', 'sự', 'của');
const counted = wordSet('các', 'những', 'nhiều');

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
    if (!isMark && !skipped.has(token) && startsClause(block, at) && items.length > 0) break;
    isOpen = isOpen && (isMark || skipped.has(token));
    at++;
  }
  return items;
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
  if (hitAt(block, at, groupOfWhomKind) !== undefined) return false;
  if (hitAt(block, at, groupKind) !== undefined) return true;
  if (token.kind === 'number')
    return block.tokens[at + 1]?.kind === 'word' || isFraction(block, at);
  if (hitAt(block, at, cueSideKind) !== undefined) return false;
  if (officeHeadEnd(block, at) !== undefined) return true;
  return isFresh && hitAt(block, at, bodyOrDegreeKinds) !== undefined;
}

function isFraction(block: TokenizedBlock, at: number): boolean {
  return block.tokens[at + 1]?.key === '/' && block.tokens[at + 2]?.kind === 'number';
}

function groupEnd(sentence: Sentence, first: number, limit: number): number {
  const { block } = sentence;
  const end = Math.min(limit, first + longestGroup);
  let isCounted = false;
  let at = Math.max(first + 1, hitAt(block, first, groupKind)?.end ?? first + 1);
  for (let index = first; index < at; index++) isCounted ||= counts(block, index);
  for (; at < end; at++) {
    const token = block.tokens[at];
    if (token === undefined) break;
    const key = token.key;
    if (key === ';' || key.startsWith('.') || key === '…' || key === '(' || key === '-') {
      if (key === '.' && isAbbreviationDot(block, at) && !isLast(sentence, at)) continue;
      if (key === '-' && block.tokens[at + 1]?.isCapitalised === true) continue;
      return at;
    }
    if (key === ',' || joiners.has(token)) {
      if (endsAtJoiner(sentence, { first, at }, isCounted)) return at;
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

/** `các huyện ⟦có⟧ biên giới`, not `các sở có các đồng chí`: what follows tells which they are. */
function isRelative(block: TokenizedBlock, at: number): boolean {
  const next = block.tokens[at + 1];
  if (block.tokens[at]?.key !== has || next?.kind !== 'word' || next.isCapitalised) return false;
  return hitAt(block, at + 1, peopleKinds) === undefined;
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
  if (cueAt(block, next, personCues) !== undefined) return true;
  if (hitAt(block, next, groupBreakKind) !== undefined) return true;
  const isOffice = officeHeadEnd(block, next) !== undefined && !token.isCapitalised;
  const head = isOffice ? undefined : hitAt(block, next, groupKind);
  if (head !== undefined && !token.isCapitalised) {
    return !counted.has(token) || !isComma || counts(block, first);
  }
  if (block.tokens[next + 1]?.kind === 'number' && !token.isCapitalised) return isCounted;
  if (!isComma && token.kind === 'number') return true;
  return isOffice && (isCounted || officeHeadEnd(block, first) === undefined);
}

/** `TP. Nha Trang`: a full stop after a short abbreviation, before a capital. */
function isAbbreviationDot(block: TokenizedBlock, at: number): boolean {
  const before = block.tokens[at - 1]?.text ?? '';
  return before.length <= 3 && capital.test(before) && block.tokens[at + 1]?.isCapitalised === true;
}

function startsClause(block: TokenizedBlock, at: number): boolean {
  return cueAt(block, at, chairOrSpeak) !== undefined;
}
