import {
  type Article,
  type Block,
  type BlockKind,
  type CrawlHeader,
  type Dateline,
  toSourceSpan,
} from '../model/article.ts';
import type { Span } from '../model/fact.ts';
import { sliceBlock } from './block-range.ts';
import {
  type Found,
  findCrawlHeader,
  findDateline,
  findEndMark,
  findGluedByline,
  isByline,
  isCaption,
  isOpeningCaption,
} from './layout.ts';

export type Layout = Pick<Article, 'header' | 'dateline' | 'endMark' | 'blocks'>;

/** Bylines stand in the last blocks: a name, and a source below it. */
const longestTail = 2;

/** Sets apart what the report is framed with: crawl header, dateline, captions, lead, closing mark, byline. */
export function readLayout(blocks: readonly Block[]): Layout {
  const headed = takeHeader(blocks);
  const ended = takeEndMark(splitByline(markBylines(headed.blocks)));
  const captioned = markCaptions(ended.blocks);
  const led = takeDateline(captioned);
  return {
    header: headed.header,
    dateline: led.dateline,
    endMark: ended.endMark,
    blocks: led.blocks,
  };
}

function takeHeader(blocks: readonly Block[]): {
  header: CrawlHeader | undefined;
  blocks: readonly Block[];
} {
  const [first, ...others] = blocks;
  const found = first && findCrawlHeader(first.text);
  if (first === undefined || found === undefined) return { header: undefined, blocks };
  const rest = sliceBlock(first, found.next, first.text.length);
  return {
    header: { span: toSourceSpan(first, found.start, found.end), published: found.value },
    blocks: rest === undefined ? others : [rest, ...others],
  };
}

function markBylines(blocks: readonly Block[]): readonly Block[] {
  const marked = [...blocks];
  const least = Math.max(1, blocks.length - longestTail);
  for (let index = blocks.length - 1; index >= least; index -= 1) {
    const block = blocks[index];
    if (block?.kind !== 'paragraph' || !isByline(block.text)) break;
    marked[index] = withKind(block, 'byline');
  }
  return marked;
}

/** Makes a byline glued to the last paragraph a block of its own. */
function splitByline(blocks: readonly Block[]): readonly Block[] {
  const index = lastBodyBlock(blocks);
  const block = blocks[index];
  const start = block?.kind === 'paragraph' ? findGluedByline(block.text) : undefined;
  if (block === undefined || start === undefined) return blocks;
  const report = sliceBlock(block, 0, start);
  const byline = sliceBlock(block, start, block.text.length);
  if (report === undefined || byline === undefined) return blocks;
  return blocks.toSpliced(index, 1, report, withKind(byline, 'byline'));
}

/** Cuts the closing mark of the last paragraph. */
function takeEndMark(blocks: readonly Block[]): {
  endMark: Span | undefined;
  blocks: readonly Block[];
} {
  const index = lastBodyBlock(blocks);
  const block = blocks[index];
  const found = block && findEndMark(block.text);
  if (block === undefined || found === undefined) return { endMark: undefined, blocks };
  const rest = sliceBlock(block, 0, found.start);
  return {
    endMark: toSourceSpan(block, found.start, found.end),
    blocks: blocks.toSpliced(index, 1, ...(rest === undefined ? [] : [rest])),
  };
}

function lastBodyBlock(blocks: readonly Block[]): number {
  return blocks.findLastIndex((block) => block.kind !== 'byline' && !isCaption(block.text));
}

function markCaptions(blocks: readonly Block[]): readonly Block[] {
  const start = blocks.findIndex((block) => block.kind === 'paragraph');
  return blocks.map((block, index) => {
    if (block.kind !== 'paragraph') return block;
    const isOpening = index === start && blocks[index + 1]?.kind === 'paragraph';
    const isUnderPhoto = isOpening ? isOpeningCaption(block.text) : isCaption(block.text);
    return isUnderPhoto ? withKind(block, 'caption') : block;
  });
}

/** Makes the first paragraph left the lead, without its dateline. */
function takeDateline(blocks: readonly Block[]): {
  dateline: Dateline | undefined;
  blocks: readonly Block[];
} {
  const index = blocks.findIndex((block) => block.kind === 'paragraph');
  const block = blocks[index];
  if (block === undefined) return { dateline: undefined, blocks };
  const found: Found | undefined = findDateline(block.text);
  const rest = found && sliceBlock(block, found.next, block.text.length);
  return {
    dateline: found && { span: toSourceSpan(block, found.start, found.end), code: found.value },
    blocks: blocks.with(index, withKind(rest ?? block, 'lead')),
  };
}

function withKind(block: Block, kind: BlockKind): Block {
  return { ...block, kind };
}
