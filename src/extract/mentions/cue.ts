import { type Hit, hitOf, type TokenizedBlock } from '../tokens.ts';

const shouted = /^\p{Lu}{2}/u;

/**
 * The longest cue of one of the kinds at a token, unless a false friend starts there: `dự` is one, `dự án` is none,
 * `chủ trì` is one, `chủ trì, phối hợp` is none.
 */
export function cueAt(
  block: TokenizedBlock,
  at: number,
  ...kinds: readonly string[]
): Hit | undefined {
  return cueOf(block, at, kinds);
}

/** `cueAt` for a list of kinds. */
export function cueOf(
  block: TokenizedBlock,
  at: number,
  kinds: readonly string[],
): Hit | undefined {
  const cue = hitOf(block, at, kinds);
  if (cue === undefined) return undefined;
  const trap = hitOf(block, at, kinds.map(trapOf));
  return trap !== undefined && trap.end > cue.end ? undefined : cue;
}

/** The kind of the false friends of a kind of cues: `cue/chair` → `trap/chair`. */
export function trapOf(kind: string): string {
  return kind.replace('cue/', 'trap/');
}

/** `BÍ THƯ TỈNH ỦY ⟦CHỦ TRÌ⟧`: among capitals only cues of two words are safe. */
export function isShoutedCue(block: TokenizedBlock, at: number): boolean {
  if (!shouted.test(block.tokens[at]?.text ?? '')) return false;
  const cue = cueAt(block, at, 'cue/chair', 'cue/attend', 'cue/speak');
  return cue !== undefined && cue.end - cue.first > 1;
}
