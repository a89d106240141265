import { cueAt, cueSet } from '../mentions/cue.ts';
import type { TokenizedBlock } from '../tokens.ts';
import { type Sentence, verbPhraseEnd } from './sentence.ts';

const chairOrSpeak = cueSet('cue/chair', 'cue/speak');
const chairCue = cueSet('cue/chair');

/** Whether a verb at a token opens a clause that ends a list of people. */
export function startsClause(block: TokenizedBlock, at: number): boolean {
  return cueAt(block, at, chairOrSpeak) !== undefined;
}

/** `Dự hội nghị có A, POS ⟦chủ trì hội nghị,⟧ B, POS`: where a list goes on after what its first person does. */
export function afterChairing(sentence: Sentence, at: number): number | undefined {
  const cue = cueAt(sentence.block, at, chairCue);
  if (cue === undefined || !sentence.byEnd.has(at)) return undefined;
  const end = verbPhraseEnd(sentence, cue.end);
  const mark = sentence.block.tokens[end]?.key;
  const goesOn = (mark === ',' || mark === ';') && sentence.byFirst.has(end + 1);
  return goesOn ? end + 1 : undefined;
}
