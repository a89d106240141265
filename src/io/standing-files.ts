import { lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How a file was when we had written it. */
export interface Standing {
  /** SHA-256 of its bytes, hexadecimal. */
  readonly digest: string;
  readonly size: number;
  /** Milliseconds, with fractions. */
  readonly modified: number;
}

/** Files of an output folder that are as we left them, by size and time of change; looked at once. */
export class StandingFiles {
  readonly #folder: string;
  readonly #kept: ReadonlyMap<string, Standing>;
  readonly #isFolder = new Map<string, boolean>();
  readonly #standing = new Map<string, boolean>();

  /** @param folder absolute path of the output folder. */
  constructor(folder: string, kept: ReadonlyMap<string, Standing>) {
    this.#folder = folder;
    this.#kept = kept;
  }

  /** Digest of a file that was as we left it when it was first asked for. */
  digestOf(path: string): string | undefined {
    const kept = this.#kept.get(path);
    if (kept === undefined) return undefined;
    let stands = this.#standing.get(path);
    if (stands === undefined) {
      const now = this.#lies(dirname(path)) ? this.#look(path) : undefined;
      stands = now?.size === kept.size && now.modified === kept.modified;
      this.#standing.set(path, stands);
    }
    return stands ? kept.digest : undefined;
  }

  /** Whether all are. */
  areAll(): boolean {
    return [...this.#kept.keys()].every((path) => this.digestOf(path) !== undefined);
  }

  /** The files as they are when all have been written, by what was written. */
  after(digests: ReadonlyMap<string, string>): ReadonlyMap<string, Standing> {
    const standing = new Map<string, Standing>();
    for (const [path, digest] of digests) {
      const now = this.digestOf(path) === digest ? this.#kept.get(path) : this.#look(path);
      if (now !== undefined) standing.set(path, { ...now, digest });
    }
    return standing;
  }

  #look(path: string): Pick<Standing, 'size' | 'modified'> | undefined {
    const status = lstatSync(join(this.#folder, path), { throwIfNoEntry: false });
    return status?.isFile() === true ? { size: status.size, modified: status.mtimeMs } : undefined;
  }

  /** Whether a folder is there, and no link leads out of the output folder on the way. */
  #lies(folder: string): boolean {
    if (folder === '.') return true;
    const known = this.#isFolder.get(folder);
    if (known !== undefined) return known;
    const lies =
      this.#lies(dirname(folder)) &&
      lstatSync(join(this.#folder, folder), { throwIfNoEntry: false })?.isDirectory() === true;
    this.#isFolder.set(folder, lies);
    return lies;
  }
}
