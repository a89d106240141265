import { type Hit, hitAt, type TokenizedBlock } from '../tokens.ts';

/**
 * The longest cue of one of the kinds at a token, unless a false friend starts there: `dự` is one, `dự án` is none,
 * `chủ trì` is one, `chủ trì, phối hợp` is none.
 */
export function cueAt(
  block: TokenizedBlock,
  at: number,
  ...kinds: readonly string[]
): Hit | undefined {
  const cue = hitAt(block, at, ...kinds);
  if (cue === undefined) return undefined;
  const topics = new Set(kinds.map((kind) => kind.replace('cue/', 'trap/')));
  const trap = hitAt(block, at, ...topics);
  return trap !== undefined && trap.end > cue.end ? undefined : cue;
}
