import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { officeHeadEnd } from '../mentions/office.ts';
import type { PersonMention } from '../reading.ts';
import { type Hit, hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import { counts, groupEnd, labels } from './group-end.ts';
import { counted, countsThings, isFraction, isInDate, isSomePeople } from './group-part.ts';
import { afterChairing, startsClause } from './list-clause.ts';
import type { Sentence } from './sentence.ts';

const noHeadKinds = kindSet('group-of-whom', 'event');
const openKinds = kindSet('group', 'group/people');
const cueSideKind = kindSet('cue/side');
const freshKinds = kindSet('organisation', 'organisation/small', 'academic', 'group/fresh');
const pointKind = kindSet('remote-point');
const places = wordSet('tại', 'ở');
const groupDetailKind = kindSet('group-detail');

/** One entry of a list of attendees: a person, or unnamed people as printed. */
export type Item =
  | { readonly person: PersonMention; readonly group: undefined; readonly end: number }
  | { readonly person: undefined; readonly group: TokenRange; readonly end: number };

const by = toneKey('do');
const has = toneKey('có');
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
    const isFresh = isOpen || block.tokens[at - 1]?.key === ';';
    const isBeside = items.at(-1)?.end === at - 1 && isSomePeople(block, at);
    if (opens && (isBeside || isGroupHead(block, at, isFresh))) {
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

/** `…; ⟦về phía công ty có⟧ Ban Giám đốc`, `…; ⟦tại các điểm cầu có⟧ Ban Chỉ huy xã`: a list inside the list. */
function sideList(block: TokenizedBlock, at: number, end: number): number | undefined {
  const side = hitAt(block, at, cueSideKind) ?? pointAfter(block, at);
  if (side === undefined || !opensItem(block, at)) return undefined;
  if (startsHit(block, at, noHeadKinds)) return undefined;
  for (let index = side.end; index < Math.min(end, side.end + longestSide); index++) {
    const token = block.tokens[index];
    if (token?.key === has) return index + 1;
    if (token?.kind === 'mark' && token.key !== ',') return undefined;
  }
  return undefined;
}

/** `tại ⟦điểm cầu⟧`, `tại các ⟦điểm cầu⟧`, `tại 45 ⟦điểm cầu⟧`. */
export function pointAfter(block: TokenizedBlock, at: number): Hit | undefined {
  if (!places.has(block.tokens[at])) return undefined;
  return hitAt(block, counts(block, at + 1) ? at + 2 : at + 1, pointKind);
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
  if (startsHit(block, at, noHeadKinds) || countsThings(block, at)) return false;
  if (startsHit(block, at, openKinds)) return true;
  if (token.kind === 'number') {
    if (isInDate(block, at) || startsHit(block, at + 1, pointKind)) return false;
    return block.tokens[at + 1]?.kind === 'word' || isFraction(block, at);
  }
  if (startsHit(block, at, cueSideKind)) return false;
  if (officeHeadEnd(block, counted.has(token) ? at + 1 : at) !== undefined) return true;
  return isFresh && (startsHit(block, at, freshKinds) || isSomePeople(block, at));
}
