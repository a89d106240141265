import { kindSet } from '../../lexicon/kind-set.ts';
import { periodAt } from '../period.ts';
import type { Mention, Reading, Section } from '../reading.ts';
import { printed, startsHit, type TokenizedBlock } from '../tokens.ts';

const noActorKinds = kindSet('event-word', 'formula/plan', 'section/plan');
const actorVerbKind = kindSet('actor-verb');

/** Longest name of a body read as the subject of a part of the report, in tokens. */
const longest = 9;

/** Who a part of the report speaks of: the subject of the sentence that opened it, `Năm 2024, Đảng ủy xã đã …`. */
export function actorOf(reading: Reading, { opener }: Section): string | undefined {
  if (opener === undefined) return undefined;
  const block = reading.blocks[opener.block];
  if (block === undefined) return undefined;
  const atOpener = subjectAt(block, afterComma(block, opener));
  return atOpener ?? subjectAt(block, sentenceStart(block, opener.first));
}

/** The first token of the sentence that holds a token. */
function sentenceStart({ sentences }: TokenizedBlock, at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return sentences[low]?.first ?? at;
}

function afterComma(block: TokenizedBlock, { end }: Mention): number {
  return block.tokens[end]?.key === ',' ? end + 1 : end;
}

/** A capitalised name directly before `đã`, `xác định`, `đề ra`. */
function subjectAt(block: TokenizedBlock, first: number): string | undefined {
  const { tokens } = block;
  if (tokens[first]?.isCapitalised !== true || periodAt(block, first, undefined) !== undefined) {
    return undefined;
  }
  if (startsHit(block, first, noActorKinds)) return undefined;
  for (let index = first + 1; index < first + longest; index++) {
    if (tokens[index] === undefined || tokens[index]?.kind === 'mark') return undefined;
    if (startsHit(block, index, actorVerbKind)) {
      return printed(block, { first, end: index });
    }
  }
  return undefined;
}
