import { toCanonical } from '../text/normalize.ts';

/** Text with the range of the source it was written as. Equal lengths mean letter for letter. */
export interface Piece {
  readonly text: string;
  readonly start: number;
  readonly length: number;
}

export type Syntax = 'markdown' | 'code';

export interface Alignment {
  /** Plain text of a syntax-tree node. */
  readonly value: string;
  /** The source it was parsed from, and where that starts. */
  readonly source: string;
  readonly start: number;
  /** Code has no escapes and no references. */
  readonly syntax: Syntax;
}

const lineEnd = /[ \t]*\n[ \t>]*/uy;
const margin = /[ \t>]*/uy;
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\da-zA-Z]{1,31});/uy;
const escapable = /[!-/:-@[-`{-~]/u;
const ampersand = /^&(?:amp|AMP|#0*38|#[xX]0*26);$/u;
/** The one reference that stands for two letters. */
const ligature = '&fjlig;';
const mark = /^\p{M}/u;

/**
 * Finds the source of each letter of a node's text.
 *
 *     value   A & B    C
 *     source  A &amp; B⏎> C     →  "A " "&"←"&amp;" " B" " "←"⏎> " "C"
 *
 * Line breaks become spaces. Source that shows as nothing is skipped; pieces keep their order.
 * Letters that cannot be found join the piece before them: no text is lost.
 */
export function align({ value, source, start, syntax }: Alignment): readonly Piece[] {
  const pieces: Piece[] = [];
  const isLiteral = syntax === 'code';
  let at = 0;
  let index = 0;
  while (index < value.length) {
    const step =
      brokenLine(value, index, source, at) ??
      (isLiteral ? undefined : escaped(value, index, source, at)) ??
      verbatim(value, index, source, at, isLiteral);
    if (step.length > 0 && step.taken > 0) {
      const shown = value.slice(index, index + step.taken);
      const text = step.taken === step.length ? shown : toCanonical(shown);
      pieces.push({ text: text.replaceAll('\n', ' '), start: start + at, length: step.length });
    }
    const last = pieces.at(-1);
    if (step.length === 0 && step.taken > 0 && last !== undefined) {
      pieces[pieces.length - 1] = { ...last, text: last.text + value.slice(index) };
    }
    index += step.taken;
    at += step.skipped ?? step.length;
  }
  return pieces.filter((piece) => piece.text !== '');
}

/** `taken` letters of the value were written as `length` letters of the source; `skipped` moves on without text. */
interface Step {
  readonly taken: number;
  readonly length: number;
  readonly skipped?: number;
}

function brokenLine(value: string, index: number, source: string, at: number): Step | undefined {
  const isBreak = value[index] === '\n' || (value[index] === ' ' && source[at] === '\n');
  if (!isBreak) return undefined;
  const broken = matchAt(lineEnd, source, at);
  const { length } = broken;
  if (length === 0) return undefined;
  // Blanks that begin the new line and are shown, as in code, are text.
  const indent = broken.slice(broken.indexOf('\n') + 1);
  if (indent !== '' && value.startsWith(indent, index + 1)) {
    return { taken: 1, length: length - indent.length };
  }
  // A `>` or blank that is text, not a quotation mark of the new line, ends the margin.
  const shown = matchAt(margin, value, index + 1);
  const isText = source.startsWith(shown, at + length - shown.length);
  return { taken: 1, length: isText ? Math.max(1, length - shown.length) : length };
}

function escaped(value: string, index: number, source: string, at: number): Step | undefined {
  const next = source[at + 1] ?? '';
  if (source[at] === '\\' && next === value[index] && escapable.test(next)) {
    return { taken: 1, length: 2 };
  }
  const written = matchAt(reference, source, at);
  if (written === '') return undefined;
  if (value[index] === '&') {
    return ampersand.test(written) ? { taken: 1, length: written.length } : undefined;
  }
  return {
    taken: written === ligature ? 2 : referenceLength(value, index, source[at + written.length]),
    length: written.length,
  };
}

/** A reference stands for one character, which may be two units, or rarely for a letter with a mark. */
function referenceLength(value: string, index: number, following: string | undefined): number {
  const character = String.fromCodePoint(value.codePointAt(index) ?? 0).length;
  const next = value.slice(index + character);
  return mark.test(next) && next[0] !== following ? character + 1 : character;
}

/** Letters that stand in both; when there are none, the source up to the next one is skipped. */
function verbatim(
  value: string,
  index: number,
  source: string,
  at: number,
  isLiteral: boolean,
): Step {
  let taken = 0;
  while (index + taken < value.length && value[index + taken] === source[at + taken]) {
    const stops =
      taken > 0 && (value[index + taken] === '\n' || (!isLiteral && isSign(source[at + taken])));
    if (stops) break;
    taken += 1;
  }
  if (taken > 0) return { taken, length: taken };
  const next = source.indexOf(value[index] ?? '', at + 1);
  if (next !== -1) return { taken: 0, length: 0, skipped: next - at };
  return { taken: value.length - index, length: Math.max(0, source.length - at) };
}

function isSign(character: string | undefined): boolean {
  return character === '\\' || character === '&';
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}
