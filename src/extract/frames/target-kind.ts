import { hitAt, type TokenizedBlock } from '../tokens.ts';
import type { MeasureContext } from './target-measure.ts';

/**
 * Whether a clause is a result or a plan: the part of the report it stands in decides, not its verb;
 * `phấn đấu` and what was asked for in a speech are plans everywhere.
 */
export function kindOf(
  block: TokenizedBlock,
  { section, segment }: MeasureContext,
): 'result' | 'plan' {
  if (section.kind === 'tasks') return 'plan';
  const before = { first: section.first, end: segment.end };
  if (hasAny(block, before, ['cue/strive'])) return 'plan';
  if (section.kind === 'review') return hasAny(block, segment, ['cue/horizon']) ? 'plan' : 'result';
  if (hasAny(block, segment, ['cue/result'])) return 'result';
  if (section.kind === 'speech' && hasAny(block, before, ['section/ask'])) return 'plan';
  return hasAny(block, segment, ['cue/plan', 'cue/horizon']) ? 'plan' : 'result';
}

function hasAny(
  block: TokenizedBlock,
  { first, end }: { readonly first: number; readonly end: number },
  kinds: readonly string[],
): boolean {
  for (let index = first; index < end; index++) {
    if (hitAt(block, index, ...kinds) !== undefined) return true;
  }
  return false;
}
