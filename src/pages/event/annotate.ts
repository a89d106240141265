import { groupBy } from '../listing/group-by.ts';
import type {
  AbbreviationRange,
  EvidenceRange,
  FormatRange,
  InlineNode,
  InlineRange,
  LinkRange,
  RefNode,
} from './inline.ts';

type Spanning = EvidenceRange | FormatRange | LinkRange | AbbreviationRange;

/** Which of two ranges of the same letters is the outer one. */
const outerFirst = { raw: 0, link: 1, evidence: 2, em: 3, strong: 4, code: 5, abbr: 6 } as const;

/** Numbers that may follow the same words. */
const mostRefs = 3;

/** A range whose start tag has been written and whose end tag has not. */
interface Open {
  readonly range: Spanning;
  /** What stood before it opened: its siblings. */
  readonly before: InlineNode[];
  /** Whether an earlier piece of it has been written. */
  readonly isContinued: boolean;
  /** Links back that may not stand inside a link, written after it. */
  readonly held: InlineNode[];
}

/**
 * A paragraph with its evidence, mark-up and abbreviations as one tree.
 * Evidence may overlap in any way: what nests is nested, what crosses is cut where the range that began first ends.
 * Each piece of evidence is followed by the link back to its fact, after its last letter.
 */
export function annotate(text: string, ranges: readonly InlineRange[]): readonly InlineNode[] {
  const fitting = reconcile(ranges.filter((range) => isInside(range, text)));
  const starting = groupBy(fitting.spanning.sort(compareRanges), ({ start }) => start);
  const edges = new Set([0, text.length, ...fitting.breaks]);
  for (const { start, end } of fitting.spanning) edges.add(start).add(end);

  const stack: Open[] = [];
  let nodes: InlineNode[] = [];
  let at = 0;

  const open = (range: Spanning, isContinued: boolean): void => {
    stack.push({ range, before: nodes, isContinued, held: [] });
    nodes = [];
  };
  const close = (isFinished: boolean): void => {
    const top = stack.pop();
    if (top === undefined) return;
    const inner = nodes;
    nodes = top.before;
    if (inner.length > 0) nodes.push(toNode(top, inner, isFinished));
    nodes.push(...top.held);
    const { range } = top;
    if (!isFinished || range.kind !== 'evidence' || !range.isLast) return;
    const link = stack.find((outer) => outer.range.kind === 'link');
    const home = link === undefined ? nodes : link.held;
    home.push(...waysBack(range));
  };

  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge > at) nodes.push({ kind: 'text', text: text.slice(at, edge) });
    at = edge;
    for (const range of closeEnded(stack, edge, close)) open(range, true);
    if (fitting.breaks.has(edge)) nodes.push({ kind: 'br' });
    for (const range of starting.get(edge) ?? []) open(range, false);
  }
  return nodes;
}

/** Closes what ends at `edge`, and what lies above it in the stack; gives back the latter, to be opened again. */
function closeEnded(
  stack: readonly Open[],
  edge: number,
  close: (isFinished: boolean) => void,
): readonly Spanning[] {
  const lowest = stack.findIndex(({ range }) => range.end === edge);
  if (lowest === -1) return [];
  const cut = stack
    .slice(lowest)
    .map(({ range }) => range)
    .filter((range) => range.end > edge);
  while (stack.length > lowest) close(stack.at(-1)?.range.end === edge);
  return cut;
}

/** One link for each fact; a crowd of facts shares one. */
function waysBack(range: EvidenceRange): readonly RefNode[] {
  const facts = [{ fact: range.fact, label: range.label }, ...range.others];
  if (facts.length <= mostRefs) return facts.map((each) => ({ kind: 'ref', ...each, until: null }));
  const until = facts.at(-1)?.fact ?? null;
  const label = facts.map(({ fact }) => fact).join(', ');
  return [{ kind: 'ref', fact: range.fact, until, label }];
}

function toNode(
  { range, isContinued }: Open,
  nodes: readonly InlineNode[],
  isFinished: boolean,
): InlineNode {
  if (range.kind === 'link') return { kind: 'link', href: range.href, nodes };
  if (range.kind === 'abbr') return { kind: 'abbr', title: range.title, nodes };
  if (range.kind !== 'evidence') return { kind: range.kind, nodes };
  const isFirst = range.isFirst && !isContinued;
  const isWhole = isFirst && isFinished && range.isLast;
  const piece = isWhole ? 'whole' : isFirst ? 'head' : 'cont';
  return { kind: 'mark', id: isFirst ? range.id : null, basis: range.basis, piece, nodes };
}

/** Cuts mark-up where evidence crosses it, and drops abbreviations that anything crosses or enters. */
function reconcile(ranges: readonly InlineRange[]): {
  readonly spanning: Spanning[];
  readonly breaks: ReadonlySet<number>;
} {
  const evidence = ranges.filter((range) => range.kind === 'evidence');
  const formats = ranges.filter((range) => range.kind !== 'evidence' && range.kind !== 'br');
  const markup = formats.filter((range) => range.kind !== 'abbr');
  const abbreviations = formats
    .filter((range) => range.kind === 'abbr')
    .filter((abbr) => [...evidence, ...markup].every((other) => isClear(abbr, other)));
  return {
    spanning: [...evidence, ...markup.flatMap((range) => cut(range, evidence)), ...abbreviations],
    breaks: new Set(ranges.filter((range) => range.kind === 'br').map(({ start }) => start)),
  };
}

function cut<T extends FormatRange | LinkRange>(range: T, evidence: readonly EvidenceRange[]): T[] {
  const borders = evidence.flatMap(({ start, end }) => {
    const crossesStart = start < range.start && range.start < end && end < range.end;
    const crossesEnd = range.start < start && start < range.end && range.end < end;
    return crossesStart ? [end] : crossesEnd ? [start] : [];
  });
  const edges = [...new Set([range.start, ...borders, range.end])].sort((a, b) => a - b);
  return edges.slice(1).map((end, index) => ({ ...range, start: edges[index] ?? end, end }));
}

/** Whether `other` is apart from the abbreviation or takes in all of it. */
function isClear(abbr: AbbreviationRange, other: { start: number; end: number }): boolean {
  const isApart = other.end <= abbr.start || abbr.end <= other.start;
  return isApart || (other.start <= abbr.start && abbr.end <= other.end);
}

function isInside(range: InlineRange, text: string): boolean {
  const isFilled = range.kind === 'br' ? range.start <= range.end : range.start < range.end;
  return isFilled && range.start >= 0 && range.end <= text.length;
}

function compareRanges(a: Spanning, b: Spanning): number {
  return a.start - b.start || b.end - a.end || outerFirst[a.kind] - outerFirst[b.kind];
}
