import { kindSet } from '../../lexicon/kind-set.ts';
import { isGluedStop } from '../../text/sentences.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import { type Hit, hitAt, startsHit } from '../tokens.ts';
import { chairsToo, isNotThere } from './attend-guard.ts';
import { longestOpening } from './attend-side.ts';
import { cuesOf, opensClause, type Sentence, verbPhraseEnd } from './sentence.ts';

const attendCue = cueSet('cue/attend');
const chairOrSpeak = cueSet('cue/chair', 'cue/speak');
const listOpenerKind = kindSet('list-opener');
const alwaysListKind = kindSet('cue/attend-list');
const groupEmptyKind = kindSet('group-empty');
const companyKinds = kindSet('group', 'group/people');
const delegateKind = kindSet('cue/delegates');
const bullets = wordSet('-', '+', '*', '•');
const along = wordSet('cùng');
const lineJoints = wordSet('cùng', 'và');
const withs = wordSet('với');
const done = wordSet('đã');

/** Where the list starts that a cue at the head of a clause opens; undefined when it opens none. */
export function listStart(sentence: Sentence, cue: Hit): number | undefined {
  const { block } = sentence;
  const end = verbPhraseEnd(sentence, cue.end);
  const isNoun = isBareNoun(sentence, cue);
  if (isNoun && cue.first > sentence.first) return undefined;
  if (block.tokens[cue.end]?.key === ':') return cue.end + 1;
  if (isNoun) return hitAt(block, end, listOpenerKind)?.end;
  // `⟦Đại biểu⟧ dự hội nghị gồm …` names nobody before the verb.
  const isHead =
    block.tokens[cue.first]?.isCapitalised === true ||
    startsHit(block, cue.first, alwaysListKind) ||
    hitAt(block, sentence.first, groupEmptyKind)?.end === cue.first;
  if (!isHead && !opensClause(sentence, cue.first)) return delegatesStart(sentence, end);
  if (block.tokens[end]?.key === ':') return end + 1;
  const limit = Math.min(sentence.end, end + longestOpening);
  for (let at = end; at < limit; at++) {
    if (sentence.byFirst.has(at)) return at;
    if (block.tokens[at]?.key === ';') return undefined;
    if (at > end && cueAt(block, at, chairOrSpeak) !== undefined) return undefined;
    const opener = hitAt(block, at, listOpenerKind);
    if (opener !== undefined) return opener.end;
  }
  return undefined;
}

/** `⟦Đại biểu Quân đội dự hội nghị có⟧: Đại tướng A`: delegates told one by one, not `… dự hội nghị có ý kiến`. */
function delegatesStart({ block, first, byFirst }: Sentence, at: number): number | undefined {
  const opener = hitAt(block, at, listOpenerKind);
  if (opener === undefined || !startsHit(block, first, delegateKind)) return undefined;
  const next = block.tokens[opener.end]?.key === ':' ? opener.end + 1 : opener.end;
  return byFirst.has(next) || startsHit(block, next, companyKinds) ? next : undefined;
}

/** `⟦Thành phần⟧ gồm …`: the noun alone, which opens a list only at the head of a sentence. */
export function isBareNoun({ block }: Sentence, cue: Hit): boolean {
  return cue.end === cue.first + 2 && startsHit(block, cue.first, alwaysListKind);
}

/** Where a list ends at the latest: at a full stop that a crawler left without a space. */
export function listEnd({ block, end }: Sentence, first: number): number {
  let at = first;
  while (at < end && !isGluedStop(block.tokens, at)) at++;
  return at;
}

/** `⟦Với sự tham gia của 500 người dân⟧, công trình đã hoàn thành`: where the main clause after such a list begins. */
export function mainClause(sentence: Sentence, cue: Hit): number {
  const { block, first, end } = sentence;
  const stop = listEnd(sentence, cue.end);
  if (cue.first > first || !withs.has(block.tokens[first])) return stop;
  let comma = end;
  for (let at = cue.end; at < stop; at++) {
    const token = block.tokens[at];
    if (token?.key === ',') comma = at;
    if (done.has(token)) return Math.min(stop, comma);
  }
  return stop;
}

/** `Tham dự hội nghị có:` at the end of a block: the cue of a list whose people stand in lines of their own. */
export function linesOpener(sentence: Sentence): Hit | undefined {
  const { block, end } = sentence;
  if (end !== block.tokens.length || block.tokens[end - 1]?.key !== ':') return undefined;
  return cuesOf(sentence, attendCue).find((cue) => {
    const isHere = !chairsToo(sentence, cue) && !isNotThere(sentence, cue);
    const start = isHere ? listStart(sentence, cue) : undefined;
    return start !== undefined && (start >= end - 1 || opensLast(sentence));
  });
}

/** `Dự có lãnh đạo các bên, đặc biệt ⟦có:⟧`. */
function opensLast({ block, end }: Sentence): boolean {
  return hitAt(block, end - 2, listOpenerKind)?.end === end - 1;
}

/** The people of a line of such a list: `- ⟦Ông A, POS⟧`, `Cùng ⟦toàn thể cán bộ⟧`; undefined when it is no line of one. */
export function lineOf(sentence: Sentence): TokenRange | undefined {
  const { block, first, end } = sentence;
  if (first > 0) return undefined;
  if (bullets.has(block.tokens[0])) return { first: 1, end };
  if (lineJoints.has(block.tokens[0]) && startsHit(block, 1, companyKinds))
    return { first: 1, end };
  return block.block.kind === 'list-item' ? { first, end } : undefined;
}

/** `dự hội nghị ⟦cùng⟧ lãnh đạo các phòng`: where those begin in whose company one attends. */
export function companyStart({ block, end }: Sentence, at: number): number | undefined {
  if (!along.has(block.tokens[at])) return undefined;
  const first = withs.has(block.tokens[at + 1]) ? at + 2 : at + 1;
  return first < end && startsHit(block, first, companyKinds) ? first : undefined;
}
