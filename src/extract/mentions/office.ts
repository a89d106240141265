import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { type Hit, hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import { isAfterUnit, isCompany, isInsideBody, nameAfterNamed } from './body-name.ts';
import { cueAt, cueSet, isShoutedCue } from './cue.ts';
import { hasFamilyName, nameInRun, nameRunEnd } from './name.ts';
import { titleWordAt } from './title-word.ts';

const officeKind = kindSet('office');
const officeStatusKind = kindSet('office-status');
const deputyKind = kindSet('deputy');
const organisationKind = kindSet('organisation');
const officeGradeKind = kindSet('office-grade');
const joinerKinds = kindSet('office-joiner', 'relative');
const personCues = cueSet('cue/chair', 'cue/attend', 'cue/speak');
const clauseKind = kindSet('clause');
const memberKind = kindSet('office/member');
const adverbKind = kindSet('adverb');
const addressKinds = kindSet('honorific', 'rank', 'academic');
const familyNameCommonKind = kindSet('family-name/common');
const nameStopKinds = kindSet('name-stop', 'name-stop/before');

/** An office with the body and place it belongs to. */
export interface OfficePhrase {
  /** Exclusive; where the name starts, or the dash before it, when one follows directly. */
  readonly end: number;
  /** Token the name starts at: `Bí thư Thành ủy Bắc Kạn ⟦Lê Văn B⟧`. */
  readonly nameStart: number | undefined;
}

const and = toneKey('và');
const of = toneKey('của');
/** Longest office read, in words: `Chủ tịch Hội đồng …`. */
const longestTail = 30;
const tailKinds = kindSet(
  'organisation',
  'organisation/small',
  'province',
  'place-name',
  'country',
  'compound',
  'compound/joined',
  'compound/about',
  'compound/task',
  'place-head',
  'place-head/named',
);
/** What `và` joins to a person or a clause, not to a body. */
const afterAnd = kindSet(
  'honorific',
  'rank',
  'academic',
  'honorific-list',
  'group',
  'cue/speak',
  'clause',
  'cue/chair',
  'cue/attend',
  'adverb',
);
const shortAbbreviation = /^(?:\p{Lu}{1,3}|Tp|Ths)$/u;

/**
 * The office that starts at a token: `[nguyên] [Phó] HEAD [Thường trực] BODY [PLACE]`; undefined when none does.
 */
export function readOffice(
  block: TokenizedBlock,
  first: number,
  end: number,
): OfficePhrase | undefined {
  const head = officeHeadEnd(block, first);
  return head === undefined || head > end ? undefined : readTail(block, head, end, 'office');
}

/** `A, ⟦Thường vụ Đảng ủy⟧, Chủ tịch UBND xã`, `A, ⟦Thường trực Đảng ủy⟧ chủ trì`; before another group it is one itself. */
export function readMembership(
  block: TokenizedBlock,
  at: number,
  end: number,
): OfficePhrase | undefined {
  const body = hitAt(block, at, memberKind);
  if (body === undefined) return undefined;
  const office = readTail(block, body.end, end, 'office');
  const isFirst =
    block.tokens[office.end]?.key === ',' && officeHeadEnd(block, office.end + 1) !== undefined;
  if (isFirst) return office;
  const verb = cueAt(block, office.end, personCues) ?? hitAt(block, office.end, adverbKind);
  return verb === undefined ? undefined : office;
}

/** `Chủ nhiệm Văn phòng Chính phủ ⟦(VPCP)⟧ A`, `Giám đốc Sở ⟦(LĐTB&XH)⟧ A`: where the office ends before the short form of its body. */
export function withoutShortForm(block: TokenizedBlock, end: number): number {
  if (block.tokens[end - 1]?.key !== ')') return end;
  for (let at = end - 2; at > Math.max(0, end - longestShortForm); at--) {
    const text = block.tokens[at]?.text ?? '';
    if (text === '(') return at;
    if (text !== text.toLocaleUpperCase('vi')) return end;
  }
  return end;
}

/** Longest short form with its brackets, in tokens: `(LĐ-TB&XH)`. */
const longestShortForm = 9;

/** The end of `[nguyên] [Phó] HEAD [Thường trực]`, without the body. */
export function officeHeadEnd(block: TokenizedBlock, first: number): number | undefined {
  const whole = hitAt(block, first, officeKind);
  if (whole !== undefined) return gradeEnd(block, whole.end);
  const status = hitAt(block, first, officeStatusKind);
  if (status !== undefined) return officeHeadEnd(block, status.end);
  const deputy = hitAt(block, first, deputyKind);
  if (deputy === undefined) return undefined;
  const head = hitAt(block, deputy.end, officeKind);
  if (head !== undefined) return gradeEnd(block, head.end);
  const body = hitAt(block, deputy.end, organisationKind);
  if (body !== undefined) return deputy.end;
  const next = block.tokens[deputy.end];
  return next?.text === 'Khoa' || next?.text === 'Trưởng' ? deputy.end + 1 : undefined;
}

function gradeEnd(block: TokenizedBlock, head: number): number {
  const body = hitAt(block, head, organisationKind);
  const grade = hitAt(block, head, officeGradeKind);
  if (grade === undefined || (body !== undefined && body.end > grade.end)) return head;
  return grade.end;
}

/**
 * The words of a body or place after an office or a head noun, up to where the clause goes on.
 *
 * @param before what stands before `first`: decides how likely a capitalised run is a name.
 */
export function readTail(
  block: TokenizedBlock,
  first: number,
  end: number,
  before: 'place' | 'office' | 'body',
): OfficePhrase {
  const limit = Math.min(end, first + longestTail);
  let at = first;
  let context: Context = before;
  while (at < limit) {
    const known = hitAt(block, at, tailKinds);
    if (known !== undefined && isKnownTail(block, known)) {
      at = known.end;
      context = contextAfter(known.entry.kind);
      continue;
    }
    const token = block.tokens[at];
    if (token === undefined) break;
    if (token.kind === 'mark') {
      const next = markEnd(block, at, limit);
      if (next === undefined) break;
      // `Chủ tịch UBND thị xã ⟦–⟧ A`: no name of the place follows.
      if (token.key === '-' && token.hasSpaceBefore && context === 'place') context = 'office';
      at = next;
      continue;
    }
    if (token.kind === 'number') {
      at++;
      context = 'body';
      continue;
    }
    if (stopsTail(block, at)) break;
    if (token.isCapitalised) {
      const run = nameRunEnd(block, at, end);
      const start = startOfName(block, { first: at, end: run }, context);
      if (start !== undefined) return { end: beforeDash(block, start), nameStart: start };
      at = Math.max(run, at + 1);
      context = 'body';
      continue;
    }
    at++;
    context = 'body';
  }
  return { end: trimEnd(block, first, at), nameStart: undefined };
}

type Context = 'place' | 'office' | 'body' | 'place-named' | 'country';

function contextAfter(kind: string): Context {
  if (kind === 'place-head') return 'place';
  if (kind === 'country') return 'country';
  return kind === 'place-head/named' ? 'place-named' : 'body';
}

/** `Thủ tướng Lào ⟦Thongsing Keola⟧`: after a country a name needs no family name. */
function startOfName(block: TokenizedBlock, run: TokenRange, context: Context): number | undefined {
  if (context === 'place-named') return nameAfterNamed(block, run);
  if (run.end - run.first < 2) return undefined;
  if (context === 'country') return run.first;
  const isTwo = run.end - run.first === 2;
  if (isTwo && isAfterUnit(block, run.first)) return run.first;
  const start = nameInRun(block, run, context);
  return start === undefined || isCompany(block, run, start) ? undefined : start;
}

/** `Đoàn` is a body and a family name, `hồ` a lake and `Hồ` a family name: a long run is a person. */
function isKnownTail(block: TokenizedBlock, hit: Hit): boolean {
  const token = block.tokens[hit.first];
  if (token === undefined) return false;
  const isInside = isInsideBody(block, hit);
  if (isInside !== undefined) return isInside;
  if (!token.isCapitalised) return !stopsTail(block, hit.first);
  if (hit.end - hit.first > 1 || !hasFamilyName(block, hit.first)) return true;
  return nameRunEnd(block, hit.first, hit.first + 4) - hit.first < 3;
}

function stopsTail(block: TokenizedBlock, at: number): boolean {
  const token = block.tokens[at];
  if (token === undefined) return true;
  if (titleWordAt(block, at) !== undefined && !isBodyHere(block, at)) return true;
  if (startsHit(block, at, joinerKinds)) return true;
  if (isShoutedCue(block, at)) return true;
  if (token.isCapitalised) {
    return officeHeadEnd(block, at) !== undefined && block.tokens[at - 1]?.key !== of;
  }
  if (token.key === and) return !joinsBody(block, at);
  return cueAt(block, at, personCues) !== undefined || startsHit(block, at, clauseKind);
}

function isBodyHere(block: TokenizedBlock, at: number): boolean {
  return startsHit(block, at, organisationKind);
}

/** `và` inside a name of a body: `Sở Tài nguyên và Môi trường`, not `và đồng chí …`, `và chủ trì`. */
function joinsBody(block: TokenizedBlock, at: number): boolean {
  const next = block.tokens[at + 1];
  if (next === undefined || next.kind !== 'word') return false;
  if (officeHeadEnd(block, at + 1) !== undefined) return false;
  if (startsHit(block, at + 1, afterAnd)) {
    return next.isCapitalised && !startsHit(block, at + 1, addressKinds);
  }
  const run = nameRunEnd(block, at + 1, at + 7);
  return !(run - at - 1 >= 3 && startsHit(block, at + 1, familyNameCommonKind));
}

/** The token after a mark that may stand inside a name of a body; undefined when the mark ends it. */
function markEnd(block: TokenizedBlock, at: number, end: number): number | undefined {
  const token = block.tokens[at];
  const next = block.tokens[at + 1];
  if (token === undefined || next === undefined || at + 1 >= end) return undefined;
  if (token.key === '.') {
    const before = block.tokens[at - 1]?.text ?? '';
    const isGlued = block.tokens[at - 1]?.isShouted === true && next.isShouted;
    if (isGlued && !next.hasSpaceBefore) return at + 1;
    return shortAbbreviation.test(before) && next.isCapitalised ? at + 1 : undefined;
  }
  if (token.key === '&' || token.key === '/') return next.kind === 'word' ? at + 1 : undefined;
  if (token.key === '-') {
    if (next.kind === 'number') {
      const isInWord = !token.hasSpaceBefore && !next.hasSpaceBefore;
      return isInWord || block.tokens[at - 1]?.kind === 'number' ? at + 1 : undefined;
    }
    if (!next.isCapitalised || officeHeadEnd(block, at + 1) !== undefined) return undefined;
    if (startsHit(block, at + 1, nameStopKinds)) return undefined;
    return block.tokens[at - 1]?.isCapitalised === true || token.hasSpaceBefore
      ? at + 1
      : undefined;
  }
  if (token.key === '"') return quoteEnd(block, at, end);
  return token.key === '(' ? bracketEnd(block, at, end) : undefined;
}

/** `Ủy ban Kiểm tra (UBKT) Tỉnh ủy`, `Cục Quản lý giá (Bộ Tài chính) Trần Văn B`: a short remark inside. */
function bracketEnd(block: TokenizedBlock, at: number, end: number): number | undefined {
  let close = at + 2;
  while (close < Math.min(end, at + 7) && block.tokens[close]?.key !== ')') close++;
  const after = close + 1;
  if (block.tokens[close]?.key !== ')' || after >= end) return undefined;
  if (block.tokens[after]?.kind !== 'word') return undefined;
  const isName = nameRunEnd(block, after, end) - after >= 2 && hasFamilyName(block, after);
  return isName || (close === at + 2 && !stopsTail(block, after)) ? after : undefined;
}

/** Longest quotation inside the name of a body, in tokens. */
const longestQuote = 8;

/** `Quỹ ⟦“Vì người nghèo”⟧ tỉnh`. */
function quoteEnd(block: TokenizedBlock, at: number, end: number): number | undefined {
  for (let close = at + 2; close < Math.min(end, at + longestQuote); close++) {
    if (block.tokens[close]?.key === '"') return close + 1;
  }
  return undefined;
}

function beforeDash(block: TokenizedBlock, at: number): number {
  return block.tokens[at - 1]?.key === '-' ? at - 1 : at;
}

function trimEnd(block: TokenizedBlock, first: number, end: number): number {
  let at = end;
  while (at > first && block.tokens[at - 1]?.kind === 'mark' && block.tokens[at - 1]?.key !== ')')
    at--;
  return at;
}
