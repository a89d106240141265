import type { Block, Format } from '../../model/article.ts';
import { annotate } from './annotate.ts';
import type { AbbreviationRange, InlineNode, InlineRange } from './inline.ts';
import type { Marks } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';

/** The article as the page prints it: paragraphs, and lists of consecutive items. */
export type TextView = readonly (ParagraphView | ListView)[];

export type ParagraphView = {
  readonly kind: Block['kind'];
  readonly number: number;
  /** 3–6: below the page's own headings; null for anything but a heading. */
  readonly level: number | null;
  /** `3.` before an item of an ordered list. */
  readonly ordinal: string | null;
  readonly depth: number;
  readonly nodes: readonly InlineNode[];
};
export type ListView = { readonly kind: 'list'; readonly items: readonly ParagraphView[] };

/** Addresses that lead somewhere from an archive; anything relative was meant for the site the text came from. */
const outward = /^(?:https?:\/\/|mailto:)/iu;

export function textView(
  paragraphs: readonly Paragraph[],
  marks: Marks,
  abbreviations: ReadonlyMap<number, readonly AbbreviationRange[]>,
): TextView {
  const levels = headingLevels(paragraphs);
  const ordinals = countItems(paragraphs);
  const views = paragraphs.map((paragraph): ParagraphView => {
    const { block, number } = paragraph;
    return {
      kind: block.kind,
      number,
      level: block.kind === 'heading' ? (levels.get(block.depth ?? 1) ?? 3) : null,
      ordinal: ordinals.get(number) ?? null,
      depth: Math.min(block.list?.depth ?? 1, 4),
      nodes: annotate(paragraph.text, [
        ...(marks.ofParagraph.get(number) ?? []),
        ...(abbreviations.get(number) ?? []),
        ...ownRanges(paragraph),
      ]),
    };
  });
  return joinLists(views);
}

/** Mark-up of the block and the apparatus around it, as ranges of the printed paragraph. */
export function ownRanges({ block, apparatus, offset }: Paragraph): readonly InlineRange[] {
  const raw = apparatus.map(({ start, end }): InlineRange => ({ kind: 'raw', start, end }));
  return [...raw, ...block.formats.flatMap((format) => toRange(format, offset))];
}

function toRange({ tag, start, end, href }: Format, offset: number): readonly InlineRange[] {
  const extent = { start: start + offset, end: end + offset };
  if (tag !== 'a') return [{ kind: tag, ...extent }];
  return href !== undefined && outward.test(href) ? [{ kind: 'link', href, ...extent }] : [];
}

/** Depths in use become consecutive levels from 3 on, at most 6. */
function headingLevels(paragraphs: readonly Paragraph[]): ReadonlyMap<number, number> {
  const depths = new Set(
    paragraphs.flatMap(({ block }) => (block.kind === 'heading' ? [block.depth ?? 1] : [])),
  );
  const sorted = [...depths].sort((a, b) => a - b);
  return new Map(sorted.map((depth, index) => [depth, Math.min(3 + index, 6)]));
}

/** Numbers of ordered items, counted per depth; a list of the other kind or a paragraph between them starts anew. */
function countItems(paragraphs: readonly Paragraph[]): ReadonlyMap<number, string> {
  const ordinals = new Map<number, string>();
  let open: { readonly isOrdered: boolean; readonly count: number }[] = [];
  for (const { block, number } of paragraphs) {
    const { isOrdered, depth } = block.list ?? { isOrdered: false, depth: 0 };
    const same = open[depth]?.isOrdered === isOrdered ? open[depth] : undefined;
    const count = (same?.count ?? 0) + 1;
    open = open.slice(0, depth);
    open[depth] = { isOrdered, count };
    if (isOrdered) ordinals.set(number, `${count}.`);
  }
  return ordinals;
}

function joinLists(views: readonly ParagraphView[]): TextView {
  const joined: (ParagraphView | { kind: 'list'; items: ParagraphView[] })[] = [];
  for (const view of views) {
    const last = joined.at(-1);
    if (view.kind !== 'list-item') joined.push(view);
    else if (last?.kind === 'list' && 'items' in last) last.items.push(view);
    else joined.push({ kind: 'list', items: [view] });
  }
  return joined;
}
