import { type KindSet, kindSet, numberKind } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { Token } from '../../text/token.ts';
import { wordSet } from '../../text/word-set.ts';
import type { DateMention, QuantityMention } from '../reading.ts';
import {
  endOfToken,
  hitAt,
  hitOver,
  nextMayHit,
  printed,
  startsHit,
  type TokenizedBlock,
} from '../tokens.ts';
import { yearOf } from './day-month.ts';
import { parseNumber } from './number.ts';

const yearWord = toneKey('năm');
/** `cuối năm 2 xã về đích` counts communes. */
const partOfYear = wordSet('đầu', 'cuối', 'hết', 'giữa');
const lunarKind = kindSet('lunar', 'lunar-day');

const rangeWords = wordSet('-', 'đến', 'tới');
const dayLeads = wordSet(...'đến tới trước hết từ sau ngày sáng chiều tối'.split(' '));
const listMarks = wordSet(',', 'và');
const thousand = 1000;
const dong = toneKey('đồng');
/** By the word of a scale, the words of the scale a thousand times smaller. */
const partScales = new Map([
  [toneKey('tỷ'), wordSet('triệu')],
  [toneKey('tỉ'), wordSet('triệu')],
  [toneKey('triệu'), wordSet('nghìn', 'ngàn')],
]);
const percentWords = [toneKey('phần'), toneKey('trăm')] as const;
const money = /(?:đồng|usd|đô la|đô la mỹ)$/u;
const numberKinds = kindSet(numberKind);
const rankKind = kindSet('comparator/rank');
const numberLabelKind = kindSet('number-label');
const timeKinds = kindSet('unit/time', 'unit', 'unit/meeting');

/** Every number that counts or measures: not dates, not numbers in names (`bão số 3`, `Quân khu 1`). */
export function readQuantities(
  blocks: readonly TokenizedBlock[],
  dates: readonly DateMention[],
): readonly QuantityMention[] {
  const found: QuantityMention[] = [];
  let next = 0;
  for (const block of blocks) {
    const { length } = block.tokens;
    let at = nextMayHit(block, { first: 0, end: length }, numberKinds);
    while (at < length) {
      let date = dates[next];
      while (date !== undefined && isBefore(date, block.index, at)) date = dates[++next];
      const isDate = date !== undefined && date.block === block.index && date.first <= at;
      const quantity = isDate ? undefined : quantityAt(block, at);
      if (quantity !== undefined) found.push(quantity);
      at = nextMayHit(
        block,
        { first: (isDate ? date?.end : quantity?.end) ?? at + 1, end: length },
        numberKinds,
      );
    }
  }
  return found;
}

function isBefore(date: DateMention, block: number, at: number): boolean {
  return date.block < block || (date.block === block && date.end <= at);
}

/** The quantity whose number starts at a token. */
function quantityAt(block: TokenizedBlock, first: number): QuantityMention | undefined {
  const { tokens } = block;
  const number = numberAt(block, first);
  if (number === undefined) return undefined;
  const rank = hitEndingAt(block, first, rankKind);
  if (rank === undefined && isLabel(block, first)) return undefined;
  const { value, end } = number;
  const slash = tokens[end];
  const whole = slash?.key === '/' ? numberAt(block, end + 1) : undefined;
  if (whole !== undefined) {
    if (tokens[whole.end]?.key === '/') return undefined;
    const unit = unitAt(block, whole.end);
    const isShare = unit.unit !== undefined && value <= whole.value;
    if (rank === undefined && !isShare && isDay(tokens, first)) return undefined;
    const form = rank === undefined ? 'ratio' : 'rank';
    return mention(block, first, { amount: value, of: whole.value, form, unit });
  }
  if (slash?.key === '/' && tokens[end + 1]?.kind !== 'word') return undefined;
  if (slash?.key === '/' && tokens[end + 1]?.isCapitalised === true) return undefined;
  if (rank !== undefined) {
    const unit = { unit: undefined, end };
    return mention(block, first, { amount: value, of: undefined, form: 'rank', unit });
  }
  const firstUnit = percentEnd(tokens, end);
  const upperAt = firstUnit ?? end;
  const upper = rangeWords.has(tokens[upperAt]) ? numberAt(block, upperAt + 1) : undefined;
  if (upper !== undefined && upper.value > value) {
    const unit = unitAt(block, upper.end);
    if (unit.unit === undefined && firstUnit === undefined) return undefined;
    const amount = [value, upper.value] as const;
    return mention(block, first, { amount, of: undefined, form: 'range', unit });
  }
  if (tokens[end]?.key === '-' && tokens[end]?.hasSpaceBefore === false) return undefined;
  const inParts = sumInParts(block, end, value);
  if (inParts !== undefined) return mention(block, first, inParts);
  const unit = unitAt(block, end);
  return mention(block, first, { amount: value, of: undefined, form: formOf(unit.unit), unit });
}

/** A sum told in two parts: `43 tỷ 426 triệu đồng` is 43.426 `tỷ đồng`. */
function sumInParts(
  block: TokenizedBlock,
  at: number,
  whole: number,
): Parameters<typeof mention>[2] | undefined {
  const { tokens } = block;
  const scale = tokens[at];
  const lower = partScales.get(scale?.key ?? '');
  const part = lower === undefined ? undefined : numberAt(block, at + 1);
  if (scale === undefined || part === undefined || part.value >= thousand) return undefined;
  if (lower?.has(tokens[part.end]) !== true || tokens[part.end + 1]?.key !== dong) return undefined;
  const amount = Math.round(whole * thousand + part.value) / thousand;
  const unit = { unit: `${scale.text} ${tokens[part.end + 1]?.text}`, end: part.end + 2 };
  return { amount, of: undefined, form: 'money', unit };
}

/** `đến 31/12 giải ngân 95%` has a day, no share. */
function isDay(tokens: readonly Token[], at: number): boolean {
  const [day, month] = [Number(tokens[at]?.text), Number(tokens[at + 2]?.text)];
  return dayLeads.has(tokens[at - 1]) && day >= 1 && day <= 31 && month >= 1 && month <= 12;
}

function mention(
  block: TokenizedBlock,
  first: number,
  quantity: Pick<QuantityMention, 'amount' | 'of' | 'form'> & { readonly unit: Unit },
): QuantityMention {
  const { amount, of, form, unit } = quantity;
  return { block: block.index, first, end: unit.end, amount, of, unit: unit.unit, form };
}

/** A unit as printed, and where it ends; exclusive. */
interface Unit {
  readonly unit: string | undefined;
  readonly end: number;
}

function formOf(unit: string | undefined): QuantityMention['form'] {
  if (unit === undefined) return 'plain';
  if (unit.startsWith('%') || unit.startsWith('phần')) return 'percent';
  return money.test(unit.split('/')[0]?.toLowerCase() ?? '') ? 'money' : 'plain';
}

/** A number, also one printed with a space for the thousands: `1 250`. */
function numberAt(
  block: TokenizedBlock,
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  const { tokens, starts } = block;
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  const next = tokens[at + 1];
  const isSplit =
    next?.kind === 'number' &&
    next.text.length === 3 &&
    token.text.length <= 3 &&
    endOfToken(block, at) + 1 === starts[at + 1];
  const value = parseNumber(isSplit ? `${token.text}${next.text}` : token.text);
  return value === undefined ? undefined : { value, end: at + (isSplit ? 2 : 1) };
}

/** The unit as printed, with its rate: `triệu đồng/người/năm`. */
function unitAt(block: TokenizedBlock, at: number): Unit {
  const { tokens } = block;
  const percent = percentEnd(tokens, at);
  const hit = percent === undefined ? hitAt(block, at, timeKinds) : undefined;
  let end = percent ?? hit?.end ?? at;
  if (end === at) return { unit: undefined, end };
  while (tokens[end]?.key === '/' && tokens[end + 1]?.kind === 'word') end += 2;
  return { unit: printed(block, { first: at, end }), end };
}

function percentEnd(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.key === '%') return at + 1;
  const isWords = tokens[at]?.key === percentWords[0] && tokens[at + 1]?.key === percentWords[1];
  return isWords ? at + 2 : undefined;
}

/** Whether the number is part of a name: `bão số 3`, `Trung đoàn 148`, `28-NQ/TW`, `K54`. */
function isLabel(block: TokenizedBlock, first: number): boolean {
  const { tokens } = block;
  const before = tokens[first - 1];
  const after = tokens[first + 1];
  if (after?.key === '%') return false;
  if (before?.key === '-' && !before.hasSpaceBefore) return true;
  if (before?.key === '/' && tokens[first - 2]?.kind === 'number') return true;
  if (after?.key === '-' && !after.hasSpaceBefore && tokens[first + 2]?.isCapitalised === true)
    return true;
  if (after?.key === ':' && tokens[first + 2]?.kind === 'number') return true;
  if (after?.key === 'h' || after?.key === 'g') return true;
  if (startsHit(block, first + 1, lunarKind)) return true;
  if (isInMotto(tokens, first) || isPerUnit(block, first)) return true;
  if (
    listMarks.has(before) &&
    tokens[first - 2]?.kind === 'number' &&
    !endsDay(tokens, first - 2)
  ) {
    return isLabel(block, first - 2);
  }
  if (before?.key === yearWord && partOfYear.has(tokens[first - 2])) return false;
  return hitEndingAt(block, first, numberLabelKind) !== undefined;
}

/** The year of `đến năm 2025, 15 xã đạt chuẩn` and of `tháng 2/2024, 61/63 xã`: what follows is no list of labels. */
function endsDay(tokens: readonly Token[], at: number): boolean {
  return yearOf(tokens[at]) !== undefined || tokens[at - 1]?.key === '/';
}

/** Longest motto or name in quotes, in tokens. */
const longestMotto = 12;
const quoteKey = '"';

/** Whether a number stands in quotes that hold only a few words: `phương châm “4 tại chỗ”`. */
function isInMotto(tokens: readonly Token[], at: number): boolean {
  let open = at - 1;
  while (open >= Math.max(0, at - longestMotto) && tokens[open]?.key !== quoteKey) open--;
  if (tokens[open]?.key !== quoteKey || !opensQuote(tokens, open)) return false;
  const last = Math.min(tokens.length, open + longestMotto + 2);
  for (let close = at + 1; close < last; close++) {
    const token = tokens[close];
    if (token?.key === '%') return false;
    if (token?.key === quoteKey) return true;
  }
  return false;
}

/** Straight quotes open after a space, before none. */
function opensQuote(tokens: readonly Token[], at: number): boolean {
  const isFree = tokens[at]?.hasSpaceBefore === true || tokens[at - 1]?.kind === 'mark' || at === 0;
  return isFree && tokens[at + 1]?.hasSpaceBefore !== true;
}

const overWord = toneKey('trên');
const perUnitKind = kindSet('unit/per');
const perHeadKind = kindSet('unit/per-head');
const roundNumber = /^1[.0]*$/u;

/** `trên 1 ha đất`, `trên 100.000 dân` is what a number is counted by, not more than one. */
function isPerUnit(block: TokenizedBlock, at: number): boolean {
  const { tokens } = block;
  const { key, text } = tokens[at] ?? { key: '', text: '' };
  if (tokens[at - 1]?.key !== overWord || !roundNumber.test(text)) return false;
  if (startsHit(block, at + 1, perHeadKind)) return true;
  return (key === '1' || key === '01') && startsHit(block, at + 1, perUnitKind);
}

function hitEndingAt(block: TokenizedBlock, end: number, kind: KindSet): number | undefined {
  for (let first = end - 1; first >= Math.max(0, end - 5); first--) {
    if (hitOver(block, { first, end }, kind) !== undefined) return first;
  }
  return undefined;
}
