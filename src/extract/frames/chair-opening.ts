import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { officeHeadEnd } from '../mentions/office.ts';
import { isCounted } from '../mentions/title-word.ts';
import type { PersonMention } from '../reading.ts';
import { hitAt, startsHit } from '../tokens.ts';
import { type Sentence, verbPhraseEnd, verbRowEnd } from './sentence.ts';

const listOpenerKind = kindSet('list-opener');
const honorificKind = kindSet('honorific');
const honorificListKind = kindSet('honorific-list');
const adverbCue = cueSet('adverb');
const chairObjectKind = kindSet('chair-object');
const openingKinds = kindSet(
  'event',
  'event/verb',
  'list-opener',
  'honorific',
  'honorific-list',
  'organisation',
  'chair-object',
);

const within = toneKey('tại');
/** Words between `Chủ trì` and the names of a list: `Chủ trì hội nghị có các đồng chí:`. */
const longestOpening = 16;
/** Words between `Chủ trì cuộc họp` and the comma before the chair: what the meeting is about. */
const longestMatter = 40;

/** Only the noun of the meeting, `có`, `gồm`, `là`, a colon and `các đồng chí` stand before the first name. */
export function isShortOpening(sentence: Sentence, from: number, to: number): boolean {
  if (to - from > longestOpening) return false;
  const { block } = sentence;
  let at = from;
  while (at < to) {
    const word = hitAt(block, at, openingKinds);
    const key = block.tokens[at]?.key ?? '';
    const isComma = key === ',' && (at === to - 1 || startsHit(block, at + 1, listOpenerKind));
    const isMark = key === ':' || key === within || isComma;
    const isCount = block.tokens[at]?.kind === 'number' && startsHit(block, at + 1, honorificKind);
    const isPlural = isCount || cueAt(block, at, adverbCue) !== undefined;
    // `có các đồng chí ⟦Thường trực HĐND tỉnh⟧: A, B`, `của các ⟦Phó Giám đốc⟧: A, B`: what the list has in common.
    const isLabelled =
      startsHit(block, at, honorificListKind) ||
      (isCounted(block, at + 1) && officeHeadEnd(block, at + 1) !== undefined);
    if (isLabelled && block.tokens[to - 1]?.key === ':') return true;
    if (word === undefined && !isMark && !isPlural) return false;
    at = word?.end ?? at + 1;
  }
  return true;
}

/** `Chủ trì ⟦cuộc họp của Ban Chỉ đạo, ⟧A nhấn mạnh`: the chair comes after what the meeting is about. */
export function isAfterMatter(sentence: Sentence, cue: TokenRange, next: PersonMention): boolean {
  const { block } = sentence;
  const verb = verbRowEnd(sentence, cue.end);
  const noun = block.tokens[verb]?.key === within ? verb + 1 : verb;
  const from = hitAt(block, noun, chairObjectKind)?.end ?? verbPhraseEnd(sentence, noun);
  if (from === noun || next.first - from > longestMatter) return false;
  if (block.tokens[next.first - 1]?.key !== ',') return false;
  if (startsHit(block, from, listOpenerKind)) return false;
  for (let at = from; at < next.first; at++) {
    const key = block.tokens[at]?.key;
    if (key === ';' || key === ':') return false;
  }
  return true;
}
