import type { Article, Block } from '../../src/model/article.ts';

/** A block printed letter for letter from a place of the file on. */
export function blockAt(
  start: number,
  text: string,
  shape: Pick<Block, 'kind' | 'depth' | 'list'>,
): Block {
  const { length } = text;
  return {
    ...shape,
    text,
    runs: [{ textStart: 0, textLength: length, sourceStart: start, sourceLength: length }],
    formats: [],
    span: { start, end: start + length },
  };
}

/** An article of plain paragraphs, separated by blank lines. */
export function articleOf(text: string, changes: Partial<Article> = {}): Article {
  let from = 0;
  const blocks = text.split('\n\n').map((paragraph, index) => {
    const start = from;
    from += paragraph.length + 2;
    return blockAt(start, paragraph, { kind: index === 0 ? 'lead' : 'paragraph' });
  });
  return {
    id: 'thu',
    file: 'seeds/thu.txt',
    sha256: 'a'.repeat(64),
    text,
    frontMatter: {},
    header: undefined,
    dateline: undefined,
    endMark: undefined,
    blocks,
    ...changes,
  };
}
