import {
  existsSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { WriteReport } from '../model/build-report.ts';
import type { OutputFile, StandingFile, StreamedFile } from '../model/site.ts';
import { UserError } from '../model/user-error.ts';
import { compareCodes } from '../text/collate.ts';
import { createEncoder } from '../text/encode.ts';
import { lookInto, type Present } from './look.ts';
import { createFolderMaker } from './make-folder.ts';
import {
  digest,
  isSafePath,
  type Manifest,
  manifestPath,
  printManifest,
  readManifest,
} from './manifest.ts';
import type { StandingFiles } from './standing-files.ts';
import { writeFailure } from './write-failure.ts';
import { type Written, writePieces } from './write-pieces.ts';

/** What is to happen to the output folder, once everything new lies ready in the stage. */
interface Journal {
  readonly moves: readonly string[];
  readonly removals: readonly string[];
}

/** The output folder while a build fills it: files come one at a time, and none is held. */
export interface Output {
  /**
   * Takes one file of the new site.
   *
   * @throws {UserError} when a file that is not ours stands in its place, or the folder cannot be written.
   */
  add(file: OutputFile | StreamedFile): void;
  /** Takes a file that stands as it is to be. */
  keep(file: StandingFile): void;
  /** Digests of the files that were taken, by path. */
  readonly digests: Manifest;
  /** Makes the folder hold exactly the files that were added, beside those that are not ours. */
  commit(): WriteReport;
  /** Throws away what was added: the folder stays as it was. */
  discard(): void;
}

/**
 * Opens an output folder.
 *
 * Everything new is first written beside the folder; then a journal says what is to be moved, and only then are files
 * moved into place, one rename each, and those no longer made removed. A crash before the journal leaves the old site;
 * after it, the next call finishes the move. Only files named in our manifest are ever replaced or removed.
 *
 * @param folder absolute path of the output folder.
 * @param standing files known to be as we left them: they need not be read to see what they hold.
 */
export function openOutput(folder: string, standing?: StandingFiles): Output {
  const stage = `${folder}.kyyeu-stage`;
  const discard = () => {
    if (existsSync(stage) && !existsSync(journalOf(stage))) rmSync(stage, { recursive: true });
  };
  const orNothing = <T>(step: () => T): T => {
    try {
      return step();
    } catch (error) {
      discard();
      throw writeFailure(folder, error);
    }
  };
  const fresh = new Map<string, string>();
  const moves: string[] = [];
  const old = orNothing(() => {
    finishInterrupted(folder, stage);
    return readManifest(ownFolder(folder));
  });
  const look = lookInto(folder);
  const encode = createEncoder();
  const place = createPlacer(stage);
  const addWhole = ({ path, content }: OutputFile): Written => {
    const bytes = typeof content === 'string' ? encode(content) : content;
    const hash = digest(bytes);
    if (standing?.digestOf(path) === hash) return { digest: hash, isNew: false };
    const present = look(path);
    if (present.kind === 'file' && readFileSync(present.path).equals(bytes)) {
      return { digest: hash, isNew: false };
    }
    refuseForeign(present, old.has(path));
    writeFileSync(place(path), bytes);
    return { digest: hash, isNew: true };
  };
  const addPieces = ({ path, pieces }: StreamedFile): Written => {
    const present = look(path);
    return writePieces(pieces, present.kind === 'file' ? present.path : undefined, () => {
      refuseForeign(present, old.has(path));
      return place(path);
    });
  };
  return {
    add: (file) =>
      orNothing(() => {
        const { path } = file;
        if (!isSafePath(path)) throw unsafe(path);
        if (fresh.has(path)) throw new Error(`"${path}" is made twice`);
        const written = 'pieces' in file ? addPieces(file) : addWhole(file);
        fresh.set(path, written.digest);
        if (written.isNew) moves.push(path);
      }),
    keep: ({ path, standing: hash }) => {
      if (fresh.has(path)) throw new Error(`"${path}" is made twice`);
      fresh.set(path, hash);
    },
    digests: fresh,
    commit: () => orNothing(() => finish(folder, stage, { old, fresh, moves })),
    discard,
  };
}

/** @throws {UserError} when something else than a folder lies there. */
function ownFolder(folder: string): string {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === false) throw inTheWay(folder);
  return folder;
}

/** @throws {UserError} when something lies there that may not be replaced. */
function refuseForeign(present: Present, isOurs: boolean): void {
  if (present.kind === 'obstacle' || (present.kind === 'file' && !isOurs)) {
    throw inTheWay(present.path);
  }
}

function finish(
  folder: string,
  stage: string,
  site: { readonly old: Manifest; readonly fresh: Manifest; readonly moves: readonly string[] },
): WriteReport {
  const { old, fresh, moves } = site;
  const { removals, kept } = leftOver(folder, old, fresh);
  const manifest = printManifest(fresh);
  if (moves.length > 0 || removals.length > 0 || printManifest(old) !== manifest) {
    writeFileSync(createPlacer(stage)(manifestPath), manifest);
    const journal = { moves: [...moves.toSorted(pagesBeforeLists), manifestPath], removals };
    writeJournal(stage, journal);
    apply(folder, stage, journal);
  }
  return {
    written: moves.toSorted(compareCodes),
    unchanged: fresh.size - moves.length,
    removed: removals,
    kept,
  };
}

/** Files of ours that are no longer made: those still as we wrote them are removed, those changed since are kept. */
function leftOver(
  folder: string,
  old: Manifest,
  fresh: Manifest,
): { readonly removals: readonly string[]; readonly kept: readonly string[] } {
  const removals: string[] = [];
  const kept: string[] = [];
  const look = lookInto(folder);
  for (const [path, hash] of old) {
    if (fresh.has(path)) continue;
    const present = look(path);
    if (present.kind === 'file' && digest(readFileSync(present.path)) === hash) removals.push(path);
    else if (present.kind !== 'nothing') kept.push(path);
  }
  return { removals: removals.sort(compareCodes), kept: kept.sort(compareCodes) };
}

/** Finishes a move that a crash cut off; throws away a stage whose journal was never written. */
function finishInterrupted(folder: string, stage: string): void {
  if (!existsSync(stage)) return;
  const journal = readJournal(stage);
  if (journal === undefined) rmSync(stage, { recursive: true });
  else apply(folder, stage, journal);
}

function journalOf(stage: string): string {
  return join(stage, 'journal.json');
}

function writeJournal(stage: string, journal: Journal): void {
  const path = journalOf(stage);
  writeFileSync(`${path}.new`, JSON.stringify(journal), { flush: true });
  renameSync(`${path}.new`, path);
}

/** Undefined when there is none, or none that we wrote: then nothing has been moved yet. */
function readJournal(stage: string): Journal | undefined {
  try {
    const { moves, removals } = JSON.parse(readFileSync(journalOf(stage), 'utf8'));
    const isOurs = [...moves, ...removals].every(
      (path) => typeof path === 'string' && (path === manifestPath || isSafePath(path)),
    );
    return isOurs ? { moves, removals } : undefined;
  } catch {
    return undefined; // missing or cut off
  }
}

/** Every step may already have been taken, so that an interrupted run can be repeated. */
function apply(folder: string, stage: string, journal: Journal): void {
  const files = join(stage, 'files');
  if (!existsSync(folder) && existsSync(files)) renameSync(files, folder);
  if (existsSync(files)) moveFiles(files, folder, journal.moves);
  for (const path of journal.removals) {
    rmSync(join(folder, path), { force: true });
    removeEmptyFolders(folder, dirname(path));
  }
  rmSync(stage, { recursive: true });
}

function moveFiles(from: string, to: string, paths: readonly string[]): void {
  const makeFolder = createFolderMaker();
  for (const path of paths) {
    if (!existsSync(join(from, path))) continue;
    makeFolder(dirname(join(to, path)));
    renameSync(join(from, path), join(to, path));
  }
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

/** Where new files lie in the stage; the folder is made. */
function createPlacer(stage: string): (path: string) => string {
  const makeFolder = createFolderMaker();
  return (path) => {
    const target = join(stage, 'files', path);
    makeFolder(dirname(target));
    return target;
  };
}

/** Lists after the pages they link to: a reader in between finds no dead link. */
function pagesBeforeLists(a: string, b: string): number {
  return Number(isList(a)) - Number(isList(b)) || compareCodes(a, b);
}

function isList(path: string): boolean {
  return !path.includes('/') || path.endsWith('/index.html');
}

function inTheWay(path: string): UserError {
  return new UserError(
    'OUT001',
    {
      vi: `${path} không do kyyeu tạo ra, nên không ghi đè.`,
      en: `${path} was not made by kyyeu, so it is not overwritten.`,
    },
    {
      hint: {
        vi: 'chuyển tệp ấy đi chỗ khác rồi dựng lại.',
        en: 'move that file away and build again.',
      },
    },
  );
}

function unsafe(path: string): UserError {
  return new UserError(
    'OUT004',
    {
      vi: `"${path}" không thể là đường dẫn của trang.`,
      en: `"${path}" cannot be a path of the site.`,
    },
    {
      hint: {
        vi: 'đặt tên bằng chữ không dấu, số, ".", "_" và "-", không bắt đầu bằng dấu chấm.',
        en: 'use plain letters, digits, ".", "_" and "-", not beginning with a dot.',
      },
    },
  );
}
