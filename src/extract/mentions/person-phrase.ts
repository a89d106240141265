import { kindSet } from '../../lexicon/kind-set.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import type { PersonMention } from '../reading.ts';
import { hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import { announcedNameEnd, hasFamilyName, nameRunEnd } from './name.ts';
import { officeHeadEnd, readOffice, withoutShortForm } from './office.ts';
import { nameAfterBody } from './office-body.ts';
import { readSuffix } from './person-suffix.ts';

const titleKinds = kindSet('rank', 'academic', 'honorific', 'honorific-list', 'rank-suffix');
const titleOrOfficeKinds = kindSet('rank', 'academic', 'office', 'deputy');
const layTitleKind = kindSet('lay-title');
const officeJoinerKind = kindSet('office-joiner');
const noNameKinds = kindSet('trap/name', 'place-name', 'country');
const noPersonKinds = kindSet('province', 'organisation', 'cue/chair', 'cue/speech', 'event');
const familyNameCommonKind = kindSet('family-name/common');
const rankKind = kindSet('rank');

/** A person as read from one phrase: `[honorific | rank | academic | office]* NAME [, office]*`. */
export interface PersonPhrase extends TokenRange {
  readonly name: TokenRange;
  readonly honorific: string | undefined;
  readonly rank: string | undefined;
  readonly positions: readonly TokenRange[];
  readonly trigger: PersonMention['trigger'];
}

/** Longest row of titles and offices before a name, in words. */
const longestPrefix = 80;

/** Longest name with a family name that no list has, read only in a list and before an office. */
const longestRare = 4;

/** Syllables of a whole name, at least. */
const wholeName = 3;

interface Prefix {
  readonly end: number;
  readonly honorific: string | undefined;
  readonly rank: string | undefined;
  readonly positions: readonly TokenRange[];
  readonly trigger: PersonMention['trigger'] | undefined;
  /** Token the name starts at, when an office ran into it. */
  readonly nameStart: number | undefined;
}

/** The person whose phrase starts at a token; undefined when none does. `isListed`: names need no trigger there. */
export function readPerson(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  isListed: boolean,
): PersonPhrase | undefined {
  const prefix = readPrefix(block, { first, end });
  const nameFirst = prefix.nameStart ?? prefix.end;
  const nameEnd = readName(block, { first: nameFirst, end }, prefix, isListed);
  if (nameEnd === undefined) return undefined;
  // `cử tri Tân Bình` are those of a place.
  const isLay = hitAt(block, first, layTitleKind)?.end === nameFirst;
  if (isLay && (nameEnd - nameFirst < 3 || !hasFamilyName(block, nameFirst))) return undefined;
  const suffix = readSuffix(
    block,
    { first: nameEnd, end },
    {
      isTitled: prefix.positions.length > 0,
      isAddressed: prefix.honorific !== undefined && nameEnd - nameFirst >= wholeName,
    },
  );
  const trigger =
    prefix.trigger ?? (suffix.positions.length > 0 ? 'office' : isListed ? 'list' : 'shape');
  return {
    first,
    end: suffix.end,
    name: { first: nameFirst, end: nameEnd },
    honorific: prefix.honorific,
    rank: prefix.rank,
    positions: [...prefix.positions, ...suffix.positions],
    trigger,
  };
}

function readPrefix(block: TokenizedBlock, { first, end }: TokenRange): Prefix {
  let at = first;
  let honorific: string | undefined;
  let rank: string | undefined;
  let trigger: Prefix['trigger'];
  const positions: TokenRange[] = [];
  const limit = Math.min(end, first + longestPrefix);
  while (at < limit) {
    const title = hitAt(block, at, titleKinds);
    if (title !== undefined && (title.entry.kind !== 'rank-suffix' || rank !== undefined)) {
      const kind = title.entry.kind;
      if (kind === 'rank') rank = title.entry.id;
      else if (kind.startsWith('honorific')) honorific = title.entry.id;
      trigger = kind === 'rank' || rank !== undefined ? 'rank' : 'honorific';
      at = afterTitle(block, title.end, kind === 'honorific-list');
      continue;
    }
    const office = readOffice(block, at, end);
    if (office === undefined) {
      const last = positions.at(-1);
      const nameStart = last === undefined ? undefined : nameAfterBody(block, at, end);
      if (last === undefined || nameStart === undefined) break;
      positions[positions.length - 1] = { first: last.first, end: nameStart };
      return { end: nameStart, honorific, rank, positions, trigger, nameStart };
    }
    positions.push({ first: at, end: withoutShortForm(block, office.end) });
    trigger ??= 'office';
    if (office.nameStart !== undefined) {
      const nameStart = office.nameStart;
      return { end: office.end, honorific, rank, positions, trigger, nameStart };
    }
    at = afterOffice(block, office.end);
  }
  return { end: at, honorific, rank, positions, trigger, nameStart: undefined };
}

/** `Thiếu tướng, PGS, TS. A`: marks between titles. */
function afterTitle(block: TokenizedBlock, at: number, isList: boolean): number {
  const mark = block.tokens[at]?.key;
  if (mark === ':' && isList) return at + 1;
  if (mark !== ',' && mark !== '.') return at;
  const next = hitAt(block, at + 1, titleOrOfficeKinds);
  if (next !== undefined) return at + 1;
  return mark === '.' && block.tokens[at + 1]?.isCapitalised === true ? at + 1 : at;
}

/** `Bộ trưởng, Chủ nhiệm A`, `Chủ tịch UBND tỉnh, A`, `Bí thư kiêm Chủ tịch A`, `Bí thư - Chủ tịch A`, `Tư lệnh - Đại tá A`. */
function afterOffice(block: TokenizedBlock, at: number): number {
  const joiner = hitAt(block, at, officeJoinerKind);
  if (joiner !== undefined) return joiner.end;
  const key = block.tokens[at]?.key;
  if (key === '-' && officeHeadEnd(block, at + 1) !== undefined) return at + 1;
  if (key === '-' && startsHit(block, at + 1, rankKind)) return at + 1;
  return key === ',' ? at + 1 : at;
}

function readName(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  prefix: Prefix,
  isListed: boolean,
): number | undefined {
  const isAnnounced =
    (prefix.trigger === 'rank' || prefix.trigger === 'honorific') && prefix.positions.length === 0;
  const noName = hitAt(block, first, noNameKinds);
  // `ông Lê Hồng Phong` is a person, though streets are named so.
  if (noName !== undefined && !(isAnnounced && noName.entry.kind === 'place-name'))
    return undefined;
  if (isAnnounced) return announcedNameEnd(block, first, end);
  if (prefix.nameStart !== undefined) return nameRunEnd(block, first, end);
  const isAfterOffice = prefix.positions.length > 0;
  if (startsHit(block, first, noPersonKinds)) return undefined;
  const stop = nameRunEnd(block, first, Math.min(end, first + 6));
  const length = stop - first;
  if (length < 2) return undefined;
  const isInList = isListed && length <= longestRare && isOfficeAfter(block, stop, end);
  if (!hasFamilyName(block, first)) return isInList && !isAfterOffice ? stop : undefined;
  if (isAfterOffice) return length >= 3 || prefix.trigger !== 'office' ? stop : undefined;
  if (isListed) return stop;
  const isHeld = isOfficeAfter(block, stop, end);
  return isHeld && (length >= 3 || startsHit(block, first, familyNameCommonKind))
    ? stop
    : undefined;
}

function isOfficeAfter(block: TokenizedBlock, at: number, end: number): boolean {
  const key = block.tokens[at]?.key;
  if (key !== ',' && key !== '-' && key !== '(') return false;
  const office = readOffice(block, at + 1, end);
  return office !== undefined && office.nameStart === undefined;
}
