import type { Heading, Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { isTitle } from './layout.ts';

/** A file with a line this long is not wrapped by hand: each of its lines is a paragraph. */
const longLine = 120;
const bullet = /^[-+*•–] /u;
const unfinished = /(?:[,(]|(?<!\p{L})(?:TP|Tp|TX|TT|T\.Ư|ThS|TS|PGS))\.?$/u;
const continuation = /^\p{Ll}/u;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A parser for unified: paragraphs of plain text, in which nothing is mark-up. */
export const parsePlainText: Plugin<[], string, Root> = function () {
  this.parser = toTree;
};

function toTree(source: string): Root {
  const paragraphs = paragraphsOf(source);
  const [first, second] = paragraphs;
  const hasTitle =
    second !== undefined && first?.length === 1 && first[0] !== undefined && isTitle(first[0].text);
  const children = paragraphs.map((lines, index) => toNode(lines, index === 0 && hasTitle));
  return { type: 'root', children };
}

function paragraphsOf(source: string): readonly (readonly Line[])[] {
  const lines = linesOf(source);
  const isWrapped = lines.every((line) => line.end - line.start <= longLine);
  const paragraphs: Line[][] = [];
  let previous: Line | undefined;
  for (const line of lines) {
    if (line.text !== '') {
      const isBroken = previous !== undefined && previous.text !== '';
      const continues = isBroken && continuesLine(previous?.text ?? '', line.text, isWrapped);
      if (continues) paragraphs.at(-1)?.push(line);
      else paragraphs.push([line]);
    }
    previous = line;
  }
  return paragraphs;
}

function continuesLine(before: string, line: string, isWrapped: boolean): boolean {
  if (bullet.test(line)) return false;
  return isWrapped || continuation.test(line) || unfinished.test(before);
}

/** Lines without blanks at their ends. */
function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of source.split('\n')) {
    const text = raw.trim();
    const start = offset + raw.length - raw.trimStart().length;
    lines.push({ text, start, end: start + text.length });
    offset += raw.length + 1;
  }
  return lines;
}

function toNode(lines: readonly Line[], isHeading: boolean): Paragraph | Heading {
  // Only offsets of positions are read further on.
  const point = (offset: number | undefined) => ({ line: 1, column: 1, offset: offset ?? 0 });
  const position = { start: point(lines[0]?.start), end: point(lines.at(-1)?.end) };
  const value = lines.map((line) => line.text).join('\n');
  const children = [{ type: 'text' as const, value, position }];
  return isHeading
    ? { type: 'heading', depth: 1, children, position }
    : { type: 'paragraph', children, position };
}
