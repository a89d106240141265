import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import { officeHeadEnd } from '../mentions/office.ts';
import { hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';

const kinKind = kindSet('group/kin');
const bodiesKind = kindSet('group/bodies');
const groupHeadKind = kindSet('group/head');
const bareKind = kindSet('group/bare');
const bareNextKind = kindSet('group/bare-next');
const bodyKinds = kindSet('organisation', 'organisation/small');
const groupKind = kindSet('group');
const groupKinds = kindSet('group', 'group/fresh');
const manyKind = kindSet('group/many');
const peopleKind = kindSet('group/people');
const lessKind = kindSet('group/no-people');
const ownKind = kindSet('group/own');
const addressKinds = kindSet('honorific', 'honorific-list');
const unitKinds = kindSet('place-head', 'group/unit');

const including = toneKey('gồm');
const some = toneKey('một');
const capital = /^\p{Lu}/u;
const who = toneKey('là');
/** Longest words of a number of people: `khoảng gần 40 đại biểu`. */
const longestNumber = 3;
/** Words before people who are many. */
export const counted = wordSet('các', 'những', 'nhiều');

/** Longest name of a kind of people, in words. */
const longestKin = 4;

/** `cán bộ⟦, ⟧hội viên`: two kinds of people side by side are one group. */
export function isKin(block: TokenizedBlock, joint: number): boolean {
  const next = hitAt(block, joint + 1, kinKind);
  if (next === undefined || block.tokens[joint + 1]?.isCapitalised === true) return false;
  for (let at = joint - 1; at >= Math.max(0, joint - longestKin); at--) {
    if (hitAt(block, at, kinKind)?.end === joint) return true;
  }
  return false;
}

/** `lãnh đạo: Cục A, ⟦một số⟧ đơn vị và ⟦các⟧ phòng`: what a colon opens goes on. */
export function isMoreOfList(block: TokenizedBlock, at: number): boolean {
  const isSome = block.tokens[at]?.key === some || counted.has(block.tokens[at]);
  return isSome && startsHit(block, at, bodiesKind);
}

/** `đại diện các trạm, ⟦các⟧ Giám đốc HTX`, not `các Giám đốc, ⟦các⟧ Phó Giám đốc`: people told by their offices. */
export function opensOffices(block: TokenizedBlock, head: number, next: number): boolean {
  if (!counted.has(block.tokens[next]) || officeHeadEnd(block, next + 1) === undefined)
    return false;
  const first = counted.has(block.tokens[head]) ? head + 1 : head;
  return officeHeadEnd(block, first) === undefined;
}

/** `Hiệu trưởng 4 trường, ⟦Trưởng 5⟧ thôn`: the holders of an office in so many bodies. */
export function opensNumbered(block: TokenizedBlock, next: number): boolean {
  const office = officeHeadEnd(block, next);
  const isNamed = block.tokens[next]?.isCapitalised === true;
  return isNamed && office !== undefined && block.tokens[office]?.kind === 'number';
}

/** `các Cục chuyên ngành, ⟦các Ban⟧ Quản lý`, not `lãnh đạo các Cục, các Ban`: many bodies of another kind. */
export function opensBodies(block: TokenizedBlock, head: number, next: number): boolean {
  return isManyBodies(block, head) && isManyBodies(block, next);
}

function isManyBodies(block: TokenizedBlock, at: number): boolean {
  const isMany = counted.has(block.tokens[at]) && block.tokens[at + 1]?.isCapitalised === true;
  return isMany && officeHeadEnd(block, at + 1) === undefined;
}

/** `các Phó Chủ tịch UBND huyện, ⟦Phó Chủ tịch⟧ MTTQ huyện`: the one holder of such an office in another body. */
export function opensOne(block: TokenizedBlock, head: number, next: number): boolean {
  const first = head + 1;
  const end = counted.has(block.tokens[head]) ? officeHeadEnd(block, first) : undefined;
  if (end === undefined || end >= next - 1) return false;
  const length = end - first;
  if (officeHeadEnd(block, next) !== next + length) return false;
  for (let at = 0; at < length; at++) {
    if (block.tokens[first + at]?.key !== block.tokens[next + at]?.key) return false;
  }
  return true;
}

/** `23/⟦7⟧/2025`, `8-⟦1⟧`. */
export function isInDate(block: TokenizedBlock, at: number): boolean {
  const before = block.tokens[at - 1]?.key;
  return (before === '/' || before === '-') && block.tokens[at - 2]?.kind === 'number';
}

/** `⟦28⟧/30 đại biểu`. */
export function isFraction(block: TokenizedBlock, at: number): boolean {
  return block.tokens[at + 1]?.key === '/' && block.tokens[at + 2]?.kind === 'number';
}

/** `một số bộ ⟦gồm:⟧ Bộ A; Bộ B`: the colon of a list of bodies that tells which they are. */
export function bodiesAfter(block: TokenizedBlock, at: number): number | undefined {
  if (block.tokens[at]?.key !== including || block.tokens[at + 1]?.key !== ':') return undefined;
  return isBody(block, at + 2) ? at + 1 : undefined;
}

/** `gồm: Bộ A⟦;⟧ Bộ B`: the list goes on over semicolons when no comma parts its bodies. */
export function isMoreBodies(
  block: TokenizedBlock,
  semicolon: number,
  colon: number | undefined,
): boolean {
  if (colon === undefined || !isBody(block, semicolon + 1)) return false;
  for (let at = colon + 1; at < semicolon; at++) {
    if (block.tokens[at]?.key === ',') return false;
  }
  return true;
}

export function isBody(block: TokenizedBlock, at: number): boolean {
  return block.tokens[at]?.isCapitalised === true && startsHit(block, at, bodyKinds);
}

/** Longest head of a group, in words. */
const longestHead = 5;

/** `các đồng chí lãnh đạo⟦, ⟧nguyên lãnh đạo tỉnh`: the first head has no body yet. */
export function isBareHead(block: TokenizedBlock, first: number, joint: number): boolean {
  if (joint - first > longestHead || !startsHit(block, joint + 1, bareNextKind)) return false;
  const office = counted.has(block.tokens[first]) ? first + 1 : first;
  return hitAt(block, first, bareKind)?.end === joint || officeHeadEnd(block, office) === joint;
}

/** `lãnh đạo huyện, các phòng và ⟦20 xã⟧`: more bodies of the same head. */
export function isMoreUnits(block: TokenizedBlock, head: number, number: number): boolean {
  const isOfBodies = startsHit(block, head, groupHeadKind);
  return isOfBodies && (startsHit(block, number + 1, unitKinds) || isBody(block, number + 1));
}

/** `TP. Nha Trang`: a full stop after a short abbreviation, before a capital. */
export function isAbbreviationDot(block: TokenizedBlock, at: number): boolean {
  const before = block.tokens[at - 1]?.text ?? '';
  return before.length <= 3 && capital.test(before) && block.tokens[at + 1]?.isCapitalised === true;
}

/** `Ban Giám hiệu⟦, ⟧các thầy cô giáo`: beside a body that is a group itself stand people; more bodies go on with it. */
export function opensAfterBody(block: TokenizedBlock, head: number, next: number): boolean {
  if (block.tokens[next]?.isCapitalised === true) return false;
  if (!isBody(block, head) || startsHit(block, head, groupKinds)) return false;
  return startsHit(block, next, groupKind) && !startsHit(block, next, bodiesKind);
}

/** `lãnh đạo các tỉnh⟦, ⟧người nuôi tôm`: people in their own name, not of the number before them. */
export function opensPeople(block: TokenizedBlock, head: number, next: number): boolean {
  if (!startsHit(block, next, peopleKind) && !isManyKin(block, next)) return false;
  if (block.tokens[head]?.kind === 'number') return false;
  // `lãnh đạo các sở ⟦và⟧ các doanh nghiệp`: led by the same.
  if (block.tokens[next - 1]?.key !== ',' && startsHit(block, next, bodiesKind)) return false;
  const many = hitAt(block, head, manyKind);
  // `đại diện` alone, not `đại diện lãnh đạo`.
  return many === undefined || many.end < (hitAt(block, head, groupKind)?.end ?? 0);
}

/** `⟦hơn 80 vận động viên⟧`, `⟦12⟧ ý kiến`: counted, and no people of a meeting. */
export function countsThings(block: TokenizedBlock, first: number): boolean {
  for (let at = first; at < first + longestNumber; at++) {
    if (block.tokens[at]?.kind !== 'number') continue;
    return startsHit(block, at + 1, lessKind) && !startsHit(block, at + 1, addressKinds);
  }
  return false;
}

/** `các ban, ngành và ⟦các⟧ đoàn viên`: many of one kind of people, not of bodies. */
function isManyKin(block: TokenizedBlock, at: number): boolean {
  const isMany = counted.has(block.tokens[at]) && startsHit(block, at + 1, kinKind);
  return isMany && !startsHit(block, at, bodiesKind);
}

/** `có ⟦các⟧ ngư dân`: at the head of a list of attendees any plural tells people, things apart. */
export function isSomePeople(block: TokenizedBlock, at: number): boolean {
  const next = block.tokens[at + 1];
  if (!counted.has(block.tokens[at]) || next?.kind !== 'word') return false;
  return !startsHit(block, at + 1, lessKind);
}

/** `lãnh đạo Trung đoàn, ⟦các đồng chí⟧ trong Đảng ủy`, `… và ⟦một số⟧ đại diện`: people beside the people before. */
export function opensOwn(block: TokenizedBlock, next: number): boolean {
  if (startsHit(block, next, ownKind)) return true;
  return block.tokens[next]?.key === some && startsHit(block, next + 2, groupHeadKind);
}

/** `Thường trực Đảng ủy, ⟦Thường trực⟧ HĐND` after another head: its bodies of one kind. */
export function isSameBody(block: TokenizedBlock, head: number, next: number): boolean {
  const word = block.tokens[next]?.key;
  for (let at = head + 1; at < next - 1; at++) if (block.tokens[at]?.key === word) return true;
  return false;
}

/** `90 diễn viên ⟦là⟧ …`, `các đồng chí ⟦là⟧ …`: who the people of a group are, however many. */
export function tellsWho(block: TokenizedBlock, head: number, at: number): boolean {
  if (block.tokens[at]?.key !== who) return false;
  if (startsHit(block, head, ownKind)) return true;
  for (let index = head; index < head + longestNumber; index++) {
    if (block.tokens[index]?.kind === 'number') return true;
  }
  return false;
}

/** `Ủy viên Ban Chấp hành, ⟦trưởng các⟧ ban`: holders of an office in many bodies, beside the people before. */
export function opensHolders(block: TokenizedBlock, head: number, next: number): boolean {
  const group = hitAt(block, next, groupKind);
  const isOfMany = group !== undefined && counted.has(block.tokens[group.end - 1]);
  return isOfMany && group.end > next + 1 && officeHeadEnd(block, head) !== undefined;
}
