import { hash } from './hash.ts';
import { type PackedList, packNumbers, unpackNumbers } from './packed-list.ts';

/**
 * How keys are spread over the files of a shelf, by their hash. Most share one of `files`, a power of two; a key with a long
 * value has a file to itself, so that nobody fetches it with another key's.
 */
export interface Spread {
  readonly files: number;
  /** Slots with a file to themselves, of `files * slotsPerFile`: so many that two long values seldom fall into one. */
  readonly alone: PackedList;
}

/** Keys with about the bytes that each takes with its value. */
export interface Sizes {
  readonly count: number;
  keyOf(item: number): string;
  /** An estimate: it decides how many files there are. */
  bytesOf(item: number): number;
}

const slotsPerFile = 128;

/** @param fileBytes of a file that keys share, on the average: at most twice, at least once; a longer value is alone. */
export function spreadOf({ count, keyOf, bytesOf }: Sizes, fileBytes: number): Spread {
  const long: number[] = [];
  let shared = 0;
  for (let item = 0; item < count; item++) {
    const bytes = bytesOf(item);
    if (bytes <= fileBytes) shared += bytes;
    else long.push(item);
  }
  // A power of two, so that few reports more seldom move a key.
  const files = 2 ** Math.max(0, Math.floor(Math.log2(shared / fileBytes)));
  const slots = files * slotsPerFile;
  const alone = new Set(long.map((item) => slotOf(keyOf(item), slots)));
  return { files, alone: packNumbers(Uint32Array.from(alone).sort(), slots) };
}

/** @returns the name of the file that holds a key. */
export function fileNamer({ files, alone }: Spread): (key: string) => string {
  const slots = files * slotsPerFile;
  const own = new Set(unpackNumbers(alone, slots));
  return (key) => {
    const slot = slotOf(key, slots);
    return own.has(slot) ? `rieng-${slot}` : `${slot & (files - 1)}`;
  };
}

function slotOf(key: string, slots: number): number {
  return hash(key) & (slots - 1);
}
