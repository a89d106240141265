import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import type { TokenizedBlock } from '../tokens.ts';
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

function hasSemicolon(block: TokenizedBlock, { first, end }: TokenRange): boolean {
  for (let at = first; at < end; at++) if (block.tokens[at]?.key === ';') return true;
  return false;
}
