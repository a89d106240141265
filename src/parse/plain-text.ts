import type { Block } from '../model/article.ts';
import { isTitle } from './layout.ts';
import { type Line, linesOf, toBlock } from './paragraph.ts';

/** A file with a line this long is not wrapped by hand: each of its lines is a paragraph. */
const longLine = 120;
const bullet = /^[-+*•–] /u;
const unfinished = /(?:[,(]|(?<!\p{L})(?:TP|Tp|TX|TT|T\.Ư|ThS|TS|PGS))\.?$/u;
const continuation = /^\p{Ll}/u;

type Lines = [Line, ...Line[]];

/** Paragraphs of plain text, in which nothing is mark-up; the first may be a title. Spans index `source`. */
export function readPlainText(source: string): readonly Block[] {
  const paragraphs = paragraphsOf(source);
  const [first] = paragraphs;
  const hasTitle = paragraphs.length > 1 && first?.length === 1 && isTitle(first[0].text);
  return paragraphs.map((lines, index) =>
    toBlock(lines, hasTitle && index === 0 ? { kind: 'heading', depth: 1 } : { kind: 'paragraph' }),
  );
}

function paragraphsOf(source: string): readonly Lines[] {
  const lines = linesOf(source);
  const isWrapped = lines.every(({ text }) => text.length <= longLine);
  const paragraphs: Lines[] = [];
  let before = '';
  for (const line of lines) {
    if (line.text !== '') {
      const continues = before !== '' && continuesLine(before, line.text, isWrapped);
      if (continues) paragraphs.at(-1)?.push(line);
      else paragraphs.push([line]);
    }
    before = line.text;
  }
  return paragraphs;
}

function continuesLine(before: string, line: string, isWrapped: boolean): boolean {
  if (bullet.test(line)) return false;
  return isWrapped || continuation.test(line) || unfinished.test(before);
}
