import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import { singleSpaced } from '../../text/single-spaced.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { wordSet } from '../../text/word-set.ts';
import type { PersonMention } from '../reading.ts';
import { hitAt, nextMayHit, printed, startsHit, type TokenizedBlock } from '../tokens.ts';
import { officeSpokenFor } from './behalf.ts';
import { officeHeadEnd, readOffice } from './office.ts';
import { type PersonPhrase, readPerson } from './person-phrase.ts';
import { isShortName, isTail, shortNames } from './short-name.ts';
import { isCounted } from './title-word.ts';

const trapNameKind = kindSet('trap/name');
const groupKind = kindSet('group');
const chairOrAttendKinds = kindSet('cue/chair', 'cue/attend');
const honorificListKind = kindSet('honorific-list');
const officeStatusKind = kindSet('office-status');
const honorificKind = kindSet('honorific');
const tagLineKind = kindSet('tag-line');
const placeHeadKinds = kindSet('place-head', 'place-head/named');

/** Longest label before the colon of a list, in words. */
const longestLabel = 14;
/** Most offices a list shares. */
const mostShared = 4;
/** A name in capitals is shown as it is spelt elsewhere. */
const shouted = /^\p{Lu}{2}/u;
/** What may open a person, and what ends a list of persons. */
const openerKinds = kindSet(
  'plural-word',
  'rank',
  'academic',
  'honorific',
  'honorific-list',
  'office',
  'office-status',
  'deputy',
  'family-name/common',
  'family-name/other',
  'trap/name',
  'group',
  'cue/chair',
  'cue/attend',
);
const plural = toneKey('các');
const joiners = wordSet(',', 'và', 'cùng');
const chunkOpeners = wordSet('và', 'có', 'cùng', 'gồm', 'là', 'do', 'của');

/** A phrase with the block it stands in, its name as printed, and the offices its list shares. */
interface Found {
  readonly block: TokenizedBlock;
  readonly phrase: PersonPhrase;
  readonly name: string;
  readonly key: string;
  readonly shared: readonly TokenRange[];
}

/**
 * Every naming of a person, in order. A short naming (`ông Thái`, `Bộ trưởng Dũng`) is one of the only person of the
 * article whose full name ends so, and carries that name; otherwise it is none.
 */
export function readPeople(blocks: readonly TokenizedBlock[]): readonly PersonMention[] {
  const found: Found[] = [];
  for (const block of blocks) {
    const tags = hitAt(block, 0, tagLineKind);
    if (tags !== undefined && block.tokens[tags.end]?.key === ':') continue;
    for (const sentence of block.sentences) readSentence(block, sentence, found);
  }
  const full = fullNames(found);
  const byLast = shortNames(full);
  const people: PersonMention[] = [];
  for (const { block, phrase, name, key, shared } of found) {
    const isShort = isShortName(block, phrase) || (byLast.has(key) && isTail(block, phrase));
    const spelled = { name: shouted.test(name) ? (full.get(key) ?? name) : name, key };
    const whole = isShort ? byLast.get(key) : spelled;
    if (whole === undefined || (phrase.trigger === 'shape' && !full.has(key))) continue;
    people.push(toMention(block, phrase, { name: whole.name, key: whole.key, isShort, shared }));
  }
  return people;
}

/** Key → the full names of an article, as they are spelt outside capitals. */
function fullNames(found: readonly Found[]): ReadonlyMap<string, string> {
  const full = new Map<string, string>();
  for (const { block, phrase, name, key } of found) {
    if (isShortName(block, phrase) || phrase.trigger === 'shape') continue;
    if (!full.has(key) || !shouted.test(name)) full.set(key, name);
  }
  return full;
}

/** A list without a colon: where its next name may start, and the offices its names share. */
interface OpenList {
  readonly next: number;
  readonly shared: readonly TokenRange[];
}

function readSentence(block: TokenizedBlock, sentence: TokenRange, found: Found[]): void {
  let isListed = false;
  let shared: readonly TokenRange[] = [];
  let open: OpenList | undefined;
  let at = sentence.first;
  while (at < sentence.end) {
    if (!isListed) {
      const next = nextMayHit(block, { first: at, end: sentence.end }, openerKinds);
      at = open !== undefined && open.next >= at ? Math.min(next, open.next) : next;
    }
    if (at >= sentence.end) return;
    const isNext = open?.next === at;
    const mayBeBare = (isListed || isNext) && block.tokens[at]?.isCapitalised === true;
    if (!mayOpenPerson(block, at) && !mayBeBare) {
      at++;
      continue;
    }
    const trap = hitAt(block, at, trapNameKind);
    if (trap !== undefined) {
      at = trap.end;
      continue;
    }
    const spokenFor = officeSpokenFor(block, at, sentence.end);
    if (spokenFor !== undefined) {
      at = spokenFor;
      continue;
    }
    const opened = listOpening(block, at, sentence.end);
    if (opened !== undefined) {
      isListed = true;
      shared = opened.shared;
      at = opened.end;
      continue;
    }
    const phrase = readPerson(
      block,
      { first: at, end: sentence.end },
      isNext || (isListed && opensChunk(block, at)),
    );
    if (phrase !== undefined && mayStart(block, at, phrase)) {
      const name = singleSpaced(printed(block, phrase.name));
      const before = isNext && phrase.name.first === at ? open : undefined;
      const isAlone = phrase.positions.length === 0;
      const common = before !== undefined && isAlone ? before.shared : shared;
      found.push({ block, phrase, name, key: keyOf(block, phrase.name), shared: common });
      open = openListAfter(block, phrase, before);
      at = phrase.end;
      continue;
    }
    if (opensGroup(block, at)) shared = [];
    if (startsHit(block, at, chairOrAttendKinds)) isListed = false;
    at++;
  }
}

/** `các Thứ trưởng A, ⟦B⟧ và ⟦C⟧`: the list that a plural opens or a bare name goes on with; undefined after any other. */
function openListAfter(
  block: TokenizedBlock,
  { first, end, name, positions }: PersonPhrase,
  before: OpenList | undefined,
): OpenList | undefined {
  // `các đồng chí A, POS; ⟦B⟧, C, POS`.
  const isNextHolder = end > name.end && block.tokens[end]?.key === ';';
  if (!isNextHolder && !joiners.has(block.tokens[end])) return undefined;
  if (before !== undefined) return { next: end + 1, shared: before.shared };
  const isPlural = startsHit(block, first, honorificListKind) || isCounted(block, first);
  if (!isPlural) return undefined;
  return { next: end + 1, shared: positions.filter((position) => position.end <= name.first) };
}

/** `nameKey` of the words of a range. */
function keyOf({ tokens }: TokenizedBlock, { first, end }: TokenRange): string {
  let key = tokens[first]?.key ?? '';
  for (let at = first + 1; at < end; at++) key += ` ${tokens[at]?.key ?? ''}`;
  return key;
}

/** Titles, offices and family names are phrases of the lexicon: only in a list may a person start where none does. */
function mayOpenPerson(block: TokenizedBlock, at: number): boolean {
  return startsHit(block, at, openerKinds);
}

/** `các đồng chí [OFFICE, OFFICE]:` before names; the offices are each one's. */
function listOpening(
  block: TokenizedBlock,
  at: number,
  end: number,
): { readonly end: number; readonly shared: readonly TokenRange[] } | undefined {
  const opener = hitAt(block, at, honorificListKind);
  const isPlural = block.tokens[at]?.key === plural;
  const isOne = opener === undefined && !isPlural;
  if (isOne && !isCounted(block, at)) return oneBeforeColon(block, at);
  const from = opener?.end ?? (isPlural ? at + 1 : at);
  const offices = sharedOffices(block, from, end);
  if (offices !== undefined) return offices;
  const colon = colonAfter(block, from, Math.min(end, from + longestLabel));
  if (isOne) return oneBeforeColon(block, at);
  return opener === undefined || colon === undefined ? undefined : { end: colon + 1, shared: [] };
}

/** `có đồng chí: A, POS; B, POS`: one who stands for many. */
function oneBeforeColon(
  block: TokenizedBlock,
  at: number,
): { readonly end: number; readonly shared: readonly TokenRange[] } | undefined {
  const honorific = hitAt(block, at, honorificKind);
  if (honorific === undefined || block.tokens[honorific.end]?.key !== ':') return undefined;
  return { end: honorific.end + 1, shared: [] };
}

/** Offices, separated by commas, that end at a colon. */
function sharedOffices(
  block: TokenizedBlock,
  from: number,
  end: number,
): { readonly end: number; readonly shared: readonly TokenRange[] } | undefined {
  const shared: TokenRange[] = [];
  let at = from;
  while (at < end && shared.length < mostShared) {
    const isOffice =
      officeHeadEnd(block, at) !== undefined || startsHit(block, at, officeStatusKind);
    if (!isOffice) return undefined;
    const office = readOffice(block, at, end);
    const colon = colonAfter(block, at, Math.min(end, at + longestLabel));
    const comma = office === undefined ? undefined : block.tokens[office.end]?.key;
    if (colon !== undefined) {
      shared.push({ first: at, end: colon });
      return { end: colon + 1, shared };
    }
    if (office === undefined || comma !== ',') return undefined;
    shared.push({ first: at, end: office.end });
    at = office.end + 1;
  }
  return undefined;
}

function colonAfter(block: TokenizedBlock, first: number, end: number): number | undefined {
  for (let at = first; at < end; at++) {
    const key = block.tokens[at]?.key;
    if (key === ':') return at;
    if (key === ';' || key === ',') return undefined;
  }
  return undefined;
}

/** A group ends what a list shares; `Chủ tịch Hội …` is an office of one, `Chủ tịch các …` of many. */
function opensGroup(block: TokenizedBlock, at: number): boolean {
  const group = hitAt(block, at, groupKind);
  if (group === undefined || !opensChunk(block, at)) return false;
  const isOffice = officeHeadEnd(block, at) !== undefined;
  return !isOffice || block.tokens[group.end - 1]?.key === plural;
}

/** A bare name is looked for only where a chunk of the sentence opens. */
function opensChunk(block: TokenizedBlock, at: number): boolean {
  const before = block.tokens[at - 1];
  if (before === undefined || before.kind === 'mark') return true;
  return chunkOpeners.has(before);
}

/** A phrase without a title must open a chunk, and may not stand after the head noun of a place. */
function mayStart(block: TokenizedBlock, at: number, phrase: PersonPhrase): boolean {
  const before = block.tokens[at - 1];
  if (phrase.name.first !== at) {
    const isInside = before?.isCapitalised === true && block.tokens[at]?.isCapitalised === true;
    return !(isInside && startsHit(block, at, honorificKind));
  }
  if (before === undefined || before.kind === 'mark') return true;
  const isPlace = startsHit(block, at - 1, placeHeadKinds);
  return !isPlace && !before.isCapitalised;
}

function toMention(
  block: TokenizedBlock,
  phrase: PersonPhrase,
  {
    name,
    key,
    isShort,
    shared,
  }: Pick<Found, 'name' | 'key' | 'shared'> & { readonly isShort: boolean },
): PersonMention {
  const positions = [...shared, ...phrase.positions].map((range) =>
    singleSpaced(printed(block, range)),
  );
  return {
    block: block.index,
    first: phrase.first,
    end: phrase.end,
    nameTokens: phrase.name,
    name,
    key,
    honorific: phrase.honorific,
    rank: phrase.rank,
    // `các Phó Thủ tướng: A; Phó Thủ tướng B`: said twice, held once.
    positions: shared.length === 0 ? positions : [...new Set(positions)],
    trigger: isShort ? 'repeat' : phrase.trigger,
  };
}
