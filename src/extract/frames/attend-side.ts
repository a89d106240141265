import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { type Hit, hitAt } from '../tokens.ts';
import type { Sentence } from './sentence.ts';

const cueSideKind = kindSet('cue/side');
const groupKind = kindSet('group');
const peopleKinds = kindSet('group', 'group/people');
const honorificListKind = kindSet('honorific-list');
const has = toneKey('có');
/** Words between `Dự` and the first name or `có`: `Dự hội nghị, về phía lãnh đạo tỉnh có`. */
export const longestOpening = 24;

/** `Về phía tỉnh có …`; after a list also `Lãnh đạo thành phố có …`. */
export function sideStart(sentence: Sentence, isAfterList: boolean): number | undefined {
  const { block } = sentence;
  const side = hitAt(block, sentence.first, cueSideKind);
  const group = hitAt(block, sentence.first, groupKind);
  if (side === undefined && group === undefined) return undefined;
  if (side === undefined && !isAfterList && !isDelegate(group)) return undefined;
  for (let at = sentence.first; at < Math.min(sentence.end, sentence.first + 16); at++) {
    if (block.tokens[at]?.key !== has) continue;
    const next = hitAt(block, at + 1, honorificListKind)?.end ?? at + 1;
    if (sentence.byFirst.has(next) || sentence.byFirst.has(at + 1)) return at + 1;
    const opensGroup = hitAt(block, next, peopleKinds) ?? hitAt(block, at + 1, peopleKinds);
    if (side !== undefined && opensGroup !== undefined) return at + 1;
    const first = sentence.people.find((person) => person.first > at);
    const isLabelled = first !== undefined && sentence.block.tokens[first.first - 1]?.key === ':';
    return isLabelled && first.first - at <= longestOpening ? at + 1 : undefined;
  }
  return undefined;
}

function isDelegate(group: Hit | undefined): boolean {
  return group?.entry.id.startsWith('đại diện') === true;
}
