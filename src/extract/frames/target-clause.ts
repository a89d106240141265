import { kindSet } from '../../lexicon/kind-set.ts';
import { toneKey } from '../../text/fold.ts';
import type { TokenRange } from '../../text/tokenize.ts';
import type { Mention, QuantityMention, Reading, Section } from '../reading.ts';
import { hasHit, hitAt, startsHit, type TokenizedBlock } from '../tokens.ts';
import { oncePerReading } from './once-per-reading.ts';
import { groupParts, type Part } from './target-group.ts';
import { kindOf } from './target-kind.ts';
import { isMeasure } from './target-measure.ts';
import { clausePeriod, namesPeriod } from './target-period.ts';

/** What says a target without a number. */
const wordlessKinds = kindSet('cue/deadline', 'cue/deadline-after', 'cue/never');

const asideKind = kindSet('bracketed-aim');
/** Longest way from a bracket to its number, in tokens. */
const asideReach = 8;
const placeKind = kindSet('measured-place');
const predicateKind = kindSet('predicate');
const newHeadKinds = kindSet('measured-head', 'cue/strive');
const introKind = kindSet('clause-intro');
const orderKind = kindSet('section/order');
/** Words that a comma joins: `quốc phòng, an ninh`. */
const pairKind = kindSet('comma-pair');
/** Longest way from the first word of such a pair to its comma, in tokens. */
const pairReach = 4;
const andKey = toneKey('và');

/** A clause that may say a target: what was measured, in which part of the report. */
export interface TargetClause extends Mention {
  readonly section: Section;
  readonly kind: 'result' | 'plan';
  readonly period: string | undefined;
  /** The numbers that measure, in order; none in a clause that only has a cue. */
  readonly measures: readonly QuantityMention[];
  /** The words before the colon of a list, of which the clause is an item. */
  readonly stem: TokenRange | undefined;
  /** Whether it stands between semicolons after a measured plan: `…; đạt 97%; không để xảy ra oan sai`. */
  readonly isInPlan: boolean;
}

const abbreviated = /^(?:\p{Lu}{1,2}|Tp)$/u;
const closers: Readonly<Record<string, string>> = { '(': ')', '"': '"' };

/** The clauses of all sentences that may hold a target. */
export const clausesOf = oncePerReading((reading: Reading): readonly TargetClause[] => {
  const clauses: TargetClause[] = [];
  let next = 0;
  for (const section of reading.sections) {
    const quantities: QuantityMention[] = [];
    let quantity = reading.quantities[next];
    while (quantity !== undefined && isWithin(quantity, section)) {
      quantities.push(quantity);
      quantity = reading.quantities[++next];
    }
    const block = reading.blocks[section.block];
    const isText = section.kind !== 'caption' && section.kind !== 'byline';
    if (block === undefined || !isText || block.block.kind === 'heading') continue;
    if (quantities.length === 0 && !hasHit(block, section, wordlessKinds)) continue;
    const isOrdered = isOrder(reading, section);
    addClauses(clauses, block, { section, quantities, isOrdered });
  }
  return clauses;
});

function isOrder({ blocks }: Reading, { kind, opener }: Section): boolean {
  const block = opener === undefined || kind !== 'speech' ? undefined : blocks[opener.block];
  return block !== undefined && startsHit(block, opener?.first ?? 0, orderKind);
}

function isWithin(quantity: QuantityMention, section: Section): boolean {
  return quantity.block === section.block && quantity.first < section.end;
}

function addClauses(
  clauses: TargetClause[],
  block: TokenizedBlock,
  {
    section,
    quantities,
    isOrdered,
  }: {
    readonly section: Section;
    readonly quantities: readonly QuantityMention[];
    readonly isOrdered: boolean;
  },
): void {
  const before = clauses.length;
  let stem: TokenRange | undefined;
  let isInPlan = false;
  let carried: string | undefined;
  let kind: TargetClause['kind'] | undefined;
  for (const { first: from, end: to, closedBy } of segmentsOf(block, section)) {
    const range = { first: from, end: to };
    const soFar = { first: section.first, end: to };
    const context = { block, section, stem, segment: range, soFar, isOrdered };
    const measures = quantities.filter(
      (quantity) =>
        quantity.first >= from &&
        quantity.end <= to &&
        !isAside(block, quantity) &&
        isMeasure(quantity, context),
    );
    const hasPeriod = namesPeriod(block, range);
    const own = hasPeriod ? clausePeriod(block, range, section) : undefined;
    if (own?.isHead === true) carried = own.value;
    for (const group of groupParts(block, partsOf(block, range, measures), measures)) {
      const { first, end } = group;
      const upToHere = { first: section.first, end };
      const measureEnd = group.measures[0]?.end ?? end;
      kind = kindOf(
        { block, section, stem, segment: range, soFar: upToHere, isOrdered },
        { measureEnd, before: kind },
      );
      const ofGroup = hasPeriod ? clausePeriod(block, group, section)?.value : undefined;
      const period = ofGroup ?? carried ?? section.period;
      clauses.push({
        block: block.index,
        first,
        end,
        section,
        kind,
        period,
        measures: group.measures,
        stem,
        isInPlan,
      });
    }
    isInPlan = closedBy === ';' && (isInPlan || clauses.slice(before).some(isMeasuredPlan));
    if (closedBy === ':') stem = range;
    if (closedBy === '.') stem = undefined;
  }
}

function isMeasuredPlan({ kind, measures }: TargetClause): boolean {
  return kind === 'plan' && measures.length > 0;
}

/** `(12 xã)`, `đạt 95% (⟦mục tiêu đến năm 2025⟧ là 93%)`: what stands in brackets only compares. */
function isAside(block: TokenizedBlock, { first }: QuantityMention): boolean {
  if (block.tokens[first - 1]?.key === '(') return true;
  for (let index = first - 2; index >= Math.max(0, first - asideReach); index--) {
    if (block.tokens[index]?.key === '(') return startsHit(block, index + 1, asideKind);
  }
  return false;
}

/** A piece of a sentence, and the mark that closes it. */
interface Segment extends TokenRange {
  readonly closedBy: string;
}

/** A sentence cut at semicolons, colons and inner full stops, outside brackets and quotes. */
function segmentsOf(block: TokenizedBlock, { first, end }: TokenRange): readonly Segment[] {
  const segments: Segment[] = [];
  let start = first;
  for (const { index, key } of marksOutside(block, { first, end })) {
    if (key === ',') continue;
    if (index > start) segments.push({ first: start, end: index, closedBy: key });
    start = index + 1;
  }
  if (start < end) segments.push({ first: start, end, closedBy: '.' });
  return segments;
}

/** A segment cut at its commas, and at an `và` between two measured things. */
function partsOf(
  block: TokenizedBlock,
  { first, end }: TokenRange,
  measures: readonly QuantityMention[],
): readonly Part[] {
  const parts: Part[] = [];
  let start = first;
  const marks = marksOutside(block, { first, end });
  let next = 0;
  for (const { index, key } of [...marks, { index: end, key: ',' }]) {
    if (key !== ',') continue;
    for (; (measures[next]?.end ?? end) < index; next++) {
      const and = andBetween(block, measures[next], measures[next + 1]);
      if (and === undefined || and >= index || and < start) continue;
      parts.push({ first: start, end: and });
      start = and + 1;
    }
    if (index > start) parts.push({ first: start, end: index });
    start = index + 1;
  }
  return parts;
}

/** The `và` of `thu nhập đạt 75 triệu đồng ⟦và⟧ tỷ lệ hộ nghèo còn 3%`. */
function andBetween(
  block: TokenizedBlock,
  before: QuantityMention | undefined,
  after: QuantityMention | undefined,
): number | undefined {
  if (before === undefined || after === undefined) return undefined;
  for (let index = before.end; index < after.first; index++) {
    const { key } = block.tokens[index] ?? noToken;
    if (key === ',') return undefined;
    if (key !== andKey) continue;
    const at = hitAt(block, index + 1, introKind)?.end ?? index + 1;
    if (startsHit(block, at, newHeadKinds)) return index;
    const isPlace = startsHit(block, at, placeKind);
    if (isPlace && hasHit(block, { first: at, end: after.first }, predicateKind)) return index;
  }
  return undefined;
}

const noToken = { kind: 'mark', key: '' } as const;

/** The marks that cut a sentence; a bracket or quote that never closes hides nothing. */
function marksOutside(
  block: TokenizedBlock,
  { first, end }: TokenRange,
): readonly { readonly index: number; readonly key: string }[] {
  const { tokens } = block;
  const marks: { index: number; key: string }[] = [];
  let closer: string | undefined;
  let hidden: { index: number; key: string }[] = [];
  for (let index = first; index < end; index++) {
    const { kind, key } = tokens[index] ?? noToken;
    if (kind !== 'mark') continue;
    if (closer !== undefined) {
      if (key === closer) {
        closer = undefined;
        hidden = [];
      } else if (isCut(key)) hidden.push({ index, key: cutKey(key) });
      continue;
    }
    const opens = closers[key];
    if (opens !== undefined) closer = opens;
    else if (isCut(key) && !isAbbreviation(tokens, index) && !isInPair(block, index))
      marks.push({ index, key: cutKey(key) });
  }
  return closer === undefined ? marks : [...marks, ...hidden];
}

/** The comma of `quốc phòng, an ninh`. */
function isInPair(block: TokenizedBlock, at: number): boolean {
  if (block.tokens[at]?.key !== ',') return false;
  for (let index = at - 1; index >= Math.max(0, at - pairReach); index--) {
    const pair = hitAt(block, index, pairKind);
    if (pair !== undefined && pair.end > at) return true;
  }
  return false;
}

/** The full stop of `TP.HCM`. */
function isAbbreviation(tokens: TokenizedBlock['tokens'], at: number): boolean {
  const next = tokens[at + 1];
  const isTight = next?.kind === 'word' && !next.hasSpaceBefore && next.isCapitalised;
  return isTight && abbreviated.test(tokens[at - 1]?.text ?? '');
}

function isCut(key: string): boolean {
  return (
    key === ',' || key === ';' || key === ':' || key === '…' || key.startsWith('.') || key === '!'
  );
}

function cutKey(key: string): string {
  return key === ',' || key === ';' || key === ':' ? key : '.';
}
