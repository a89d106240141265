import { nameKey, toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import type { PersonMention } from '../reading.ts';
import { hitAt, printed, type TokenizedBlock } from '../tokens.ts';
import { officeHeadEnd, readOffice } from './office.ts';
import { type PersonPhrase, readPerson } from './person-phrase.ts';

/** Longest label before the colon of a list, in words. */
const longestLabel = 14;
/** Most offices a list shares. */
const mostShared = 4;
/** A name in capitals is shown as it is spelt elsewhere. */
const shouted = /^\p{Lu}{2}/u;
const spaces = /\s+/gu;
const plural = toneKey('các');
const chunkOpeners = new Set(['và', 'có', 'cùng', 'gồm', 'là', 'do', 'của'].map(toneKey));

/** A phrase with the block it stands in and the office its list shares. */
interface Found {
  readonly block: TokenizedBlock;
  readonly phrase: PersonPhrase;
  readonly shared: readonly TokenRange[];
}

/**
 * Every naming of a person, in order. A short naming (`ông Thái`, `Bộ trưởng Dũng`) is one of the only person of the
 * article whose full name ends so, and carries that name; otherwise it is none.
 */
export function readPeople(blocks: readonly TokenizedBlock[]): readonly PersonMention[] {
  const found = blocks.flatMap((block) =>
    block.sentences.flatMap((sentence) => readSentence(block, sentence)),
  );
  const full = new Map<string, string>();
  for (const { block, phrase } of found) {
    if (phrase.name.end - phrase.name.first < 2 || phrase.trigger === 'shape') continue;
    const name = clean(printed(block, phrase.name));
    const key = nameKey(name);
    if (!full.has(key) || !shouted.test(name)) full.set(key, name);
  }
  const byLast = shortNames(full.values());
  return found.flatMap(({ block, phrase, shared }) => {
    const name = clean(printed(block, phrase.name));
    const isShort = phrase.name.end - phrase.name.first < 2;
    const spelled = shouted.test(name) ? (full.get(nameKey(name)) ?? name) : name;
    const whole = isShort ? byLast.get(toneKey(name)) : spelled;
    if (whole === undefined) return [];
    if (phrase.trigger === 'shape' && !full.has(nameKey(name))) return [];
    return [toMention(block, phrase, { name: whole, isShort, shared })];
  });
}

/** Last syllable → the one full name that ends so; names that share it are left out. */
function shortNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const byLast = new Map<string, string>();
  const shared = new Set<string>();
  for (const name of names) {
    const last = toneKey(name.split(' ').at(-1) ?? '');
    if (byLast.has(last)) shared.add(last);
    byLast.set(last, name);
  }
  for (const last of shared) byLast.delete(last);
  return byLast;
}

function readSentence(block: TokenizedBlock, sentence: TokenRange): readonly Found[] {
  const found: Found[] = [];
  let isListed = false;
  let shared: readonly TokenRange[] = [];
  let at = sentence.first;
  while (at < sentence.end) {
    if (!mayOpenPerson(block, at) && !(isListed && block.tokens[at]?.isCapitalised === true)) {
      at++;
      continue;
    }
    if (hitAt(block, at, 'trap/name') !== undefined) {
      at = hitAt(block, at, 'trap/name')?.end ?? at + 1;
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
      isListed && opensChunk(block, at),
    );
    if (phrase !== undefined && mayStart(block, at, phrase)) {
      found.push({ block, phrase, shared });
      at = phrase.end;
      continue;
    }
    if (hitAt(block, at, 'group') !== undefined) shared = [];
    if (hitAt(block, at, 'cue/chair', 'cue/attend') !== undefined) isListed = false;
    at++;
  }
  return found;
}

/** Titles, offices and family names are phrases of the lexicon: only in a list may a person start where none does. */
function mayOpenPerson(block: TokenizedBlock, at: number): boolean {
  return (block.hits[at]?.length ?? 0) > 0 || block.tokens[at]?.key === plural;
}

/** `các đồng chí [OFFICE, OFFICE]:` before names; the offices are each one's. */
function listOpening(
  block: TokenizedBlock,
  at: number,
  end: number,
): { readonly end: number; readonly shared: readonly TokenRange[] } | undefined {
  const opener = hitAt(block, at, 'honorific-list');
  const isPlural = block.tokens[at]?.key === plural;
  if (opener === undefined && !isPlural) return undefined;
  const from = opener?.end ?? at + 1;
  const offices = sharedOffices(block, from, end);
  if (offices !== undefined) return offices;
  const colon = colonAfter(block, from, Math.min(end, from + longestLabel));
  return opener === undefined || colon === undefined ? undefined : { end: colon + 1, shared: [] };
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
      officeHeadEnd(block, at) !== undefined || hitAt(block, at, 'office-status') !== undefined;
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

/** A bare name is looked for only where a chunk of the sentence opens. */
function opensChunk(block: TokenizedBlock, at: number): boolean {
  const before = block.tokens[at - 1];
  if (before === undefined || before.kind === 'mark') return true;
  return chunkOpeners.has(before.key);
}

/** A phrase without a title must open a chunk, and may not stand after the head noun of a place. */
function mayStart(block: TokenizedBlock, at: number, phrase: PersonPhrase): boolean {
  const before = block.tokens[at - 1];
  if (phrase.name.first !== at) {
    const isInside = before?.isCapitalised === true && block.tokens[at]?.isCapitalised === true;
    return !(isInside && hitAt(block, at, 'honorific') !== undefined);
  }
  if (before === undefined || before.kind === 'mark') return true;
  const isPlace = hitAt(block, at - 1, 'place-head', 'place-head/named') !== undefined;
  return !isPlace && !before.isCapitalised;
}

function toMention(
  block: TokenizedBlock,
  phrase: PersonPhrase,
  {
    name,
    isShort,
    shared,
  }: { readonly name: string; readonly isShort: boolean; readonly shared: readonly TokenRange[] },
): PersonMention {
  const positions = [...shared, ...phrase.positions];
  return {
    block: block.index,
    first: phrase.first,
    end: phrase.end,
    nameTokens: phrase.name,
    name,
    honorific: phrase.honorific,
    rank: phrase.rank,
    positions: positions.map((position) => clean(printed(block, position))),
    trigger: isShort ? 'repeat' : phrase.trigger,
  };
}

function clean(text: string): string {
  return text.replace(spaces, ' ');
}
