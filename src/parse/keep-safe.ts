import type {
  Definition,
  Html,
  InlineCode,
  Nodes,
  Paragraph,
  Parent,
  Root,
  RootContent,
  Text,
} from 'mdast';
import type { Plugin } from 'unified';
import { toSourceSpan } from '../model/article.ts';
import type { Span } from '../model/fact.ts';
import { align } from './align.ts';
import { makeBlock } from './block-range.ts';
import type { ArticleCode } from './diagnostics.ts';
import { closes, hidesContent, plainText, textOfHtml } from './html-text.ts';
import { isSafeUrl } from './safe-url.ts';

/** Reports what is dropped: the code, the node it stands in and the words concerned. */
type Report = (code: ArticleCode, node: Nodes, words: string) => void;

interface Context {
  readonly source: string;
  /** The first definition of each label, by upper-case label. */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly report: Report;
}

/**
 * Turns what is not kept into text: raw HTML, images, code blocks and unsafe links lose their mark-up
 * and keep their words. Each is reported as a message of the file, its code as `ruleId`.
 */
export const keepSafe: Plugin<[], Root> = () => (tree, file) => {
  const context = {
    source: String(file),
    definitions: definitionsOf(tree),
    report: (code: ArticleCode, node: Nodes, words: string) => {
      file.message(words, { ruleId: code, place: node.position });
    },
  };
  keepChildren(tree, context);
};

function definitionsOf(tree: Nodes, found = new Map<string, Definition>()) {
  if (tree.type === 'definition') {
    const label = tree.identifier.toUpperCase();
    if (!found.has(label)) found.set(label, tree);
  } else if ('children' in tree) {
    for (const child of tree.children) definitionsOf(child, found);
  }
  return found;
}

function keepChildren(parent: Parent, context: Context): void {
  const isFlow =
    parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem';
  const children: RootContent[] = [];
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child === undefined) continue;
    if (child.type !== 'html') {
      children.push(...kept(child, context));
      continue;
    }
    if (!child.value.startsWith('<!--')) context.report('ART201', child, child.value);
    if (isFlow) children.push(...htmlParagraphs(child, context.source));
    else index = endOfHidden(parent.children, index);
  }
  parent.children = children;
}

/** Index of the node that closes what `children[index]` hides; `index` itself when it hides nothing. */
function endOfHidden(children: readonly RootContent[], index: number): number {
  const opening = children[index];
  if (opening?.type !== 'html' || !hidesContent(opening.value)) return index;
  const end = children.findIndex(
    (child, at) => at > index && child.type === 'html' && closes(child.value, opening.value),
  );
  return end === -1 ? index : end;
}

function kept(node: RootContent, context: Context): readonly RootContent[] {
  if (node.type === 'image' || node.type === 'imageReference') {
    const { alt } = node;
    context.report('ART204', node, alt ?? '');
    return alt ? [textNode(alt, node)] : [];
  }
  if (node.type === 'code') return [codeParagraph(node, context.source)];
  if (!('children' in node)) return [node];
  keepChildren(node, context);
  const url = targetOf(node, context);
  if (url === undefined || isSafeUrl(url)) return [node];
  context.report('ART202', node, url);
  return node.children;
}

function targetOf(node: RootContent, context: Context): string | undefined {
  if (node.type === 'link') return node.url;
  if (node.type !== 'linkReference') return undefined;
  return context.definitions.get(node.identifier.toUpperCase())?.url;
}

/** A code block as a paragraph. Its letters stand after the line of the fence. */
function codeParagraph(node: Nodes & { value: string }, source: string): Paragraph {
  const start = node.position?.start.offset ?? 0;
  const isFenced = source.startsWith('```', start) || source.startsWith('~~~', start);
  const firstBreak = source.indexOf('\n', start);
  const contentStart = isFenced && firstBreak !== -1 ? firstBreak + 1 : start;
  const end = Math.max(contentStart, node.position?.end.offset ?? start);
  const child = placed({ type: 'inlineCode', value: node.value }, { start: contentStart, end });
  return { type: 'paragraph', children: [child] };
}

function htmlParagraphs(node: Html, source: string): readonly Paragraph[] {
  const start = node.position?.start.offset ?? 0;
  const written = source.slice(start, node.position?.end.offset ?? start);
  const pieces = align({ value: node.value, source: written, start, syntax: 'code' });
  const block = makeBlock({ kind: 'paragraph', pieces, formats: [] });
  if (block === undefined) return [];
  return textOfHtml(block.text).map((spans) => ({
    type: 'paragraph',
    children: spans.map((span) =>
      placed(
        { type: 'text', value: plainText(block.text.slice(span.start, span.end)) },
        toSourceSpan(block, span.start, span.end),
      ),
    ),
  }));
}

function textNode(value: string, node: Nodes): Text {
  return node.position === undefined
    ? { type: 'text', value }
    : { type: 'text', value, position: node.position };
}

/** Only offsets of positions are read further on. */
function placed<N extends Text | InlineCode>(node: N, span: Span): N {
  const point = (offset: number) => ({ line: 1, column: 1, offset });
  return { ...node, position: { start: point(span.start), end: point(span.end) } };
}
