import type { Block } from '../model/article.ts';
import { runsOf, spanOf } from './block-range.ts';

/** A line of a source without blanks at its ends. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** What a paragraph shows as. */
export type Head = Pick<Block, 'kind' | 'depth'>;

/** The lines of a source, blank ones too. */
export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let offset = 0;
  for (const raw of source.split('\n')) {
    const text = raw.trim();
    lines.push({ text, start: text === raw ? offset : offset + raw.indexOf(text) });
    offset += raw.length + 1;
  }
  return lines;
}

/** The block of lines that stand together and hold no mark-up: each line end, with the blanks around it, is a space. */
export function toBlock([first, ...others]: readonly [Line, ...Line[]], head: Head): Block {
  const pieces = [{ text: first.text, start: first.start, length: first.text.length }];
  let text = first.text;
  let end = first.start + first.text.length;
  for (const line of others) {
    pieces.push({ text: ' ', start: end, length: line.start - end });
    pieces.push({ text: line.text, start: line.start, length: line.text.length });
    text += ` ${line.text}`;
    end = line.start + line.text.length;
  }
  const runs = runsOf(pieces);
  return { ...head, text, runs, formats: [], span: spanOf(runs) };
}
