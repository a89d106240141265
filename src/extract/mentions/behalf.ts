import { kindSet } from '../../lexicon/kind-set.ts';
import { hitAt, type TokenizedBlock } from '../tokens.ts';
import { readOffice } from './office.ts';

const onBehalfKind = kindSet('on-behalf');

/** Longest words that speak for another, in tokens: `được sự ủy quyền của`. */
const longestBehalf = 5;

/**
 * `Thừa ủy quyền của ⟦Chủ tịch UBND tỉnh,⟧ Phó Chủ tịch UBND tỉnh A`: where an office ends that is spoken for; undefined
 * when the office at a token is not.
 */
export function officeSpokenFor(
  block: TokenizedBlock,
  first: number,
  end: number,
): number | undefined {
  for (let at = first - 1; at >= Math.max(0, first - longestBehalf); at--) {
    if (hitAt(block, at, onBehalfKind)?.end !== first) continue;
    const office = readOffice(block, first, end);
    const isApart =
      office?.nameStart === undefined && block.tokens[office?.end ?? end]?.key === ',';
    return isApart ? office?.end : undefined;
  }
  return undefined;
}
