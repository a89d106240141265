import { type KindSet, kindSet } from '../../lexicon/kind-set.ts';
import { type Hit, hitAt, type TokenizedBlock } from '../tokens.ts';

/** Kinds of cues with the kinds of their false friends: `cue/chair` has `trap/chair`. */
export interface CueSet {
  readonly cues: KindSet;
  readonly traps: KindSet;
  /** Both. */
  readonly wanted: KindSet;
}

export function cueSet(...names: readonly string[]): CueSet {
  const traps = names
    .filter((name) => name.startsWith('cue/'))
    .map((name) => name.replace('cue/', 'trap/'));
  return { cues: kindSet(...names), traps: kindSet(...traps), wanted: kindSet(...names, ...traps) };
}

const personCues = cueSet('cue/chair', 'cue/attend', 'cue/speak');

/**
 * The longest cue of one of the kinds at a token, unless a false friend starts there: `dự` is one, `dự án` is none,
 * `chủ trì` is one, `chủ trì, phối hợp` is none.
 */
export function cueAt(block: TokenizedBlock, at: number, set: CueSet): Hit | undefined {
  const cue = hitAt(block, at, set.cues);
  if (cue === undefined) return undefined;
  const trap = hitAt(block, at, set.traps);
  return trap !== undefined && trap.end > cue.end ? undefined : cue;
}

/** `BÍ THƯ TỈNH ỦY ⟦CHỦ TRÌ⟧`: among capitals only cues of two words are safe. */
export function isShoutedCue(block: TokenizedBlock, at: number): boolean {
  if (block.tokens[at]?.isShouted !== true) return false;
  const cue = cueAt(block, at, personCues);
  return cue !== undefined && cue.end - cue.first > 1;
}
