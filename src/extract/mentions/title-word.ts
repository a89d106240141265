import { kindSet } from '../../lexicon/kind-set.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Hit, hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';

const titleKinds = kindSet('rank', 'honorific-list', 'academic', 'honorific');
const titleOrOfficeKinds = kindSet('rank', 'academic', 'office', 'deputy');

/** A rank, degree or form of address that leads to a name: `Đại tá`, `bác sĩ ⟦N⟧`, `ông ⟦N⟧`; `đại biểu khách mời` is none. */
export function titleWordAt(block: TokenizedBlock, at: number): Hit | undefined {
  const hit = hitAt(block, at, titleKinds);
  if (hit === undefined || hit.entry.kind === 'rank' || hit.entry.kind === 'honorific-list')
    return hit;
  const next = block.tokens[hit.end];
  if (next?.isCapitalised === true) return hit;
  const isListed = hit.entry.isCapitalised && (next?.key === '.' || next?.key === ',');
  return isListed || startsHit(block, hit.end, titleOrOfficeKinds) ? hit : undefined;
}

const plurals = wordSet('các', 'hai', 'ba', 'bốn');
const few = /^0?[2-9]$/u;

/** `⟦các⟧ Thứ trưởng A, B`, `⟦2⟧ Phó Chủ tịch A và B`, not `12/⟦3⟧ Phó Chủ tịch A`. */
export function isCounted(block: TokenizedBlock, first: number): boolean {
  const before = block.tokens[first - 1];
  if (before === undefined || plurals.has(before)) return before !== undefined;
  if (before.kind !== 'number' || !few.test(before.text)) return false;
  const mark = block.tokens[first - 2]?.key;
  return mark !== '/' && mark !== '-' && mark !== '.';
}
