import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { hasHit, hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import { cueAt, cueSet } from './cue.ts';
import { officeHeadEnd, readMembership, readOffice, readTail } from './office.ts';
import { titleWordAt } from './title-word.ts';

const officeJoinerKind = kindSet('office-joiner');
const groupKind = kindSet('group');
const bodyKinds = kindSet('organisation', 'organisation/small');
const otherClauseKinds = kindSet(
  'group',
  'adverb',
  'aside',
  'relative',
  'clause',
  'office-grade',
  'on-behalf',
  'cue/speak',
);
const chairOrAttend = cueSet('cue/chair', 'cue/attend');
const adverbKind = kindSet('adverb');
const plural = toneKey('các');
const meetKinds = kindSet('cue/hold', 'event/verb');
const actKinds = kindSet('group-verb', 'body-verb', 'cue/assign');
const committeeKind = kindSet('committee');

/** `, POS, POS`, ` - POS, POS`, ` (POS, POS)`, `: POS` after a name. */
export function readSuffix(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  { isTitled, isAddressed }: { readonly isTitled: boolean; readonly isAddressed: boolean },
): { readonly end: number; readonly positions: readonly TokenRange[] } {
  const positions: TokenRange[] = [];
  let at = first;
  let isBracketed = false;
  while (at < end) {
    at = overRemark(block, at, positions.length > 0);
    const separator =
      separatorEnd(block, at, positions.length > 0) ??
      (positions.length > 0 ? besideMembership(block, at, positions.at(-1)) : undefined) ??
      (isAddressed && positions.length === 0 ? lowerOffice(block, at) : undefined);
    if (separator === undefined) break;
    const office = readOffice(block, separator, end) ?? readMembership(block, separator, end);
    if (office === undefined) {
      const last = positions.at(-1);
      const body = bodyAfterComma(block, at, end) ?? remitAfterComma(block, at, { last, end });
      if (body === undefined || last === undefined) break;
      positions[positions.length - 1] = { first: last.first, end: body };
      at = body;
      if (isBracketed && block.tokens[at]?.key === ')') {
        at++;
        isBracketed = false;
      }
      continue;
    }
    if (office.nameStart !== undefined || isNextPerson(block, office.end, end)) break;
    if (isOfMany(block, separator)) break;
    const isHeld = positions.length > 0;
    const isComma = block.tokens[at]?.key === ',';
    if (isComma && (isHeld || isTitled) && isLowerList(block, at, isHeld)) break;
    isBracketed ||= block.tokens[at]?.key === '(';
    positions.push({ first: separator, end: office.end });
    at = office.end;
    if (isBracketed && block.tokens[at]?.key === ')') {
      at++;
      isBracketed = false;
    }
  }
  return { end: at, positions };
}

/** `, POS ⟦(nay là …)⟧, POS`, `A ⟦(giữa)⟧, POS`: a remark before an office. */
function overRemark(block: TokenizedBlock, at: number, isInside: boolean): number {
  const isOffice = !isInside && officeHeadEnd(block, at + 1) !== undefined;
  const after = isOffice ? at : afterRemark(block, at);
  if (after === at || block.tokens[after]?.key !== ',') return at;
  return officeHeadEnd(block, after + 1) === undefined ? at : after;
}

/** A plural of offices (`chủ tịch các xã`, `trưởng 9 phòng`) is a group, not an office of the person before. */
function isLowerList(block: TokenizedBlock, at: number, needsPlural: boolean): boolean {
  const group = hitAt(block, at + 1, groupKind);
  if (group === undefined || block.tokens[at + 1]?.isCapitalised === true) return false;
  return !needsPlural || block.tokens[group.end - 1]?.key === plural;
}

const and = toneKey('và');
const deputy = toneKey('phó');

/** `Trưởng ⟦các⟧ Ban HĐND`, `Trưởng ⟦và Phó⟧ các Ban`, `Hiệu trưởng ⟦4⟧ trường`: many holders of an office are a group. */
function isOfMany(block: TokenizedBlock, at: number): boolean {
  const { tokens } = block;
  const head = officeHeadEnd(block, at);
  const next = head === undefined ? undefined : tokens[head];
  if (head === undefined || next === undefined) return false;
  if (next.key === plural) return true;
  if (next.kind === 'number') {
    // `Trưởng Ban Chỉ đạo 138 tỉnh`: the number is a body's.
    const unit = tokens[head + 1];
    const isOfBody = hasHit(block, { first: at, end: head }, bodyKinds);
    return !isOfBody && unit?.kind === 'word' && !unit.isCapitalised;
  }
  return (
    (next.key === and || next.key === ',') &&
    tokens[head + 1]?.key === deputy &&
    tokens[head + 2]?.key === plural
  );
}

const member = toneKey('viên');

/** `Ủy viên BTV ⟦Trưởng Ban Dân vận⟧`, `HUV ⟦Trưởng Phòng Nội vụ⟧`: an office beside a membership, without a comma. */
function besideMembership(
  block: TokenizedBlock,
  at: number,
  last: TokenRange | undefined,
): number | undefined {
  if (last?.end !== at || block.tokens[at]?.isCapitalised !== true) return undefined;
  if (officeHeadEnd(block, at) === undefined) return undefined;
  const head = officeHeadEnd(block, last.first) ?? last.first;
  const isMember =
    block.tokens[head - 1]?.key === member || block.tokens[last.first]?.isShouted === true;
  return isMember ? at : undefined;
}

/** `Ông Hà Văn Tố ⟦chủ tịch UBND xã⟧`: an office of two words and more in lower case, right after a whole name. */
function lowerOffice(block: TokenizedBlock, at: number): number | undefined {
  const token = block.tokens[at];
  const head = officeHeadEnd(block, at);
  return token?.kind === 'word' && head !== undefined && head - at > 1 ? at : undefined;
}

/** `…, Bí thư Huyện ủy, Trần Văn B`: offices before a comma and a name may belong to the next person. */
function isNextPerson(block: TokenizedBlock, at: number, end: number): boolean {
  return at < end && titleWordAt(block, at) !== undefined;
}

function separatorEnd(block: TokenizedBlock, at: number, isInside: boolean): number | undefined {
  const joiner = hitAt(block, at, officeJoinerKind);
  if (joiner !== undefined && isInside) return joiner.end;
  const key = block.tokens[at]?.key;
  if (key === ',' || key === '-' || key === '(' || (key === ':' && isInside)) {
    const next = hitAt(block, at + 1, officeJoinerKind);
    return next?.end ?? at + 1;
  }
  return !isInside && block.tokens[at]?.isCapitalised === true ? at : undefined;
}

/**
 * The body of an office after a comma: `Trưởng phòng Dân vận, ⟦Cục Chính trị⟧`,
 * `Chủ tịch Hội đồng Tư vấn tài chính, ⟦tiền tệ quốc gia⟧ chủ trì`.
 */
function bodyAfterComma(block: TokenizedBlock, at: number, end: number): number | undefined {
  if (block.tokens[at]?.key !== ',') return undefined;
  const body = hitAt(block, at + 1, bodyKinds);
  if (body !== undefined) {
    const tail = readTail(block, body.end, end, 'body');
    return tail.nameStart === undefined && !meets(block, tail.end) ? tail.end : undefined;
  }
  const next = block.tokens[at + 1];
  const isOpen = next?.kind === 'word' && !next.isCapitalised;
  if (!isOpen || startsHit(block, at + 1, otherClauseKinds)) return undefined;
  const tail = readTail(block, at + 1, end, 'body');
  const verb = afterRemark(block, tail.end);
  const isSubject = cueAt(block, verb, chairOrAttend) ?? hitAt(block, verb, adverbKind);
  return tail.end > at + 1 && tail.nameStart === undefined && isSubject !== undefined
    ? tail.end
    : undefined;
}

/** Most parts of what a committee is for, each after a comma. */
const mostParts = 5;

/**
 * What a committee is for, over commas, up to the verb or the next person:
 * `Trưởng Ban Chỉ đạo xây dựng nông thôn mới, ⟦đô thị văn minh, OCOP huyện⟧ và đồng chí …`.
 */
function remitAfterComma(
  block: TokenizedBlock,
  comma: number,
  { last, end }: { readonly last: TokenRange | undefined; readonly end: number },
): number | undefined {
  if (last === undefined || last.end !== comma || !hasHit(block, last, committeeKind)) {
    return undefined;
  }
  let at = comma;
  let parts = 0;
  for (; parts < mostParts && block.tokens[at]?.key === ','; parts++) {
    const next = block.tokens[at + 1];
    const isPart = next?.kind === 'word' && (!next.isCapitalised || next.isShouted);
    if (!isPart || startsHit(block, at + 1, otherClauseKinds)) return undefined;
    if (startsHit(block, at + 1, actKinds)) return undefined;
    if (officeHeadEnd(block, at + 1) !== undefined) return undefined;
    const tail = readTail(block, at + 1, end, 'body');
    if (tail.nameStart !== undefined || tail.end === at + 1) return undefined;
    at = tail.end;
  }
  // One part alone before a person may be a clause: `…, kiểm tra công trường và đồng chí B`.
  const isBeforePerson =
    parts > 1 && block.tokens[at]?.key === and && titleWordAt(block, at + 1) !== undefined;
  const verb = hitAt(block, at, adverbKind)?.end ?? at;
  return isBeforePerson || cueAt(block, verb, chairOrAttend) !== undefined ? at : undefined;
}

/** Longest remark in brackets between an office and its verb, in tokens. */
const longestRemark = 12;

/** The token after `(Ban Chỉ đạo)`; the same token when no remark stands there. */
function afterRemark(block: TokenizedBlock, at: number): number {
  if (block.tokens[at]?.key !== '(') return at;
  for (let close = at + 1; close < at + longestRemark; close++) {
    if (block.tokens[close]?.key === ')') return close + 1;
  }
  return at;
}

/** `…, ⟦Bộ Tư lệnh⟧ đã họp`: the body is the subject of what follows, not part of an office. */
function meets(block: TokenizedBlock, at: number): boolean {
  let verb = at;
  for (
    let hit = hitAt(block, verb, adverbKind);
    hit !== undefined;
    hit = hitAt(block, verb, adverbKind)
  ) {
    verb = hit.end;
  }
  return startsHit(block, verb, meetKinds);
}
