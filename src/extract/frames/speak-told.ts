import { kindSet } from '../../lexicon/kind-set.ts';
import { cueAt, cueSet } from '../mentions/cue.ts';
import type { PersonMention } from '../reading.ts';
import { hitAt, startsHit } from '../tokens.ts';
import { cuesOf, joinedAfter, opensClause, type Sentence, skipBack } from './sentence.ts';

const noSpeechKinds = kindSet('list-opener', 'group', 'honorific-list', 'speech-no');
const chairOrAttend = cueSet('cue/attend', 'cue/chair');
const heardCue = cueSet('cue/heard');
const asideKind = kindSet('aside');
const whoKind = kindSet('aside/who');

/** Words between a speaker and the colon before what he says. */
const longestLead = 6;
/** Words of a quotation that is no name or watchword. */
const shortestQuote = 8;
/** Words of a remark between a speaker and the verb. */
const longestAside = 24;

/** A speaker told without a verb of speech, and where the words end that tell it. */
interface Told {
  readonly person: PersonMention;
  readonly end: number;
}

/** Who is heard, who is quoted, and who has a colon after the name: whatever the verb. */
export function toldOtherwise(sentence: Sentence): readonly Told[] {
  const found: Told[] = [];
  for (const person of sentence.people) {
    const end = colonAfter(sentence, person) ?? quotedEnd(sentence, person);
    if (end !== undefined) found.push({ person, end });
  }
  for (const cue of cuesOf(sentence, heardCue)) {
    const first = sentence.byFirst.get(cue.end);
    if (first === undefined) continue;
    for (const person of joinedAfter(sentence, first)) found.push({ person, end: person.end });
  }
  return found;
}

/** `Ông A ⟦thẳng thắn góp cách làm⟧: …`: whatever the verb, what follows the colon is said. */
function colonAfter({ block, end }: Sentence, person: PersonMention): number | undefined {
  const first = block.tokens[person.end]?.key === ',' ? person.end + 1 : person.end;
  for (let at = first; at < Math.min(end, first + longestLead); at++) {
    const token = block.tokens[at];
    if (token?.key === ':') return at > first ? at : undefined;
    if (token?.kind !== 'word' || token.isCapitalised) return undefined;
    if (startsHit(block, at, noSpeechKinds)) {
      return undefined;
    }
    if (cueAt(block, at, chairOrAttend) !== undefined) return undefined;
  }
  return undefined;
}

/** `“Dân còn khó”, ⟦ông A trầm ngâm⟧`: a quotation that opens the sentence, or before it, is whose name follows. */
function quotedEnd(sentence: Sentence, { first, end }: PersonMention): number | undefined {
  const { block } = sentence;
  const joint = block.tokens[first - 1]?.key;
  const close = block.tokens[first - 2];
  if (
    (joint !== ',' && joint !== '-') ||
    close?.key !== '"' ||
    first - sentence.first < shortestQuote
  )
    return undefined;
  for (let at = first - 3; at > sentence.first; at--) {
    if (block.tokens[at]?.key === '"') return undefined;
  }
  const verb = block.tokens[end]?.key === ',' ? end + 1 : end;
  const token = block.tokens[verb];
  const isVerb = verb < sentence.end && token?.kind === 'word' && !token.isCapitalised;
  return isVerb && !startsHit(block, verb, noSpeechKinds) ? verb + 1 : undefined;
}

/** `⟦A, POS⟧, trong báo cáo, nhìn nhận`, `⟦A⟧, người đã đi nhiều nơi, cho biết`: who opens a clause, before a remark. */
export function subjectBeforeAside(sentence: Sentence, verb: number): PersonMention | undefined {
  const { block } = sentence;
  const isApart = block.tokens[verb - 1]?.key === ',';
  const hasAdverb = skipBack(sentence, verb) !== undefined;
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - longestAside); at--) {
    const token = block.tokens[at];
    if (token?.kind === 'mark' && token.key !== ',') return undefined;
    const person = sentence.byEnd.get(at);
    if (person === undefined) {
      if (sentence.byEnd.has(at + 1)) return undefined;
      continue;
    }
    const aside = token?.key === ',' ? hitAt(block, at + 1, asideKind) : undefined;
    if (aside === undefined || !opensClause(sentence, person.first)) return undefined;
    const isWho = startsHit(block, at + 1, whoKind);
    const isRemark = isApart || (!isWho && (hasAdverb || aside.end === verb));
    return isRemark && at < verb - 1 ? person : undefined;
  }
  return undefined;
}
