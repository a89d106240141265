import { createHash } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { OutputFile } from '../model/site.ts';
import { UserError } from '../model/user-error.ts';
import { compareCodes } from '../text/collate.ts';

/** Names what we wrote into the output folder, with digests; it lies in that folder. */
const manifestPath = '.kyyeu-manifest.json';

/** Folders and a file name, none of which begins with a dot but the manifest's own. */
const safePath = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/u;

/** Path inside the output folder → SHA-256 of what we wrote there. */
type Manifest = ReadonlyMap<string, string>;

/** What is to happen to the output folder, once everything new lies ready in the stage. */
interface Journal {
  readonly moves: readonly string[];
  readonly removals: readonly string[];
}

export interface Written {
  readonly written: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
  readonly kept: readonly string[];
}

/**
 * Makes a folder hold exactly the given files, beside files that are not ours.
 *
 * Everything new is first written beside the folder; then a journal says what is to be moved, and only then are files
 * moved into place, one rename each, and those no longer made removed. A crash before the journal leaves the old site;
 * after it, the next call finishes the move. Only files named in our manifest are ever replaced or removed.
 *
 * @param folder absolute path of the output folder.
 * @throws {UserError} when a file that is not ours stands where one of ours must be.
 */
export function writeFiles(folder: string, files: readonly OutputFile[]): Written {
  const stage = `${folder}.kyyeu-stage`;
  finishInterrupted(folder, stage);
  const old = readManifest(folder);
  const fresh = new Map<string, string>();
  const moves: string[] = [];
  for (const { path, content } of files) {
    if (!safePath.test(path)) throw new Error(`"${path}" is no path of the output folder`);
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    fresh.set(path, digest(bytes));
    const present = readPresent(folder, path);
    if (present !== undefined && Buffer.compare(present, bytes) === 0) continue;
    if (present !== undefined && !old.has(path)) throw inTheWay(folder, path);
    stageFile(stage, path, bytes);
    moves.push(path);
  }
  const gone = [...old.keys()].filter((path) => !fresh.has(path));
  const removals = gone.filter((path) => {
    const present = readPresent(folder, path);
    return present !== undefined && digest(present) === old.get(path);
  });
  const kept = gone.filter((path) => !removals.includes(path) && existsSync(join(folder, path)));
  const manifest = printManifest(fresh);
  if (moves.length > 0 || removals.length > 0 || printManifest(old) !== manifest) {
    stageFile(stage, manifestPath, Buffer.from(manifest, 'utf8'));
    const journal: Journal = { moves: [...moves.sort(pagesBeforeIndex), manifestPath], removals };
    const path = join(stage, 'journal.json');
    writeFileSync(`${path}.new`, JSON.stringify(journal));
    renameSync(`${path}.new`, path);
    apply(folder, stage, journal);
  }
  return {
    written: moves.sort(compareCodes),
    unchanged: files.length - moves.length,
    removed: removals.sort(compareCodes),
    kept: kept.sort(compareCodes),
  };
}

/** Finishes a move that a crash cut off; throws away a stage whose journal was never written. */
function finishInterrupted(folder: string, stage: string): void {
  if (!existsSync(stage)) return;
  const journal = join(stage, 'journal.json');
  if (existsSync(journal)) apply(folder, stage, JSON.parse(readFileSync(journal, 'utf8')));
  else rmSync(stage, { recursive: true });
}

/** Every step may already have been taken, so that an interrupted run can be repeated. */
function apply(folder: string, stage: string, journal: Journal): void {
  const files = join(stage, 'files');
  if (!existsSync(folder) && existsSync(files)) {
    mkdirSync(dirname(folder), { recursive: true });
    renameSync(files, folder);
  }
  for (const path of journal.moves) {
    const from = join(files, path);
    if (!existsSync(from)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    renameSync(from, join(folder, path));
  }
  for (const path of journal.removals) {
    if (existsSync(join(folder, path))) unlinkSync(join(folder, path));
    removeEmptyFolders(folder, dirname(path));
  }
  rmSync(stage, { recursive: true });
}

function removeEmptyFolders(folder: string, path: string): void {
  for (let current = path; current !== '.'; current = dirname(current)) {
    try {
      rmdirSync(join(folder, current));
    } catch {
      return; // not empty, or gone already: both are as they should be
    }
  }
}

function stageFile(stage: string, path: string, bytes: Uint8Array): void {
  const target = join(stage, 'files', path);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, bytes);
}

/**
 * What lies at a path of the output folder.
 *
 * @throws {UserError} when the path leads through a link or is not a regular file.
 */
function readPresent(folder: string, path: string): Buffer | undefined {
  const parts = path.split('/');
  for (let length = 1; length <= parts.length; length++) {
    const status = lstatSync(join(folder, ...parts.slice(0, length)), { throwIfNoEntry: false });
    if (status === undefined) return undefined;
    const isRight = length === parts.length ? status.isFile() : status.isDirectory();
    if (!isRight) throw inTheWay(folder, parts.slice(0, length).join('/'));
  }
  return readFileSync(join(folder, path));
}

/** A manifest that cannot be read counts as none, and a path that leads elsewhere as not ours: nothing is removed then. */
function readManifest(folder: string): Manifest {
  const path = join(folder, manifestPath);
  if (!existsSync(path)) return new Map();
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return new Map();
  }
  const entries = typeof content === 'object' && content !== null ? Object.entries(content) : [];
  return new Map(entries.filter(([path, hash]) => safePath.test(path) && typeof hash === 'string'));
}

function printManifest(manifest: Manifest): string {
  const sorted = [...manifest].sort(([a], [b]) => compareCodes(a, b));
  return `${JSON.stringify(Object.fromEntries(sorted), undefined, 1)}\n`;
}

/** Lists after the pages they link to: a reader in between finds no dead link. */
function pagesBeforeIndex(a: string, b: string): number {
  return Number(!a.includes('/')) - Number(!b.includes('/')) || compareCodes(a, b);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function inTheWay(folder: string, path: string): UserError {
  return new UserError(
    'OUT001',
    {
      vi: `${join(folder, path)} không do kyyeu tạo ra, nên không ghi đè.`,
      en: `${join(folder, path)} was not made by kyyeu, so it is not overwritten.`,
    },
    {
      hint: {
        vi: 'chuyển tệp ấy đi chỗ khác rồi dựng lại.',
        en: 'move that file away and build again.',
      },
    },
  );
}
