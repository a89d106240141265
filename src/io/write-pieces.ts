import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync, writeFileSync } from 'node:fs';

/** What has become of a file that was taken. */
export interface Written {
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  /** False: what stands holds the same, and nothing was written. */
  readonly isNew: boolean;
}

/** Bytes copied at once. */
const copySize = 1 << 20;

/**
 * Writes a file piece by piece, from where it first differs from the one that stands; what comes before is copied.
 *
 * @param standing path of the file that stands; undefined: there is none.
 * @param place asked once, when there is something to write: where to write it.
 */
export function writePieces(
  pieces: Iterable<Uint8Array>,
  standing: string | undefined,
  place: () => string,
): Written {
  const hash = createHash('sha256');
  const old = standing === undefined ? undefined : openSync(standing, 'r');
  let fresh: number | undefined;
  let length = 0;
  try {
    for (const piece of pieces) {
      hash.update(piece);
      if (fresh === undefined && !holds(old, piece, length)) {
        fresh = openSync(place(), 'w');
        copyStart(old, fresh, length);
      }
      if (fresh !== undefined) writeFileSync(fresh, piece);
      length += piece.length;
    }
    if (fresh === undefined && !endsAt(old, length)) {
      fresh = openSync(place(), 'w');
      copyStart(old, fresh, length);
    }
    return { digest: hash.digest('hex'), isNew: fresh !== undefined };
  } finally {
    for (const file of [old, fresh]) if (file !== undefined) closeSync(file);
  }
}

/** Whether a file that may be there has a piece at some place. */
function holds(file: number | undefined, piece: Uint8Array, position: number): boolean {
  return file !== undefined && read(file, position, piece.length).equals(piece);
}

function endsAt(file: number | undefined, length: number): boolean {
  return file !== undefined && read(file, length, 1).length === 0;
}

function copyStart(from: number | undefined, to: number, length: number): void {
  if (from === undefined) return;
  for (let at = 0; at < length; at += copySize) {
    writeFileSync(to, read(from, at, Math.min(copySize, length - at)));
  }
}

/** Some bytes from a place on; fewer where the file ends. */
function read(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = readSync(file, bytes, filled, length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
