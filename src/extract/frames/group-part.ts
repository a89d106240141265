import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import { officeHeadEnd } from '../mentions/office.ts';
import { hitAt, type TokenizedBlock } from '../tokens.ts';

const kinKind = kindSet('group/kin');
const bodiesKind = kindSet('group/bodies');
const groupHeadKind = kindSet('group/head');
const bareKind = kindSet('group/bare');
const bareNextKind = kindSet('group/bare-next');
const bodyKinds = kindSet('organisation', 'organisation/small');
const unitKinds = kindSet('place-head', 'group/unit');

const including = toneKey('gồm');
const some = toneKey('một');
/** Words before people who are many. */
export const counted = wordSet('các', 'những', 'nhiều');

/** Longest name of a kind of people, in words. */
const longestKin = 3;

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
  return isSome && hitAt(block, at, bodiesKind) !== undefined;
}

/** `đại diện các trạm, ⟦các⟧ Giám đốc HTX`, not `các Giám đốc, ⟦các⟧ Phó Giám đốc`: people told by their offices. */
export function opensOffices(block: TokenizedBlock, head: number, next: number): boolean {
  if (!counted.has(block.tokens[next]) || officeHeadEnd(block, next + 1) === undefined)
    return false;
  const first = counted.has(block.tokens[head]) ? head + 1 : head;
  return officeHeadEnd(block, first) === undefined;
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

function isBody(block: TokenizedBlock, at: number): boolean {
  return block.tokens[at]?.isCapitalised === true && hitAt(block, at, bodyKinds) !== undefined;
}

/** Longest head of a group, in words. */
const longestHead = 5;

/** `các đồng chí lãnh đạo⟦, ⟧nguyên lãnh đạo tỉnh`: the first head has no body yet. */
export function isBareHead(block: TokenizedBlock, first: number, joint: number): boolean {
  if (joint - first > longestHead || hitAt(block, joint + 1, bareNextKind) === undefined)
    return false;
  return hitAt(block, first, bareKind)?.end === joint;
}

/** `lãnh đạo huyện, các phòng và ⟦20 xã⟧`: more bodies of the same head. */
export function isMoreUnits(block: TokenizedBlock, head: number, number: number): boolean {
  const isOfBodies = hitAt(block, head, groupHeadKind) !== undefined;
  return isOfBodies && hitAt(block, number + 1, unitKinds) !== undefined;
}
