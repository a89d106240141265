import type { DataFile } from '../model/site.ts';
import { createEncoder } from '../text/encode.ts';

/** Letters put together before they are encoded: few calls, and little room. */
const pieceLength = 1 << 18;

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
    known = yield* encodeAll(makeParts());
  }
  const size = () => {
    known ??= count(encodeAll(makeParts()));
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
function* encodeAll(parts: Parts): Generator<Uint8Array, Size> {
  const encode = createEncoder();
  let bytes = 0;
  let pending = '';
  let step = parts.next();
  while (step.done !== true) {
    pending += step.value;
    if (pending.length >= pieceLength) {
      const piece = encode(pending);
      bytes += piece.length;
      yield piece;
      pending = '';
    }
    step = parts.next();
  }
  const last = encode(pending);
  if (last.length > 0) yield last;
  return { bytes: bytes + last.length, rows: step.value };
}

function count(pieces: Generator<Uint8Array, Size>): Size {
  let step = pieces.next();
  while (step.done !== true) step = pieces.next();
  return step.value;
}
