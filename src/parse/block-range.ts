import {
  type Block,
  type BlockKind,
  type Format,
  type Run,
  toSourceSpan,
} from '../model/article.ts';
import type { Piece } from './align.ts';

const letterWithMarks = /\P{M}\p{M}+/gu;

export interface BlockDraft {
  readonly kind: BlockKind;
  readonly depth?: number;
  readonly pieces: readonly Piece[];
  readonly formats: readonly Format[];
}

/** A block without blanks at its ends; undefined when nothing is left. */
export function makeBlock({ pieces, formats, ...rest }: BlockDraft): Block | undefined {
  const text = pieces.map((piece) => piece.text).join('');
  const block = { ...rest, text, runs: runsOf(pieces), formats, span: { start: 0, end: 0 } };
  const end = text.trimEnd().length;
  const start = text.length - text.trimStart().length;
  const trimmed = start < end ? sliceBlock(block, start, end) : undefined;
  return trimmed && composeLetters(trimmed);
}

/** The block with only `text[start, end)`; undefined when that is blank. Blanks at the ends go too. */
export function sliceBlock(block: Block, start: number, end: number): Block | undefined {
  const whole = block.text.slice(start, end);
  const from = start + whole.length - whole.trimStart().length;
  const to = start + whole.trimEnd().length;
  if (from >= to) return undefined;
  const runs = block.runs.flatMap((run) => sliceRun(run, from, to));
  const formats = block.formats
    .map((format) => ({
      ...format,
      start: Math.max(format.start, from) - from,
      end: Math.min(format.end, to) - from,
    }))
    .filter((format) => format.start < format.end);
  return { ...block, text: block.text.slice(from, to), runs, formats, span: spanOf(runs) };
}

/** The block of a text that stands `offset` further on in the file. */
export function shiftBlock(block: Block, offset: number): Block {
  if (offset === 0) return block;
  const runs = block.runs.map((run) => ({ ...run, sourceStart: run.sourceStart + offset }));
  return { ...block, runs, span: spanOf(runs) };
}

/** Runs of pieces in their order; pieces that go on letter for letter are one run. */
export function runsOf(pieces: readonly Piece[]): readonly Run[] {
  const runs: Run[] = [];
  let textStart = 0;
  for (const { text, start, length } of pieces) {
    const last = runs.at(-1);
    const isVerbatim = text.length === length;
    const continues =
      last !== undefined &&
      isVerbatim &&
      last.textLength === last.sourceLength &&
      last.sourceStart + last.sourceLength === start;
    if (continues) {
      const sum = last.textLength + length;
      runs[runs.length - 1] = { ...last, textLength: sum, sourceLength: sum };
    } else {
      runs.push({ textStart, textLength: text.length, sourceStart: start, sourceLength: length });
    }
    textStart += text.length;
  }
  return runs;
}

function sliceRun(run: Run, from: number, to: number): readonly Run[] {
  const start = Math.max(run.textStart, from);
  const end = Math.min(run.textStart + run.textLength, to);
  if (start >= end) return [];
  const isVerbatim = run.textLength === run.sourceLength;
  return [
    {
      textStart: start - from,
      textLength: end - start,
      sourceStart: isVerbatim ? run.sourceStart + start - run.textStart : run.sourceStart,
      sourceLength: isVerbatim ? end - start : run.sourceLength,
    },
  ];
}

/** Joins a letter and a mark that mark-up or a reference kept apart: `e&#769;` is one letter. */
function composeLetters(block: Block): Block {
  if (block.text === block.text.normalize('NFC')) return block;
  const pieces: Piece[] = [];
  let at = 0;
  const keep = (end: number): void => {
    const part = at < end ? block.runs.flatMap((run) => sliceRun(run, at, end)) : [];
    for (const run of part) {
      const start = at + run.textStart;
      const text = block.text.slice(start, start + run.textLength);
      pieces.push({ text, start: run.sourceStart, length: run.sourceLength });
    }
    at = end;
  };
  for (const match of block.text.matchAll(letterWithMarks)) {
    const [letters] = match;
    const composed = letters.normalize('NFC');
    if (composed === letters) continue;
    keep(match.index);
    const source = toSourceSpan(block, match.index, match.index + letters.length);
    pieces.push({ text: composed, start: source.start, length: source.end - source.start });
    at = match.index + letters.length;
  }
  keep(block.text.length);
  const runs = runsOf(pieces);
  return { ...block, text: pieces.map((piece) => piece.text).join(''), runs, span: spanOf(runs) };
}

/** From the first letter to the last. */
export function spanOf(runs: readonly Run[]) {
  const last = runs.at(-1);
  return {
    start: runs[0]?.sourceStart ?? 0,
    end: (last?.sourceStart ?? 0) + (last?.sourceLength ?? 0),
  };
}
