import { nameKey, toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import type { PersonMention } from '../reading.ts';
import { hitAt, printed, type TokenizedBlock } from '../tokens.ts';
import { officeHeadEnd } from './office.ts';
import { type PersonPhrase, readPerson } from './person-phrase.ts';

const spaces = /\s+/gu;
const plural = toneKey('các');
const chunkOpeners = new Set(['và', 'có', 'cùng', 'gồm', 'là', 'do', 'của'].map(toneKey));

/** A phrase with the block it stands in and the office its list shares. */
interface Found {
  readonly block: TokenizedBlock;
  readonly phrase: PersonPhrase;
  readonly shared: TokenRange | undefined;
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
    full.set(nameKey(name), name);
  }
  const byLast = shortNames(full.values());
  return found.flatMap(({ block, phrase, shared }) => {
    const name = clean(printed(block, phrase.name));
    const isShort = phrase.name.end - phrase.name.first < 2;
    const whole = isShort ? byLast.get(toneKey(name)) : name;
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
  let shared: TokenRange | undefined;
  let at = sentence.first;
  while (at < sentence.end) {
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
    if (hitAt(block, at, 'group') !== undefined) shared = undefined;
    if (hitAt(block, at, 'cue/chair', 'cue/attend') !== undefined) isListed = false;
    at++;
  }
  return found;
}

/** `các đồng chí [OFFICE]:` before names; the office is each one's. */
function listOpening(
  block: TokenizedBlock,
  at: number,
  end: number,
): { readonly end: number; readonly shared: TokenRange | undefined } | undefined {
  const opener = hitAt(block, at, 'honorific-list');
  const isPlural = block.tokens[at]?.key === plural;
  if (opener === undefined && !isPlural) return undefined;
  const from = opener?.end ?? at + 1;
  const colon = colonAfter(block, from, Math.min(end, from + 14));
  const isOffice =
    officeHeadEnd(block, from) !== undefined || hitAt(block, from, 'office-status') !== undefined;
  if (colon !== undefined && colon > from && isOffice) {
    return { end: colon + 1, shared: { first: from, end: colon } };
  }
  if (opener === undefined) return undefined;
  if (colon !== undefined) return { end: colon + 1, shared: undefined };
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
  }: { readonly name: string; readonly isShort: boolean; readonly shared: TokenRange | undefined },
): PersonMention {
  const positions = shared === undefined ? phrase.positions : [shared, ...phrase.positions];
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
