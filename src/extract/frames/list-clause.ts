import { kindSet } from '../../lexicon/kind-set.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { startsHit, type TokenizedBlock } from '../tokens.ts';
import { type Sentence, verbPhraseEnd } from './sentence.ts';

const chairOrSpeak = cueSet('cue/chair', 'cue/speak');
const rowCues = cueSet('cue/chair', 'cue/speak', 'cue/attend');
const marks = wordSet(',', ';');
const verbal = wordSet(
  'đã',
  'đang',
  'sẽ',
  'cần',
  'phải',
  'được',
  'bị',
  'là',
  'cho',
  'cùng',
  'tại',
  'về',
  'theo',
  'để',
  'vì',
  'nên',
  'do',
  'có',
  'còn',
  'cũng',
  'khi',
  'nếu',
  'vào',
  'đến',
);
/** Longest office between two marks of a row. */
const longestPart = 24;
const chairCue = cueSet('cue/chair');
const plurals = wordSet('các');
/** Not every word of speech: `nhà nghiên cứu, bình luận` are people. */
const labelCues = cueSet('cue/chair', 'cue/attend', 'cue/speech');
const peopleKinds = kindSet('group', 'group/people', 'group/fresh');

/** Whether a verb at a token opens a clause that ends a list of people. */
export function startsClause(block: TokenizedBlock, at: number): boolean {
  return cueAt(block, at, chairOrSpeak) !== undefined;
}

/** `Dự hội nghị có A, POS ⟦chủ trì hội nghị,⟧ B, POS`: where a list goes on after what its first person does. */
export function afterChairing(sentence: Sentence, at: number): number | undefined {
  const cue = cueAt(sentence.block, at, chairCue);
  const isComma = sentence.block.tokens[at - 1]?.key === ',';
  if (cue === undefined || !sentence.byEnd.has(isComma ? at - 1 : at)) return undefined;
  const end = verbPhraseEnd(sentence, cue.end);
  const mark = sentence.block.tokens[end]?.key;
  const goesOn = (mark === ',' || mark === ';') && sentence.byFirst.has(end + 1);
  return goesOn ? end + 1 : undefined;
}

/** `… ông A. ⟦Phó Chủ tịch HĐND B; lãnh đạo các sở⟧.`: a sentence without a verb goes on with the list before it. */
export function isMoreOfRow({ block, first, end, byFirst }: Sentence): boolean {
  const person = byFirst.get(first);
  if (person === undefined) return false;
  if (person.end < end - 1 && !marks.has(block.tokens[person.end])) return false;
  let people = 0;
  let since = 0;
  for (let at = first; at < end; at++) {
    const token = block.tokens[at];
    if (verbal.has(token) || cueAt(block, at, rowCues) !== undefined) return false;
    if (byFirst.has(at)) people++;
    since = token?.kind === 'mark' ? 0 : since + 1;
    if (since > longestPart) return false;
  }
  // `… và bà B. ⟦Phó Chủ tịch C⟧.`
  const isOneMore = first > 0 && person.end >= end - 1;
  return people > 1 || isOneMore || hasSemicolon(block, { first, end });
}

/** Longest label of a list of people, in words. */
const longestRowLabel = 40;
const fewest = 2;

/** `⟦Các nhà khoa học của Viện:⟧ A; B; C` in a paragraph of its own: where the list begins that goes on with the one before. */
export function labelledRow({ block, first, end, people }: Sentence): number | undefined {
  if (first > 0 || !plurals.has(block.tokens[first]) || people.length < fewest) return undefined;
  if (!startsHit(block, first, peopleKinds)) return undefined;
  for (let at = first; at < Math.min(end, first + longestRowLabel); at++) {
    if (block.tokens[at]?.key === ':') {
      const isRow = people[0]?.first === at + 1 && hasSemicolon(block, { first: at, end });
      return isRow ? at + 1 : undefined;
    }
    if (cueAt(block, at, labelCues) !== undefined) return undefined;
  }
  return undefined;
}

function hasSemicolon(block: TokenizedBlock, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (block.tokens[at]?.key === ';') return true;
  return false;
}
