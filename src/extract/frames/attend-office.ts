import { kindSet } from '../../lexicon/kind-set.ts';
import type { Role } from '../../model/report.ts';
import { nameKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { readOffice } from '../mentions/office.ts';
import { isCounted } from '../mentions/title-word.ts';
import type { PersonMention } from '../reading.ts';
import { hitAt, printed } from '../tokens.ts';
import { type ParticipantCandidate, participantOf, placeOf } from './participant.ts';
import type { Sentence } from './sentence.ts';
import { holderOf } from './speak.ts';

const honorificKind = kindSet('honorific');

/** `⟦Thủ tướng⟧ dự hội nghị`, with a capital and nothing else: the one person of the article who holds the office. */
export function heldBy(
  { block }: Sentence,
  group: TokenRange | undefined,
  { role, people }: { readonly role: Role; readonly people: readonly PersonMention[] },
): Omit<ParticipantCandidate<string>, 'rule'> | undefined {
  if (group === undefined || isCounted(block, group.first)) return undefined;
  const first = hitAt(block, group.first, honorificKind)?.end ?? group.first;
  if (block.tokens[first]?.isCapitalised !== true) return undefined;
  const office = readOffice(block, first, group.end);
  if (office?.end !== group.end || office.nameStart !== undefined) return undefined;
  const holder = holderOf(people, nameKey(printed(block, { first, end: group.end })));
  if (holder === undefined) return undefined;
  return {
    value: participantOf(holder, role),
    at: placeOf(block.index, group.first, group.end),
    basis: 'inferred',
    evidence: [{ at: holder, reason: 'Trong bài chỉ người này giữ chức vụ ấy.' }],
  };
}
