import { kindSet } from '../../lexicon/kind-set.ts';
import { hitAt, type TokenizedBlock } from '../tokens.ts';
import { readTail } from './office.ts';

const bodyKinds = kindSet('organisation', 'organisation/small');

/** `Vụ trưởng Vụ Tổ chức cán bộ, ⟦Bộ Nội vụ⟧ A`: where the name starts after the body of the office before. */
export function nameAfterBody(block: TokenizedBlock, at: number, end: number): number | undefined {
  if (block.tokens[at - 1]?.key !== ',') return undefined;
  const body = hitAt(block, at, bodyKinds);
  return body === undefined ? undefined : readTail(block, body.end, end, 'body').nameStart;
}
