import type { DataFile } from '../model/site.ts';

/** Letters put together before they are encoded: few calls, and pieces that are soon let go. */
const pieceLength = 1 << 16;

/** The parts of a text one after another, and in the end how many entries they list: undefined for a text that is no list. */
export type Parts = Generator<string, number | undefined>;

interface Size {
  readonly bytes: number;
  readonly rows: number | undefined;
}

/**
 * A file made while it is written; its size is counted on the way. All records of a large archive fit neither in one
 * string nor in memory.
 *
 * @param makeParts gives the same parts each time.
 */
export function streamedFile(
  path: string,
  makeParts: () => Parts,
  columns?: readonly string[],
): DataFile {
  let known: Size | undefined;
  function* pieces(): Iterator<Uint8Array> {
    known = yield* encode(makeParts());
  }
  const size = () => {
    known ??= count(encode(makeParts()));
    return known;
  };
  return {
    path,
    pieces: { [Symbol.iterator]: pieces },
    columns,
    get bytes() {
      return size().bytes;
    },
    get rows() {
      return size().rows;
    },
  };
}

/** UTF-8 of some parts. A part never ends between the two halves of a surrogate pair. */
function* encode(parts: Parts): Generator<Uint8Array, Size> {
  const encoder = new TextEncoder();
  let bytes = 0;
  let pending = '';
  let step = parts.next();
  while (step.done !== true) {
    pending += step.value;
    if (pending.length >= pieceLength) {
      const piece = encoder.encode(pending);
      bytes += piece.length;
      yield piece;
      pending = '';
    }
    step = parts.next();
  }
  const last = encoder.encode(pending);
  if (last.length > 0) yield last;
  return { bytes: bytes + last.length, rows: step.value };
}

function count(pieces: Generator<Uint8Array, Size>): Size {
  let step = pieces.next();
  while (step.done !== true) step = pieces.next();
  return step.value;
}
