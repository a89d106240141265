import { type KindSet, kindSet } from '../lexicon/kind-set.ts';
import type { TokenRange } from '../text/tokenize.ts';
import { type Hit, hitIn, type TokenizedBlock } from './tokens.ts';

const askKind = kindSet('section/ask');
const askTrapKind = kindSet('trap/ask');

/** Whether something is asked of somebody; not the syllables of `giao thông`, `Ban Chỉ đạo`, `cần sa`. */
export function isAsked(block: TokenizedBlock, range: TokenRange): boolean {
  return hitOutside(block, range, { kinds: askKind, traps: askTrapKind }) !== undefined;
}

/** The first phrase of some kinds that is no part of a phrase that only looks like it. */
export function hitOutside(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  { kinds, traps }: { readonly kinds: KindSet; readonly traps: KindSet },
): Hit | undefined {
  let from = first;
  while (from < end) {
    const hit = hitIn(block, { first: from, end }, kinds);
    if (hit === undefined) return undefined;
    const trap = trapOver(block, { first, end }, { hit, traps });
    if (trap === undefined) return hit;
    from = Math.max(trap.end, hit.first + 1);
  }
  return undefined;
}

/** The phrase of a trap that holds the start of a hit. */
function trapOver(
  block: TokenizedBlock,
  { first }: TokenRange,
  { hit, traps }: { readonly hit: Hit; readonly traps: KindSet },
): Hit | undefined {
  const reach = { first: Math.max(first, hit.first - trapReach), end: hit.first + 1 };
  for (let trap = hitIn(block, reach, traps); trap !== undefined; ) {
    if (trap.end > hit.first) return trap;
    trap = hitIn(block, { first: trap.first + 1, end: reach.end }, traps);
  }
  return undefined;
}

/** Words of a trap before the phrase it hides: `Ban ⟦Chỉ đạo⟧`. */
const trapReach = 5;
