import { kindSet } from '../../lexicon/kind-set.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import { type CueSet, cueAt, cueSet } from '../mentions/cue.ts';
import { isCounted } from '../mentions/title-word.ts';
import type { PersonMention, Reading } from '../reading.ts';
import { type Hit, hitAt, placeIn, startsHit, type TokenizedBlock } from '../tokens.ts';
import { oncePerReading } from './once-per-reading.ts';

const skippableKinds = kindSet('adverb', 'relative');
const onBehalfKind = kindSet('on-behalf');
const honorificListKind = kindSet('honorific-list');
const eventKinds = kindSet('event', 'event/verb');
const anyCues = cueSet('cue/chair', 'cue/attend', 'cue/speak');
const livesKind = kindSet('lives');
const laymanKinds = kindSet('layman', 'place-head');
const rowVerbs = cueSet('cue/attend', 'cue/speak');

/** A sentence with the people named in it: what frames are read from. */
export interface Sentence extends TokenRange {
  readonly block: TokenizedBlock;
  /** In order. */
  readonly people: readonly PersonMention[];
  readonly byFirst: ReadonlyMap<number, PersonMention>;
  readonly byEnd: ReadonlyMap<number, PersonMention>;
  /** Of another meeting of the day: after `Cùng ngày`, `Trước đó`, to the end of the block. */
  readonly isOther: boolean;
}

const bodyKind = kindSet('organisation');
const otherMeetingKind = kindSet('cue/other-meeting');
const noCues: readonly Hit[] = [];
const joiners = wordSet('và', 'cùng', 'với');
const plurals = wordSet('các', 'những');
const passives = wordSet('được', 'bị');

/** Every sentence of an article, in order. */
export const sentencesOf: (reading: Reading) => readonly Sentence[] = oncePerReading(readSentences);

function readSentences(reading: Reading): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let next = 0;
  for (const block of reading.blocks) {
    let isOther = false;
    for (const range of block.sentences) {
      const people: PersonMention[] = [];
      for (
        let mention = reading.people[next];
        mention !== undefined;
        mention = reading.people[next]
      ) {
        if (mention.block !== block.index || mention.first >= range.end) break;
        people.push(mention);
        next++;
      }
      isOther ||= turnsToOther(block, range);
      sentences.push({
        first: range.first,
        end: range.end,
        block,
        people,
        byFirst: people.length === 0 ? nobody : byPlace(people, 'first'),
        byEnd: people.length === 0 ? nobody : byPlace(people, 'end'),
        isOther,
      });
    }
  }
  return sentences;
}

const nobody: ReadonlyMap<number, PersonMention> = new Map();

function byPlace(
  people: readonly PersonMention[],
  side: 'first' | 'end',
): ReadonlyMap<number, PersonMention> {
  const found = new Map<number, PersonMention>();
  for (const person of people) found.set(person[side], person);
  return found;
}

/** `Cùng ngày`, `Trước đó` with a capital, wherever a crawler joined lines. */
function turnsToOther(block: TokenizedBlock, { first, end }: TokenRange): boolean {
  let at = placeIn(block, { first, end }, otherMeetingKind);
  while (at < end) {
    if (block.tokens[at]?.isCapitalised === true) return true;
    at = placeIn(block, { first: at + 1, end }, otherMeetingKind);
  }
  return false;
}

/** Every cue of one of the kinds in a sentence, the longest at each place, without false friends. */
export function cuesOf(sentence: Sentence, set: CueSet): readonly Hit[] {
  const { block, end } = sentence;
  let at = placeIn(block, sentence, set.wanted);
  if (at >= end) return noCues;
  const cues: Hit[] = [];
  let person = 0;
  while (at < end) {
    while ((sentence.people[person]?.end ?? Number.POSITIVE_INFINITY) <= at) person++;
    const isInName = isInside(at, sentence.people[person]);
    const cue = isInName ? undefined : cueAt(block, at, set);
    const isOurs = cue !== undefined && cue.end <= end;
    if (isOurs) cues.push(cue);
    // A false friend may start before the cue and take it in: `cơ quan chủ trì`.
    const first = isOurs ? cue.end : (hitAt(block, at, set.traps)?.end ?? at + 1);
    at = placeIn(block, { first, end }, set.wanted);
  }
  return cues;
}

function isInside(at: number, person: PersonMention | undefined): boolean {
  return person !== undefined && at >= person.first && at < person.end;
}

/** The person whose phrase ends before a verb, over adverbs, dashes and remarks: `A, POS đã ⟦chủ trì⟧`. */
export function subjectBefore(sentence: Sentence, verb: number): PersonMention | undefined {
  let at = verb;
  while (at > sentence.first) {
    const person = sentence.byEnd.get(at);
    if (person !== undefined) return person;
    const before = skipBack(sentence, at);
    if (before === undefined) return laymanBefore(sentence, at);
    at = before;
  }
  return undefined;
}

/** Longest words of who a person is, without an office. */
const longestDescription = 16;

/** `⟦Ông A⟧, người dân xã B cho biết`, `⟦Bà A⟧ ở xã B cho biết`: who opens a clause and is told by what he does or where he lives. */
function laymanBefore(sentence: Sentence, end: number): PersonMention | undefined {
  const { block } = sentence;
  if (passives.has(block.tokens[end - 1])) return undefined;
  for (let at = end - 1; at >= Math.max(sentence.first, end - longestDescription); at--) {
    const token = block.tokens[at];
    if (token?.key === ',' || token?.key === '-') {
      const person = sentence.byEnd.get(at);
      if (person === undefined) continue;
      const isDescribed = startsHit(block, at + 1, laymanKinds);
      return isDescribed && opensClause(sentence, person.first) ? person : undefined;
    }
    if (token?.kind === 'mark' || cueAt(block, at, anyCues) !== undefined) return undefined;
    const housed = sentence.byEnd.get(at);
    if (housed === undefined) continue;
    const isHoused = startsHit(block, at, livesKind);
    return isHoused && opensClause(sentence, housed.first) ? housed : undefined;
  }
  return undefined;
}

/** Where a word, mark or remark that may stand between subject and verb begins; undefined when none ends at a token. */
export function skipBack(sentence: Sentence, at: number): number | undefined {
  const { block } = sentence;
  const last = block.tokens[at - 1];
  if (last === undefined || at - 1 < sentence.first) return undefined;
  if (last.key === ',' || last.key === '-') return at - 1;
  if (last.key === ')') {
    for (let open = at - 2; open >= Math.max(sentence.first, at - 14); open--) {
      if (block.tokens[open]?.key === '(') return open;
    }
    return undefined;
  }
  for (let length = 1; length <= longestSkipped; length++) {
    const hit = hitAt(block, at - length, skippableKinds);
    if (hit?.end === at) return hit.first;
  }
  return onBehalfBefore(sentence, at);
}

/** Longest word or row that may stand between subject and verb, in tokens. */
const longestSkipped = 5;
/** Longest body spoken for, in tokens. */
const longestBehalf = 16;

/** `A, POS ⟦thay mặt Chi ủy⟧ trình bày`: where the words for another begin that end at a token. */
function onBehalfBefore(sentence: Sentence, end: number): number | undefined {
  const { block } = sentence;
  if (block.tokens[end - 1]?.kind === 'mark') return undefined;
  for (let at = end - 1; at >= Math.max(sentence.first + 1, end - longestBehalf); at--) {
    const key = block.tokens[at]?.key;
    if (key === ';' || key === ':' || key === '.') return undefined;
    if (sentence.byEnd.has(at + 1)) return undefined;
    const hit = hitAt(block, at, onBehalfKind);
    if (hit !== undefined && hit.end < end && !isInBody(block, at)) return at;
  }
  return undefined;
}

/** Longest verb of a row, in words, and most verbs before the last. */
const longestRowVerb = 5;
const mostRowVerbs = 3;

/** Where the row of verbs begins that leads to one: `A, POS ⟦tới dự, phát biểu và⟧ chủ trì`. */
export function verbRowStart(sentence: Sentence, verb: number): number {
  const { block } = sentence;
  let first = verb;
  for (let count = 0; count < mostRowVerbs; count++) {
    const joint = block.tokens[first - 1];
    if (joint?.key !== ',' && !joiners.has(joint)) return first;
    if (sentence.byEnd.has(first - 1)) return first;
    const before = verbEndingAt(sentence, first - 1);
    if (before === undefined) return first;
    first = before;
  }
  return first;
}

/** Where the row of verbs ends that one opens: `chủ trì ⟦và phát biểu kết luận⟧ hội nghị`. */
export function verbRowEnd({ block }: Sentence, end: number): number {
  let last = end;
  for (let count = 0; count < mostRowVerbs; count++) {
    const joint = block.tokens[last];
    const next = joint?.key === ',' || joiners.has(joint) ? last + 1 : last;
    const verb = cueAt(block, next, rowVerbs);
    if (verb === undefined) return last;
    last = verb.end;
  }
  return last;
}

function verbEndingAt({ block, first }: Sentence, end: number): number | undefined {
  for (let at = Math.max(first, end - longestRowVerb); at < end; at++) {
    if (cueAt(block, at, rowVerbs)?.end === end) return at;
  }
  return undefined;
}

/** `Ban ⟦đại diện⟧ Hội đồng quản trị`: a name of a body. */
function isInBody(block: TokenizedBlock, at: number): boolean {
  return (hitAt(block, at - 1, bodyKind)?.end ?? 0) > at;
}

/** The people before and with one, joined by commas, semicolons or `và`: `⟦A, POS⟧; ⟦B, POS⟧ và [C, POS]`. */
export function joinedBefore(sentence: Sentence, last: PersonMention): readonly PersonMention[] {
  const chain = [last];
  for (let index = sentence.people.indexOf(last) - 1; index >= 0; index--) {
    const person = sentence.people[index];
    const after = chain[0];
    if (person === undefined || after === undefined) break;
    if (!isJoined(sentence.block, person.end, after.first)) break;
    chain.unshift(person);
  }
  return chain;
}

/** The people that follow and are joined to one. */
export function joinedAfter(sentence: Sentence, first: PersonMention): readonly PersonMention[] {
  const chain = [first];
  for (const person of sentence.people) {
    const before = chain.at(-1);
    if (before === undefined || person.first < before.end) continue;
    if (!isJoined(sentence.block, before.end, person.first)) break;
    chain.push(person);
  }
  return chain;
}

/** Longest label of a list inside a list: `; các đồng chí Phó Chủ tịch UBND tỉnh:`. */
const longestLabel = 16;

function isJoined(block: TokenizedBlock, from: number, to: number): boolean {
  if (to - from > 3) return isLabelled(block, from, to);
  let hasJoiner = false;
  for (let at = from; at < to; at++) {
    const key = block.tokens[at]?.key ?? '';
    if (key === ',' || key === ';' || joiners.has(block.tokens[at])) hasJoiner = true;
    else if (key !== '-' && key !== ')' && !(at === to - 1 && isCounted(block, to))) return false;
  }
  return hasJoiner;
}

function isLabelled(block: TokenizedBlock, from: number, to: number): boolean {
  if (to - from > longestLabel || block.tokens[to - 1]?.key !== ':') return false;
  const joint = block.tokens[from];
  const isPlural = plurals.has(block.tokens[from + 1]);
  const opener = hitAt(block, from + 1, honorificListKind);
  const isJoint = joint?.key === ';' || joint?.key === ',' || joiners.has(joint);
  return isJoint && (opener !== undefined || isPlural);
}

/** The end of a verb with the noun of the meeting after it: `chủ trì ⟦hội nghị⟧`, `chủ trì ⟦các phiên họp⟧`. */
export function verbPhraseEnd(sentence: Sentence, end: number): number {
  const noun = plurals.has(sentence.block.tokens[end]) ? end + 1 : end;
  const event = hitAt(sentence.block, noun, eventKinds);
  return event !== undefined && event.end <= sentence.end ? event.end : end;
}

/** Whether a clause may open at a token. */
export function opensClause(sentence: Sentence, at: number): boolean {
  return at === sentence.first || sentence.block.tokens[at - 1]?.kind === 'mark';
}
