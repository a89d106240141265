import type { TokenRange } from '../../text/tokenize.ts';
import type { OrganisationMention } from '../reading.ts';
import { hitAt, nextPlace, printed, type TokenizedBlock } from '../tokens.ts';
import { readTail } from './office.ts';

const kinds = ['organisation'];

/** Every naming of a body, in order, with the place it belongs to: `UBND ⟦tỉnh Bắc Kạn⟧`. */
export function readOrganisations(
  blocks: readonly TokenizedBlock[],
): readonly OrganisationMention[] {
  return blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) => readSentence(block, sentence)),
  );
}

function readSentence(block: TokenizedBlock, sentence: TokenRange): readonly OrganisationMention[] {
  const found: OrganisationMention[] = [];
  let at = nextPlace(block, sentence.first, kinds);
  while (at < sentence.end) {
    const head = hitAt(block, at, 'organisation');
    const isOther = hitAt(block, at, 'event', 'venue') !== undefined;
    if (head === undefined || head.end > sentence.end || isOther) {
      at = nextPlace(block, at + 1, kinds);
      continue;
    }
    const { end } = readTail(block, head.end, sentence.end, 'body');
    const range = { first: at, end: Math.max(end, head.end) };
    found.push({ block: block.index, ...range, name: printed(block, range) });
    at = nextPlace(block, range.end, kinds);
  }
  return found;
}
