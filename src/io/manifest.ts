import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareCodes } from '../text/collate.ts';

/** Names what we wrote into the output folder, with digests; it lies in that folder. */
export const manifestPath = '.kyyeu-manifest.json';

/** Path inside the output folder → SHA-256 of what we wrote there. */
export type Manifest = ReadonlyMap<string, string>;

/** Folders and a file name, none of which begins with a dot. */
const safePath = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/u;

/** Whether a path leads to a file inside the output folder, on any system; the manifest's own does not count. */
export function isSafePath(path: string): boolean {
  return safePath.test(path);
}

/** A manifest that cannot be read counts as none, and a path that leads elsewhere as not ours: nothing is removed then. */
export function readManifest(folder: string): Manifest {
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(join(folder, manifestPath), 'utf8'));
  } catch {
    return new Map(); // none yet, or damaged
  }
  const entries = typeof content === 'object' && content !== null ? Object.entries(content) : [];
  return new Map(entries.filter(([path, hash]) => isSafePath(path) && typeof hash === 'string'));
}

export function printManifest(manifest: Manifest): string {
  const sorted = [...manifest].sort(([a], [b]) => compareCodes(a, b));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 1)}\n`;
}

export function digest(bytes: Uint8Array): string {
  return hash('sha256', bytes);
}
