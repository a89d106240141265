import type { OrganisationMention } from '../reading.ts';
import type { TokenizedBlock } from '../tokens.ts';

export function readOrganisations(
  _blocks: readonly TokenizedBlock[],
): readonly OrganisationMention[] {
  return [];
}
