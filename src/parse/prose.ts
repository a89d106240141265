import type { Block } from '../model/article.ts';
import { type Line, linesOf, toBlock } from './paragraph.ts';

/** What may be mark-up wherever it stands: a `<` or `&` only before what makes it one. Tabs make indents hard to count. */
const inlineSign = /[*_`[\\\t]|<[^ \n]|&(?:#|[A-Za-z][\dA-Za-z]*;)| {2}\n[^\n]/u;
/** How a line begins that may open or end something other than a paragraph: `# `, `> `, `- `, `1. `, `---`, an indent. */
const blockSign = /^(?: {4}| {0,3}(?:[#>=~]|[-+](?:[- ]|$)|\d{1,9}[.)](?: |$)))/mu;

/**
 * The paragraphs of a Markdown text that holds no Markdown. Spans index `source`, which is canonical.
 * Most reports are such texts, and this takes a hundredth of the time of parsing them.
 *
 * @returns undefined when there may be mark-up; then only the parser can tell.
 */
export function readProse(source: string): readonly Block[] | undefined {
  if (inlineSign.test(source) || blockSign.test(source)) return undefined;
  const blocks: Block[] = [];
  let paragraph: Line[] = [];
  const flush = (): void => {
    const [first, ...others] = paragraph;
    if (first !== undefined) blocks.push(toBlock([first, ...others], { kind: 'paragraph' }));
    paragraph = [];
  };
  for (const line of linesOf(source)) {
    if (line.text === '') flush();
    else paragraph.push(line);
  }
  flush();
  return blocks;
}
