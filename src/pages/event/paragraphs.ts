import { type Article, type Block, toTextRange } from '../../model/article.ts';
import type { Span } from '../../model/fact.ts';

/** A block as the page prints it: with the crawl header and initials before it and the closing mark after it. */
export interface Paragraph {
  /** From 1; `d<number>` in the page. */
  readonly number: number;
  readonly block: Block;
  readonly text: string;
  /** Apparatus around the block's own text, with its place in the canonical text. */
  readonly apparatus: readonly Apparatus[];
  /** Where the block's own text begins in `text`. */
  readonly offset: number;
}

/** Words that are not the report's, printed as they stand in the file. */
interface Apparatus {
  /** Half-open, of `Paragraph.text`. */
  readonly start: number;
  readonly end: number;
  readonly span: Span;
}

/** `BBK - `: what may stand between apparatus and text. */
const joint = /^[\s\-–—:()]*$/u;

/**
 * The blocks of an article, numbered, each with the apparatus next to it.
 *
 * @param blocks those of the report when it is known what they are: caption, lead.
 */
export function readParagraphs(
  article: Article,
  blocks: readonly Block[] = article.blocks,
): readonly Paragraph[] {
  const { header, dateline, endMark, text } = article;
  const before = [header?.span, dateline?.span].filter((span) => span !== undefined);
  return blocks.map((block, index) => {
    const previous = blocks[index - 1]?.span.end ?? 0;
    const next = blocks[index + 1]?.span.start ?? text.length;
    const isLead = ({ start, end }: Span): boolean => start >= previous && end <= block.span.start;
    const isClose = endMark !== undefined && endMark.start >= block.span.end && endMark.end <= next;
    const leading = before.filter(isLead).sort((a, b) => a.start - b.start);
    return toParagraph(
      text,
      { block, number: index + 1 },
      { leading, closing: isClose ? endMark : undefined },
    );
  });
}

/** The range of a paragraph that shows a range of the canonical text; undefined when none of it does. */
export function toParagraphRange(paragraph: Paragraph, span: Span): Span | undefined {
  const { block, apparatus, offset } = paragraph;
  if (apparatus.length === 0 && (span.end <= block.span.start || block.span.end <= span.start)) {
    return undefined;
  }
  const own = toTextRange(block, span);
  const ranges = own === undefined ? [] : [{ start: own.start + offset, end: own.end + offset }];
  for (const piece of apparatus) {
    const start = Math.max(piece.span.start, span.start);
    const end = Math.min(piece.span.end, span.end);
    const shift = piece.start - piece.span.start;
    if (start < end) ranges.push({ start: start + shift, end: end + shift });
  }
  if (ranges.length === 0) return undefined;
  return {
    start: Math.min(...ranges.map((range) => range.start)),
    end: Math.max(...ranges.map((range) => range.end)),
  };
}

function toParagraph(
  source: string,
  place: { readonly block: Block; readonly number: number },
  around: { readonly leading: readonly Span[]; readonly closing: Span | undefined },
): Paragraph {
  const { block, number } = place;
  const apparatus: Apparatus[] = [];
  let text = '';
  around.leading.forEach((span, position) => {
    const after = around.leading[position + 1]?.start ?? block.span.start;
    const gap = source.slice(span.end, after);
    const whole = joint.test(gap) && !gap.includes('\n') ? { start: span.start, end: after } : span;
    const words = source.slice(whole.start, whole.end);
    apparatus.push({ start: text.length, end: text.length + words.length, span: whole });
    text += whole === span ? `${words} ` : words;
  });
  const offset = text.length;
  text += block.text;
  if (around.closing !== undefined) {
    const span = around.closing;
    const words = source.slice(span.start, span.end);
    apparatus.push({ start: text.length, end: text.length + words.length, span });
    text += words;
  }
  return { number, block, text, apparatus, offset };
}
