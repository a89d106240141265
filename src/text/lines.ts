import type { FilePosition } from '../model/diagnostic.ts';
import type { Span } from '../model/fact.ts';

/** Line, column and source line of a span of canonical text; a span over several lines is cut to its first. */
export function toFilePosition(text: string, span: Span): FilePosition {
  const start = Math.min(Math.max(span.start, 0), text.length);
  const lineStart = start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', start);
  const lineEnd = nextBreak === -1 ? text.length : nextBreak;
  return {
    line: countLines(text, lineStart),
    column: start - lineStart + 1,
    length: Math.max(1, Math.min(span.end, lineEnd) - start),
    source: text.slice(lineStart, lineEnd),
  };
}

/** 1-based number of the line that starts at `lineStart`. */
function countLines(text: string, lineStart: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < lineStart; at = text.indexOf('\n', at + 1)) {
    line += 1;
  }
  return line;
}
