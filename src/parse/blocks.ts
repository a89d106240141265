import type { Element, ElementContent, Root, RootContent } from 'hast';
import type { Plugin } from 'unified';
import type { Block, Format } from '../model/article.ts';
import { align, type Piece } from './align.ts';
import { makeBlock } from './block-range.ts';

declare module 'unified' {
  interface CompileResultMap {
    blocks: readonly Block[];
  }
}

const headings: ReadonlyMap<string, number> = new Map([
  ['h1', 1],
  ['h2', 2],
  ['h3', 3],
  ['h4', 4],
  ['h5', 5],
  ['h6', 6],
]);
const containers: ReadonlySet<string> = new Set(['ul', 'ol', 'li', 'blockquote', 'p', 'pre']);
const formatTags: ReadonlySet<string> = new Set(['em', 'strong', 'code', 'a', 'br']);
const codeFence = /^`+/u;

/** Compiles a sanitised HTML tree to blocks. */
export const compileBlocks: Plugin<[], Root, readonly Block[]> = function () {
  this.compiler = (tree, file) => flow((tree as Root).children, { source: String(file), depth: 0 });
};

interface Context {
  readonly source: string;
  /** Lists around. */
  readonly depth: number;
}

type Content = RootContent | ElementContent;

function flow(nodes: readonly Content[], context: Context): readonly Block[] {
  const blocks: (Block | undefined)[] = [];
  let inline: Content[] = [];
  const flush = (): void => {
    if (inline.length > 0) blocks.push(textBlock(inline, context));
    inline = [];
  };
  for (const node of nodes) {
    if (node.type !== 'element' || !isContainer(node)) {
      inline.push(node);
      continue;
    }
    flush();
    blocks.push(...containerBlocks(node, context));
  }
  flush();
  return blocks.filter((block) => block !== undefined);
}

function isContainer(node: Element): boolean {
  return containers.has(node.tagName) || headings.has(node.tagName);
}

function containerBlocks(node: Element, context: Context): readonly (Block | undefined)[] {
  const { tagName, children } = node;
  const depth = headings.get(tagName);
  if (depth !== undefined) return [textBlock(children, context, depth)];
  if (tagName !== 'ul' && tagName !== 'ol') return flow(children, context);
  const inner = { ...context, depth: context.depth + 1 };
  const list = { isOrdered: tagName === 'ol', depth: inner.depth };
  return children.flatMap((item) => {
    const [first, ...others] = item.type === 'element' ? flow(item.children, inner) : [];
    if (first?.kind !== 'paragraph') return first === undefined ? [] : [first, ...others];
    return [{ ...first, kind: 'list-item' as const, list }, ...others];
  });
}

function textBlock(nodes: readonly Content[], context: Context, depth?: number): Block | undefined {
  const pieces: Piece[] = [];
  const formats: Format[] = [];
  appendInline(nodes, context, { pieces, formats, length: 0 });
  formats.sort((a, b) => a.start - b.start || b.end - a.end);
  const head =
    depth === undefined ? { kind: 'paragraph' as const } : { kind: 'heading' as const, depth };
  return makeBlock({ ...head, pieces, formats });
}

interface InlineText {
  readonly pieces: Piece[];
  readonly formats: Format[];
  length: number;
}

/** Text without a place is the pipeline's own: line ends between elements. */
function appendInline(nodes: readonly Content[], context: Context, output: InlineText): void {
  for (const node of nodes) {
    if (node.type === 'text' && node.position !== undefined) {
      append(output, align({ value: node.value, ...placeOf(node, context), syntax: 'markdown' }));
    } else if (node.type === 'element') {
      appendElement(node, context, output);
    }
  }
}

function appendElement(node: Element, context: Context, output: InlineText): void {
  const start = output.length;
  const { source, start: sourceStart } = placeOf(node, context);
  if (node.tagName === 'br') {
    append(output, [{ text: ' ', start: sourceStart, length: source.length }]);
  } else if (node.tagName === 'code') {
    const value = codeText(node);
    append(output, align({ value, ...codePlace(value, source, sourceStart) }));
  } else {
    appendInline(node.children, context, output);
  }
  const end = output.length;
  if (start === end || !formatTags.has(node.tagName)) return;
  const tag = node.tagName as Format['tag'];
  const { href } = node.properties;
  if (tag !== 'a') output.formats.push({ start, end, tag });
  else if (typeof href === 'string') output.formats.push({ start, end, tag, href });
}

function append(output: InlineText, pieces: readonly Piece[]): void {
  output.pieces.push(...pieces);
  output.length += pieces.reduce((sum, piece) => sum + piece.text.length, 0);
}

function placeOf(node: Content, context: Context) {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  return { source: context.source.slice(start, end), start };
}

function codeText(node: Element): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

/** Without the backticks around; a code block stands without any. */
function codePlace(value: string, source: string, start: number) {
  const ticks = codeFence.exec(source)?.[0].length ?? 0;
  const fence = value.length + 2 * ticks <= source.length ? ticks : 0;
  return {
    source: source.slice(fence, source.length - fence),
    start: start + fence,
    syntax: 'code' as const,
  };
}
