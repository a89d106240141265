import { existsSync, lstatSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What lies at a path; an `obstacle` is a link or a file on the way, or anything there that is no regular file. */
export type Present =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'obstacle'; readonly path: string };

const nothing: Present = { kind: 'nothing' };

/**
 * Looks at what lies at paths inside a folder, at each folder on the way only once.
 *
 * @param folder absolute path; it may not exist, or be a link itself.
 */
export function lookInto(folder: string): (path: string) => Present {
  /** By folder, what bars the way there: undefined when files can lie in it. */
  const barred = new Map<string, Present | undefined>([
    ['.', existsSync(folder) ? undefined : nothing],
  ]);
  const barrierAt = (path: string): Present | undefined => {
    if (barred.has(path)) return barred.get(path);
    const barrier = barrierAt(dirname(path)) ?? barrierOf(join(folder, path));
    barred.set(path, barrier);
    return barrier;
  };
  return (path) => barrierAt(dirname(path)) ?? fileAt(join(folder, path));
}

function barrierOf(path: string): Present | undefined {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined) return nothing;
  return status.isDirectory() ? undefined : { kind: 'obstacle', path };
}

function fileAt(path: string): Present {
  const status = lstatSync(path, { throwIfNoEntry: false });
  if (status === undefined) return nothing;
  return { kind: status.isFile() ? 'file' : 'obstacle', path };
}
