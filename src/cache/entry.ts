import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

const digestLength = 32;

/**
 * A value as it was kept, or undefined: there is none, it is damaged, or another program kept it.
 *
 * The bytes are what V8 makes of a value: objects that were one are one again, and a field that is undefined stays. They
 * are read only when they carry the digest of this program and of themselves, so that what comes out has the type that
 * was put in.
 *
 * @param program digest of the program that may read it.
 */
export function readEntry<T>(path: string, program: string): T | undefined {
  try {
    const bytes = readFileSync(path);
    const content = bytes.subarray(digestLength);
    return seal(content, program).equals(bytes.subarray(0, digestLength))
      ? deserialize(content)
      : undefined;
  } catch {
    return undefined; // none yet, cut off, or of another release of Node
  }
}

/** Keeps a value in place of the one before. A folder that cannot be written is a cache that is not there. */
export function writeEntry(path: string, program: string, value: unknown): void {
  const staged = `${path}.${process.pid}.new`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    const content = serialize(value);
    writeFileSync(staged, Buffer.concat([seal(content, program), content]));
    renameSync(staged, path);
  } catch {
    discard(staged);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    return; // no folder to lie in
  }
}

function seal(content: Uint8Array, program: string): Buffer {
  return createHash('sha256').update(program).update(content).digest();
}
