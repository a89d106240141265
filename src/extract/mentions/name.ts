import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import { endOfToken, hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import { isShoutedCue } from './cue.ts';

const bodyKind = kindSet('organisation');
const provinceKind = kindSet('province');
const familyNameKinds = kindSet('family-name/common', 'family-name/other');
const familyNameCommonKind = kindSet('family-name/common');
const nameEndKinds = kindSet(
  'name-stop',
  'line-start',
  'office',
  'organisation',
  'rank',
  'honorific-list',
);
const nameStopBeforeKind = kindSet('name-stop/before');
const officeKinds = kindSet('office', 'deputy');
const officeKind = kindSet('office');
const rankKind = kindSet('rank');

/** Six syllables: `Y Thanh Hà Niê Kđăm`. */
const longestName = 6;
/** More than any other split can score. */
const certain = 9;
const now = toneKey('nay');
const deputy = toneKey('phó');

/**
 * The end of the run of name syllables that starts at a token; `first` itself when there is none.
 *
 * A run ends at a lower-case word, a mark, a line break, an abbreviation, and where an office or a body begins.
 */
export function nameRunEnd(block: TokenizedBlock, first: number, end: number): number {
  const isShouted = isAllCapitals(block, first);
  if (isShouted && first > 0 && !isAllCapitals(block, first - 1)) return first;
  let at = first;
  while (at < end && at - first < longestName + 3) {
    const token = block.tokens[at];
    if (token?.isCapitalised !== true) break;
    if (at > first && isLineBreakBefore(block, at)) break;
    // `Đào ⟦Trung Sỹ⟧`: no name ends after one syllable before a rank.
    const isRank = at === first + 1 && startsHit(block, at, rankKind);
    if (at > first && !isRank && startsSomethingElse(block, at)) break;
    if (isAllCapitals(block, at) !== isShouted) break;
    at++;
  }
  return at;
}

/** The end of a name after a word that announces one (`đồng chí`, `Đại tá`); undefined when no name stands there. */
export function announcedNameEnd(
  block: TokenizedBlock,
  first: number,
  end: number,
): number | undefined {
  if (startsHit(block, first, provinceKind) || startsSomethingElse(block, first)) {
    return undefined;
  }
  const stop = nameRunEnd(block, first, Math.min(end, first + longestName));
  // `đại biểu Vùng Kinh tế`, `đại biểu Hội Nông dân` are of a body.
  const isBody =
    stop > first + 1 && startsHit(block, first, bodyKind) && !hasFamilyName(block, first);
  return stop > first && !isBody ? stop : undefined;
}

/** Opens the names of men: `Chủ tịch Hội đồng Dân tộc ⟦Y Thanh Hà Niê Kđăm⟧`. */
const highlandMarker = 'Y';

/**
 * Where the name starts in a run of capitalised words that may open with the name of a place:
 * `Kỳ Sơn ⟦Lầu Văn B⟧` after `huyện`, `⟦Võ Văn B⟧` after `tỉnh`; undefined when all of it is a place.
 *
 * Every split is scored by its family name and by the usual lengths of names (3) and places (2). A place of one
 * syllable that is a family name too is the first of two family names: `thành phố ⟦Lương Nguyễn Văn B⟧`.
 */
export function nameInRun(
  block: TokenizedBlock,
  run: TokenRange,
  before: 'place' | 'office' | 'body',
): number | undefined {
  const length = run.end - run.first;
  if (before !== 'place' && length > 2 && block.tokens[run.first]?.text === highlandMarker) {
    return run.first;
  }
  let best: number | undefined;
  let bestScore = placeScore(length, before);
  for (let skip = 0; skip <= length - 2; skip++) {
    const score = splitScore(block, { first: run.first + skip, end: run.end }, skip, before);
    if (score > bestScore) {
      best = run.first + skip;
      bestScore = score;
    }
  }
  const isDouble = best === run.first + 1 && length <= 4 && before === 'place';
  return isDouble && hasFamilyName(block, run.first) ? run.first : best;
}

/** Whether a run of capitalised words opens with a family name. */
export function hasFamilyName(block: TokenizedBlock, first: number): boolean {
  return startsHit(block, first, familyNameKinds) || isEdeName(block, first);
}

/** `H'Yim Kđoh`: a name that says it is a woman's and stands before the family name. */
function isEdeName(block: TokenizedBlock, at: number): boolean {
  const text = block.tokens[at]?.text;
  return text?.charAt(0) === 'H' && (text.charAt(1) === "'" || text.charAt(1) === '’');
}

/** `K’Brôi`, `H'Len`: one word, and a whole name. */
export function isHighlandName(block: TokenizedBlock, at: number): boolean {
  const mark = block.tokens[at]?.text.charAt(1);
  return mark === "'" || mark === '’';
}

function placeScore(length: number, before: 'place' | 'office' | 'body'): number {
  if (before === 'place') return length <= 2 ? 4 : length === 3 ? 1.5 : 0;
  return length <= 2 ? 2.5 : 1.5;
}

function splitScore(
  block: TokenizedBlock,
  name: TokenRange,
  skipped: number,
  before: 'place' | 'office' | 'body',
): number {
  if (isEdeName(block, name.first)) return certain;
  const isCommon = startsHit(block, name.first, familyNameCommonKind);
  if (!isCommon && !hasFamilyName(block, name.first)) return -1;
  const length = name.end - name.first;
  if (length > longestName) return -1;
  const isMiddle =
    !isCommon && skipped > 0 && startsHit(block, name.first - 1, familyNameCommonKind);
  if (isMiddle) return -1;
  const family = isCommon ? 3 : 1;
  const usual = length === 3 ? 2 : length === 4 ? 1 : 0;
  if (skipped === 0)
    return family + usual + { place: isCommon ? 0 : -1, office: 2, body: 1 }[before];
  return family + usual + (skipped === 2 ? 2 : 0);
}

function startsSomethingElse(block: TokenizedBlock, at: number): boolean {
  if (isStopBefore(block, at) || isShoutedCue(block, at) || isDeputy(block, at)) return true;
  const hit = hitAt(block, at, nameEndKinds);
  if (hit === undefined) return false;
  if (hit.entry.kind === 'name-stop' || hit.entry.kind === 'line-start' || hit.end - hit.first > 1)
    return true;
  return hit.entry.kind === 'office' && block.tokens[hit.end]?.isCapitalised === true;
}

/** `Lê Thanh Bàn ⟦Phó⟧ CT UBND xã`, without a comma. */
function isDeputy(block: TokenizedBlock, at: number): boolean {
  return block.tokens[at]?.key === deputy && startsHit(block, at + 1, officeKind);
}

/** `⟦Nguyên⟧ Giám đốc`, `⟦Sáng⟧ 15/6`, `⟦Ảnh⟧:`; alone they are names. */
export function isStopBefore(block: TokenizedBlock, at: number): boolean {
  const hit = hitAt(block, at, nameStopBeforeKind);
  if (hit === undefined) return false;
  const next = block.tokens[hit.end];
  if (next?.kind === 'number' || next?.key === ':' || next?.key === now) return true;
  return startsHit(block, hit.end, officeKinds);
}

function isAllCapitals(block: TokenizedBlock, at: number): boolean {
  return block.tokens[at]?.isShouted === true;
}

function isLineBreakBefore(block: TokenizedBlock, at: number): boolean {
  const before = block.tokens[at - 1];
  const token = block.tokens[at];
  if (before === undefined || token === undefined || !token.hasSpaceBefore) return false;
  return block.block.text.slice(endOfToken(block, at - 1), block.starts[at]).includes('\n');
}
