import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { wordSet } from '../../text/word-set.ts';
import { hitAt, type TokenizedBlock } from '../tokens.ts';

const kinKind = kindSet('group/kin');
const bodiesKind = kindSet('group/bodies');
const groupHeadKind = kindSet('group/head');
const unitKinds = kindSet('place-head', 'group/unit');

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

/** `lãnh đạo huyện, các phòng và ⟦20 xã⟧`: more bodies of the same head. */
export function isMoreUnits(block: TokenizedBlock, head: number, number: number): boolean {
  const isOfBodies = hitAt(block, head, groupHeadKind) !== undefined;
  return isOfBodies && hitAt(block, number + 1, unitKinds) !== undefined;
}
