import { kindSet } from '../../lexicon/kind-set.ts';
import { type Hit, hitAt, type TokenizedBlock } from '../tokens.ts';

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
  return isListed || hitAt(block, hit.end, titleOrOfficeKinds) !== undefined ? hit : undefined;
}
